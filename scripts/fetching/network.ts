import { setTimeout as sleep } from "node:timers/promises";
import type { Ask, Reply } from "../../src/io/wfs/ask.ts";

/** Asks over the network, with a name by which whoever runs a service can see who asks. */
export const overNetwork: Ask = async (url, signal): Promise<Reply> => {
  const response = await fetch(url, { signal, headers: { "user-agent": "Grundlag (grundlag fetch)" } });
  return {
    status: response.status,
    headers: new Map(response.headers.entries()),
    body: response.body ?? nothing(),
  };
};

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Waits by the clock of the machine. */
export const waitByClock = (milliseconds: number, signal: AbortSignal): Promise<void> => sleep(milliseconds, undefined, { signal });
