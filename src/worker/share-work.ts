import type { Watch } from "../io/watch.ts";
import type { Hand, NumberedPlot, Question } from "./hand.ts";

/** Plots to be answered, by number; `own` are those among them that the user brought. */
export interface Asked {
  readonly question: Question;
  readonly numbers: readonly number[];
  readonly own: ReadonlyMap<number, NumberedPlot>;
}

/** A hand of a crew. */
export interface Member {
  readonly hand: Hand;
  /** Plots that it takes at a time: few where it must let others in between, more where they are sent to and fro. */
  readonly atOnce: number;
  /** Numbers of the user's plots that it knows. */
  readonly learned: Set<number>;
}

/** Who is there, who has measured which plot, and what is being worked on. */
export interface Roster {
  /** The hand that is always there. */
  readonly near: Member;
  readonly members: Set<Member>;
  readonly holders: Map<number, Member>;
  /** Called for each member that comes while there is work. */
  readonly joins: Set<(member: Member) => void>;
  /** What members are at, also for jobs that were given up meanwhile. */
  readonly atWork: Set<Promise<void>>;
}

/** What is wanted of each plot. `heldAtOnce` is how many plots a member that has measured them is asked about in one go. */
export interface Job<T> {
  readonly asked: Asked;
  readonly watch: Watch;
  readonly heldAtOnce: (member: Member) => number;
  readonly ask: (hand: Hand, numbers: readonly number[]) => Promise<readonly T[]>;
}

/** A job with the plots that nobody has measured, the place in them, and what is found. */
interface Course<T> extends Job<T> {
  readonly open: readonly number[];
  readonly found: Map<number, T>;
  next: number;
}

/** Shares a job among all hands, and those who come meanwhile; a plot stays with the hand that measured it. What is found comes in the order asked. */
export async function share<T>(roster: Roster, job: Job<T>): Promise<readonly T[]> {
  const open = job.asked.numbers.filter((number) => !roster.holders.has(number));
  const course: Course<T> = { ...job, open, found: new Map(), next: 0 };
  await together(roster, (member) => work(roster, course, member));
  return job.asked.numbers.flatMap((number) => course.found.get(number) ?? []);
}

/** Lets all members work, and those who come while there is work; ends when all are done, or with the first that fails. */
async function together({ near, members, joins, atWork }: Roster, begin: (member: Member) => Promise<void>): Promise<void> {
  const shifts: Promise<void>[] = [];
  const join = (member: Member) => {
    const shift = begin(member);
    const end = () => atWork.delete(shift);
    atWork.add(shift);
    // It is awaited below, unless another has failed before.
    shift.then(end, end);
    shifts.push(shift);
  };
  // The near hand works on this very thread: who is asked after it waits until it has done.
  for (const member of members) if (member !== near) join(member);
  join(near);
  joins.add(join);
  try {
    for (let at = 0; at < shifts.length; at++) await shifts[at];
  } finally {
    joins.delete(join);
  }
}

async function work<T>(roster: Roster, course: Course<T>, member: Member): Promise<void> {
  const { asked, open, heldAtOnce } = course;
  const held = asked.numbers.filter((number) => roster.holders.get(number) === member);
  const size = heldAtOnce(member);
  for (let from = 0; from < held.length; from += size) await take(roster, course, member, held.slice(from, from + size));
  while (course.next < open.length) {
    const part = open.slice(course.next, course.next + member.atOnce);
    course.next += part.length;
    await take(roster, course, member, part);
  }
}

async function take<T>(roster: Roster, course: Course<T>, member: Member, part: readonly number[]): Promise<void> {
  const { asked, open, found, watch, ask } = course;
  for (const number of part) roster.holders.set(number, member);
  try {
    await teach(member, part, asked.own);
    const answers = await ask(member.hand, part);
    for (const [position, number] of part.entries()) found.set(number, answers[position]);
  } catch (error) {
    leave(roster, member);
    throw error;
  }
  if (open.length > 0) watch.onDone(found.size / asked.numbers.length);
  if (found.size < asked.numbers.length) await watch.pause();
}

/** A helper that fails is not asked again: the next job gives its plots to the others. */
function leave({ near, members, holders }: Roster, member: Member): void {
  if (member !== near) members.delete(member);
  for (const [number, holder] of holders) if (holder === member) holders.delete(number);
}

/** Tells a hand of those of the user's plots that it does not know yet. */
async function teach({ hand, learned }: Member, numbers: readonly number[], own: Asked["own"]): Promise<void> {
  const news = numbers.flatMap((number) => (learned.has(number) ? [] : (own.get(number) ?? [])));
  if (news.length === 0) return;
  for (const { number } of news) learned.add(number);
  await hand.learn(news);
}
