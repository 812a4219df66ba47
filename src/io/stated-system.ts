import { type CoordinateSystem, declaredSystem } from "./coordinate-system.ts";
import type { RawTable } from "./raw-table.ts";

/** Coordinate systems that somebody stated, by the name of the file or of the table. */
export type StatedSystems = ReadonlyMap<string, CoordinateSystem>;

/** The table as if its file declared the system that somebody states; as it was when nobody does. */
export const withSystem = (table: RawTable, system: string | null): RawTable =>
  system === null ? table : { ...table, declared: declaredSystem(system) };
