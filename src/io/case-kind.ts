import { caseEnding } from "../domain/case-file.ts";
import type { TextFile } from "./parse-json.ts";

const opening = /^\uFEFF?\s*\{\s*"kind"\s*:\s*"grundlag-case"/;

/** Is a file a saved case? By what it says of itself at its beginning, else by its name. */
export const isCaseFile = ({ name, text }: TextFile): boolean => opening.test(text) || name.toLowerCase().endsWith(caseEnding);
