import type { MeasuredPlot } from "../../src/rules/assess.ts";
import type { DefinedRule } from "../../src/rules/define-rule.ts";
import { v1 } from "../../src/rules/jord/v1.ts";
import { v2 } from "../../src/rules/jord/v2.ts";
import { kirkebyggelinje } from "../../src/rules/kultur/kirkebyggelinje.ts";
import type { Overlap } from "../../src/rules/layer-view.ts";
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

/** Writes one measurement of a plot; nothing for zero. */
type Write = (kind: Kind, of: string, value: number | null, feature?: string) => void;

/** Everything that our engine measured on some plots, for the plans in force on a day. */
export function ourReading(plots: readonly MeasuredPlot[], on: string): Reading {
  const reading: Reading = new Map();
  for (const measured of plots) {
    const write: Write = (kind, of, value, feature) => {
      if (value !== null && (value !== 0 || kind === "distance")) reading.set(keyOf(kind, of, measured.plot.id, feature), value);
    };
    write("plotArea", "", measured.area);
    readZones(measured, write);
    readPlans(measured, write, on);
    readOverlaps(measured, write);
    readAreas(measured, write);
    readDistances(measured, write);
  }
  return reading;
}

function factsOf<Code extends string, Facts, Limits>(measured: MeasuredPlot, rule: DefinedRule<Code, Facts, Limits>): Facts {
  const facts = measured.examinations.find((each) => each.rule.id === rule.id)?.measured?.facts;
  if (facts === undefined) throw new Error(`got no facts of ${rule.id} on ${measured.plot.id}, expected every rule measured`);
  // The rule itself measured them.
  return facts as Facts;
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

function readZones(measured: MeasuredPlot, write: Write): void {
  const { byzone, composite, sommerhus, compositeSommerhus, drawn } = factsOf(measured, zonestatus);
  for (const { hits } of [byzone, composite, sommerhus, compositeSommerhus]) writeHits(write, "zonekort", hits);
  write("merged", "zonekort", drawn);
  write("merged", "zonekort/byzone", byzone.area);
  write("merged", "zonekort/composite", composite.area);
  write("merged", "zonekort/sommerhus", sommerhus.area);
  write("merged", "zonekort/compositeSommerhus", compositeSommerhus.area);
}

/** What is not more than a sliver stands for nothing: the engine stops cutting there. */
const overSliver = (size: number): number => (size > 10 ? size : 0);

function readPlans(measured: MeasuredPlot, write: Write, on: string): void {
  const { plans, covered } = factsOf(measured, hoejde);
  for (const plan of plans) {
    write("hit", plan.dataset, plan.area, plan.id);
    write("rest", plan.dataset, overSliver(ruledArea(plan, on)), plan.id);
  }
  write("covered", "lokalplaner", covered.filter(({ since }) => since <= on).at(-1)?.area ?? 0);
  for (const { hit } of factsOf(measured, forslag)) write("hit", "lokalplanforslag", hit.area, hit.id);
}

function readOverlaps(measured: MeasuredPlot, write: Write): void {
  const orders = factsOf(measured, fredning);
  writeOverlap(write, "fredninger", orders.all);
  writeOverlap(write, "fredninger/adopted", orders.adopted);
  const nature = factsOf(measured, paragraf3);
  writeOverlap(write, "paragraf3", nature.all);
  writeOverlap(write, "paragraf3/over", nature.over);
  const water = factsOf(measured, osd);
  writeOverlap(write, "drikkevandsinteresser/special", water.special);
  writeOverlap(write, "drikkevandsinteresser/ordinary", water.ordinary);
  for (const { hits } of [water.special, water.ordinary]) writeHits(write, "drikkevandsinteresser", hits);
  writeOverlap(write, "soebeskyttelseslinjer", factsOf(measured, soebeskyttelseslinje));
  writeOverlap(write, "aabeskyttelseslinjer", factsOf(measured, aabeskyttelseslinje));
  writeOverlap(write, "skovbyggelinjer", factsOf(measured, skovbyggelinje));
  writeOverlap(write, "kirkebyggelinjer", factsOf(measured, kirkebyggelinje));
  writeOverlap(write, "bnbo", factsOf(measured, bnbo));
  writeOverlap(write, "jordforureningV1", factsOf(measured, v1));
  writeOverlap(write, "jordforureningV2", factsOf(measured, v2));
}

function readAreas(measured: MeasuredPlot, write: Write): void {
  const { netArea, largestPiece, unbuiltArea } = measured.left.areas;
  write("net", "netArea", netArea);
  write("net", "largestPiece", largestPiece);
  write("net", "unbuiltArea", unbuiltArea);
  write("net", "unbuiltPiece", factsOf(measured, grundareal).unbuiltPiece);
}

function readDistances(measured: MeasuredPlot, write: Write): void {
  const { motorway, station, rail, districtHeating } = measured.wishes;
  write("distance", "housing", factsOf(measured, afstandTilBolig)?.distance ?? null);
  write("distance", "motorway", motorway);
  write("distance", "station", station);
  write("distance", "rail", rail);
  write("fact", "districtHeating", districtHeating ? 1 : 0);
}
