import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { edgeShare, outsideLokalplaner } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import { planWords } from "./plan-words.ts";
import { lokalplanUse, rammeUse, verdictOf } from "./use-on-plot.ts";

/**
 * The company's use against the kommuneplanramme, which binds the council's planning. A lokalplan that permits the use on the whole plot, but
 * for `edge` of it, decides alone. Without a ramme a new lokalplan would first need a kommuneplantillæg, yet a missing ramme may also be a missing tillæg in the data: to be judged.
 */
export const anvendelseRamme = defineRule({
  id: "plan/anvendelse-ramme",
  source: cite(planloven, "§§ 12 og 13", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Hvad anvendelseskoderne 3110–3150 rummer, og at op til 1 % af grunden regnes for unøjagtige plangrænser, er vores forslag.",
      en: "What the use codes 3110–3150 hold, and that up to 1 % of the plot is taken for inaccurate borders of plans, is our proposal.",
    },
  }),
  authority: "byraadet",
  needs: ["kommuneplanrammer"],
  consults: ["lokalplaner", "delomraader"],
  limits: { edge: edgeShare },
  outcomes: {
    lokalplanDecides: { outcome: "notApplicable", fromAbsence: true },
    permitted: { outcome: "clear" },
    conditional: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg" },
    unclear: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg" },
    mixed: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg" },
    notPermittedLokalplanOpen: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
    notPermitted: { outcome: "planChange", step: "kommuneplantillaeg" },
    noRamme: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg", fromAbsence: true },
  },
  measure: (plot, views) => {
    const { lokalplaner, delomraader } = views;
    return {
      facts: measurePlans(plot, views),
      // What `anvendelse-lokalplan` sees, so that it is answered once.
      binding: measurePlans(plot, { lokalplaner, delomraader }),
      knowsLokalplaner: lokalplaner.present,
    };
  },
  decide: ({ facts, binding: bindingFacts, knowsLokalplaner }, request, limits, on) => {
    const lokalplaner = lokalplanUse(bindingFacts, request.use, on);
    const binding = verdictOf(lokalplaner);
    const rammer = rammeUse(facts, request.use, on);
    const [worst] = rammer;
    const use = { use: request.use };
    const planned = outsideLokalplaner(facts, on) <= limits.edge * facts.plotArea;
    if (binding === "permitted" && planned) {
      const { plan } = lokalplaner[0];
      return found("lokalplanDecides", { dataset: plan.dataset, hits: [plan], words: { ...planWords(plan), ...use } });
    }
    if (!worst) return found("noRamme", { words: use });
    const said = {
      measured: Math.min(100, (worst.area / facts.plotArea) * 100),
      unit: "%",
      hits: rammer.map(({ plan }) => plan),
      ground: worst.plan.ground,
      words: { ...planWords(worst.plan), ...use, general: String(worst.plan.fields.useGeneral ?? "") },
    } as const;
    const verdict = verdictOf(rammer) ?? "unclear";
    if (verdict !== "no") return found(verdict, said);
    const isOpen = binding === null ? !knowsLokalplaner : binding !== "no";
    return found(isOpen ? "notPermittedLokalplanOpen" : "notPermitted", said);
  },
});
