import type { Problem } from "../src/domain/result.ts";
import { arrivalMessages } from "../src/i18n/arrival-messages.ts";
import { commandMessages } from "../src/i18n/command-messages.ts";
import type { Language } from "../src/i18n/languages.ts";
import { messages } from "../src/i18n/messages.ts";
import { problemText } from "../src/i18n/problem-text.ts";
import type { OnProgress } from "../src/worker/protocol.ts";

/** Exit codes of every command: 0 done, 1 done with something incomplete (`fetch`), 2 bad input. A fault of ours throws. */
export type Exit = 0 | 1 | 2;

/** The language that commands speak; Danish unless `GRUNDLAG_LANGUAGE` is `en`. */
export const language: Language = process.env.GRUNDLAG_LANGUAGE === "en" ? "en" : "da";

const texts = { ...arrivalMessages[language].problems, ...messages[language].problems, ...commandMessages[language].problems };

/** Tells each problem on stderr, a line each; 2 when there was one. */
export function complain(problems: readonly Problem[]): 0 | 2 {
  for (const problem of problems) console.error(onOneLine(problemText(language, texts, problem)));
  return problems.length > 0 ? 2 : 0;
}

/** Text from a file, with what would steer a terminal or turn the reading direction made visible. */
export const onOneLine = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

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

/** When the reader of the answer goes away, as `head` does, there is nobody left to write to; a full disk is told, with exit code 2. */
export function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: Error & { readonly code?: string }) => {
      if (error.code === "EPIPE") process.exit();
      if (error.code === undefined || stream === process.stderr) throw error;
      process.exit(complain([{ code: "outNotWritten", words: { file: "stdout", reason: error.code } }]));
    });
  }
}
