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
export const inverseOf = (project: Project, patch: Patch): Patch => ({
  ...("pack" in patch ? { pack: project.pack } : {}),
  ...("request" in patch ? { request: project.request } : {}),
  ...("on" in patch ? { on: project.on } : {}),
  ...("plots" in patch ? { plots: project.plots } : {}),
  ...("records" in patch ? { records: project.records } : {}),
});

/** True when the patch leaves the project as it is. */
export const isIdle = (project: Project, patch: Patch): boolean =>
  (!("pack" in patch) || patch.pack === project.pack) &&
  (!("request" in patch) || patch.request === project.request) &&
  (!("on" in patch) || patch.on === project.on) &&
  (!("plots" in patch) || patch.plots === project.plots) &&
  (!("records" in patch) || patch.records === project.records);
