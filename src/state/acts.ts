import type { Placement } from "../domain/fit.ts";
import type { PackHealth } from "../domain/health.ts";
import type { Problem } from "../domain/result.ts";
import type { Language } from "../i18n/languages.ts";
import { learn, textsIn } from "../i18n/spoken.ts";
import type { Checker, ExportFormat } from "../worker/protocol.ts";
import { apply, redo, undo } from "./apply.ts";
import { type ArrivalActs, createArrivalActs } from "./arrival-acts.ts";
import { compareWith } from "./changes.ts";
import { addPlots } from "./commands/add-plots.ts";
import { choosePack } from "./commands/choose-pack.ts";
import { clearRequest } from "./commands/clear-request.ts";
import { fileRequest } from "./commands/file-request.ts";
import { removePlot } from "./commands/remove-plot.ts";
import { setDate } from "./commands/set-date.ts";
import { type TriedNumbers, tryNumbers } from "./commands/try-numbers.ts";
import { draftOf, emptyDraft, readDraft } from "./draft.ts";
import { type Download, exportAs, exportFit } from "./exporting.ts";
import { look } from "./look.ts";
import { notify, reasonOf } from "./notices.ts";
import { placeHall } from "./placing.ts";
import { createRecordActs, type RecordActs } from "./record-acts.ts";
import type { Store } from "./store.ts";
import type { ShownCoverage } from "./view.ts";

/** What a user can do, for the interface and the map alike. */
export interface Acts extends RecordActs, ArrivalActs {
  /** Files the draft; false when it has faults, which are then shown. */
  readonly file: () => boolean;
  readonly correct: () => void;
  /** Folds the form without filing; the filed request stays as it is. */
  readonly leaveForm: () => void;
  readonly startOver: () => void;
  /** Gives the filed request other numbers; all of one stroke are undone together. */
  readonly tryNumbers: (numbers: TriedNumbers, stroke: object) => void;
  readonly choosePack: (name: string) => void;
  readonly setDate: (on: string) => void;
  readonly openPlot: (id: string | null) => void;
  readonly showFinding: (rule: string) => void;
  /** Outlines where a dataset is complete, or takes the outline away. */
  readonly showCoverage: (coverage: ShownCoverage | null) => void;
  /** How the open pack's data is on the day of the check. */
  readonly health: () => Promise<PackHealth>;
  readonly toggleCompared: (id: string) => void;
  readonly removePlot: (id: string) => void;
  readonly startDrawing: () => void;
  readonly stopDrawing: () => void;
  /** A plot drawn on the map, as GeoJSON text in WGS 84. */
  readonly drawn: (geojsonText: string) => void;
  /** Says everything in another language, as soon as its texts are there. */
  readonly speak: (language: Language) => void;
  /** Tells the user of something that went wrong elsewhere. */
  readonly tell: (problem: Problem) => void;
  /** Puts the hall somewhere on the open plot. */
  readonly placeHall: (placement: Placement) => void;
  readonly exportAs: (format: ExportFormat) => void;
  /** Hands out where the hall can stand on the open plot, as GeoJSON. */
  readonly exportFit: () => void;
  /** Holds the open pack against another one, by name, or ends that. */
  readonly compareWith: (before: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** How many plots fit side by side. */
export const mostCompared = 3;

/** Makes the acts that work on a store. */
export function createActs(store: Store, checker: Checker, download: Download): Acts {
  let reading = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    reading = reading.then(work).catch((error) => notify(store, "error", { code: "partNotFetched", words: { reason: reasonOf(error) } }));
  };
  const choose = (name: string) => leave(store, name);
  return {
    file: () => file(store),
    correct: () => correct(store),
    leaveForm: () => look(store, { requestOpen: false, draftTried: false, tab: "plots" }),
    startOver: () => {
      apply(store, clearRequest, undefined);
      look(store, { draft: emptyDraft, draftTried: false, requestOpen: true, plot: null, tab: "request", left: "request" });
    },
    tryNumbers: (numbers, stroke) => apply(store, tryNumbers, numbers, stroke),
    choosePack: choose,
    setDate: (on) => /^\d{4}-\d{2}-\d{2}$/.test(on) && apply(store, setDate, on),
    openPlot: (id) => look(store, id === null ? { plot: null } : { plot: id, tab: "plots", comparing: false }),
    showFinding: (rule) => look(store, { finding: store.getState().view.finding === rule ? null : rule }),
    showCoverage: (coverage) => look(store, { coverage }),
    health: () => checker.health(store.getState().project.on),
    toggleCompared: (id) => toggleCompared(store, id),
    removePlot: (id) => {
      apply(store, removePlot, id);
      const { plot, compared } = store.getState().view;
      look(store, { plot: plot === id ? null : plot, compared: compared.filter((other) => other !== id) });
    },
    startDrawing: () => look(store, { drawing: true }),
    stopDrawing: () => look(store, { drawing: false }),
    drawn: (text) => {
      look(store, { drawing: false });
      const { pack } = store.getState().project;
      inTurn(() => readDrawing(store, checker, text, pack));
    },
    speak: (language) => void speak(store, language),
    tell: (problem) => notify(store, "error", problem),
    placeHall: (placement) => placeHall(store, placement),
    exportAs: (format) => void exportAs(store, checker, download, format),
    exportFit: () => void exportFit(store, checker, download),
    ...createRecordActs(store, checker, download),
    ...createArrivalActs(store, checker, download, { choosePack: choose }, inTurn),
    compareWith: (before) => void compareWith(store, checker, before),
    undo: () => undo(store),
    redo: () => redo(store),
  };
}

async function speak(store: Store, language: Language): Promise<void> {
  try {
    await learn(language);
    look(store, { language });
  } catch (error) {
    notify(store, "error", { code: "languageNotFetched", words: { reason: reasonOf(error) } });
  }
}

function file(store: Store): boolean {
  const result = readDraft(store.getState().view.draft);
  if (!result.ok) {
    look(store, { draftTried: true });
    return false;
  }
  apply(store, fileRequest, result.value);
  look(store, { draftTried: false, requestOpen: false, plot: null, tab: "plots" });
  return true;
}

function correct(store: Store): void {
  const { project, view } = store.getState();
  const draft = project.request ? draftOf(project.request, view.draft) : view.draft;
  look(store, { draft, requestOpen: true, tab: "request", left: "request" });
}

function leave(store: Store, name: string): void {
  const { project, packs } = store.getState();
  if (name === project.pack) return;
  const count = project.plots.length;
  const { provisions, disputes, offers } = project.records;
  const recorded = provisions.length + disputes.length + offers.length;
  const title = packs.find((pack) => pack.name === project.pack)?.title ?? project.pack;
  apply(store, choosePack, name);
  if (count > 0) notify(store, "info", { code: "plotsLeftBehind", words: { count, title } });
  if (recorded > 0) notify(store, "info", { code: "recordsLeftBehind", words: { count: recorded, title } });
}

function toggleCompared(store: Store, id: string): void {
  const { compared } = store.getState().view;
  const kept = compared.filter((other) => other !== id);
  if (kept.length < compared.length) look(store, { compared: kept, comparing: kept.length > 1 && store.getState().view.comparing });
  else if (compared.length < mostCompared) look(store, { compared: [...compared, id] });
}

/** Reads what was drawn and adds it under a name that no other plot has; a drawing that gives no plot is told. */
async function readDrawing(store: Store, checker: Checker, text: string, pack: string): Promise<void> {
  store.setState({ errand: { done: 0, what: "reading" } });
  try {
    const existing = store.getState().project.plots.map(({ id }) => id);
    const { plots, problems } = await checker.readPlots({ name: "", text }, existing);
    for (const problem of problems) notify(store, plots.length > 0 ? "warning" : "error", problem);
    if (plots.length === 0) return;
    if (store.getState().project.pack !== pack) return notify(store, "error", { code: "plotsOfOtherPack", words: { file: "" } });
    apply(
      store,
      addPlots,
      plots.map((plot) => ({ ...plot, name: nameOfDrawing(store) })),
    );
    look(store, { tab: "plots", ...(plots.length === 1 ? { plot: plots[0].id, comparing: false } : {}) });
  } catch (error) {
    notify(store, "error", { code: "plotsNotRead", words: { file: "", reason: reasonOf(error) } });
  } finally {
    store.setState({ errand: null });
  }
}

/** The first of «Tegnet grund 1», «Tegnet grund 2» … that no plot has. */
function nameOfDrawing(store: Store): string {
  const { project, view } = store.getState();
  const { drawn } = textsIn(view.language).ui.own;
  let number = 1;
  while (project.plots.some(({ name }) => name === drawn(number))) number += 1;
  return drawn(number);
}
