import type { FeatureChange, LayerChange } from "../src/domain/change.ts";
import type { FindingDifference, FindingGist, PlotDifference } from "../src/domain/gist.ts";
import { commandMessages } from "../src/i18n/command-messages.ts";
import { formatPlain } from "../src/i18n/format.ts";
import type { Language } from "../src/i18n/languages.ts";
import { messages } from "../src/i18n/messages.ts";
import type { CaseDifference, Difference } from "./commands/diff.ts";
import { onOneLine } from "./terminal.ts";

/** What differs between two packs, as lines to read: layer by layer, then case by case. Ends with a newline. */
export function diffSummary(language: Language, { packs, cases }: Difference): string {
  const words = commandMessages[language].diffing;
  const data = packs.layers.length === 0 ? [words.sameData] : packs.layers.flatMap((layer) => layerLines(language, layer));
  const answers = cases === null ? [] : ["", ...cases.flatMap((each) => caseLines(language, each))];
  const lines = [words.head({ before: packs.before, after: packs.after }), "", ...data, ...answers];
  return `${lines.map(onOneLine).join("\n")}\n`;
}

function layerLines(language: Language, { dataset, before, after, reliable, features, same }: LayerChange): string[] {
  const { diffing: words, packing } = commandMessages[language];
  const stateOf = (layer: LayerChange["before"]): string =>
    layer === null ? words.none : `${layer.date ?? packing.unknown}, ${packing.states[layer.state]}, ${layer.count}`;
  const count = (kind: FeatureChange["kind"]): string => String(features.filter((each) => each.kind === kind).length);
  const counts = words.counts({ changed: count("changed"), came: count("came"), went: count("went"), same: String(same) });
  return [
    `${dataset}: ${stateOf(before)} → ${stateOf(after)}; ${counts}`,
    ...(reliable ? [] : [`  ! ${words.notReliable}`]),
    ...features.map((each) => `  ${featureLine(language, each)}`),
  ];
}

const signs = { came: "+", went: "−", changed: "~" } as const;

function featureLine(language: Language, { kind, feature: id, title, geometry, attributes, elsewhere }: FeatureChange): string {
  const words = commandMessages[language].diffing;
  const square = (value: number): string => formatPlain(language, value, 2);
  const moved = elsewhere === null ? [] : [kind === "went" ? words.wentTo({ layer: elsewhere }) : words.cameFrom({ layer: elsewhere })];
  const ground = geometry === null ? [] : [words.ground({ before: square(geometry.areaBefore), after: square(geometry.areaAfter) })];
  const said = attributes.map(({ field, before, after }) => `${field}: ${before ?? words.none} → ${after ?? words.none}`);
  const feature = title === null || title === id ? id : `${id} «${title}»`;
  const news = [...moved, ...ground, ...said].join("; ");
  return news === "" ? `${signs[kind]} ${feature}` : `${signs[kind]} ${feature}: ${news}`;
}

function caseLines(language: Language, { case: file, on, plots }: CaseDifference): string[] {
  const words = commandMessages[language].diffing;
  if (plots.length === 0) return [words.sameAnswer({ file, on })];
  return [words.otherAnswer({ file, on, count: String(plots.length) }), ...plots.flatMap((plot) => plotLines(language, plot))];
}

function plotLines(language: Language, { id, name, before, after, findings }: PlotDifference): string[] {
  const words = commandMessages[language].diffing;
  const { routes } = messages[language];
  const routeOf = (plot: PlotDifference["before"]): string => (plot === null ? words.noPlot : routes[plot.route]);
  const title = name === id ? id : `${id} ${name}`;
  const route = routeOf(before) === routeOf(after) ? routeOf(after) : `${routeOf(before)} → ${routeOf(after)}`;
  return [`  ${title}: ${route}`, ...findings.map((each) => `    ${findingLine(language, each)}`)];
}

function findingLine(language: Language, { rule, before, after }: FindingDifference): string {
  const { outcomes } = messages[language];
  const words = commandMessages[language].diffing;
  const sayOf = (finding: FindingGist | null): string => {
    if (finding === null) return words.asksNothing;
    const measured = finding.measured === null ? "" : ` ${formatPlain(language, finding.measured, 2)}`;
    return `${outcomes[finding.outcome]} (${finding.code}${measured})`;
  };
  return `${rule}: ${sayOf(before)} → ${sayOf(after)}`;
}
