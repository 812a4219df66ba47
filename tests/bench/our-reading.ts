import type { ExpansionRequest } from "../../src/domain/request.ts";
import { v1 } from "../../src/rules/jord/v1.ts";
import { v2 } from "../../src/rules/jord/v2.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import type { Overlap } from "../../src/rules/layer-view.ts";
import type { MeasuredPlot } from "../../src/rules/measure-plot.ts";
import { afstandTilBolig } from "../../src/rules/naboer/afstand-til-bolig.ts";
import { aabeskyttelseslinje } from "../../src/rules/natur/aabeskyttelseslinje.ts";
import { fredning } from "../../src/rules/natur/fredning.ts";
import { paragraf3 } from "../../src/rules/natur/paragraf3.ts";
import { skovbyggelinje } from "../../src/rules/natur/skovbyggelinje.ts";
import { soebeskyttelseslinje } from "../../src/rules/natur/soebeskyttelseslinje.ts";
import { grundareal } from "../../src/rules/need/grundareal.ts";
import { forslag } from "../../src/rules/plan/forslag.ts";
import { hoejde } from "../../src/rules/plan/hoejde.ts";
import { ruledArea } from "../../src/rules/plan/in-force.ts";
import { zonestatus } from "../../src/rules/plan/zonestatus.ts";
import { bnbo } from "../../src/rules/vand/bnbo.ts";
import { osd } from "../../src/rules/vand/osd.ts";
import { type Kind, keyOf, type Reading } from "./reading.ts";

/** One measurement of a plot, as a database's row states it. */
interface Measurement {
  readonly kind: Kind;
  readonly of: string;
  readonly plot: string;
  readonly feature: string;
  readonly value: number;
}

/** What our engine measured, in no order, and what it could not examine in the pack: measurements of these are held against nothing. */
export interface OurReading {
  readonly measurements: readonly Measurement[];
  readonly unexamined: ReadonlySet<string>;
}

/** Writes one measurement of a plot; nothing for zero. */
type Write = (kind: Kind, of: string, value: number, feature?: string) => void;

/** One plot with where its measurements go. */
interface Desk {
  readonly measured: MeasuredPlot;
  readonly write: Write;
  /** Notes that something was not examined. */
  readonly skip: (...of: readonly string[]) => void;
}

/**
 * Everything that our engine measures on some plots, for the plans in force on a day, written down one by one. What waits to be measured until
 * somebody asks is measured here.
 */
export function ourReading(plots: readonly MeasuredPlot[], on: string): OurReading {
  const measurements: Measurement[] = [];
  const unexamined = new Set<string>();
  for (const measured of plots) {
    const plot = measured.plot.id;
    const write: Write = (kind, of, value, feature = "") => {
      if (value !== 0 || kind === "distance") measurements.push({ kind, of, plot, feature, value });
    };
    const skip: Desk["skip"] = (...of) => {
      for (const each of of) unexamined.add(each);
    };
    const desk = { measured, write, skip };
    write("plotArea", "", measured.area);
    readZones(desk);
    readPlans(desk, on);
    readOverlaps(desk);
    readAreas(desk);
    readDistances(desk);
  }
  return { measurements, unexamined };
}

/** What was written down, by key, to be held against what others measured. */
export const keyedReading = ({ measurements }: Pick<OurReading, "measurements">): Reading =>
  new Map(measurements.map(({ kind, of, plot, feature, value }) => [keyOf(kind, of, plot, feature), value]));

/** Of a rule its id, its layers, and the type of its facts as what it decides on. */
interface Asked<Facts> {
  readonly id: string;
  readonly needs: readonly string[];
  readonly decide: (facts: Facts, request: ExpansionRequest, on: string) => unknown;
}

function factsOf<Facts>({ measured }: Desk, rule: Asked<Facts>): { readonly facts: Facts } | null {
  const own = measured.examinations.find((each) => each.rule.id === rule.id)?.measured;
  // The rule itself measured them.
  return own ? { facts: own.facts as Facts } : null;
}

type Shown = Pick<Overlap<unknown>, "hits" | "area">;

function writeHits(write: Write, of: string, hits: Shown["hits"]): void {
  for (const { id, area } of hits) write("hit", of, area, id);
}

/** Hits are written where `of` is the whole layer; merged area and free piece for every part of it. */
function writeOverlap(write: Write, of: string, { hits, area, freePiece }: Overlap<unknown>): void {
  if (hits.length === 0) return;
  write("merged", of, area);
  write("free", of, freePiece);
  if (!of.includes("/")) writeHits(write, of, hits);
}

function readZones(desk: Desk): void {
  const found = factsOf(desk, zonestatus);
  const views = ["byzone", "composite", "sommerhus", "compositeSommerhus"] as const;
  if (!found) {
    desk.skip("zonekort", ...views.map((view) => `zonekort/${view}`));
    return;
  }
  desk.write("merged", "zonekort", found.facts.drawn);
  for (const view of views) {
    writeHits(desk.write, "zonekort", found.facts[view].hits);
    desk.write("merged", `zonekort/${view}`, found.facts[view].area);
  }
}

/** What is not more than a sliver stands for nothing: the engine stops cutting there. */
const overSliver = (size: number): number => (size > 10 ? size : 0);

function readPlans(desk: Desk, on: string): void {
  const { write, skip } = desk;
  const found = factsOf(desk, hoejde);
  if (!found) skip("lokalplaner", "delomraader", "byggefelter", "kommuneplanrammer");
  for (const plan of found?.facts.plans ?? []) {
    write("hit", plan.dataset, plan.area, plan.id);
    write("rest", plan.dataset, overSliver(ruledArea(plan, on)), plan.id);
  }
  write("covered", "lokalplaner", found?.facts.covered.filter(({ since }) => since <= on).at(-1)?.area ?? 0);
  const proposed = factsOf(desk, forslag);
  if (!proposed) skip("lokalplanforslag");
  for (const { hit } of proposed?.facts ?? []) write("hit", "lokalplanforslag", hit.area, hit.id);
}

/** A rule that asks for one overlap with one layer. */
function readOverlap(desk: Desk, rule: Asked<Overlap<never>>): void {
  const found = factsOf(desk, rule);
  if (found) writeOverlap(desk.write, rule.needs[0], found.facts);
  else desk.skip(rule.needs[0]);
}

function readOverlaps(desk: Desk): void {
  const { write, skip } = desk;
  readOverlap(desk, soebeskyttelseslinje);
  readOverlap(desk, aabeskyttelseslinje);
  readOverlap(desk, skovbyggelinje);
  readOverlap(desk, kirkebyggelinje);
  readOverlap(desk, bnbo);
  readOverlap(desk, v1);
  readOverlap(desk, v2);
  const orders = factsOf(desk, fredning);
  if (!orders) skip("fredninger", "fredninger/adopted");
  else {
    writeOverlap(write, "fredninger", orders.facts.all);
    writeOverlap(write, "fredninger/adopted", orders.facts.adopted);
  }
  const nature = factsOf(desk, paragraf3);
  if (!nature) skip("paragraf3", "paragraf3/over");
  else {
    writeOverlap(write, "paragraf3", nature.facts.all);
    writeOverlap(write, "paragraf3/over", nature.facts.over);
  }
  readWater(desk);
}

function readWater(desk: Desk): void {
  const water = factsOf(desk, osd);
  if (!water) {
    desk.skip("drikkevandsinteresser", "drikkevandsinteresser/special", "drikkevandsinteresser/ordinary");
    return;
  }
  for (const view of ["special", "ordinary"] as const) {
    writeOverlap(desk.write, `drikkevandsinteresser/${view}`, water.facts[view]);
    writeHits(desk.write, "drikkevandsinteresser", water.facts[view].hits);
  }
}

function readAreas(desk: Desk): void {
  const { netArea, largestPiece, unbuiltArea } = desk.measured.left.areas;
  const unbuiltPiece = factsOf(desk, grundareal)?.facts.unbuiltPiece ?? null;
  for (const [of, value] of Object.entries({ netArea, largestPiece, unbuiltArea, unbuiltPiece })) {
    if (value === null) desk.skip(of);
    else desk.write("net", of, value);
  }
}

function readDistances(desk: Desk): void {
  const { motorway, station, rail, districtHeating } = desk.measured.wishes;
  const housing = factsOf(desk, afstandTilBolig);
  if (!housing) desk.skip("housing");
  const distances = { motorway, station, rail, housing: housing?.facts?.distance ?? null };
  for (const [wish, value] of Object.entries(distances)) if (value !== null) desk.write("distance", wish, value);
  desk.write("fact", "districtHeating", districtHeating ? 1 : 0);
}
