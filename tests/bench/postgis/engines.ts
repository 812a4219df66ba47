import type { Engine } from "../engine.ts";
import type { Database } from "./database.ts";
import { straightforward } from "./straightforward.ts";
import { tuned } from "./tuned.ts";

/** PostGIS asked in the two ways, for plans in force on a day. */
export const postgisEngines = ({ run, read }: Database, on: string): readonly Engine[] => [
  { name: "PostGIS, straightforward SQL", run: async () => run(straightforward(on)), read },
  { name: "PostGIS, tuned SQL", run: async () => run(tuned(on)), read },
];
