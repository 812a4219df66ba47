import { type FetchMeans, type FetchOptions, fetchPack, usualMeans } from "../../scripts/commands/fetch.ts";
import type { ReplayTown } from "./replay-town.ts";

/** The day on which the tests fetch. */
export const fetchDay = "2026-11-22";

/** How a fetch ended: its exit code and every line that it told. */
export interface Fetched {
  readonly exit: number;
  readonly told: string;
}

/** Fetches the played town into a folder, as the command line does, over the network of this machine. */
export async function fetchTown(
  { endpoints }: ReplayTown,
  options: Omit<FetchOptions, "kommune" | "endpoints"> & Partial<FetchOptions>,
  rest: Partial<FetchMeans> = {},
): Promise<Fetched> {
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  const before = console.error;
  console.error = tell;
  try {
    const exit = await fetchPack(
      { kommune: "201", endpoints, ...options },
      { ...usualMeans(new AbortController().signal), today: () => fetchDay, tell, ...rest },
    );
    return { exit, told: lines.join("\n") };
  } finally {
    console.error = before;
  }
}
