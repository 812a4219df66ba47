import type { FieldsOf } from "../../src/catalog/index.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import type { CeilingCode } from "../../src/rules/plan/ceiling.ts";
import type { GroundRow } from "./cases-for.ts";
import { aLayer } from "./layers.ts";
import { aLokalplan, aRamme } from "./plans.ts";
import { rectangle } from "./plots.ts";

type Numbers = Partial<FieldsOf<"lokalplaner">>;

/** What the rows need to know of a rule: how a plan states its number, and a request that keeps and one that breaks the number. */
export interface CeilingCase {
  /** Fields of a plan whose number the request `asks` keeps. */
  readonly kept: Numbers;
  /** Fields of a plan whose number the request `asks` breaks. */
  readonly broken: Numbers;
  readonly asks: Partial<ExpansionRequest>;
  /** What is asked otherwise where half of the plot must keep the number. */
  readonly onHalf?: Partial<ExpansionRequest>;
  /** Fields of a plan on the other half whose number that breaks; `broken` where it is left out. */
  readonly brokenOnHalf?: Numbers;
  /** The flag with which a plan says «regulated, but only in the document». */
  readonly inDocument: Numbers;
}

const [west, east] = [rectangle(-100, -100, 150, 300), rectangle(50, -100, 150, 300)];

/** One row for each way in which a lokalplan and a ramme can state, keep silent, be kept or be broken. */
export function ceilingRows({
  kept,
  broken,
  asks,
  onHalf = {},
  brokenOnHalf = broken,
  inDocument,
}: CeilingCase): GroundRow<CeilingCode | "onPiece">[] {
  const layers = (lokalplan: Numbers | null, ramme: Numbers | null) => ({
    lokalplaner: aLayer("lokalplaner", lokalplan ? [aLokalplan(lokalplan)] : []),
    kommuneplanrammer: aLayer("kommuneplanrammer", ramme ? [aRamme(ramme)] : []),
  });
  const row = (
    name: string,
    expect: CeilingCode,
    lokalplan: Numbers | null,
    ramme: Numbers | null,
    says: string,
  ): GroundRow<CeilingCode | "onPiece"> => ({
    name,
    request: asks,
    layers: layers(lokalplan, ramme),
    expect,
    says,
  });
  return [
    row("a kept lokalplan is clear even where the ramme is broken", "within", kept, broken, "okalplan 3-392 Farremosen"),
    row("a broken lokalplan inside the ramme", "overLokalplan", broken, kept, "Kommuneplanramme LU.E.04"),
    row("a broken lokalplan without a ramme", "overLokalplanRammeUnknown", broken, {}, "kendes ikke"),
    row("a broken lokalplan and a broken ramme", "overLokalplanAndRamme", broken, broken, "kommuneplantillæg"),
    row("regulated only in the document", "inDocument", inDocument, null, "kun i plandokumentet til lokalplan 3-392"),
    row("regulated only in the document, with a kept ramme", "inDocument", inDocument, kept, "giver ikke ejeren en ret"),
    row("regulated only in the document and over the ramme", "inDocumentOverRamme", inDocument, broken, "LU.E.04"),
    row("a blank lokalplan and no ramme", "blank", {}, null, "i registret"),
    row("a blank lokalplan is not filled from a kept ramme", "blankWithinRamme", {}, kept, "giver ikke ejeren en ret"),
    row("a blank lokalplan and a broken ramme", "blankOverRamme", {}, broken, "LU.E.04"),
    row("no lokalplan and a kept ramme", "rammeWithin", null, kept, "kommuneplanramme LU.E.04 Farremosen"),
    row("no lokalplan and a broken ramme", "rammeOver", null, broken, "kommuneplantillæg og en lokalplan"),
    row("no plan at all", "noNumber", null, null, "spørg kommunen"),
    {
      name: "half a plot whose lokalplan keeps the number holds the project, whatever is open on the other half",
      request: { ...asks, ...onHalf, plotArea: 5000 },
      layers: {
        lokalplaner: aLayer("lokalplaner", [
          aLokalplan(kept, west),
          aLokalplan({ planId: "396", number: "3-396", name: "Vassingerød" }, east),
        ]),
      },
      expect: "onPiece",
      says: "Det holder, når byggeriet står i del A (5.000 m²). Resten af grunden er ikke afklaret.",
    },
    {
      name: "half a plot whose lokalplan keeps the number holds the project, though the other half's breaks it",
      request: { ...asks, ...onHalf, plotArea: 5000 },
      layers: {
        lokalplaner: aLayer("lokalplaner", [
          aLokalplan(kept, west),
          aLokalplan({ planId: "396", number: "3-396", name: "Vassingerød", ...brokenOnHalf }, east),
        ]),
      },
      expect: "onPiece",
      says: "På 5.000 m² af grunden gælder lokalplan 3-396 Vassingerød",
    },
    {
      name: "a second lokalplan on the plot without a number leaves the rest open, where the half is 0.01 m² too small",
      request: { ...asks, plotArea: 5000.01 },
      layers: {
        lokalplaner: aLayer("lokalplaner", [
          aLokalplan(kept, west),
          aLokalplan({ planId: "396", number: "3-396", name: "Vassingerød" }, east),
        ]),
      },
      expect: "withinRestOpen",
      says: "lokalplan 3-396 Vassingerød",
    },
    {
      name: "a second lokalplan without a number where the ramme is broken says how far the question goes",
      request: { ...asks, plotArea: 5000.01 },
      layers: {
        lokalplaner: aLayer("lokalplaner", [
          aLokalplan(kept, west),
          aLokalplan({ planId: "396", number: "3-396", name: "Vassingerød" }, east),
        ]),
        kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme(broken)]),
      },
      expect: "blankOverRamme",
      says: "kommuneplanramme LU.E.04",
    },
  ];
}
