import { cite } from "../../domain/law.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { defineRule, found, type Words } from "../define-rule.ts";
import { holds } from "../guideline.ts";
import { planloven } from "../laws.ts";

/**
 * Shops: land for them is laid out in town centres, and beyond those only in the kinds of area that § 5 n names, bulky goods and the company's own
 * products among them. The kommuneplan sets the largest shop in each. Elsewhere a new plan for a shop needs an area laid out first.
 */
export const detailhandel = defineRule({
  id: "erhverv/detailhandel",
  source: cite(planloven, "§§ 5 m og 5 n", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: [],
  consults: ["detailhandelsomraader"],
  limits: {},
  outcomes: {
    noShop: { outcome: "notApplicable" },
    laidOut: { outcome: "assessment", step: "laesPlandokument" },
    partly: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
    elsewhere: { outcome: "assessment", step: "vurderRetningslinje", mayBecome: "lokalplanAndTillaeg", fromAbsence: true },
  },
  measure: (plot, { detailhandelsomraader }) => detailhandelsomraader.overlapping(plot),
  decide: (laidOut, request) => {
    const dataset = "detailhandelsomraader";
    if (shopArea(request) === 0) return found("noShop", { dataset });
    const amounts = { measured: laidOut.area, unit: "m²", quantity: "laidOut", dataset } as const;
    const words = (): Words => ({ use: request.use, shop: { value: shopArea(request), unit: "m²" } });
    const [hit] = laidOut.hits;
    if (!hit) return found("elsewhere", () => ({ ...amounts, words: words() }));
    return found(holds(laidOut, request) ? "laidOut" : "partly", () => ({
      ...amounts,
      hits: laidOut.hits,
      ground: laidOut,
      words: { ...words(), name: hit.fields.name ?? "", need: { value: request.plotArea, unit: "m²" } },
    }));
  },
});

/** m² of floor for selling; where bulky goods are the company's use, all of it unless somebody says otherwise. */
const shopArea = (request: ExpansionRequest): number =>
  request.retailFloorArea > 0 || request.use !== "retailBulky" ? request.retailFloorArea : request.floorArea;
