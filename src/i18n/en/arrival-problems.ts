import type { arrivalProblems as daProblems } from "../da/arrival-problems.ts";
import type { Translation } from "../translation.ts";

export const arrivalProblems: Translation<typeof daProblems> = {
  fileTooLarge: ({ file, size, most }) =>
    `“${file}” was not read: it is ${size} MB and the limit is ${most} MB. Split the file, or keep only the municipality's area.`,
  tooManyFiles: ({ most }) =>
    `There are more than ${most} files, so none of them was read. Bring them in several goes, or pack them in a zip.`,
  filesTooLarge: ({ file, most }) => `“${file}” was not read: the files are more than ${most} MB together. Bring them in several goes.`,
  filesNotRead: ({ files, reason }) => `“${files}” could not be read (${reason}). Nothing was added. Bring the files again, one at a time.`,
  filesNotTakenIn: ({ reason }) => `The files were not added (${reason}). What stood here is unchanged. Try again.`,
  noPackToAmend: () =>
    "The municipality's data pack cannot be read, so the layers cannot be put into it. Choose the municipality again, or build the pack again.",
  mappingWrong: ({ file, field }) => `“${file}” is no mapping that can be used: fault in “${field}”. Save it again from the dialog.`,
};
