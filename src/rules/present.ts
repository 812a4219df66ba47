import { datasets, isDatasetId } from "../catalog/index.ts";
import type { Finding, SourceReference, Unit } from "../domain/finding.ts";
import { citationText } from "../domain/law.ts";
import type { Bilingual } from "../domain/result.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { isEmpty } from "../geo/shape.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { roundTo } from "../geo/units.ts";
import { formatAmount, formatBeside, formatDate, formatPlain } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { ruleMessages, textsOfRule } from "../i18n/rule-messages.ts";
import type { Gap } from "./availability.ts";
import type { Amount, Cell, Found, Rule } from "./define-rule.ts";
import { inBoth } from "./in-both.ts";

const decimalsOf: Readonly<Record<Unit, number>> = { m: 3, "m²": 2, "%": 2, storeys: 2, class: 0, year: 2, count: 0 };
const rounded = (value: number | undefined, unit: Unit | undefined): number | null =>
  value === undefined ? null : roundTo(value, unit ? decimalsOf[unit] : 3);

/** The sentence of what a rule found. */
export const foundText = (rule: Rule, found: Found<string>, source: SourceReference | null): Bilingual =>
  inBoth((language) => textOf(language, rule, found, source));

/** The sentence of a rule that the data could not answer. */
export const gapText = (gap: Gap, source: SourceReference): Bilingual =>
  inBoth((language) => ruleMessages[language].noData[gap.code](sourceWords(language, source)));

/** Makes the finding that everybody reads from what a rule found. Numbers are rounded here, once. */
export function present(rule: Rule, cell: Cell, found: Found<string>, source: SourceReference | null): Finding {
  return {
    rule: rule.id,
    outcome: cell.outcome,
    code: found.code,
    measured: rounded(found.measured, found.unit),
    limit: rounded(found.limit, found.unit),
    unit: found.unit ?? null,
    source,
    citation: citationOf(rule),
    authority: rule.authority,
    text: foundText(rule, found, source),
    certainty: null,
    evidence: evidenceOf(found),
    dispute: null,
  };
}

function evidenceOf({ ground }: Found<string>): Finding["evidence"] {
  const shape = unlessTooComplex(() => ground?.evidence, null);
  return shape && !isEmpty(shape) ? lonLatGeometry(shape) : null;
}

/** The finding of a rule that the data could not answer. */
export function presentGap(rule: Rule, gap: Gap, source: SourceReference): Finding {
  return {
    rule: rule.id,
    outcome: "noData",
    code: gap.code,
    measured: null,
    limit: null,
    unit: null,
    source,
    citation: citationOf(rule),
    authority: rule.authority,
    text: gapText(gap, source),
    certainty: null,
    evidence: null,
    dispute: null,
  };
}

const citationOf = ({ source }: Rule): Finding["citation"] => ({
  text: citationText(source),
  link: source.law.link,
  unconfirmed: source.unconfirmed ?? null,
});

function textOf(language: Language, rule: Rule, found: Found<string>, source: SourceReference | null): string {
  const text = textsOfRule(language, rule.id)?.codes[found.code];
  if (!text) throw new Error(`got no ${language} text for ${rule.id}/${found.code}, expected one in i18n`);
  const words = written(language, found, { ...sourceWords(language, source) });
  return text(compared(language, found, words));
}

type Written = Record<string, string>;

/** Adds what was measured and its limit, written so that two that differ look different; a word of the finding's own goes before. */
function compared(language: Language, { measured, limit, unit, words = {} }: Found<string>, into: Written): Written {
  const write = (value: number, other: number | undefined) =>
    unit ? formatBeside(language, value, unit, other) : formatPlain(language, value);
  if (measured !== undefined && words.measured === undefined) into.measured = write(measured, limit);
  if (limit !== undefined && words.limit === undefined) into.limit = write(limit, measured);
  return into;
}

const unknownDate: Readonly<Record<Language, string>> = { da: "ukendt dato", en: "unknown date" };

/** The last words about each dataset: all plots of a pack have the same. */
const lastWords: Readonly<Record<Language, Map<string, { readonly stamped: string | null; readonly words: Readonly<Written> }>>> = {
  da: new Map(),
  en: new Map(),
};

function sourceWords(language: Language, source: SourceReference | null): Readonly<Written> {
  if (!source) return {};
  const { dataset, date: stamped } = source;
  const before = lastWords[language].get(dataset);
  if (before?.stamped === stamped) return before.words;
  const name = isDatasetId(dataset) ? datasets[dataset].name[language] : dataset;
  const words = { source: name, dataset: name, date: stamped === null ? unknownDate[language] : formatDate(language, stamped) };
  lastWords[language].set(dataset, { stamped, words });
  return words;
}

/** Adds the words of a finding; one that differs from another amount of the finding and would read the same is written more exactly. */
function written(language: Language, found: Found<string>, into: Written): Written {
  const { words = {} } = found;
  for (const key in words) {
    const word = words[key];
    into[key] =
      typeof word === "string" ? word : typeof word === "number" ? formatPlain(language, word) : writtenAmount(language, word, found);
  }
  return into;
}

function writtenAmount(
  language: Language,
  { value, unit }: Amount,
  { words = {}, measured, limit, unit: foundUnit }: Found<string>,
): string {
  const read = formatAmount(language, value, unit);
  const isTwin = (other: number | undefined): other is number =>
    other !== undefined && other !== value && formatAmount(language, other, unit) === read;
  for (const key in words) {
    const other = words[key];
    if (typeof other === "object" && other.unit === unit && isTwin(other.value)) return formatBeside(language, value, unit, other.value);
  }
  if (foundUnit !== unit) return read;
  return isTwin(measured)
    ? formatBeside(language, value, unit, measured)
    : isTwin(limit)
      ? formatBeside(language, value, unit, limit)
      : read;
}
