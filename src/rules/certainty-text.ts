import { type Accuracy, groundAccuracy } from "../catalog/accuracy.ts";
import { type DatasetId, datasets } from "../catalog/index.ts";
import { type Outcome, outcomeRank } from "../domain/finding.ts";
import type { Bilingual } from "../domain/result.ts";
import { answerMessages } from "../i18n/answer-messages.ts";
import { formatBeside, formatDistance } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { ruleMessages } from "../i18n/rule-messages.ts";
import type { Scenarios } from "./certainty-scenarios.ts";
import { inBoth } from "./in-both.ts";

/** What makes an answer unsure. */
export interface Doubt {
  /** Outcomes that it may have when borders are off, and the one it has as drawn. */
  readonly changed: readonly Outcome[];
  readonly outcome: Outcome;
  /** Metres from the plot to what may reach onto it; null when that is not the doubt. */
  readonly nearest: number | null;
  /** True when what was found may not reach the plot at all. */
  readonly vanishes: boolean;
  /** What the registered area would make of it, where that alone makes it another answer; else null. */
  readonly registered: Outcome | null;
  /** A dataset of which nobody states how exactly it is drawn, or null. */
  readonly unstated: DatasetId | null;
}

/** The sentence that says how sure an answer is, in both languages. */
export const certaintyText = (doubt: Doubt, dataset: DatasetId, scenarios: Scenarios): Bilingual =>
  inBoth((language) => write(language, doubt, dataset, scenarios));

function write(language: Language, doubt: Doubt, dataset: DatasetId, scenarios: Scenarios): string {
  const texts = ruleMessages[language].certainty;
  const source = datasets[doubt.unstated ?? dataset].name[language];
  if (doubt.unstated !== null) return texts.unstated({ source });
  // Empty where it touches, to the decimetre that is shown.
  const distance = doubt.nearest === null || doubt.nearest < 0.05 ? "" : formatDistance(language, doubt.nearest);
  const words = { source, distance, off: formatDistance(language, scenarios.off(dataset) ?? 0), ...partsOf(language, dataset, scenarios) };
  if (doubt.registered !== null) {
    const area = formatBeside(language, scenarios.drawn.registeredArea ?? 0, "m²", scenarios.plot.area);
    return texts.registered({ area, outcome: answerMessages[language].outcomes[doubt.registered] });
  }
  if (doubt.changed.length === 0) return texts.sure(words);
  if (doubt.nearest !== null) return texts.near(words);
  if (doubt.vanishes && doubt.changed.every((outcome) => outcome === "clear")) return texts.vanishes(words);
  const others = [...new Set(doubt.changed)].filter((outcome) => outcome !== doubt.outcome);
  const names = others.sort((a, b) => outcomeRank(a) - outcomeRank(b)).map((outcome) => answerMessages[language].outcomes[outcome]);
  return names.length > 0 ? texts.changes({ ...words, outcomes: names.join(texts.or) }) : texts.otherwise(words);
}

/** What the layer and the plot each add to how far borders may be off; empty where one of them alone makes it up. */
function partsOf(
  language: Language,
  dataset: DatasetId,
  { accuracy: plot, off }: Scenarios,
): { readonly layer: string; readonly plot: string } {
  const { accuracy } = datasets[dataset];
  const onOneMap = accuracy?.against === "cadastre" && plot.against === "cadastre";
  const partOf = (each: Accuracy) => formatDistance(language, onOneMap ? each.metres : groundAccuracy(each));
  const whole = formatDistance(language, off(dataset) ?? 0);
  if (!accuracy || partOf(accuracy) === whole) return { layer: "", plot: "" };
  return { layer: partOf(accuracy), plot: partOf(plot) };
}
