import type { Pack } from "../catalog/pack.ts";
import type { PlotAnswer, UpperBound } from "../domain/answer.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { roundTo } from "../geo/units.ts";
import { type Asked, gapsOf, staleGaps } from "./availability.ts";
import { viewOf } from "./engine.ts";
import type { PlotView } from "./layer-view.ts";
import { netBuildable } from "./need/net-area.ts";

/** Areas in m² that say what is left of a plot; null where a layer that would tell cannot be read. */
interface Areas {
  readonly netArea: number | null;
  readonly largestPiece: number | null;
  readonly unbuiltArea: number | null;
}

/** What is left of a plot, measured once, and which of it a hole in the data may make smaller. */
export interface MeasuredAreas {
  readonly areas: Areas;
  readonly withheld: readonly UpperBound[];
}

const hardLimits: Asked = { needs: ["paragraf3", "fredninger", "soeer"], consults: [], reach: 0 };
const buildings: Asked = { needs: ["bygninger"], consults: [], reach: 0 };

/** Which areas rest on which layers. */
const restingOn: readonly (readonly [Asked, readonly UpperBound[]])[] = [
  [hardLimits, ["netArea", "largestPiece"]],
  [buildings, ["unbuiltArea"]],
];

/** Measures what is left of a plot when hard limits, and when buildings, are taken out. */
export function measureAreas(plot: PlotView, pack: Pack): MeasuredAreas {
  const withheld = restingOn.flatMap(([asked, names]) => (gapsOf(asked, plot, pack).withholds.length > 0 ? names : []));
  return { areas: { ...netOf(plot, pack), unbuiltArea: unbuiltOf(plot, pack) }, withheld };
}

function netOf(plot: PlotView, pack: Pack): Pick<Areas, "netArea" | "largestPiece"> {
  if (gapsOf(hardLimits, plot, pack).stops.length > 0) return { netArea: null, largestPiece: null };
  const limits = { paragraf3: viewOf(pack, "paragraf3"), fredninger: viewOf(pack, "fredninger"), soeer: viewOf(pack, "soeer") };
  return unlessTooComplex(
    () => {
      // Not the whole object: its geometry would be made.
      const { netArea, largestPiece } = netBuildable(plot, limits);
      return { netArea, largestPiece };
    },
    { netArea: null, largestPiece: null },
  );
}

function unbuiltOf(plot: PlotView, pack: Pack): number | null {
  const view = viewOf(pack, "bygninger");
  if (!view.present) return null;
  return unlessTooComplex(() => plot.area - view.overlapping(plot).area, null);
}

/** The areas as an answer states them: rounded to 0.01 m², with the names of those that are no more than upper bounds on the date `on`. */
export function statedAreas({ areas, withheld }: MeasuredAreas, pack: Pack, on: string): Areas & Pick<PlotAnswer, "atMost"> {
  const rounded = (value: number | null) => (value === null ? null : roundTo(value, 2));
  const stale = restingOn.flatMap(([asked, names]) => (staleGaps(asked, pack, on).length > 0 ? names : []));
  const bounds = new Set([...withheld, ...stale].filter((name) => areas[name] !== null));
  return {
    netArea: rounded(areas.netArea),
    largestPiece: rounded(areas.largestPiece),
    unbuiltArea: rounded(areas.unbuiltArea),
    atMost: restingOn.flatMap(([, names]) => names).filter((name) => bounds.has(name)),
  };
}
