import type { Project } from "./project.ts";

/** A change to the project as a value: the fields that get new values. */
export type Patch = Readonly<Partial<Project>>;

/** A command: what it is called in the undo list, and the patch it makes of a project and an input. */
export interface Command<Input> {
  /** Key under `commands` in `i18n`. */
  readonly name: string;
  readonly run: (project: Project, input: Input) => Patch;
}

/** The patch that takes a project back to where it was before `patch`. */
export const inverseOf = (project: Project, patch: Patch): Patch => {
  const before: Partial<Record<keyof Project, unknown>> = {};
  for (const key of keysOf(patch)) before[key] = project[key];
  return before as Patch;
};

const keysOf = (patch: Patch): (keyof Project)[] => (["pack", "request", "on", "plots"] as const).filter((key) => key in patch);
