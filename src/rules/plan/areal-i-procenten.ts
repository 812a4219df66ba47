import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found, type Told } from "../define-rule.ts";
import { bygningsreglementetsArealer } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { groundOf } from "../plot-ground.ts";

/** Codes of the zonekort that are drawn; what none of them covers is landzone. A zone that is two at once is taken for a zone of its own. */
const drawnZones = [1, 3, 4, 5, 6, 7];

/** The largest area of a plot that lies in one zone, m². */
function largestInOneZone(plot: PlotView, zonekort: LayerView<FieldsOf<"zonekort">>): number {
  const areaIn = (codes: readonly number[]) => zonekort.overlapping(plot, ({ zone }) => zone !== null && codes.includes(zone)).area;
  return Math.max(plot.area - areaIn(drawnZones), ...drawnZones.map((code) => areaIn([code])));
}

/**
 * How much of the plot a percentage is counted of: land that does not adjoin the building's, or lies in another zone, does not count; road area and
 * land behind road building lines do. `counted` is an upper bound where a plot lies both in parts and in several zones. That up to 1 % of the plot
 * along a border is taken for an inaccuracy is our proposal, as in `zonestatus`.
 */
export const arealIProcenten = defineRule({
  id: "plan/areal-i-procenten",
  source: cite(bygningsreglementetsArealer, "§§ 453–455", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Paragrafferne er læst i en ældre udgave af BR18. At op til 1 % langs en grænse regnes for en unøjagtighed, er vores forslag.",
      en: "The paragraphs were read in an older version of BR18. That up to 1 % along a border is taken for an inaccuracy is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["zonekort"],
  limits: { edge: 0.01 },
  outcomes: {
    whole: { outcome: "clear" },
    apart: { outcome: "assessment", step: "placerByggeri", mayBecome: "lokalplanAndTillaeg" },
    zones: { outcome: "assessment", step: "placerByggeri", mayBecome: "lokalplanAndTillaeg", fromAbsence: true },
  },
  measure: (plot, { zonekort }) => ({ area: plot.area, connected: groundOf(plot).largestPart(), inZone: largestInOneZone(plot, zonekort) }),
  decide: ({ area, connected, inZone }, request, limits) => {
    const counted = roundTo(Math.min(area, connected, inZone), 2);
    const counts = (part: number) => area - part <= limits.edge * area;
    const shown = (): Told => ({
      measured: counted,
      unit: "m²",
      quantity: "counted",
      words: { gross: { value: area, unit: "m²" }, percent: { value: (request.floorArea / counted) * 100, unit: "%" } },
    });
    if (!counts(connected)) return found("apart", shown);
    return counts(inZone) ? found("whole", shown) : found("zones", shown);
  },
});
