import type { Engine, Run } from "../engine.ts";
import type { Database } from "./database.ts";
import { straightforward } from "./straightforward.ts";
import { tuned } from "./tuned.ts";

/** PostGIS asked in the two ways, for plans in force on a day. */
export const postgisEngines = ({ run, read }: Database, on: string): readonly Engine[] => [
  { name: "PostGIS, straightforward SQL", run: async () => run(straightforward(on)), read },
  { name: "PostGIS, tuned SQL", run: tunedRun(run, on), read },
];

/** Clips without a second look as long as the server can live with what it clipped; from the first failure on, each clipped feature is looked at. */
function tunedRun(run: Database["run"], on: string): () => Promise<Run> {
  let careful = false;
  return async () => {
    if (careful) return run(tuned(on, careful));
    try {
      return run(tuned(on));
    } catch (cause) {
      console.log(`tuned SQL now looks at what it clips: ${cause instanceof Error ? cause.message : cause}`);
      careful = true;
      return run(tuned(on, careful));
    }
  };
}
