/** A server's answer as it arrives. Header names are in lower case; the body may be read once. */
export interface Reply {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
}

/** Asks one address; the network stands behind it. Rejects when nothing answers, or with the signal's reason. */
export type Ask = (url: string, signal: AbortSignal) => Promise<Reply>;

/** How long and how often is asked, in milliseconds and times. */
export interface Limits {
  readonly requestTime: number;
  readonly layerTime: number;
  readonly retries: number;
  /** Before the first repetition; it doubles each time. */
  readonly firstWait: number;
  /** Longest wait, also of what a server asks for. */
  readonly longestWait: number;
  /** Largest answer, in bytes. */
  readonly largestAnswer: number;
}

/** Limits of an ordinary fetch. */
export const usualLimits: Limits = {
  requestTime: 60_000,
  layerTime: 15 * 60_000,
  retries: 4,
  firstWait: 1000,
  longestWait: 60_000,
  largestAnswer: 400_000_000,
};

/** What a fetch needs of the world. */
export interface World {
  readonly ask: Ask;
  /** Resolves after some milliseconds; rejects with the signal's reason. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly limits: Limits;
}
