import type { Problem } from "../domain/result.ts";
import { arrivalProblems } from "../i18n/arrival-messages.ts";
import { plainLetters } from "../i18n/plain-letters.ts";
import { teachProblems } from "../i18n/spoken.ts";
import { type Mapping, writeMappings } from "../io/mapping.ts";
import { shortList } from "../io/read-table.ts";
import type { BroughtPack, BroughtTable, Settled, TableAnswer } from "../worker/arrival.ts";
import type { Checker } from "../worker/protocol.ts";
import type { Acts } from "./acts.ts";
import { admitted, readable } from "./admit-files.ts";
import { apply } from "./apply.ts";
import { addPlots } from "./commands/add-plots.ts";
import { amendPack } from "./commands/amend-pack.ts";
import type { Download } from "./exporting.ts";
import { look } from "./look.ts";
import { forgotten, remembering } from "./mapping-memory.ts";
import { notify, reasonOf } from "./notices.ts";
import { openSavedCase } from "./opening-case.ts";
import { packOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

teachProblems(arrivalProblems);

/** What taking files in works on. */
export interface Desk {
  readonly store: Store;
  readonly checker: Checker;
  readonly acts: Pick<Acts, "choosePack">;
}

/**
 * Takes files in for the pack that was open when they came. Saved cases and packs are opened, plots that are surely plots are added, and of the rest the user is
 * asked. What cannot be used is told.
 */
export async function bringFiles({ store, checker, acts }: Desk, picked: readonly File[], pack: string): Promise<void> {
  const admission = admitted(picked);
  for (const problem of admission.refused) notify(store, "error", problem);
  const names = shortList(picked.map(({ name }) => name));
  const progress = followed(store);
  try {
    const files = await readable(store, admission.files);
    if (files.length === 0) return;
    const brought = await checker.bring(files, progress.on);
    offer(store, brought.packs, "file");
    if (brought.packs.length > 0 && brought.cases.length === 0) acts.choosePack(brought.packs[0].name);
    for (const file of brought.cases) await openSavedCase(store, checker, file);
    if (brought.tables.length > 0 && store.getState().project.pack !== pack) {
      await checker.leaveFiles();
      return notify(store, "error", { code: "plotsOfOtherPack", words: { file: names } });
    }
    await takeIn(store, checker, brought.tables, brought.refused);
  } catch (error) {
    if (!isGivenUp(error)) notify(store, "error", { code: "filesNotRead", words: { files: names, reason: reasonOf(error) } });
  } finally {
    progress.end();
  }
}

/** Plots that are surely plots are added at once; with anything else among them everything is shown, so that nothing comes in unseen. */
async function takeIn(store: Store, checker: Checker, tables: readonly BroughtTable[], refused: readonly Problem[]): Promise<void> {
  const arePlots = tables.every(({ isSure, guesses }) => isSure && guesses[0]?.kind === "plots");
  if (!arePlots) return store.setState(({ arrival }) => ({ arrival: askingToo(arrival, tables, refused) }));
  for (const problem of refused) notify(store, "error", problem);
  if (tables.length === 0) return;
  const settled = await checker.settle(tables.map(asItSeems), ownIds(store), () => {});
  tellPlots(store, settled);
  addAll(store, settled);
}

const askingToo = (before: ReturnType<Store["getState"]>["arrival"], tables: readonly BroughtTable[], refused: readonly Problem[]) => {
  const waiting = before?.kind === "asking" ? before : { tables: [], refused: [] };
  return { kind: "asking", tables: [...waiting.tables, ...tables], refused: [...waiting.refused, ...refused] } as const;
};

/** Takes in what the user has said of the tables that wait, remembers how fields were mapped, and shows the receipt. */
export async function settleFiles(store: Store, checker: Checker, answers: readonly TableAnswer[]): Promise<void> {
  const { arrival } = store.getState();
  if (arrival?.kind !== "asking") return;
  const progress = followed(store);
  try {
    const settled = await checker.settle(answers, ownIds(store), progress.on);
    remember(store, arrival.tables, answers);
    addAll(store, settled);
    if (settled.pack) {
      offer(store, [settled.pack], "amended");
      const { plot } = store.getState().view;
      apply(store, amendPack, settled.pack.name);
      if (settled.plots.length !== 1) openAgain(store, settled.pack.name, plot);
    }
    const problems = [...arrival.refused, ...settled.notices];
    store.setState({ arrival: { kind: "receipt", rows: settled.receipt, problems, amended: settled.pack?.title ?? null } });
  } catch (error) {
    if (!isGivenUp(error)) notify(store, "error", { code: "filesNotTakenIn", words: { reason: reasonOf(error) } });
  } finally {
    progress.end();
  }
}

/** Opens the plot again that was open, as soon as the amended pack stands, so that its reader sees what the files changed. */
function openAgain(store: Store, name: string, plot: string | null): void {
  const stop = store.subscribe(({ project, pack, view }) => {
    if (project.pack === name && view.plot === null && pack.kind === "running") return;
    stop();
    if (project.pack === name && view.plot === null && pack.kind === "ready") look(store, { plot });
  });
}

/** Hands out the open pack as a zip that the command line and this page open. */
export async function savePack(store: Store, checker: Checker, download: Download): Promise<void> {
  const municipality = packOf(store.getState())?.stamp.municipality;
  if (municipality === undefined) return;
  try {
    store.setState({ errand: { done: 0, what: "writing" } });
    const name = `datapakke-${municipality.code}-${plainLetters(municipality.name).replace(/[^a-z0-9]+/g, "-")}.zip`;
    download({ name, type: "application/zip", content: await checker.savePack() });
  } catch (error) {
    notify(store, "error", { code: "exportFailed", words: { format: "zip", reason: reasonOf(error) } });
  } finally {
    store.setState({ errand: null });
  }
}

/** Hands out a mapping as `pack --mapping` takes it. */
export const saveMapping = (store: Store, download: Download, signature: string, mapping: Mapping): void => {
  download({
    name: `tilordning-${codeOf(store.getState())}-${mapping.dataset}.json`,
    type: "application/json",
    content: writeMappings({ [signature]: mapping }),
  });
};

/** Forgets a mapping of the open municipality. */
export const forgetMapping = (store: Store, signature: string): void =>
  store.setState((state) => ({ mappings: forgotten(state.mappings, codeOf(state), signature) }));

const codeOf = (state: State): string => packOf(state)?.stamp.municipality.code ?? "";

function remember(store: Store, tables: readonly BroughtTable[], answers: readonly TableAnswer[]): void {
  for (const { table, as } of answers) {
    const signature = tables.find(({ id }) => id === table)?.signature;
    if (as.kind !== "mapped" || signature === undefined) continue;
    store.setState((state) => ({ mappings: remembering(state.mappings, codeOf(state), signature, as.mapping) }));
  }
}

/** A table as its likeliest guess has it, and no more said of it than is known. */
export const asItSeems = ({ id, guesses }: BroughtTable): TableAnswer => ({
  table: id,
  as: guesses[0],
  covers: false,
  stated: null,
  joins: false,
  system: null,
});

const ownIds = (store: Store): readonly string[] => store.getState().project.plots.map(({ id }) => id);

/** Shows how far work is until it ends; progress comes over a channel of its own and may arrive after the result. */
function followed(store: Store): { readonly on: (done: number) => void; readonly end: () => void } {
  let isRunning = true;
  const on = (done: number) => {
    if (isRunning) store.setState({ errand: { done, what: "reading", canStop: true } });
  };
  on(0);
  const end = () => {
    isRunning = false;
    store.setState({ errand: null });
  };
  return { on, end };
}

const isGivenUp = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

function offer(store: Store, packs: readonly BroughtPack[], how: "amended" | "file"): void {
  for (const { name, title } of packs) {
    store.setState((state) => {
      if (state.packs.some((pack) => pack.name === name)) return {};
      const number = state.packs.filter((pack) => pack.title === title && pack.own?.how === how).length + 1;
      return { packs: [...state.packs, { name, title, own: { how, number } }] };
    });
  }
}

function addAll(store: Store, { plots }: Settled): void {
  if (plots.length === 0) return;
  apply(store, addPlots, plots);
  look(store, { tab: "plots", ...(plots.length === 1 ? { plot: plots[0].id, comparing: false } : {}) });
}

function tellPlots(store: Store, { receipt }: Settled): void {
  for (const { file, kept, notices } of receipt) {
    for (const problem of notices) notify(store, kept > 0 ? "warning" : "error", problem);
    if (kept > 0) notify(store, "info", { code: "plotsAdded", words: { file, count: kept } });
  }
}
