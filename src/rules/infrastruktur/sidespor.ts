import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";

const namesSiding = ({ notes }: { readonly notes: string | null }): boolean => notes !== null && /sidespor|stikspor|havnespor/i.test(notes);

/**
 * A kommuneplanramme that wants a rail siding to stay possible, as HI-Park's does. It binds the council's planning; a company's wish for rail is
 * no finding and stands among the wishes. The register's notes seldom hold it, so silence tells nothing.
 */
export const sidespor = defineRule({
  id: "infrastruktur/sidespor",
  source: cite(planloven, "§ 12", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["kommuneplanrammer"],
  limits: {},
  outcomes: {
    silent: { outcome: "notApplicable", fromAbsence: true },
    wanted: { outcome: "assessment", step: "laesPlandokument" },
  },
  measure: (plot, { kommuneplanrammer }) => kommuneplanrammer.overlapping(plot, namesSiding),
  decide: (rammer) => {
    const [ramme] = rammer.hits;
    if (!ramme) return found("silent");
    return found("wanted", { hits: rammer.hits, ground: rammer, words: { plan: ramme.fields.number ?? ramme.fields.name ?? "" } });
  },
});
