import { cite } from "../../domain/law.ts";
import { defineRule, found, type Told } from "../define-rule.ts";
import { varmeforsyningsloven } from "../laws.ts";
import type { Overlap } from "../layer-view.ts";

/** ISO date from which no council can lay a new duty to join on anybody. */
const lastDay = "2019-01-01";

type Supplied = Overlap<{ readonly name: string | null; readonly adopted: string | null }>;

/**
 * District heating on the plot. A duty to join from before 2019 still binds, also with its fixed fee; none can be laid after that, and one
 * for natural gas fell away on 1 July 2022. A duty that the register gives no date may be an old one.
 */
export const fjernvarme = defineRule({
  id: "infrastruktur/fjernvarme",
  source: cite(varmeforsyningsloven, "§§ 14 a og 14 b", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Reglerne er læst i lovforslag og hos en kommune, ikke i loven; hvad et forsyningsforbud omfatter, er ikke slået efter.",
      en: "The rules are read in bills and with a municipality, not in the act; what a ban on heating covers was not looked up.",
    },
  }),
  authority: "kommunen",
  needs: [],
  consults: ["fjernvarmeomraader", "tilslutningspligtomraader", "forsyningsforbudsomraader"],
  limits: { noNewDutyFrom: lastDay },
  outcomes: {
    duty: { outcome: "assessment", step: "tilslutFjernvarme" },
    dutyUndated: { outcome: "assessment", step: "tilslutFjernvarme" },
    dutyTooNew: { outcome: "assessment", step: "tilslutFjernvarme" },
    banned: { outcome: "assessment", step: "tilslutFjernvarme" },
    supplied: { outcome: "clear" },
    gasDuty: { outcome: "clear" },
    none: { outcome: "clear" },
  },
  measure: (plot, { fjernvarmeomraader, tilslutningspligtomraader, forsyningsforbudsomraader }) => {
    const duty = (where: (date: string | null) => boolean) =>
      tilslutningspligtomraader.overlapping(plot, ({ isGas, adopted, inForce }) => !isGas && where(adopted ?? inForce));
    return {
      duty: duty((date) => date !== null && date < lastDay),
      undated: duty((date) => date === null),
      tooNew: duty((date) => date !== null && date >= lastDay),
      gas: tilslutningspligtomraader.overlapping(plot, ({ isGas }) => isGas),
      banned: forsyningsforbudsomraader.overlapping(plot),
      supplied: fjernvarmeomraader.overlapping(plot),
    };
  },
  decide: ({ duty, undated, tooNew, gas, banned, supplied }) => {
    const pligt = "tilslutningspligtomraader";
    if (duty.hits.length > 0) return found("duty", shown(duty, pligt));
    if (undated.hits.length > 0) return found("dutyUndated", shown(undated, pligt));
    if (tooNew.hits.length > 0) return found("dutyTooNew", shown(tooNew, pligt));
    if (banned.hits.length > 0) return found("banned", shown(banned, "forsyningsforbudsomraader"));
    if (supplied.hits.length > 0) return found("supplied", shown(supplied, "fjernvarmeomraader"));
    if (gas.hits.length > 0) return found("gasDuty", shown(gas, pligt));
    return found("none", { dataset: "fjernvarmeomraader" });
  },
});

function shown(overlap: Supplied, dataset: NonNullable<Told["dataset"]>): Told {
  const [{ fields }] = overlap.hits;
  return {
    dataset,
    hits: overlap.hits,
    ground: overlap,
    measured: overlap.area,
    unit: "m²",
    quantity: dataset,
    words: {
      area: { value: overlap.area, unit: "m²" },
      share: { value: overlap.share * 100, unit: "%" },
      name: fields.name ?? "",
      year: fields.adopted?.slice(0, 4) ?? "",
    },
  };
}
