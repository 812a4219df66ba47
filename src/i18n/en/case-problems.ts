import type { caseProblems as daCaseProblems } from "../da/case-problems.ts";
import type { Translation } from "../translation.ts";

export const caseProblems: Translation<typeof daCaseProblems> = {
  recordsLeftBehind: ({ count, title }) =>
    `${count === "1" ? "1 entry belongs" : `${count} entries belong`} to ${title}, put away for now. “Undo” brings back both municipality and entries.`,
  caseOpened: ({ file }) => `The case “${file}” is open. “Undo” brings back what stood here before.`,
  caseNotOpened: ({ file, reason }) => `“${file}” could not be opened (${reason}). What stood here is unchanged. Try again.`,
  caseNotOne: ({ file }) => `“${file}” is no case that Grundlag has saved. Choose a file that was saved with “Save the case”.`,
  caseOtherVersion: ({ file, version }) =>
    `“${file}” is saved in an edition (${version}) that is not read here. Open it in the edition of Grundlag that saved it.`,
  casePackUnknown: ({ file, pack, municipality }) =>
    `“${file}” belongs to the data pack ${pack} (${municipality}), which is not here. Bring the pack as a zip together with the case, or put it into geodata, and open the case again.`,
  caseFieldMissing: ({ file, field }) =>
    `“${file}”: the field ${field} is missing. Nothing was opened. Save the case again, or add the field.`,
  caseFieldUnknown: ({ file, field }) => `“${file}”: the field ${field} is not known. Nothing was opened. Remove or correct it.`,
  caseFieldWrong: ({ file, field, given, accepts }) =>
    `“${file}”: the field ${field} is ${given} and cannot be used${accepts ? ` (it must be ${accepts})` : ""}. Nothing was opened. Correct the field, or save the case again.`,
  caseOtherRules: ({ file, saved, now }) =>
    `“${file}” was saved with another edition of the rules (${saved}; here it is ${now}). The answer may be another than then.`,
  caseOtherData: ({ file, count, layers }) =>
    `“${file}” was saved with other data: ${count} layers have another date or another content today (${layers}). The answer may be another than then.`,
  caseOtherAnswer: ({ file, count, routes, plots, rules }) =>
    `“${file}” has another answer today for ${count} plots (${plots}); for ${routes} of them the route is another. Rules that answer otherwise: ${rules}.`,
  notCompared: ({ pack, reason }) => `The pack could not be compared with ${pack} (${reason}). Try again.`,
  packsOfOthers: ({ before, after }) =>
    `The packs belong to two municipalities, ${before} and ${after}, and cannot be compared. Choose two packs of one municipality.`,
};
