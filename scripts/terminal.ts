import type { Problem } from "../src/domain/result.ts";
import type { Language } from "../src/i18n/messages.ts";
import { problemText } from "../src/i18n/problem-text.ts";
import type { OnProgress } from "../src/worker/protocol.ts";

/** Exit codes of every command: 0 done, 2 bad input. A fault of ours throws. */
export type Exit = 0 | 2;

/** The language that commands speak; Danish unless `GRUNDLAG_LANGUAGE` is `en`. */
export const language: Language = process.env.GRUNDLAG_LANGUAGE === "en" ? "en" : "da";

/** Tells each problem on stderr; 2 when there was one. */
export function complain(problems: readonly Problem[]): Exit {
  for (const problem of problems) console.error(problemText(language, problem));
  return problems.length > 0 ? 2 : 0;
}

/** Tells on stderr how far a check has come, a line for every tenth. */
export function progressLine(): OnProgress {
  let told = -1;
  return (done) => {
    const tenths = Math.floor(done * 10);
    if (tenths <= told) return;
    told = tenths;
    console.error(`${tenths * 10} %`);
  };
}
