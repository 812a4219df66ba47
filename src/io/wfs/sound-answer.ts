import pRetry from "p-retry";
import type { Limits, Reply, World } from "./ask.ts";
import { ServiceFault } from "./fault.ts";
import { refusalIn } from "./refusal.ts";

/** An answer that came whole with status 200. */
export interface SoundAnswer {
  readonly bytes: Uint8Array;
  /** The content type as the server wrote it, in lower case. */
  readonly type: string;
}

/**
 * Asks until an answer is sound, waiting longer each time; `read` makes something of it and throws a `ServiceFault` where it is none. Rejects with the last
 * fault, or with the signal's reason.
 */
export async function soundAnswer<T>(
  world: World,
  url: string,
  signal: AbortSignal,
  read: (answer: SoundAnswer) => T | Promise<T>,
): Promise<T> {
  const { retries, firstWait, longestWait } = world.limits;
  return pRetry(async () => read(await whole(world, url, signal)), {
    retries,
    minTimeout: 0,
    maxTimeout: 0,
    signal,
    shouldRetry: ({ error }) => error instanceof ServiceFault && error.passing,
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!(error instanceof ServiceFault) || !error.passing || retriesLeft === 0) return;
      await world.wait(Math.min(longestWait, error.waitFor ?? firstWait * (1 << (attemptNumber - 1))), signal);
    },
  });
}

async function whole({ ask, limits }: World, url: string, signal: AbortSignal): Promise<SoundAnswer> {
  const late = AbortSignal.timeout(limits.requestTime);
  const either = AbortSignal.any([signal, late]);
  try {
    const reply = await unlessAborted(ask(url, either), either);
    const bytes = await unlessAborted(gather(reply, limits), either);
    const answer = { bytes, type: (reply.headers.get("content-type") ?? "").toLowerCase() };
    const refusal = refusalIn(reply, answer);
    if (refusal !== null) throw refusal;
    return answer;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (error instanceof ServiceFault) throw error;
    if (late.aborted) throw new ServiceFault("timeout", { words: { seconds: Math.round(limits.requestTime / 1000) }, passing: true });
    throw new ServiceFault("connection", { words: { error: shortWords(error) }, passing: true });
  }
}

/** The answer's bytes. */
async function gather({ body }: Reply, { largestAnswer }: Limits): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > largestAnswer) throw new ServiceFault("answerTooLarge", { words: { most: Math.ceil(largestAnswer / 1_000_000) } });
    pieces.push(piece);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A promise that gives up when the signal does, whether or not whoever works on it listens. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** The short name of what went wrong on the way, as the system gives it (`ECONNRESET`), never an address. */
function shortWords(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return cause instanceof Error ? cause.name : "?";
}
