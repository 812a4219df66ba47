import type { PlotAnswer, PlotRow } from "../domain/answer.ts";
import type { Hand, NumberedPlot, Question } from "./hand.ts";

/** Plots to be answered, by number; `own` are those among them that the user brought. */
export interface Asked {
  readonly question: Question;
  readonly numbers: readonly number[];
  readonly own: ReadonlyMap<number, NumberedPlot>;
}

/** How a job is watched: `onDone` hears the share that is done, 0–1, where something is to be measured; `pause` is called between plots, and may throw to end the job. */
export interface Watch {
  readonly onDone: (done: number) => void;
  readonly pause: () => Promise<void>;
}

/** The hands that share the plots of one open pack. What comes out is the same however many they are. */
export interface Crew {
  readonly rows: (asked: Asked, watch: Watch) => Promise<readonly PlotRow[]>;
  readonly wholes: (asked: Asked, watch: Watch) => Promise<readonly PlotAnswer[]>;
  /** Lets go of the user's plots that are not among these, unless somebody is at work on them. */
  readonly keepOnly: (own: ReadonlySet<number>) => void;
  /** Waits until nobody is at work. */
  readonly atRest: () => Promise<void>;
}

/** Brings further hands, each when it is ready to work. One that does not come is done without. */
export type CallForHelp = (arrived: (hand: Hand) => void) => void;

interface Member {
  readonly hand: Hand;
  /** Plots that it takes at a time: few where it must let others in between, more where they are sent to and fro. */
  readonly atOnce: number;
  readonly learned: Set<number>;
}

/** What is wanted of each plot. Plots that are measured are so quickly decided that all of them are asked for in one go. */
interface Job<T> {
  readonly asked: Asked;
  readonly watch: Watch;
  readonly heldAtOnce: (member: Member) => number;
  readonly ask: (hand: Hand, numbers: readonly number[]) => Promise<readonly T[]>;
}

const nearAtOnce = 4;
const farAtOnce = 16;

/** A crew that begins with one hand. A plot stays with the hand that measured it. `isMuch` says from how many unmeasured plots on help is called. */
export function createCrew(near: Hand, isMuch: (unmeasured: number) => boolean, callForHelp: CallForHelp): Crew {
  const members = new Set<Member>([{ hand: near, atOnce: nearAtOnce, learned: new Set() }]);
  const holders = new Map<number, Member>();
  const jobs = new Set<(member: Member) => void>();
  const running = new Set<Promise<unknown>>();
  let called = false;

  const call = () => {
    if (called) return;
    called = true;
    callForHelp((hand) => {
      const member = { hand, atOnce: farAtOnce, learned: new Set<number>() };
      members.add(member);
      for (const join of jobs) join(member);
    });
  };

  /** A helper that fails is not asked again: the next job gives its plots to the others. */
  const orLeave = async <T>(member: Member, act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (member.hand !== near) members.delete(member);
      for (const [number, holder] of holders) if (holder === member) holders.delete(number);
      throw error;
    }
  };

  const share = async <T>({ asked, watch, heldAtOnce, ask }: Job<T>) => {
    const found = new Map<number, T>();
    const open = asked.numbers.filter((number) => !holders.has(number));
    if (isMuch(open.length)) call();
    let next = 0;
    const take = async (member: Member, part: readonly number[]) => {
      for (const number of part) holders.set(number, member);
      const answers = await orLeave(member, async () => {
        await teach(member, part, asked.own);
        return ask(member.hand, part);
      });
      for (const [position, number] of part.entries()) found.set(number, answers[position]);
      if (open.length > 0) watch.onDone(found.size / asked.numbers.length);
      if (found.size < asked.numbers.length) await watch.pause();
    };
    const work = async (member: Member) => {
      const held = asked.numbers.filter((number) => holders.get(number) === member);
      for (const part of partsOf(held, heldAtOnce(member))) await take(member, part);
      while (next < open.length) {
        const part = open.slice(next, next + member.atOnce);
        next += part.length;
        await take(member, part);
      }
    };
    await together(members, jobs, work);
    return asked.numbers.flatMap((number) => found.get(number) ?? []);
  };

  const run = <T>(job: Job<T>): Promise<readonly T[]> => {
    const work = share(job);
    const end = () => running.delete(work);
    running.add(work);
    work.then(end, end);
    return work;
  };

  return {
    rows: (asked, watch) =>
      run({ asked, watch, heldAtOnce: () => asked.numbers.length, ask: (hand, numbers) => hand.rows(asked.question, numbers) }),
    wholes: (asked, watch) =>
      run({ asked, watch, heldAtOnce: ({ atOnce }) => atOnce, ask: (hand, numbers) => hand.wholes(asked.question, numbers) }),
    keepOnly: (own) => {
      if (running.size > 0) return;
      for (const { hand, learned } of members) {
        const gone = [...learned].filter((number) => !own.has(number));
        if (gone.length === 0) continue;
        for (const number of gone) {
          learned.delete(number);
          holders.delete(number);
        }
        void hand.forget(gone);
      }
    },
    atRest: async () => void (await Promise.allSettled([...running])),
  };
}

const partsOf = (numbers: readonly number[], size: number): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(numbers.length / size) || 0 }, (_, part) => numbers.slice(part * size, (part + 1) * size));

/** Lets all members work, and those who come while there is work; ends when all are done, or with the first that fails. */
async function together(members: ReadonlySet<Member>, jobs: Set<(member: Member) => void>, work: (member: Member) => Promise<void>) {
  const shifts: Promise<void>[] = [];
  const join = (member: Member) => {
    const shift = work(member);
    shift.catch(() => {});
    shifts.push(shift);
  };
  for (const member of members) join(member);
  jobs.add(join);
  try {
    for (let at = 0; at < shifts.length; at++) await shifts[at];
  } finally {
    jobs.delete(join);
  }
}

/** Tells a hand of those of the user's plots that it does not know yet. */
async function teach({ hand, learned }: Member, numbers: readonly number[], own: Asked["own"]): Promise<void> {
  const news = numbers.flatMap((number) => (learned.has(number) ? [] : (own.get(number) ?? [])));
  if (news.length === 0) return;
  for (const { number } of news) learned.add(number);
  await hand.learn(news);
}
