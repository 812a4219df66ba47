import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { Ground, Hit, LayerView, PlotView } from "../layer-view.ts";
import { groundBy, keptByWord } from "../lazily.ts";
import type { PlanFields } from "./plan-on-plot.ts";
import { calledOf } from "./plan-words.ts";

interface Forslag {
  readonly hit: Hit<PlanFields>;
  readonly called: string;
  /** ISO date of publication: when the hearing began, else the register's date of the proposal; null when neither is known. */
  readonly published: string | null;
  readonly hearingEnd: string | null;
  readonly ground: Ground;
}

/** A proposed lokalplan holds the land still from its publication: nothing may be built that forestalls the final plan. */
export const forslag = defineRule({
  id: "plan/forslag",
  source: cite(planloven, "§ 17", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["lokalplanforslag"],
  limits: { years: 1 },
  outcomes: {
    none: { outcome: "clear" },
    notYet: { outcome: "assessment", mayBecome: "newLokalplan" },
    undated: { outcome: "assessment", step: "afventForslag", mayBecome: "newLokalplan" },
    running: { outcome: "planChange", step: "afventForslag" },
    older: { outcome: "assessment", mayBecome: "newLokalplan" },
  },
  measure: (plot, { lokalplanforslag }) => lokalplanforslag.overlapping(plot).hits.map((hit) => forslagOf(plot, lokalplanforslag, hit)),
  decide: (all, _request, limits, on) => {
    if (all.length === 0) return found("none");
    const codes = all.map(({ published }) => codeOf(published, on, limits.years));
    const code = order.find((each) => codes.includes(each)) ?? "undated";
    const { hit, called, published, hearingEnd, ground } = all[codes.indexOf(code)];
    return found(code, {
      measured: hit.share * 100,
      unit: "%",
      quantity: "share",
      hits: [hit, ...all.map((each) => each.hit).filter((other) => other !== hit)],
      ground,
      words: {
        forslag: called,
        published: published ?? "",
        ends: published === null ? "" : yearsAfter(published, limits.years),
        hearingEnd: hearingEnd ?? "",
        others: all.length - 1,
      },
    });
  },
});

const order = ["running", "undated", "older", "notYet"] as const;

function forslagOf(plot: PlotView, view: LayerView<PlanFields>, hit: Hit<PlanFields>): Forslag {
  const { hearingStart, hearingEnd, proposed } = hit.fields;
  const ground = groundBy(() => view.overlapping(plot, (fields) => fields === hit.fields).evidence);
  return { hit, called: calledOf(hit), published: hearingStart ?? proposed, hearingEnd, ground };
}

/** § 17 runs from publication until the same day a year later; that day is the last. */
function codeOf(published: string | null, on: string, years: number): (typeof order)[number] {
  if (published === null) return "undated";
  if (published > on) return "notYet";
  return on <= yearsAfter(published, years) ? "running" : "older";
}

/** The same day in a later year; 29 February becomes 1 March where there is none. ISO dates. */
const yearsAfter = (iso: string, years: number): string => laterDays(`${iso} ${years}`);

const laterDays = keptByWord((word) => {
  const [iso, years] = word.split(" ");
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(Date.UTC(year + Number(years), month - 1, day)).toISOString().slice(0, 10);
});
