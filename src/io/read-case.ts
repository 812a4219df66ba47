import type { z } from "zod";
import type { CaseFile } from "../domain/case-file.ts";
import type { UserPlot } from "../domain/plot.ts";
import { provisionKinds } from "../domain/provision.ts";
import { lastPage, provisionRanges } from "../domain/provision-range.ts";
import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { caseKind, caseSchema, caseVersion } from "./case-schema.ts";
import { declaredSystem } from "./coordinate-system.ts";
import { countLostLetters, parseJson, type TextFile } from "./parse-json.ts";
import { isDeep, isRecord } from "./raw-features.ts";
import { longestPlotFile, plotsOfTable } from "./read-plots.ts";
import { readRequest } from "./read-request.ts";

/** A case with what must be told of it although it can be opened. */
export interface CaseReading {
  readonly read: CaseFile;
  readonly problems: readonly Problem[];
}

/** Levels of a site inside a request, with room to spare. */
const deepestCase = 48;

/** Reads a case from its file's text. Every problem names file, field and remedy; where one field cannot be read nothing is opened. */
export async function readCase({ name: file, text }: TextFile): Promise<Result<CaseReading, Problem>> {
  const json = parseJson({ name: file, text }, longestPlotFile);
  if (!json.ok) return json;
  if (countLostLetters(text) > 0) return failed({ code: "lettersLost", words: { file, count: countLostLetters(text) } });
  const { value } = json;
  if (!isRecord(value) || value.kind !== caseKind || isDeep(value, deepestCase)) return failed({ code: "caseNotOne", words: { file } });
  if (value.version !== caseVersion) return failed({ code: "caseOtherVersion", words: { file, version: written(value.version) } });
  const parsed = caseSchema.safeParse(value);
  const request = readRequest(JSON.stringify(value.request ?? null), file);
  if (!parsed.success || !request.ok) {
    const issues = (parsed.error?.issues ?? []).filter(({ path }) => path[0] !== "request");
    const ofRequest = request.ok ? [] : request.problems.map(({ words }) => requestFault(file, words));
    return failed(...issues.flatMap((issue) => faultsOf(file, issue, value)), ...ofRequest);
  }
  const { pack, on, plots, records, rulesVersion, answered = null } = parsed.data;
  const own = await plotsOf(file, plots);
  return ok({ read: { pack, request: request.value, on, plots: own.plots, records, rulesVersion, answered }, problems: own.problems });
}

type PlotInFile = Pick<UserPlot, "id" | "name"> & { readonly geometry?: unknown };

/** Plots go through the door by which all plots come in; one that is sound keeps its coordinates to the last digit. */
async function plotsOf(file: string, plots: readonly PlotInFile[]) {
  if (plots.length === 0) return { plots: [], problems: [] };
  const features = plots.map(({ id, name, geometry }) => ({ type: "Feature", id, properties: { name }, geometry }));
  return plotsOfTable({ name: file, declared: declaredSystem("EPSG:25832"), features, matched: null, notices: [] }, []);
}

const requestFault = (file: string, { field = "", given = "" }: Problem["words"]): Problem => ({
  code: "caseFieldWrong",
  words: { file, field: field === "" ? "request" : `request.${field}`, given, accepts: "" },
});

function faultsOf(file: string, issue: z.core.$ZodIssue, value: unknown): Problem[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "caseFieldUnknown", words: { file, field: [...path, key.slice(0, 100)].join(".") } }));
  const given = valueAt(value, issue.path);
  const field = path.join(".");
  if (given === undefined) return [{ code: "caseFieldMissing", words: { file, field } }];
  return [{ code: "caseFieldWrong", words: { file, field, given: written(given), accepts: acceptedAt(issue.path, value) } }];
}

/** What numbers or words a field takes, where that can be said shortly. */
function acceptedAt(path: readonly PropertyKey[], value: unknown): string {
  const field = path.at(-1);
  if (field === "page") return `1–${lastPage}`;
  if (field === "on") return "2026-11-22";
  if (field === "quantity") return provisionKinds.join(", ");
  const quantity = provisionKinds.find((kind) => kind === valueAt(value, [...path.slice(0, -1), "quantity"]));
  return field === "value" && quantity ? `${provisionRanges[quantity].least}–${provisionRanges[quantity].most}` : "";
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), value);

const written = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
