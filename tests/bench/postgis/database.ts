import type { Pack } from "../../../src/catalog/pack.ts";
import type { Plot } from "../../../src/domain/plot.ts";
import { type Cluster, startCluster } from "../../oracle/cluster.ts";
import { tables } from "../columns.ts";
import type { Run } from "../engine.ts";
import { cutLayers } from "../questions.ts";
import type { Reading } from "../reading.ts";
import { loadTables } from "./load.ts";
import { readResults, resultTables } from "./results.ts";
import type { Steps } from "./straightforward.ts";

/** A database with the plots and layers of a pack. */
export interface Database {
  readonly versions: string;
  /** Shapes that PostGIS does not call valid. */
  readonly invalid: readonly string[];
  /** Does all steps; the times are told by the server's own process. */
  readonly run: (steps: Steps) => Run;
  /** What the last run measured. */
  readonly read: () => Reading;
  /** Rows of a query of one's own. */
  readonly query: Cluster["query"];
  readonly stop: () => void;
}

/** One process, all of the data in memory, nothing written to disk that need not be. */
export const serverSettings = [
  "shared_buffers=2GB",
  "work_mem=256MB",
  "maintenance_work_mem=512MB",
  "effective_cache_size=6GB",
  "random_page_cost=1.1",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=8GB",
  "max_parallel_workers_per_gather=0",
];

/** Starts a private PostGIS with everything loaded, indexed, analysed and read once. */
export function openDatabase(pack: Pack, plots: readonly Plot[]): Database {
  const cluster = startCluster(serverSettings);
  try {
    const invalid = loadTables(cluster, pack, plots);
    cluster.query(tables.map((table) => `select sum(ST_NPoints(geom)) from ${table};`).join("\n"));
    return {
      versions: versionsOf(cluster),
      invalid,
      run: (steps) => runSteps(cluster, steps),
      read: () => readResults(cluster),
      query: cluster.query,
      stop: cluster.stop,
    };
  } catch (cause) {
    cluster.stop();
    throw cause;
  }
}

/** The versions of what answers. */
export function versionsOf({ query }: Cluster): string {
  const [[postgis, geos, server]] = query("select postgis_lib_version(), postgis_geos_version(), current_setting('server_version');");
  return `PostGIS ${postgis}, GEOS ${geos.split("-")[0]}, PostgreSQL ${server.split(" ")[0]}`;
}

/** The server process's clock and processor time, ms; the latter in hundredths of a second as Linux counts it. */
const clock = `
  select extract(epoch from clock_timestamp()) * 1000, ((used[12])::int + (used[13])::int) * 10
  from pg_read_file('/proc/self/stat') as stat, string_to_array(substr(stat, strpos(stat, ') ') + 2), ' ') as used;`;

function runSteps(cluster: Cluster, steps: Steps): Run {
  cluster.query(
    `set client_min_messages = error;\n${resultTables}\n${cutLayers.map(({ layer }) => `drop table if exists hit_${layer};`).join("\n")}`,
  );
  return timeSteps(cluster, steps);
}

/** Does all steps, each timed. */
export function timeSteps({ query }: Cluster, steps: Steps): Run {
  const phases: Record<string, number> = {};
  let processor = 0;
  for (const [name, sql] of Object.entries(steps)) {
    const [before, after] = query(`${clock}\n${sql}\n${clock}`).map((row) => row.map(Number));
    phases[name] = after[0] - before[0];
    processor += after[1] - before[1];
  }
  return { phases, processor };
}
