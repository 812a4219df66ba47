import type { DatasetId } from "../catalog/index.ts";
import type { Language } from "../i18n/messages.ts";

export interface LayerChoice {
  readonly on: boolean;
  /** 0–1. */
  readonly opacity: number;
}

/** What the user looks at; undo leaves it alone. */
export interface View {
  readonly language: Language;
  /** The plot that is open, or null for the list. */
  readonly plot: string | null;
  /** Id of the rule whose evidence is shown, or null. */
  readonly finding: string | null;
  /** Choices that differ from the dataset's own look. */
  readonly layers: Readonly<Partial<Record<DatasetId, LayerChoice>>>;
  /** Sheet tab at narrow widths. */
  readonly tab: "request" | "plots" | "layers";
  /** True while a plot is being drawn on the map. */
  readonly drawing: boolean;
  /** False when the request form is folded to its summary. */
  readonly requestOpen: boolean;
}
