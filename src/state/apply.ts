import type { Change, History } from "./history.ts";
import { type Command, inverseOf, isIdle, type Patch } from "./patch.ts";
import type { Project } from "./project.ts";
import type { Store } from "./store.ts";

/**
 * Runs a command: writes its patch to the project and keeps the inverse. A command that changes nothing leaves no trace; one that carries on
 * the stroke of the change before it is taken back together with that.
 */
export function apply<Input>(store: Store, command: Command<Input>, input: Input, stroke?: object): void {
  store.setState(({ project, history }) => {
    const patch = command.run(project, input);
    if (isIdle(project, patch)) return {};
    const after = { ...project, ...patch };
    if (stroke && history.past.at(-1)?.stroke === stroke) return { project: after, history: { ...history, future: [] } };
    const change = { name: command.name, inverse: inverseOf(project, patch), ...(stroke ? { stroke } : {}) };
    return { project: after, history: { past: [...history.past, change], future: [] } };
  });
}

/** Takes the newest change back; nothing happens when there is none. */
export function undo(store: Store): void {
  store.setState(({ project, history: { past, future } }) =>
    step(project, past.at(-1), (change) => ({ past: past.slice(0, -1), future: [...future, change] })),
  );
}

/** Makes the newest undone change again; nothing happens when there is none. */
export function redo(store: Store): void {
  store.setState(({ project, history: { past, future } }) =>
    step(project, future.at(-1), (change) => ({ past: [...past, change], future: future.slice(0, -1) })),
  );
}

function step(project: Project, change: Change | undefined, historyWith: (back: Change) => History) {
  if (!change) return {};
  const patch: Patch = change.inverse;
  const back = { name: change.name, inverse: inverseOf(project, patch) };
  return { project: { ...project, ...patch }, history: historyWith(back) };
}
