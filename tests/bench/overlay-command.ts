import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { type Cluster, missingPostgis, startCluster } from "../oracle/cluster.ts";
import { withCommas } from "./cases.ts";
import { type Comparison, compareReadings } from "./compare.ts";
import { type Engine, processorTime, total } from "./engine.ts";
import { comparedSentence, told } from "./judge.ts";
import { machineLine, residentMemory, thisMachine } from "./machine.ts";
import { drawOverlayCase, type OverlayCase } from "./overlay/layers.ts";
import { asSegments, type Fineness, type Measured, measureOverlays, readMeasured } from "./overlay/ours.ts";
import { loadOverlayTables, mergedNearby, overlaySteps, readOverlayTables } from "./overlay/sql.ts";
import { serverSettings, timeSteps, versionsOf } from "./postgis/database.ts";
import { kindOf, partsOf, type Reading } from "./reading.ts";
import { writeSection } from "./readme.ts";
import { timingTable } from "./report.ts";
import { timeRounds } from "./rounds.ts";
import { type SizeName, sizes } from "./sizes.ts";

/** How the benchmark of overlays is called. */
export interface OverlayOptions {
  readonly size: SizeName;
  readonly only?: "ours";
  readonly rounds: number;
  /** Rounds with fine arcs. */
  readonly fine: number;
  readonly day: string;
  readonly write?: boolean;
}

/** Straight pieces to a quarter of a circle: PostGIS' default, and as fine as areas left are compared. */
const [coarse, fine] = [8, 64];

/** Compares and times the whole overlay workload. */
export async function compareOverlays(options: OverlayOptions): Promise<void> {
  await loadOverlayInNode();
  const drawn = drawOverlayCase(sizes[options.size]);
  const described = describe(drawn);
  console.log(described);
  const ours = ourOverlays(drawn);
  if (options.only) return runAlone(ours, options.rounds);
  const missing = missingPostgis();
  if (missing) {
    console.log(`nothing to hold it against: ${missing}`);
    return;
  }
  const cluster = startCluster(serverSettings);
  try {
    loadOverlayTables(cluster, drawn);
    const theirs = (name: string, quarter: number, tuned: boolean): Engine => ({
      name,
      run: async () => timeSteps(cluster, overlaySteps(quarter, tuned)),
      read: () => readOverlayTables(cluster),
    });
    const text = await compareAndTime(cluster, ours, theirs, options);
    const machine = machineLine(thisMachine(versionsOf(cluster)));
    const head = `${described} (seed ${sizes[options.size].seed}), measured on ${options.day}; one thread. ${machine}; ${residentMemory()} MiB resident.`;
    console.log(`\n${head}\n\n${text}`);
    if (options.write) writeSection("overlay", `${head}\n\n${text}`);
  } finally {
    cluster.stop();
  }
}

function describe({ plots, layers }: OverlayCase): string {
  const features = layers.reduce((sum, { shapes }) => sum + shapes.length, 0);
  return `${withCommas(plots.length)} plots, ${layers.length} layers, ${withCommas(features)} features`;
}

type MakeOurs = (name: string, fineness?: Fineness) => Engine;

const ourOverlays =
  (drawn: OverlayCase): MakeOurs =>
  (name, fineness) => {
    let last: Measured | null = null;
    return {
      name,
      run: async () => {
        const processor = processorTime();
        last = measureOverlays(drawn, fineness);
        return { phases: { ...last.parts }, processor: processorTime() - processor };
      },
      read: () => (last ? readMeasured(last) : new Map()),
    };
  };

/** Our engine by itself, round after round, for looking into it. */
async function runAlone(ours: MakeOurs, rounds: number): Promise<void> {
  for (const engine of [ours("coarse arcs", asSegments(coarse)), ours("our arcs")]) {
    for (let round = 1; round <= rounds; round++) {
      const run = await engine.run();
      const times = Object.entries(run.phases).map(([name, time]) => `${name} ${time.toFixed(0)} ms`);
      console.log(`${engine.name}: ${total(run).toFixed(0)} ms (${times.join(", ")}), ${run.processor.toFixed(0)} ms of processor time`);
    }
  }
}

/** Compares everything with arcs drawn finely and alike; with coarse arcs, whose pieces each lays elsewhere, everything but what is left. */
async function compareAndTime(
  cluster: Cluster,
  ours: MakeOurs,
  theirs: (name: string, quarter: number, tuned: boolean) => Engine,
  options: OverlayOptions,
) {
  const coarsely = [
    theirs("PostGIS, straightforward SQL", coarse, false),
    theirs("PostGIS, tuned SQL", coarse, true),
    ours("Grundlag, one thread", asSegments(coarse)),
  ];
  const finely = [
    theirs("PostGIS, straightforward SQL", fine, false),
    theirs("PostGIS, tuned SQL", fine, true),
    ours("Grundlag, one thread"),
  ];
  const [reference, ...others] = [finely[0], finely[1], ours("Grundlag", asSegments(fine))];
  const { readings, agreed } = await compared(cluster, reference, others);
  if (!agreed) return "They disagree, so no time is told.";
  const times: string[] = [`Arcs with ${coarse} pieces to a quarter, as PostGIS draws them by default:`, ""];
  times.push(timingTable(await timeRounds(coarsely, options.rounds, console.log)), "");
  const drift = widestDrift(coarsely.map(({ read }) => read()).slice(1));
  if (options.fine > 0) {
    times.push(`Arcs no more than 5 mm inside the true ones, as Grundlag draws them, PostGIS with ${fine} pieces to a quarter:`, "");
    times.push(timingTable(await timeRounds(finely, options.fine, console.log)), "");
  }
  return [...times, readings, drift].join("\n");
}

/** Runs each once and holds it against the reference. */
async function compared(cluster: Cluster, reference: Engine, others: readonly Engine[]) {
  await reference.run();
  const expected = new Map(reference.read());
  let [last, agreed]: [Comparison | null, boolean] = [null, true];
  let moved = 0;
  for (const engine of others) {
    await engine.run();
    const found = engine.read();
    moved += settle(cluster, found, expected);
    last = compareReadings(found, expected, () => 0);
    console.log(told(`${engine.name} against ${reference.name}`, last));
    agreed = agreed && last.apart.length === 0;
  }
  const counts = comparedSentence(reference.name, last, []).split(". ")[0];
  const limits =
    "Hits must be the same, areas agree to a millionth or 0.01 m², distances to 1e-6 m, what is left to a ten-thousandth or 0.5 m².";
  const twice = moved > 0 ? ` ${moved} of PostGIS' merged areas change when it is asked near the origin; there that answer counts.` : "";
  return { readings: `${counts}. ${limits}${twice}`, agreed };
}

/** Asks PostGIS near the origin where a merged area is apart, and takes what it says there; gives how many of its answers changed. */
function settle(cluster: Cluster, found: Reading, expected: Map<string, number>): number {
  const apart = [...found].filter(([key, value]) => kindOf(key) === "merged" && compareOne(key, value, expected).length > 0);
  const asked = apart.map(([key]) => ({ layer: partsOf(key).of, plot: partsOf(key).plot }));
  const nearby = mergedNearby(cluster, asked);
  const changed = apart.filter(([key], index) => compareOne(key, nearby[index], expected).length > 0);
  apart.forEach(([key], index) => {
    expected.set(key, nearby[index]);
  });
  return changed.length;
}

const compareOne = (key: string, value: number, expected: Reading): readonly string[] =>
  compareReadings(new Map([[key, value]]), new Map([[key, expected.get(key) ?? 0]]), () => 0).apart;

/** How far what is left comes apart where arcs are coarse. */
function widestDrift([theirs, ours]: readonly Reading[]): string {
  let widest = 0;
  for (const [key, value] of ours) {
    if (kindOf(key) === "clear") widest = Math.max(widest, Math.abs(value - (theirs.get(key) ?? 0)));
  }
  return `That was with ${fine} pieces to a quarter; with ${coarse}, laid from other ends, areas left are up to ${widest.toFixed(0)} m² apart.`;
}
