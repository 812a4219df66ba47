import { findTemplate, type Template } from "../domain/templates.ts";
import { branchChange } from "./branch-draft.ts";
import { type ExampleField, emptyDraft, type RequestDraft } from "./draft.ts";

/**
 * A draft begun with an example: it fills what is empty or another example's, and leaves alone what the user typed. What it fills is marked until
 * it is corrected. An unknown example changes nothing.
 */
export function withTemplate(draft: RequestDraft, id: string): RequestDraft {
  const filled = findTemplate(id)?.filled;
  if (filled === undefined) return draft;
  const isOpen = (field: ExampleField) => draft[field] === emptyDraft[field] || draft.example.includes(field);
  const example = fieldsOf(filled).filter(isOpen);
  const cleared = { ...draft, ...pick(emptyDraft, draft.example), ...pick(filled, example), example };
  return example.includes("branch") ? { ...cleared, ...branchChange(cleared, filled.branch) } : cleared;
}

const fieldsOf = (filled: Template["filled"]) => Object.keys(filled).filter((key): key is ExampleField => key in filled);

const pick = (from: Pick<RequestDraft, ExampleField>, fields: readonly ExampleField[]): Partial<RequestDraft> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]));
