import type { World } from "./ask.ts";
import { ServiceFault } from "./fault.ts";
import { readHits } from "./hits.ts";
import { type Page, type PageFormat, readPage } from "./page.ts";
import { soundAnswer } from "./sound-answer.ts";
import { hitsUrl, type PageQuestion, pageUrl } from "./wfs-url.ts";

/** Where the pages of one layer go as they come, and what is there of them already. */
export interface PageStore {
  /** Pages of a fetch that was broken off, oldest first, and what was then said to match; none where there is nothing to go on from. */
  readonly before: () => Promise<{ readonly matched: number | null; readonly pages: readonly Page[] }>;
  readonly begin: (matched: number | null) => Promise<void>;
  /** Keeps a page; `matched` is what is now known to match. */
  readonly keep: (page: Page, matched: number | null) => Promise<void>;
  /** Throws away every page of the layer. */
  readonly drop: () => Promise<void>;
}

/** A layer's pages as they are asked for; the question's `startIndex` is where a fetch begins. */
export interface PagesOrder {
  readonly world: World;
  readonly question: PageQuestion;
  readonly reads: PageFormat;
  /** Names of the layer's fields, its geometry left out, where they are known. */
  readonly fields?: readonly string[];
  readonly store: PageStore;
  readonly signal: AbortSignal;
  /** Looks at each page, and closer at the first that holds anything; throws a fault where it is not what was asked for. */
  readonly look: (page: Page, isFirst: boolean) => Promise<void>;
  readonly onPage: (received: number, matched: number | null) => void;
}

/** How far a layer has come. */
interface Run {
  matched: number | null;
  received: number;
  /** Whether the count has changed under way, and the pages may have shifted. */
  unsteady: boolean;
  readonly seen: Set<string>;
}

/**
 * Fetches a layer page by page until as many features as the server says it has are there. A fetch that shifts under way (another count, a page that was there
 * already) is begun once more. Throws the last fault; what was kept until then stays in the store.
 */
export async function fetchPages(order: PagesOrder): Promise<void> {
  try {
    await run(order, await resumed(order), false);
  } catch (fault) {
    if (!(fault instanceof ServiceFault) || !shifting.has(fault.reason)) throw fault;
    await run(order, await begun(order), true);
  }
}

const shifting: ReadonlySet<string> = new Set(["countChanged", "pagesTwice"]);

/** Faults after which the pages may still tell what the count did not. */
const onlyTheCount: ReadonlySet<string> = new Set(["serverError", "exception", "refused", "notCounted", "webPage"]);

/** What the server counts, or null where it does not, or cannot while it may still give pages. */
async function hitsOf({ world, question, signal }: PagesOrder): Promise<number | null> {
  try {
    return await soundAnswer(world, hitsUrl(question), signal, readHits);
  } catch (fault) {
    if (fault instanceof ServiceFault && onlyTheCount.has(fault.reason)) return null;
    throw fault;
  }
}

async function begun(order: PagesOrder, known?: number | null): Promise<Run> {
  const matched = known === undefined ? await hitsOf(order) : known;
  await order.store.drop();
  await order.store.begin(matched);
  return { matched, received: 0, unsteady: false, seen: new Set() };
}

/** Goes on where a broken fetch ended, if the server still has as many features. */
async function resumed(order: PagesOrder): Promise<Run> {
  const { matched, pages } = await order.store.before();
  const now = await hitsOf(order);
  if (pages.length === 0 || matched !== now || now === null) return begun(order, now);
  return {
    matched,
    received: pages.reduce((sum, { count }) => sum + count, 0),
    unsteady: false,
    seen: new Set(pages.flatMap(({ hashes }) => hashes)),
  };
}

async function run(order: PagesOrder, state: Run, isLast: boolean): Promise<void> {
  let looked = state.received > 0;
  while (state.matched === null || state.received < state.matched || state.received === 0) {
    const page = await nextPage(order, state);
    hold(page, state, isLast);
    if (page.count > 0) await order.look(page, !looked);
    looked = looked || page.count > 0;
    await order.store.keep(page, state.matched);
    state.received += page.count;
    order.onPage(state.received, state.matched);
    if (page.count === 0) break;
  }
  if (state.unsteady || (state.matched !== null && state.received > state.matched)) throw changed(state, state.received);
  if (state.matched === null) throw new ServiceFault("countUnknown");
}

function nextPage({ world, question, reads, fields, signal }: PagesOrder, { matched, received, unsteady }: Run): Promise<Page> {
  return soundAnswer(world, pageUrl({ ...question, startIndex: received }), signal, async (answer) => {
    const page = await readPage(answer, question.layer, reads, fields);
    if (page.count === 0 && matched !== null && received < matched && !unsteady) {
      throw new ServiceFault(received === 0 ? "emptyAnswer" : "pagesMissing", { words: { matched, received }, passing: true });
    }
    return page;
  });
}

/** Holds a page against those before it and what the server said it had. */
function hold({ matched, hashes }: Page, state: Run, isLast: boolean): void {
  if (matched !== null && matched !== state.matched) {
    if (state.matched !== null && !isLast) throw changed(state, matched);
    state.unsteady = state.unsteady || state.matched !== null;
    state.matched = Math.max(matched, state.matched ?? 0);
  }
  const twice = hashes.filter((hash) => state.seen.has(hash)).length;
  if (twice > 0) throw new ServiceFault("pagesTwice", { words: { twice, received: state.received } });
  for (const hash of hashes) state.seen.add(hash);
}

const changed = ({ matched }: Run, now: number): ServiceFault => new ServiceFault("countChanged", { words: { before: matched ?? 0, now } });
