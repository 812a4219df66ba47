import type { FieldsOf } from "../../catalog/index.ts";
import type { Pack } from "../../catalog/pack.ts";
import { type PieceProvision, type PlanReference, type PlotPiece, type ProvisionKind, provisionKinds } from "../../domain/provision.ts";
import type { Use } from "../../domain/request.ts";
import { lonLatGeometry } from "../../geo/geojson.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import { gapsOf } from "../availability.ts";
import type { Entered } from "../define-rule.ts";
import { viewOf } from "../engine.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import type { Piece } from "../piece.ts";
import { type Cutter, cutGround, type Part } from "./cut.ts";
import { edgeShare, plansOn, speakingOn } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { provision, type Statement } from "./provisions.ts";
import { sliverOn } from "./tracts.ts";

/** What the pieces of a plot are asked for: a company's use, on a day, with what planners have read in the plans' documents. */
export interface PieceQuestion {
  readonly use: Use;
  readonly on: string;
  readonly entered: Entered;
}

type Zone = PlotPiece["zone"];

/** The border of a byggefelt or of a zone. */
interface FineCutter extends Cutter {
  readonly field: PlanOnPlot | null;
  readonly zone: Zone;
  readonly name: string;
}

const asked = { needs: ["lokalplaner"], consults: ["delomraader", "byggefelter", "kommuneplanrammer"], reach: 0 } as const;

/**
 * The deljordstykker of a plot, largest first: letters by the borders of lokalplaner, delområder and rammer, numbers where binding byggefelter and
 * the zone map cut these on. Empty where the plan layers cannot tell.
 */
export function piecesOf(plot: PlotView, pack: Pack, question: PieceQuestion): readonly PlotPiece[] {
  const { stops, withholds } = gapsOf(asked, plot, pack);
  if (stops.length > 0 || withholds.some(({ dataset }) => dataset === "lokalplaner")) return [];
  return unlessTooComplex(() => cutPieces(plot, pack, question), []);
}

function cutPieces(plot: PlotView, pack: Pack, question: PieceQuestion): readonly PlotPiece[] {
  const facts = measurePlans(plot, {
    lokalplaner: viewOf(pack, "lokalplaner"),
    delomraader: viewOf(pack, "delomraader"),
    byggefelter: viewOf(pack, "byggefelter"),
    kommuneplanrammer: viewOf(pack, "kommuneplanrammer"),
  });
  const zones = zonesOn(plot, pack);
  const tracts = facts.tracts(question.on);
  const whole = { letter: "A", shape: () => plot.shape, facts };
  return (tracts.length > 0 ? tracts : [whole]).flatMap(({ letter, shape, facts: own }) => {
    const fields = plansOn(own, "byggefelt", question.on);
    const parts = cutGround(shape(), zones.everywhere, [...fields.map(fieldCutter), ...zones.borders], {
      ruling: (under) => under,
      nameOf: ({ name }) => name,
      isSliver: ({ area }) => area <= sliverOn(plot.area),
    });
    return parts.map((part, at) =>
      pieceOf(parts.length > 1 ? `${letter}${at + 1}` : letter, part, { plot, facts: own, zones, ...question }),
    );
  });
}

const fieldCutter = (field: PlanOnPlot): FineCutter => ({
  field,
  zone: null,
  name: `byggefelt ${field.id}`,
  shape: field.piece.shape,
  box: field.piece.box,
  prepared: field.piece.prepared,
});

/** The zones on a plot: those over all of it, those whose borders cut it, and what is undrawn; null where the map cannot tell. */
interface Zones {
  readonly everywhere: readonly FineCutter[];
  readonly borders: readonly FineCutter[];
  readonly undrawn: Zone;
}

/** Zone codes that mean one zone alone. */
const single: Readonly<Record<number, Zone>> = { 1: "byzone", 2: "landzone", 3: "sommerhusomraade" };

/** A zone on all but `edgeShare` of the plot is taken to be on all of it, and one on no more than that to be nowhere on it, as the rule of zones has it. */
function zonesOn(plot: PlotView, pack: Pack): Zones {
  const gaps = gapsOf({ needs: ["zonekort"], consults: [], reach: 0 }, plot, pack);
  if (gaps.stops.length > 0 || gaps.withholds.length > 0) return { everywhere: [], borders: [], undrawn: null };
  const view: LayerView<FieldsOf<"zonekort">> = viewOf(pack, "zonekort");
  const { hits, pieces } = view.overlapping(plot);
  const drawn = hits.map(({ fields, share }, at) => ({ share, cutter: zoneCutter(fields.zone, pieces[at], at) }));
  const crossing = drawn.filter(({ share }) => share > edgeShare);
  const whole = crossing.filter(({ share }) => share >= 1 - edgeShare);
  return whole.length > 0
    ? { everywhere: [whole[0].cutter], borders: [], undrawn: "landzone" }
    : { everywhere: [], borders: crossing.map(({ cutter }) => cutter), undrawn: "landzone" };
}

function zoneCutter(code: number | null, { shape, box, prepared }: Piece, at: number): FineCutter {
  const zone = single[code ?? 0] ?? null;
  return { field: null, zone, name: zone === null ? `zone ${code} ${at}` : `zone ${zone}`, shape, box, prepared };
}

interface Told extends PieceQuestion {
  readonly plot: PlotView;
  readonly facts: PlanFacts;
  readonly zones: Zones;
}

function pieceOf(id: string, { shape, area, marks }: Part<FineCutter>, { plot, facts, zones, use, on, entered }: Told): PlotPiece {
  const fields = marks.flatMap(({ field }) => (field === null ? [] : [field]));
  const others = facts.plans.filter(({ level }) => level !== "byggefelt");
  const inFields = fields.map((field) => ({ ...field, area, share: 1, left: [] }));
  const here: PlanFacts = { ...facts, plans: [...inFields, ...others], tracts: () => [] };
  const drawn = marks.filter(({ field }) => field === null);
  return {
    id,
    area: roundTo(area, 2),
    share: roundTo(area / plot.area, 6),
    zone: drawn.length > 0 ? drawn[0].zone : zones.undrawn,
    outsideByggefelter: fields.length === 0 && plansOn(facts, "byggefelt", on).length > 0,
    plans: speakingOn(here, on).map(referenceOf),
    provisions: provisionKinds.flatMap((quantity) => rowsOf(quantity, here, { use, on, entered })),
    geometry: lonLatGeometry(shape()),
  };
}

/** A row for each that states the number, strictest first, else for each plan whose document must be read, else one that says that nobody states it. */
function rowsOf(quantity: ProvisionKind, facts: PlanFacts, { use, on, entered }: PieceQuestion): readonly PieceProvision[] {
  const { stated, inDocument, blank, rammer } = provision(facts, quantity, use, on, entered);
  const [strictest] = rammer;
  const ramme = strictest ? { value: strictest.value, of: strictest.ratioOf, plan: referenceOf(strictest.plan) } : null;
  const silent = (basis: "inDocument" | "notRegistered") => (plan: PlanOnPlot | null) =>
    ({ quantity, basis, value: null, of: null, plan: plan && referenceOf(plan), entry: null, ramme }) as const;
  const rows = [
    ...stated.map((each) => statedRow(quantity, each, ramme)),
    ...inDocument.map(silent("inDocument")),
    ...blank.map(silent("notRegistered")),
  ];
  return rows.length > 0 ? rows : [silent("notRegistered")(null)];
}

function statedRow(quantity: ProvisionKind, { plan, value, ratioOf, entry }: Statement, ramme: PieceProvision["ramme"]): PieceProvision {
  const basis = entry === null ? "stated" : "entered";
  const read = entry && { paragraph: entry.paragraph, page: entry.page, by: entry.by, on: entry.on };
  return { quantity, basis, value, of: ratioOf, plan: referenceOf(plan), entry: read, ramme };
}

/** A plan as answers name it. */
function referenceOf({ level, fields, part, link }: PlanOnPlot): PlanReference {
  const { planId, number, name, planType, adopted } = fields;
  return { level: level === "lokalplan" && planType === "20.3" ? "temalokalplan" : level, planId, number, name, part, adopted, link };
}
