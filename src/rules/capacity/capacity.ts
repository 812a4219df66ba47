import type { DatasetId } from "../../catalog/index.ts";
import type { Feature, Pack } from "../../catalog/pack.ts";
import type { PlotAnswer } from "../../domain/answer.ts";
import type { Capacity, SharedBudget } from "../../domain/capacity.ts";
import type { PlotPiece } from "../../domain/provision.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { area } from "../../geo/shape.ts";
import { roundTo } from "../../geo/units.ts";
import { areBuildingsStale, standingFloor } from "../existing-floor.ts";
import type { PlotView } from "../layer-view.ts";
import { keptByBoth } from "../lazily.ts";
import { boundOf, capsOf, isOpen } from "./caps.ts";

/** What of an answer the capacity follows from. */
type Known = Pick<PlotAnswer, "pieces" | "netArea" | "atMost">;

/** What is asked, on which day, of which data. */
interface Asked {
  readonly request: ExpansionRequest;
  readonly on: string;
  readonly pack: Pack;
}

/**
 * How much more floor a plot may carry: the tightest bound less what stands there. A percentage of the area as a whole is a budget that the
 * neighbours share, so what they have built is taken off it. Null where the plan layers cannot tell.
 */
export function capacityOf(plot: PlotView, known: Known, { request, on, pack }: Asked): Capacity | null {
  const { pieces, netArea, atMost } = known;
  if (pieces.length === 0) return null;
  const { floor: existing, mayBeMore } = standingFloor(plot, pack);
  const isStale = areBuildingsStale(pack, on);
  const shared = budgetOf(pieces, pack, isStale);
  const caps = capsOf(pieces, netArea, request);
  const room = [...caps.map(({ allowed }) => allowed - (existing ?? 0)), ...(shared?.left == null ? [] : [shared.left])];
  const ratio = boundOf(pieces[0], "plotRatio");
  return {
    of: ratio?.of ?? null,
    base: ratio === null ? null : roundTo(shared && ratio.of === 1 ? shared.area : plot.area, 2),
    existing: existing === null ? null : roundTo(existing, 2),
    caps,
    left: room.length === 0 ? null : roundTo(Math.max(0, Math.min(...room)), 2),
    shared,
    atMost: mayBeMore || isStale || atMost.includes("netArea") || isOpen(pieces) || isUnspent(shared),
  };
}

const isUnspent = (shared: SharedBudget | null): boolean => shared !== null && shared.left === null;

const layersOfLevel = {
  byggefelt: "byggefelter",
  delomraade: "delomraader",
  lokalplan: "lokalplaner",
  temalokalplan: "lokalplaner",
} as const;

/** The first percentage of an area as a whole that bounds a piece, largest piece first. */
function budgetOf(pieces: readonly PlotPiece[], pack: Pack, isStale: boolean): SharedBudget | null {
  for (const piece of pieces) {
    const bound = boundOf(piece, "plotRatio");
    if (bound?.of !== 1 || bound.plan === null) continue;
    const { plan } = bound;
    const dataset = plan.level === "ramme" ? "kommuneplanrammer" : layersOfLevel[plan.level];
    const features = planFeatures(pack, dataset, plan.planId);
    if (features.length === 0) continue;
    const whole = features.reduce((sum, { shape }) => sum + area(shape), 0);
    const allowed = (whole * bound.value) / 100;
    const existing = isStale ? null : builtIn(features, pack);
    return {
      plan,
      area: roundTo(whole, 2),
      allowed: roundTo(allowed, 2),
      existing: existing === null ? null : roundTo(existing, 2),
      left: existing === null ? null : roundTo(Math.max(0, allowed - existing), 2),
    };
  }
  return null;
}

type PlanFeature = Feature<{ readonly planId: string | null }>;

const planFeatures = (
  pack: Pack,
  dataset: DatasetId & ("byggefelter" | "delomraader" | "lokalplaner" | "kommuneplanrammer"),
  planId: string | null,
) => (pack.layers[dataset]?.features ?? []).filter(({ fields }: PlanFeature) => planId !== null && fields.planId === planId);

/** Floor that stands in a whole plan area; null where there may be more. Kept, for all plots of the area share it. */
function builtIn(features: readonly PlanFeature[], pack: Pack): number | null {
  const parts = features.map((feature) => builtInFeature(feature, pack));
  return parts.some((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

const builtInFeature = keptByBoth((feature: PlanFeature, pack: Pack): number | null => {
  const ground: PlotView = { id: feature.id, shape: feature.shape, area: area(feature.shape) };
  const { floor, mayBeMore } = standingFloor(ground, pack);
  return mayBeMore ? null : floor;
});
