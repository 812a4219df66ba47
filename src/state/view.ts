import type { Geometry } from "geojson";
import type { ExpansionKind } from "../domain/expansion.ts";
import type { Placement } from "../domain/fit.ts";
import type { Language } from "../i18n/languages.ts";
import { emptyDraft, type RequestDraft } from "./draft.ts";

/** How the user wants a layer drawn. */
export interface LayerChoice {
  readonly on: boolean;
  /** 0–1. */
  readonly opacity: number;
}

/** Where a dataset is complete, as the map outlines it. */
export interface ShownCoverage {
  readonly dataset: string;
  /** WGS 84. */
  readonly outline: Geometry;
}

/** What the user looks at; undo leaves it alone. */
export interface View {
  readonly language: Language;
  /** The plot that is open, or null for the list. */
  readonly plot: string | null;
  /** Id of the rule whose evidence is shown, or null. */
  readonly finding: string | null;
  /** Which of the proposed places for the hall is shown, from 0. */
  readonly proposal: number;
  /** Where the user has put the hall; null while a proposal is shown. */
  readonly placed: Placement | null;
  /** Choices that differ from the dataset's own look, by its id. */
  readonly layers: Readonly<Partial<Record<string, LayerChoice>>>;
  /** The coverage that is outlined on the map, or null. */
  readonly coverage: ShownCoverage | null;
  /** Sheet tab at narrow widths. */
  readonly tab: "request" | "plots" | "layers";
  /** What the left column shows at wide widths. */
  readonly left: "request" | "layers";
  /** True while a plot is being drawn on the map. */
  readonly drawing: boolean;
  /** False when the request form is folded to its summary. */
  readonly requestOpen: boolean;
  /** What stands in the request form and is not filed yet. */
  readonly draft: RequestDraft;
  /** True once somebody tried to file the draft: from then on its faults are shown. */
  readonly draftTried: boolean;
  /** The list shows only plots that are free. */
  readonly onlyFree: boolean;
  /** The list shows only plots that lie there to the company's present site; null for all. */
  readonly where: ExpansionKind | null;
  /** Ids of plots that are compared side by side, at most three. */
  readonly compared: readonly string[];
  /** True while the comparison is shown instead of the list. */
  readonly comparing: boolean;
}

/** What a user sees at first: nothing chosen, the form open. */
export const initialView = (language: Language): View => ({
  language,
  plot: null,
  finding: null,
  proposal: 0,
  placed: null,
  layers: {},
  coverage: null,
  tab: "request",
  left: "request",
  drawing: false,
  requestOpen: true,
  draft: emptyDraft,
  draftTried: false,
  onlyFree: false,
  where: null,
  compared: [],
  comparing: false,
});
