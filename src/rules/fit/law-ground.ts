import type { Shape } from "../../geo/shape.ts";
import type { Amount, Rule, ViewOf } from "../define-rule.ts";
import { beskyttedeDiger, dykesOn } from "../kultur/beskyttede-diger.ts";
import { fortidsmindelinje } from "../kultur/fortidsmindelinje.ts";
import { fortidsminder, monumentsOn } from "../kultur/fortidsminder.ts";
import type { PlotView } from "../layer-view.ts";
import { beskyttedeVandloeb, streamsOn } from "../natur/beskyttede-vandloeb.ts";
import { fredskov } from "../natur/fredskov.ts";
import { klitfredning } from "../natur/klitfredning.ts";
import { strandbeskyttelse } from "../natur/strandbeskyttelse.ts";

/** Ground that a rule's own measuring says nothing may be changed on, with the numbers of its text. */
export interface LawGround {
  readonly rule: Rule;
  readonly key: keyof typeof lawLayers;
  readonly words: Readonly<Record<string, Amount>>;
  readonly shape: Shape;
}

/** The dataset that each of these limits is drawn in. */
export const lawLayers = {
  "natur/strandbeskyttelse": "strandbeskyttelse",
  "natur/klitfredning": "klitfredning",
  "natur/fredskov": "fredskov",
  "natur/beskyttede-vandloeb": "beskyttedeVandloeb",
  "kultur/fortidsmindelinje": "fortidsmindelinjer",
  "kultur/fortidsminder": "fortidsminder",
  "kultur/beskyttede-diger": "beskyttedeDiger",
} as const;

const inMetres = (value: number): Amount => ({ value, unit: "m" });

/** Coast, forest, streams, monuments and dykes on a plot: hall, yard and parking keep out of all of them, for terrain counts too. */
export const lawGroundOn = (plot: PlotView, view: ViewOf): readonly LawGround[] => [...zonesOn(plot, view), ...linesOn(plot, view)];

function zonesOn(plot: PlotView, view: ViewOf): readonly LawGround[] {
  const zone = (dataset: "strandbeskyttelse" | "klitfredning" | "fredskov" | "fortidsmindelinjer"): Shape =>
    view(dataset).overlapping(plot).evidence;
  const distance = inMetres(fortidsmindelinje.limits.distance);
  return [
    { rule: strandbeskyttelse, key: "natur/strandbeskyttelse", words: {}, shape: zone("strandbeskyttelse") },
    { rule: klitfredning, key: "natur/klitfredning", words: {}, shape: zone("klitfredning") },
    { rule: fredskov, key: "natur/fredskov", words: {}, shape: zone("fredskov") },
    { rule: fortidsmindelinje, key: "kultur/fortidsmindelinje", words: { distance }, shape: zone("fortidsmindelinjer") },
  ];
}

function linesOn(plot: PlotView, view: ViewOf): readonly LawGround[] {
  const streams = streamsOn(plot, view("beskyttedeVandloeb")).evidence;
  const monuments = monumentsOn(plot, view("fortidsminder")).evidence;
  const dykes = dykesOn(plot, view("beskyttedeDiger")).evidence;
  const [stream, dyke] = [beskyttedeVandloeb, beskyttedeDiger].map(({ limits }) => ({ width: inMetres(limits.halfWidth) }));
  const strip = inMetres(fortidsminder.limits.strip);
  return [
    { rule: beskyttedeVandloeb, key: "natur/beskyttede-vandloeb", words: stream, shape: streams },
    { rule: fortidsminder, key: "kultur/fortidsminder", words: { strip }, shape: monuments },
    { rule: beskyttedeDiger, key: "kultur/beskyttede-diger", words: dyke, shape: dykes },
  ];
}
