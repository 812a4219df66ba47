import type { StoreApi } from "zustand";
import { createStore } from "zustand/vanilla";
import type { AnswerRows } from "../domain/answer.ts";
import type { FitAnswer } from "../domain/fit.ts";
import type { Problem } from "../domain/result.ts";
import type { PackView } from "../worker/protocol.ts";
import type { Arrival } from "./arrival.ts";
import type { Changes } from "./changes.ts";
import { type ComparedFits, noFits } from "./compared-fits.ts";
import { type Details, noDetails } from "./details.ts";
import { emptyHistory, type History } from "./history.ts";
import type { TriedPlacement } from "./placing.ts";
import type { Project } from "./project.ts";
import type { View } from "./view.ts";

/** Something that takes time. `failed` carries what to tell the user. */
export type Work<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly what: string; readonly previous: T | null }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

/** Everything that the screen shows. */
export interface State {
  readonly project: Project;
  /** ISO date on which the session began: the day that is written on what the user enters, unless he gives another. */
  readonly today: string;
  readonly history: History;
  readonly view: View;
  /** The embedded packs, in the order to offer them. */
  readonly packs: readonly PackName[];
  readonly pack: Work<PackView>;
  readonly answer: Work<AnswerRows>;
  /** What the open page and the comparison show beyond the rows; always about the answer that is shown. */
  readonly details: Details;
  /** What fits on the open plot; idle while no plot of an answer is open. */
  readonly fit: Work<FitAnswer>;
  /** What fits on the plots that are compared. */
  readonly fits: ComparedFits;
  /** What was said last of the hall where the user put it; null before he has moved it. */
  readonly tried: TriedPlacement | null;
  /** A file that is being read or written, or null. `what` is a key under `progress` in `i18n`; `canStop` where the user may give it up. */
  readonly errand: { readonly done: number; readonly what: string; readonly canStop?: boolean } | null;
  /** What the user is asked or told of files that came; null when nothing is. */
  readonly arrival: Arrival | null;
  /** How fields of tables were mapped, by municipality; kept on this machine. */
  readonly mappings: Readonly<Record<string, string>>;
  /** What the open pack is held against; null while nobody has asked. */
  readonly changes: Changes | null;
  /** Messages that wait to be read: what was kept and not kept of a dropped file, what failed. Newest last. */
  readonly notices: readonly Notice[];
}

/** A pack that can be opened: its folder's name, and what people call it. */
export interface PackName {
  readonly name: string;
  readonly title: string;
  /** How the user brought it: layers put into another, or a pack as a file; the number tells those of one name apart, from 1. */
  readonly own?: { readonly how: "amended" | "file"; readonly number: number };
}

/** A message to the user. */
export interface Notice {
  readonly id: number;
  readonly tone: "info" | "warning" | "error";
  readonly problem: Problem;
}

/** Where the state lives. */
export type Store = StoreApi<State>;

/** The one store. Only `apply` writes `project` and `history`; only `look` writes `view`; only `check` and `details` write `pack`, `answer` and `details`; only `fitting` and `compared-fits` write `fit`, `tried` and `fits`. */
export const createGrundlagStore = (project: Project, view: View): Store =>
  createStore<State>()(() => ({
    project,
    today: project.on,
    history: emptyHistory,
    view,
    packs: [],
    pack: { kind: "idle" },
    answer: { kind: "idle" },
    details: noDetails,
    fit: { kind: "idle" },
    fits: noFits,
    tried: null,
    errand: null,
    arrival: null,
    mappings: {},
    changes: null,
    notices: [],
  }));
