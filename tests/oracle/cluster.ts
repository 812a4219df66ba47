import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A private database with PostGIS that answers SQL over a socket in a temporary folder. */
export interface Cluster {
  /** Runs a script and gives its rows, cells split at tabs. Throws with the server's words when it fails. */
  readonly query: (sql: string) => string[][];
  readonly stop: () => void;
}

const programs = "/usr/lib/postgresql";
const extensions = "/usr/share/postgresql";

/** Why there is no PostGIS to ask, with what to do about it; null where there is one. */
export function missingPostgis(): string | null {
  if (newestVersion() && (process.getuid?.() !== 0 || userId("postgres") !== null)) return null;
  return "PostGIS not found; on Debian: apt-get install -y --no-install-recommends postgresql-15 postgresql-15-postgis-3";
}

/** The newest installed PostgreSQL that has PostGIS. */
function newestVersion(): string | null {
  if (!existsSync(programs)) return null;
  const versions = readdirSync(programs).filter((version) => existsSync(join(extensions, version, "extension/postgis.control")));
  return versions.sort((a, b) => Number(b) - Number(a))[0] ?? null;
}

/** Starts a new database in a temporary folder, reachable by socket only; as user postgres where we are root. `more` are settings `name=value`. */
export function startCluster(more: readonly string[] = []): Cluster {
  const bin = join(programs, newestVersion() ?? "", "bin");
  const folder = mkdtempSync(join(tmpdir(), "grundlag-oracle-"));
  const data = join(folder, "data");
  const owner = process.getuid?.() === 0 ? userId("postgres") : null;
  if (owner !== null) chownSync(folder, owner, owner);
  chmodSync(folder, 0o700);
  const asOwner = { ...(owner === null ? {} : { uid: owner }), cwd: folder, stdio: "ignore" as const };
  const own = ["listen_addresses=''", `unix_socket_directories='${folder}'`, "fsync=off", "autovacuum=off", "jit=off"];
  const settings = [...own, ...more].map((setting) => `-c ${setting}`).join(" ");
  const stop = () => {
    process.off("exit", stop);
    spawnSync(join(bin, "pg_ctl"), ["-D", data, "-m", "immediate", "-w", "stop"], asOwner);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", stop);
  try {
    execFileSync(join(bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], asOwner);
    execFileSync(join(bin, "pg_ctl"), ["-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start"], asOwner);
    const query = (sql: string) => ask(join(bin, "psql"), folder, sql);
    query("create extension postgis;");
    return { query, stop };
  } catch (cause) {
    stop();
    throw cause;
  }
}

function ask(psql: string, folder: string, sql: string): string[][] {
  const run = spawnSync(psql, ["-h", folder, "-U", "postgres", "-qAtX", "-F", "\t", "-v", "ON_ERROR_STOP=1", "postgres"], {
    input: sql,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0) throw new Error(`PostGIS failed: ${run.stderr.trim()}`);
  return run.stdout
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
}

function userId(name: string): number | null {
  const run = spawnSync("id", ["-u", name], { encoding: "utf8" });
  return run.status === 0 ? Number(run.stdout) : null;
}
