import { noRecords } from "../../src/domain/records.ts";
import { folderChecker } from "./checker.ts";
import { residentMemory } from "./machine.ts";
import { question } from "./question.ts";

/** What a process of its own says of opening the pack in the folder that it is given. */
export interface Opening {
  /** Milliseconds until the pack is open, and until the first plot is answered. */
  readonly open: number;
  readonly answered: number;
  /** MiB. */
  readonly memory: number;
  readonly plots: number;
}

const checker = folderChecker();
const start = performance.now();
const { candidates, problems } = await checker.open(process.argv[2], () => {});
const open = performance.now() - start;
const answers = await checker.details({ ...question, plots: [], records: noRecords }, [candidates[0].id]);
const answered = performance.now() - start;
const broken = problems.filter(({ code }) => !code.startsWith("compact"));
if (answers.length !== 1 || broken.length > 0) throw new Error(`got ${JSON.stringify(broken)}, expected a pack that opens and answers`);
const opening: Opening = { open, answered, memory: residentMemory(), plots: candidates.length };
console.log(JSON.stringify(opening));
