import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { coastOutcomes } from "./coast-line.ts";

/** Dunes along the North Sea and the Skagerrak, and those kept by older law against drifting sand. No building, planting or fence. */
export const klitfredning = defineRule({
  id: "natur/klitfredning",
  source: cite(naturbeskyttelsesloven, "§ 8", { checked: "2026-11-22" }),
  authority: "kystdirektoratet",
  needs: ["klitfredning"],
  limits: {},
  outcomes: coastOutcomes,
  measure: (plot, { klitfredning }) => klitfredning.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
