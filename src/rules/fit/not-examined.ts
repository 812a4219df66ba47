import type { DatasetId } from "../../catalog/index.ts";
import type { Pack } from "../../catalog/pack.ts";
import { classInterval, type ExpansionRequest } from "../../domain/request.ts";
import type { Bilingual } from "../../domain/result.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { type Asked, type Gap, gapsOf, staleGaps } from "../availability.ts";
import { viewOf } from "../engine.ts";
import { inBoth } from "../in-both.ts";
import { kirkebyggelinje } from "../kultur/kirkebyggelinje.ts";
import type { PlotView } from "../layer-view.ts";
import { afstandTilBolig } from "../naboer/afstand-til-bolig.ts";
import { plansOn } from "../plan/in-force.ts";
import type { PlanFacts } from "../plan/plan-on-plot.ts";
import { gapText } from "../present.ts";
import { lawLayers } from "./law-ground.ts";

const always: readonly DatasetId[] = [
  ...Object.values(lawLayers),
  "fredninger",
  "paragraf3",
  "soeer",
  "soebeskyttelseslinjer",
  "aabeskyttelseslinjer",
  "skovbyggelinjer",
  "vejbyggelinjer",
  "lokalplaner",
  "byggefelter",
  "bygninger",
  "jordforureningV2",
  "jordforureningV1",
];

type Texts = (typeof ruleMessages)["da"]["fit"]["notExamined"];

/** What would tell of a limit and could not be looked in, one sentence for each dataset; then what no dataset tells of at all. */
export function notExamined(plot: PlotView, facts: PlanFacts, request: ExpansionRequest, on: string, pack: Pack): readonly Bilingual[] {
  const gaps = askedFor(request).flatMap((asked) => {
    const { stops, withholds } = gapsOf(asked, plot, pack);
    return [...stops, ...withholds, ...staleGaps(asked, pack, on)];
  });
  const first = gaps.filter((gap, position) => gaps.findIndex(({ dataset }) => dataset === gap.dataset) === position);
  const plans = plansOn(facts, "lokalplan", on).map(({ fields }) => fields.number ?? fields.name ?? "");
  const words = { plans: [...new Set(plans)].join(", ") };
  const said = (write: (texts: Texts) => string) => inBoth((language) => write(ruleMessages[language].fit.notExamined));
  return [
    ...first.map((gap) => sentence(gap, pack)),
    ...(plans.length > 0 ? [said(({ planText }) => planText(words))] : []),
    ...(isCrossedByRoadLine(plot, pack) ? [said(({ roadLine }) => roadLine)] : []),
    said(({ supply }) => supply),
    said(({ ground }) => ground),
  ];
}

/** A road building line that is drawn as a line keeps a hall from neither side, for the map does not show where the road is. */
const isCrossedByRoadLine = (plot: PlotView, pack: Pack): boolean =>
  viewOf(pack, "vejbyggelinjer")
    .within(plot, 0)
    .some(({ shape }) => shape.kind === "line");

/** The layers that bear on this request, each with how far it is looked in. */
function askedFor(request: ExpansionRequest): readonly Asked[] {
  const tall = request.height > kirkebyggelinje.limits.height;
  const layers = [...always, ...(tall ? (["kirkebyggelinjer"] as const) : [])];
  const asked: readonly Asked[] = layers.map((dataset) => ({ needs: [dataset], consults: [], reach: 0 }));
  const advised = afstandTilBolig.limits.distances[classInterval(request)[1] - 1];
  return advised > 0 && request.hall !== null ? [...asked, afstandTilBolig] : asked;
}

const sentence = (gap: Gap, pack: Pack): Bilingual =>
  gapText(gap, { dataset: gap.dataset, featureIds: [], date: pack.layers[gap.dataset]?.stamp.date ?? null, link: null });
