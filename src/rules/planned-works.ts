import type { ExpansionRequest } from "../domain/request.ts";
import { type Metres, roundTo } from "../geo/units.ts";
import { type Found, found } from "./define-rule.ts";
import { decideGuideline } from "./guideline.ts";
import type { KeepOutCode } from "./keep-out.ts";
import type { LayerView, Near, Overlap, PlotView } from "./layer-view.ts";

interface Named {
  readonly name: string | null;
}

/** Works that the kommuneplan plans for, drawn as areas or, where the register has no more than a line, as lines. */
export interface WorksFacts {
  readonly areas: Overlap<Named>;
  /** The nearest line within reach. */
  readonly line: Near<Named> | null;
}

/** Measures planned works on a plot and lines at most `reach` metres from it. */
export const measureWorks = (plot: PlotView, view: LayerView<Named>, reach: Metres): WorksFacts => ({
  areas: view.overlapping(plot),
  line: view.within(plot, reach).find(({ shape }) => shape.kind === "line") ?? null,
});

/** Decides on planned works: a line within reach is `near`, whatever room there is, for nobody knows how wide the works become. */
export function decideWorks({ areas, line }: WorksFacts, request: ExpansionRequest, near: Metres): Found<KeepOutCode | "near"> {
  const onAreas = decideGuideline(areas, request, () => ({ near: { value: near, unit: "m" } }));
  if (onAreas.code === "inside" || line === null) return onAreas;
  return found("near", {
    measured: roundTo(line.distance, 3),
    limit: near,
    unit: "m",
    quantity: "distance",
    hits: [line],
    ground: { evidence: line.shape },
    words: { name: line.fields.name ?? "" },
  });
}
