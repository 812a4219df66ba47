import type { Endpoints } from "../../src/catalog/endpoints.ts";
import { datasetIds } from "../../src/catalog/index.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import type { Language } from "../../src/i18n/languages.ts";
import type { LayerReceipt } from "../../src/io/fetching/receipt.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { table } from "../pack-summary.ts";
import { onOneLine } from "../terminal.ts";
import { lockedOut } from "./fetch-run.ts";
import type { Keys } from "./keys.ts";
import type { RunRecord } from "./record.ts";

interface Known {
  /** Folder of the pack. */
  readonly out: string;
  readonly endpoints: Endpoints;
  readonly keys: Keys;
}

/** What became of each layer, as a table with the reasons under it, and what could not be asked for at all. */
export function fetchSummary(language: Language, { layers }: RunRecord, manifest: Manifest | null, known: Known): string {
  const { fetching, packing } = commandMessages[language];
  const entries = datasetIds.flatMap((dataset) => layers.get(dataset) ?? []);
  const head = [packing.dataset, fetching.service, fetching.matched, fetching.received, packing.kept, fetching.seconds, packing.state];
  const rows = entries.map((entry) => rowOf(language, entry, manifest));
  const reasons = entries.flatMap((entry) => reasonOf(language, entry, manifest));
  const rest = [...doubts(language, entries, known), ...nowhere(language, known), ...done(language, manifest, known)];
  return ["", table(head, rows), ...reasons, ...rest].join("\n");
}

function rowOf(language: Language, entry: LayerReceipt, manifest: Manifest | null): string[] {
  const { fetching, packing } = commandMessages[language];
  const layer = manifest?.layers.find(({ dataset }) => dataset === entry.dataset);
  const matched = entry.parts.map((part) => part.matched);
  const sum = (numbers: readonly (number | null)[]): string =>
    numbers.length === 0 || numbers.includes(null) ? "–" : String(numbers.reduce<number>((total, each) => total + (each ?? 0), 0));
  const state = entry.state === "kept" ? fetching.states.kept : layer ? packing.states[layer.state] : fetching.states[entry.state];
  return [
    entry.dataset,
    entry.service || "–",
    sum(matched),
    sum(entry.parts.map(({ received }) => received)),
    layer ? String(layer.kept) : "–",
    String(entry.seconds),
    state,
  ];
}

function reasonOf(language: Language, { dataset, reason, words, state }: LayerReceipt, manifest: Manifest | null): string[] {
  const { cutOff, fetching } = commandMessages[language];
  const texts: Readonly<Record<string, string>> = cutOff;
  const layer = manifest?.layers.find((each) => each.dataset === dataset);
  const key = reason ?? (state === "kept" ? null : (layer?.reason ?? null));
  if (key === null) return [];
  const labels: Readonly<Record<string, string>> = fetching.details;
  const details = Object.entries(words)
    .map(([name, word]) => `${labels[name] ?? name}: ${onOneLine(String(word))}`)
    .join("; ");
  const kept = layer?.state === "failed" && layer.kept > 0 ? [fetching.lastGood({ date: layer.fetched ?? "?" })] : [];
  return [[onOneLine(`${dataset}: ${texts[key] ?? key}`), ...(details === "" ? [] : [`(${details})`]), ...kept].join(" ")];
}

/** What nobody has confirmed about services of which something failed. */
function doubts(language: Language, entries: readonly LayerReceipt[], { endpoints }: Known): string[] {
  const failing = new Set(entries.filter(({ state }) => state === "failed").map(({ service }) => service));
  return endpoints.services.flatMap(({ id, unconfirmed }) =>
    failing.has(id) && unconfirmed !== null
      ? commandMessages[language].fetching.unconfirmed({ service: id, note: unconfirmed[language] })
      : [],
  );
}

function done(language: Language, manifest: Manifest | null, { out }: Known): string[] {
  if (manifest === null) return [];
  const { code, name } = manifest.municipality;
  return ["", onOneLine(commandMessages[language].packing.done({ name, code, layers: String(manifest.layers.length), folder: out }))];
}

function nowhere(language: Language, { endpoints, keys }: Known): string[] {
  const { fetching } = commandMessages[language];
  const locked = lockedOut(endpoints, keys);
  const services = [...new Set(locked.flatMap((dataset) => endpoints.sources[dataset].service ?? []))];
  const without = datasetIds.filter((dataset) => endpoints.sources[dataset].service === null);
  return [
    ...(locked.length === 0 ? [] : [fetching.needsKey({ datasets: locked.join(", "), services: services.join(", ") })]),
    ...(without.length === 0 ? [] : [fetching.nowhere({ datasets: without.join(", ") })]),
  ];
}
