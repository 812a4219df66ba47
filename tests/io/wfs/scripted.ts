import type { Service } from "../../../src/catalog/endpoints/service.ts";
import { type Limits, type Reply, usualLimits, type World } from "../../../src/io/wfs/ask.ts";
import { ServiceFault } from "../../../src/io/wfs/fault.ts";

/** What a scripted server says to one request: a text with status 200, an answer in full, or a failure of the network. */
export type Said =
  | string
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | Error;

/** A world in which a test answers, and that remembers what was asked and how long it waited. */
export interface ScriptedWorld extends World {
  readonly asked: readonly URL[];
  readonly waited: readonly number[];
}

/** A world that answers each request by its address and by how many times that address was asked before; it never waits. */
export function scripted(say: (url: URL, turn: number) => Said, limits: Partial<Limits> = {}): ScriptedWorld {
  const asked: URL[] = [];
  const waited: number[] = [];
  const turns = new Map<string, number>();
  return {
    asked,
    waited,
    limits: { ...usualLimits, ...limits },
    wait: async (milliseconds) => void waited.push(milliseconds),
    ask: async (address) => {
      const url = new URL(address);
      asked.push(url);
      const turn = turns.get(address) ?? 0;
      turns.set(address, turn + 1);
      return replyOf(say(url, turn));
    },
  };
}

function replyOf(said: Said): Reply {
  if (said instanceof Error) throw said;
  const { status = 200, headers = {}, body = "" } = typeof said === "string" ? { body: said } : said;
  return { status, headers: new Map(Object.entries(headers)), body: pieces(body) };
}

/** A body in pieces of 100 bytes, as a network brings it. */
async function* pieces(body: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

/** Reason and words of the fault that some work ends in; null when it ends well. */
export async function faultIn(work: () => Promise<unknown>): Promise<readonly [string, ServiceFault["words"]] | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof ServiceFault) return [error.reason, error.words];
    throw error;
  }
}

/** A service that is asked by the municipality's code. */
export const aService = (rest: Partial<Service> = {}): Service => ({
  id: "prøve",
  name: "Prøve",
  kind: "wfs",
  url: "https://service.test/wfs?whoami=prøve",
  versions: ["2.0.0"],
  crs: "EPSG:25832",
  geometry: null,
  area: { by: "field", field: "komnr" },
  licence: "",
  key: null,
  parameters: {},
  pageSize: 2,
  unconfirmed: null,
  ...rest,
});

/** A signal that nobody ever aborts. */
export const calm = new AbortController().signal;
