import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { keepOut } from "../keep-out.ts";
import { naturbeskyttelsesloven } from "../laws.ts";
import { coastOutcomes } from "./coast-line.ts";

/** Land between the beach and the line in the cadastre, as a rule 300 m. No change of any kind, new boundaries included, without the coastal authority. */
export const strandbeskyttelse = defineRule({
  id: "natur/strandbeskyttelse",
  source: cite(naturbeskyttelsesloven, "§ 15", { checked: "2026-11-22" }),
  authority: "kystdirektoratet",
  needs: ["strandbeskyttelse"],
  limits: {},
  outcomes: coastOutcomes,
  measure: (plot, { strandbeskyttelse }) => strandbeskyttelse.overlapping(plot),
  decide: (overlap, request) => keepOut(overlap, request),
});
