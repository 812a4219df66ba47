import type { PlotAnswer, PlotRow } from "../domain/answer.ts";
import type { PlotGist } from "../domain/gist.ts";
import type { Watch } from "../io/watch.ts";
import { evenOut } from "./even-out.ts";
import type { Hand, Question } from "./hand.ts";
import { type Asked, type Job, type Member, type Roster, share } from "./share-work.ts";

/** The hands that share the plots of one open pack. What comes out is the same however many they are. */
export interface Crew {
  readonly rows: (asked: Asked, watch: Watch) => Promise<readonly PlotRow[]>;
  readonly wholes: (asked: Asked, watch: Watch) => Promise<readonly PlotAnswer[]>;
  readonly gists: (asked: Asked, watch: Watch) => Promise<readonly PlotGist[]>;
  /** Lets go of the user's plots that are not among these, unless somebody is at work on them. */
  readonly keepOnly: (own: ReadonlySet<number>) => void;
  /** Waits until nobody is at work. */
  readonly atRest: () => Promise<void>;
}

/** Brings further hands, each when it is ready to work. One that does not come is done without. */
export type CallForHelp = (arrived: (hand: Hand) => void) => void;

const nearAtOnce = 4;
const farAtOnce = 16;

/** A crew that begins with one hand. `isMuch` says from how many unmeasured plots on help is called. */
export function createCrew(hand: Hand, isMuch: (unmeasured: number) => boolean, callForHelp: CallForHelp): Crew {
  const near: Member = { hand, atOnce: nearAtOnce, learned: new Set() };
  const roster: Roster = { near, members: new Set([near]), holders: new Map(), joins: new Set(), atWork: new Set() };
  const call = callOnce(roster, callForHelp);
  const run = <T>(job: Job<T>): Promise<readonly T[]> => {
    if (isMuch(job.asked.numbers.filter((number) => !roster.holders.has(number)).length)) call();
    return share(roster, job);
  };
  const even = evening(roster);
  return {
    // Plots that are measured are so quickly decided that all of them are asked for in one go.
    rows: async (asked, watch) => {
      const rows = await run({
        asked,
        watch,
        heldAtOnce: () => asked.numbers.length,
        ask: (one, numbers) => one.rows(asked.question, numbers),
      });
      even(asked.question);
      return rows;
    },
    wholes: (asked, watch) =>
      run({ asked, watch, heldAtOnce: ({ atOnce }) => atOnce, ask: (one, numbers) => one.wholes(asked.question, numbers) }),
    gists: (asked, watch) =>
      run({ asked, watch, heldAtOnce: () => asked.numbers.length, ask: (one, numbers) => one.gists(asked.question, numbers) }),
    keepOnly: (own) => {
      if (roster.atWork.size === 0) for (const member of roster.members) forget(roster, member, own);
    },
    atRest: async () => {
      while (roster.atWork.size > 0) await Promise.allSettled(roster.atWork);
    },
  };
}

/** Calls for help the first time only; who comes joins in whatever is being done. */
function callOnce({ members, joins }: Roster, callForHelp: CallForHelp): () => void {
  let called = false;
  return () => {
    if (called) return;
    called = true;
    callForHelp((hand) => {
      const member = { hand, atOnce: farAtOnce, learned: new Set<number>() };
      members.add(member);
      for (const join of joins) join(member);
    });
  };
}

/** Evens out what the hands hold, once at a time, while nobody waits for it. */
function evening(roster: Roster): (question: Question) => void {
  let isAtIt = false;
  return async (question) => {
    if (isAtIt) return;
    isAtIt = true;
    // A helper that fails at this keeps what it had, and fails the next question to it, which says so.
    await evenOut(roster, question).catch(() => {});
    isAtIt = false;
  };
}

/** Lets a member go of the user's plots that are not among those to be kept. */
function forget({ holders }: Roster, { hand, learned }: Member, kept: ReadonlySet<number>): void {
  const gone = [...learned].filter((number) => !kept.has(number));
  if (gone.length === 0) return;
  for (const number of gone) {
    learned.delete(number);
    holders.delete(number);
  }
  // A helper whose thread is gone has forgotten already; the next question to it says so.
  hand.forget(gone).catch(() => {});
}
