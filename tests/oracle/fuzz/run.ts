import { mkdirSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { loadOverlayInNode } from "../../../scripts/load-overlay.ts";
import { geometryFromShape } from "../../../src/geo/geojson.ts";
import { area } from "../../../src/geo/shape.ts";
import { type Cluster, missingPostgis, startCluster } from "../cluster.ts";
import { areaTolerance, createScore, exact, type Score } from "../score.ts";
import { askAboutRepairs, askPostgis, prepareFuzz } from "./ask.ts";
import { isSound, measure, mend, tolerances } from "./judge.ts";
import { brokenAt, pairAt } from "./pairs.ts";

/** Longest time of the processor in milliseconds that one pair may take. */
const slowest = 5000;
const batch = 500;
const brokenPerBatch = 50;

interface Fault {
  readonly index: number;
  readonly family: string;
  readonly what: string;
  readonly ours: number | string;
  readonly postgis: number | null;
}

const program = new Command("fuzz")
  .option("--seed <number>", "first number of every stream", Number, 20261122)
  .option("--minutes <number>", "how long to go on", Number)
  .option("--pairs <number>", "how many pairs", Number, 100_000)
  .option("--replay <index>", "one pair only, with its shapes", Number)
  .parse();
const options = program.opts<{ seed: number; minutes?: number; pairs: number; replay?: number }>();

interface Batch {
  readonly faults: Fault[];
  /** The longest time of a pair in milliseconds. */
  readonly slowest: number;
  /** Pairs that PostGIS finds invalid. */
  readonly left: number;
  /** Questions that our engine said to be too complex. */
  readonly refused: number;
}

/** Holds one batch of valid pairs against PostGIS. */
function comparePairs(cluster: Cluster, score: Score, from: number, count: number): Batch {
  const pairs = Array.from({ length: count }, (_, k) => pairAt(options.seed, from + k));
  const expected = askPostgis(cluster, pairs);
  const faults: Fault[] = [];
  let [longest, left, refusals] = [0, 0, 0];
  pairs.forEach((pair, k) => {
    const { values, thrown, refused, milliseconds } = measure(pair);
    longest = Math.max(longest, milliseconds);
    refusals += Object.keys(refused).length;
    const tell = (what: string, ours: number | string, postgis: number | null) =>
      faults.push({ index: pair.index, family: pair.family, what, ours, postgis });
    for (const [what, words] of Object.entries(thrown)) tell(what, words, null);
    if (milliseconds > slowest) tell("time", milliseconds, null);
    if (!expected[k].valid) left++;
    for (const [what, ours] of Object.entries(values)) {
      const theirs = expected[k].values[what];
      if (theirs === null || theirs === undefined || !expected[k].valid) continue;
      const before = score.disagreements();
      score.compare(what, ours, theirs, tolerances[what], `${pair.index} ${pair.family}`);
      if (score.disagreements() > before) tell(what, ours, theirs);
    }
  });
  return { faults, slowest: longest, left, refused: refusals };
}

/** Holds one batch of repairs against PostGIS: nothing thrown, the result valid, its area that of PostGIS' own repair. */
async function compareRepairs(cluster: Cluster, score: Score, from: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  const done = [];
  for (let k = 0; k < brokenPerBatch; k++) {
    const broken = brokenAt(options.seed, from + k);
    const mended = await mend(broken);
    const { shape, thrown } = mended;
    if (thrown !== null) faults.push({ index: broken.index, family: broken.family, what: "repair", ours: thrown, postgis: null });
    if (shape) done.push({ broken, shape, sound: isSound(mended) });
  }
  const answers = askAboutRepairs(
    cluster,
    done.map(({ broken, shape }) => [broken.shape, shape]),
  );
  done.forEach(({ broken: { index, family }, shape, sound }, k) => {
    const before = score.disagreements();
    score.compare("as drawn: valid", Number(sound), Number(answers[k].sound), exact, `${index} ${family}`);
    score.compare("repaired: valid", 1, Number(answers[k].valid), exact, `${index} ${family}`);
    const theirs = answers[k].area;
    if (theirs !== null) score.compare("repaired: area", area(shape), theirs, areaTolerance, `${index} ${family}`);
    if (score.disagreements() > before) faults.push({ index, family, what: "repair", ours: area(shape), postgis: theirs });
  });
  return faults;
}

async function fuzz(cluster: Cluster): Promise<number> {
  const { seed, minutes, pairs } = options;
  const score = createScore();
  const started = performance.now();
  const faults: Fault[] = [];
  let [count, longest, left, refused] = [0, 0, 0, 0];
  const goesOn = () => (minutes === undefined ? count < pairs : performance.now() - started < minutes * 60_000);
  while (goesOn()) {
    const result = comparePairs(cluster, score, count, batch);
    faults.push(...result.faults, ...(await compareRepairs(cluster, score, (count / batch) * brokenPerBatch)));
    [count, longest, left, refused] = [count + batch, Math.max(longest, result.slowest), left + result.left, refused + result.refused];
    if (count % (20 * batch) === 0)
      console.log(`${count} pairs, ${Math.round((performance.now() - started) / 1000)} s, ${faults.length} faults`);
  }
  const took = Math.round((performance.now() - started) / 1000);
  console.log(score.table());
  console.log(
    `seed ${seed}: ${count} pairs in ${took} s, slowest ${Math.round(longest)} ms, ${left} left out as invalid to PostGIS, ${refused} questions refused as too complex, ${faults.length} faults`,
  );
  mkdirSync("test-results", { recursive: true });
  writeFileSync(`test-results/fuzz-${seed}.json`, `${JSON.stringify(faults, null, 1)}\n`);
  return faults.length === 0 ? 0 : 1;
}

function replay(cluster: Cluster, index: number): number {
  const pair = pairAt(options.seed, index);
  const [expected] = askPostgis(cluster, [pair]);
  console.log(JSON.stringify({ a: geometryFromShape(pair.a), others: pair.others.map(geometryFromShape) }));
  console.log(pair.family, measure(pair), expected);
  return 0;
}

const missing = missingPostgis();
if (missing) console.log(`skipped: ${missing}`);
else {
  await loadOverlayInNode();
  const cluster = startCluster();
  try {
    prepareFuzz(cluster);
    process.exitCode = options.replay === undefined ? await fuzz(cluster) : replay(cluster, options.replay);
  } finally {
    cluster.stop();
  }
}
