import type { DatasetId, FieldsOf } from "../catalog/index.ts";
import type { Outcome, Unit } from "../domain/finding.ts";
import type { Authority, Citation } from "../domain/law.ts";
import type { EnteredProvision } from "../domain/records.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { FirmRoute } from "../domain/route.ts";
import type { Ground, LayerView, PlotView } from "./layer-view.ts";
import { keptBy } from "./lazily.ts";
import type { StepId } from "./steps.ts";

/**
 * What a code means. `step` is what somebody must do about it; `mayBecome` is the route that an open question can still lead to,
 * so that a plot with one is never called decided.
 */
export interface Cell {
  readonly outcome: Exclude<Outcome, "noData">;
  readonly step?: StepId;
  readonly mayBecome?: FirmRoute;
  /** Follows from what the map does not show (no polygon means landzone), so a hole in the data withholds it as it withholds `clear`. */
  readonly fromAbsence?: true;
}

/** An amount in a text; written the Danish or the English way when the text is made. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
}
/** Words of a finding's text by name, not yet in a language. */
export type Words = Readonly<Record<string, string | number | Amount>>;

/** A feature that a finding points at. */
export interface Pointer {
  readonly id: string;
  readonly date: string | null;
  readonly link: string | null;
}

/** What planners have read in plans' documents and written down. */
export type Entered = readonly EnteredProvision[];

/** Nobody has entered anything; always this same list. */
export const nothingEntered: Entered = [];

/** What is told of a finding beside its code. */
export interface Told {
  readonly measured?: number;
  readonly limit?: number;
  readonly unit?: Unit;
  /**
   * A name for what `measured` is, where larger borders can only make it larger, or only smaller. Then the answer says between which values it
   * lies; without a name it says none.
   */
  readonly quantity?: string;
  /** Dataset that decided, when it is not the first of `needs`. */
  readonly dataset?: DatasetId;
  readonly hits?: readonly Pointer[];
  /** What shows where it was found; its geometry is asked for only where it is shown. */
  readonly ground?: Ground;
  /** For the text, beside `measured` and `limit`, which it always has. */
  readonly words?: Words;
}

const nothingTold: Told = {};

/**
 * What `decide` found. `code` is a key of the rule's `outcomes` and known at once; the rest is what the finding shows. Of thousands of findings few are
 * shown, so the rest may be put together when somebody first asks for it: always from the same facts and the same request.
 */
export class Found<const Code extends string> implements Told {
  readonly code: Code;
  #told: Told | (() => Told);

  constructor(code: Code, told: Told | (() => Told)) {
    this.code = code;
    this.#told = told;
  }

  #all(): Told {
    if (typeof this.#told === "function") this.#told = this.#told();
    return this.#told;
  }

  get measured() {
    return this.#all().measured;
  }
  get limit() {
    return this.#all().limit;
  }
  get unit() {
    return this.#all().unit;
  }
  get quantity() {
    return this.#all().quantity;
  }
  get dataset() {
    return this.#all().dataset;
  }
  get hits() {
    return this.#all().hits;
  }
  get ground() {
    return this.#all().ground;
  }
  get words() {
    return this.#all().words;
  }

  /** The same under another code; what is told `instead` goes before what this tells. */
  as<const Other extends string>(code: Other, instead?: Told | (() => Told)): Found<Other> {
    if (instead === undefined) return new Found(code, this.#told);
    return new Found(code, () => ({ ...this.#all(), ...(typeof instead === "function" ? instead() : instead) }));
  }
}

/** Says what was found; the shortest way to write a `decide`. What is costly to tell, or known by the request's numbers, is handed in as a function. */
export const found = <const Code extends string>(code: Code, told: Told | (() => Told) = nothingTold): Found<Code> => new Found(code, told);

type Views<Ids extends readonly DatasetId[]> = { readonly [D in Ids[number]]: LayerView<FieldsOf<D>> };

/** A rule as its file writes it. `measure` knows no request, `decide` knows no geometry; facts are plain data. */
export interface RuleDraft<Needs extends readonly DatasetId[], Consults extends readonly DatasetId[], Code extends string, Facts, Limits> {
  /** `family/name`, equal to the file's path under `src/rules`. */
  readonly id: string;
  readonly source: Citation;
  readonly authority: Authority;
  /** Without these nothing is answered: the engine says `noData`. */
  readonly needs: Needs;
  /**
   * Read when they are there. A listed layer that cannot be read makes `noData`; one that was never delivered withholds `clear`.
   */
  readonly consults?: Consults;
  /** How far beyond the plot the rule looks, in metres; the layers must cover that far before anything is `clear`. */
  readonly reach?: number;
  /** The answer hangs on the plot's own area: how sure it is, is asked with the registered area as well. */
  readonly countsArea?: true;
  /** Every number of law or advice, with unit. */
  readonly limits: Limits;
  /** One cell for each code; a missing or misspelt one does not build. */
  readonly outcomes: Readonly<Record<Code, Cell>>;
  readonly measure: (plot: PlotView, data: Views<Needs> & Views<Consults>) => Facts;
  /** `entered` is what planners have read in plans' documents; most rules have no use for it. */
  readonly decide: (facts: Facts, request: ExpansionRequest, limits: Limits, on: string, entered: Entered) => Found<Code>;
}

/** A rule as the engine sees it: facts are sealed in, so that a list can hold rules with different facts. */
export interface Rule {
  readonly id: string;
  readonly source: Citation;
  readonly authority: Authority;
  readonly needs: readonly DatasetId[];
  readonly consults: readonly DatasetId[];
  readonly reach: number;
  readonly countsArea: boolean;
  readonly limits: unknown;
  readonly outcomes: Readonly<Record<string, Cell>>;
  /** Measures once; what comes back decides as often as requests change. */
  readonly measure: (plot: PlotView, view: ViewOf) => Measured;
}

/** Gives the view of a dataset to look through. */
export type ViewOf = <D extends DatasetId>(id: D) => LayerView<FieldsOf<D>>;
/** Facts of one plot, sealed in with what decides on them. */
export interface Measured {
  readonly facts: unknown;
  readonly decide: (request: ExpansionRequest, on: string, entered?: Entered) => Found<string>;
}

/** A rule that tests can also take apart: its draft's two halves with their own types. */
export interface DefinedRule<Code extends string, Facts, Limits> extends Rule {
  readonly limits: Limits;
  readonly outcomes: Readonly<Record<Code, Cell>>;
  readonly decide: (facts: Facts, request: ExpansionRequest, on: string, entered?: Entered) => Found<Code>;
}

/** Makes a rule of its draft: facts and limits are handed on so that nobody else need know their types. */
export function defineRule<
  const Needs extends readonly DatasetId[],
  const Code extends string,
  Facts,
  const Limits,
  const Consults extends readonly DatasetId[] = readonly [],
>(draft: RuleDraft<Needs, Consults, Code, Facts, Limits>): DefinedRule<Code, Facts, Limits> {
  const decide = (facts: Facts, request: ExpansionRequest, on: string, entered = nothingEntered) =>
    draft.decide(facts, request, draft.limits, on, entered);
  const ids = [...draft.needs, ...(draft.consults ?? [])];
  // Whoever looks through the same layers hands in the same function for every plot.
  const views = keptBy((view: ViewOf) => viewsOf(ids, view));
  return {
    id: draft.id,
    source: draft.source,
    authority: draft.authority,
    needs: draft.needs,
    consults: draft.consults ?? [],
    reach: draft.reach ?? 0,
    countsArea: draft.countsArea ?? false,
    limits: draft.limits,
    outcomes: draft.outcomes,
    decide,
    measure: (plot, view) => {
      const facts = draft.measure(plot, views(view));
      return { facts, decide: (request, on, entered) => decide(facts, request, on, entered) };
    },
  };
}

function viewsOf<Id extends DatasetId>(ids: readonly Id[], view: ViewOf): Views<readonly Id[]> {
  return Object.fromEntries(ids.map((id) => [id, view(id)])) as Views<readonly Id[]>;
}
