import type { Expansion } from "../../domain/expansion.ts";
import { distance } from "../../geo/distance.ts";
import { isEmpty } from "../../geo/shape.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import type { Hearing } from "../hearing.ts";
import type { PlotView } from "../layer-view.ts";
import { comparedWith } from "./compared.ts";
import { liesOn, madePlots } from "./made-plots.ts";
import { byNature } from "./nature.ts";
import type { Place } from "./place.ts";
import { siteAt } from "./site.ts";

/**
 * How a plot stands to the company's present site: what it gains and loses there, each measured on both. It decides nothing: law has spoken in
 * the route before. Null where the request names no site, or none that is known.
 */
export function expansionOf(plot: PlotView, answer: Place["answer"], hearing: Hearing): Expansion | null {
  const site = siteAt(hearing);
  if (!site) return null;
  const made = madePlots(hearing).find((each) => each.plot.id === plot.id && each.plot.origin === answer.origin) ?? null;
  const isHere = made === null ? liesOn(plot, site) : made.grounds.length === 0;
  const kind = isHere ? "here" : made ? "nextDoor" : "elsewhere";
  const place: Place = { kind, plot, answer, made, site, hearing, distance: kind === "elsewhere" ? away(plot, site.ground) : 0 };
  const verdicts = [...byNature(place), ...comparedWith(place)];
  return {
    kind,
    parts: made?.parts ?? [],
    newLand: kind === "nextDoor" ? (made?.newLand ?? 0) : isHere ? 0 : roundTo(plot.area, 2),
    distance: place.distance,
    gains: verdicts.filter(({ isGain }) => isGain).map(({ text }) => text),
    losses: verdicts.filter(({ isGain }) => !isGain).map(({ text }) => text),
  };
}

const away = ({ shape }: PlotView, site: Pick<PlotView, "shape">): number | null =>
  isEmpty(shape) ? null : unlessTooComplex(() => roundTo(distance(site.shape, shape), 2), null);
