import { type DatasetId, datasets } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { Finding, Outcome, SourceReference } from "../domain/finding.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { Bilingual } from "../domain/result.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Gap, staleGaps, tooComplex } from "./availability.ts";
import { type Cell, type Entered, type Found, nothingEntered, type Rule } from "./define-rule.ts";
import type { Examination } from "./engine.ts";
import { foundText, gapText, present, presentGap } from "./present.ts";
import type { Settled } from "./settled.ts";

/** What a rule decided about a plot, before anybody puts it into words. `findingOf` makes the finding of it. */
export interface Decision {
  readonly rule: Rule;
  /** The cell of the rule's table; null for `noData`. */
  readonly cell: Cell | null;
  /** Something was found in data with a hole: the finding stands, but what the hole hides may be worse. */
  readonly partial: boolean;
  /** What was found, or the gap in the data that says why nothing can be said. */
  readonly because: { readonly found: Found<string> } | { readonly gap: Gap };
}

/** Decides a measured rule for a request on a date. `clear`, and what else follows from absence, is withheld wherever the data has a hole. */
export function decideRule(
  { rule, gaps, measured }: Examination,
  request: ExpansionRequest,
  on: string,
  pack: Pack,
  entered: Entered = nothingEntered,
): Decision {
  if (measured === null) return withheld(rule, gaps.stops[0]);
  // Facts may be measured when they are first asked for.
  const found = unlessTooComplex(() => measured.decide(request, on, entered), null);
  if (found === null) return withheld(rule, tooComplex(rule));
  const cell = rule.outcomes[found.code];
  const hole = gaps.withholds[0] ?? staleGaps(rule, pack, on)[0];
  const restsOnAbsence = cell.outcome === "clear" || cell.fromAbsence === true;
  if (hole && restsOnAbsence) return withheld(rule, hole);
  // What does not concern the request at all, no data can make it concern.
  const partial = hole !== undefined && cell.outcome !== "notApplicable";
  return { rule, cell, partial, because: { found } };
}

/** A decision of which only what it came to is kept: what was found is decided once more when somebody asks for it. */
export class KeptDecision implements Decision {
  readonly rule: Rule;
  readonly cell: Cell | null;
  readonly partial: boolean;
  readonly #examination: Examination;
  readonly #asked: Asked;

  constructor({ rule, cell, partial }: Settled, examination: Examination, asked: Asked) {
    this.rule = rule;
    this.cell = cell;
    this.partial = partial;
    this.#examination = examination;
    this.#asked = asked;
  }

  get because(): Decision["because"] {
    const { request, on, pack, entered } = this.#asked;
    return decideRule(this.#examination, request, on, pack, entered).because;
  }
}

interface Asked {
  readonly request: ExpansionRequest;
  readonly on: string;
  readonly pack: Pack;
  readonly entered: Entered;
}

const withheld = (rule: Rule, gap: Gap): Decision => ({ rule, cell: null, partial: false, because: { gap } });

/** The outcome of a decision. */
export const outcomeOf = ({ cell }: Pick<Decision, "cell">): Outcome => cell?.outcome ?? "noData";

/** The finding that everybody reads: texts, citation and evidence of a decision. */
export function findingOf({ rule, cell, because }: Decision, pack: Pack): Finding {
  if ("gap" in because) return presentGap(rule, because.gap, source(because.gap.dataset, [], null, pack));
  if (cell === null) throw new Error(`got ${because.found.code} of ${rule.id} without its cell, expected one in its outcomes`);
  return present(rule, cell, because.found, sourceOf(rule, because.found, pack));
}

/** The sentence of a decision's finding, without the rest of it. */
export const sentenceOf = ({ rule, because }: Decision, pack: Pack): Bilingual =>
  "gap" in because
    ? gapText(because.gap, source(because.gap.dataset, [], null, pack))
    : foundText(rule, because.found, sourceOf(rule, because.found, pack));

function sourceOf(rule: Rule, found: Found<string>, pack: Pack): SourceReference | null {
  const dataset = found.dataset ?? rule.needs[0];
  if (dataset === undefined) return null;
  const hits = found.hits ?? [];
  return source(
    dataset,
    hits.map((hit) => hit.id),
    hits.find((hit) => hit.link !== null)?.link ?? null,
    pack,
  );
}

const source = (dataset: DatasetId, featureIds: readonly string[], link: string | null, pack: Pack): SourceReference => ({
  dataset,
  featureIds,
  date: pack.layers[dataset]?.stamp.date ?? null,
  link: link ?? datasets[dataset].link,
});
