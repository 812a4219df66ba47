import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { Ground, Hit, LayerView, PlotView } from "../layer-view.ts";
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
    const coded = all.map((each) => ({ ...each, code: codeOf(each.published, on, limits.years) }));
    const worst = order.flatMap((code) => coded.filter((each) => each.code === code)).at(0);
    if (!worst) return found("none");
    const { hit, called, published, hearingEnd, ground } = worst;
    return found(worst.code, {
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
  const ground = view.overlapping(plot, (fields) => fields === hit.fields);
  return { hit, called: calledOf(hit), published: hearingStart ?? proposed, hearingEnd, ground };
}

/** § 17 runs from publication until the same day a year later; that day is the last. */
function codeOf(published: string | null, on: string, years: number): (typeof order)[number] {
  if (published === null) return "undated";
  if (published > on) return "notYet";
  return on <= yearsAfter(published, years) ? "running" : "older";
}

/** The same day in a later year; 29 February becomes 1 March where there is none. ISO dates. */
function yearsAfter(iso: string, years: number): string {
  const [year, month, day] = iso.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
