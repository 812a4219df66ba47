import { type Answer, type Asked, type Handler, htmlAnswer } from "./answer.ts";
import { isAbout } from "./overpass.ts";

/** One thing that goes wrong with Overpass. */
export interface OverpassFault {
  readonly what: string;
  readonly answers: (inner: Handler) => Handler;
}

interface AnswerText {
  readonly elements: readonly unknown[];
}

const rewritten =
  (change: (answer: AnswerText) => object) =>
  (inner: Handler): Handler =>
  (asked) => {
    const answer = inner(asked);
    return { ...answer, body: JSON.stringify(change(JSON.parse(String(answer.body)))) };
  };

const timedOut = { remark: 'runtime error: Query timed out in "query" at line 1 after 26 seconds.' };
const outOfMemory = { remark: 'runtime error: Query run out of memory in "recurse" at line 1 using about 512 MB of RAM.' };
const busy: Answer = {
  ...htmlAnswer("<html><body>rate_limited</body></html>", 429),
  headers: { "content-type": "text/html", "retry-after": "1" },
};

/**
 * How Overpass fails: with status 200 and a remark beside what it had when its time or memory ran out, with 429 for too many questions at once, with 504
 * when it is overloaded. Sources: https://github.com/mocnik-science/osm-python-tools/issues/21 and https://github.com/DinoTools/python-overpy/issues/132.
 */
export const overpassFaults = {
  timedOut: {
    what: "a remark that time ran out, beside a half",
    answers: rewritten((answer) => ({ ...answer, ...timedOut, elements: halfOf(answer) })),
  },
  outOfMemory: {
    what: "a remark that memory ran out, beside nothing",
    answers: rewritten((answer) => ({ ...answer, ...outOfMemory, elements: [] })),
  },
  shorterThanCount: {
    what: "fewer elements than were counted",
    answers: rewritten((answer) => ({ ...answer, elements: answer.elements.slice(0, -1) })),
  },
  overloaded: {
    what: "504 with a page of HTML",
    answers: () => () => htmlAnswer("<html><body>The server is probably too busy</body></html>", 504),
  },
  busyOnce: {
    what: "429 with Retry-After, then fine",
    answers: (inner: Handler) => (asked: Asked) => (asked.turn === 0 ? busy : inner(asked)),
  },
  truncated: {
    what: "JSON that ends in the middle",
    answers: (inner: Handler) => (asked: Asked) => {
      const answer = inner(asked);
      return { ...answer, body: String(answer.body).slice(0, -40) };
    },
  },
} as const satisfies Readonly<Record<string, OverpassFault>>;

const halfOf = ({ elements }: AnswerText) => elements.slice(0, Math.ceil(elements.length / 2));

/** Overpass with a fault in its answers about one tag. */
export const faultyOverpass =
  (inner: Handler, tag: string, { answers }: OverpassFault): Handler =>
  (asked) =>
    isAbout(asked, tag) ? answers(inner)(asked) : inner(asked);
