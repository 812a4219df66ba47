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
import { ruleMessages } from "../i18n/rule-messages.ts";
import type { RuleTexts } from "../i18n/translation.ts";
import type { Gap } from "./availability.ts";
import type { Amount, Cell, Found, Rule, Words } from "./define-rule.ts";

const decimalsOf: Readonly<Record<Unit, number>> = { m: 3, "m²": 2, "%": 2, storeys: 2, class: 0, year: 2, count: 0 };
const rounded = (value: number | undefined, unit: Unit | undefined): number | null =>
  value === undefined ? null : roundTo(value, unit ? decimalsOf[unit] : 3);

const inBoth = (write: (language: Language) => string): Bilingual => ({ da: write("da"), en: write("en") });

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
  };
}

const citationOf = ({ source }: Rule): Finding["citation"] => ({
  text: citationText(source),
  link: source.law.link,
  unconfirmed: source.unconfirmed ?? null,
});

function textOf(language: Language, rule: Rule, found: Found<string>, source: SourceReference | null): string {
  const texts: Readonly<Record<string, RuleTexts>> = ruleMessages[language].rules;
  const text = texts[rule.id]?.codes[found.code];
  if (!text) throw new Error(`got no ${language} text for ${rule.id}/${found.code}, expected one in i18n`);
  return text({ ...sourceWords(language, source), ...compared(language, found), ...written(language, found) });
}

/** What was measured and its limit, written so that two that differ look different. */
function compared(language: Language, { measured, limit, unit }: Found<string>): Record<string, string> {
  const write = (value: number, other: number | undefined) =>
    unit ? formatBeside(language, value, unit, other) : formatPlain(language, value);
  return {
    ...(measured === undefined ? {} : { measured: write(measured, limit) }),
    ...(limit === undefined ? {} : { limit: write(limit, measured) }),
  };
}

function sourceWords(language: Language, source: SourceReference | null): Record<string, string> {
  if (!source) return {};
  const unknown = language === "da" ? "ukendt dato" : "unknown date";
  const name = isDatasetId(source.dataset) ? datasets[source.dataset].name[language] : source.dataset;
  return { source: name, dataset: name, date: source.date === null ? unknown : formatDate(language, source.date) };
}

const isAmount = (word: Words[string]): word is Amount => typeof word === "object";

/** The words of a finding; one that differs from another amount of the finding and would read the same is written more exactly. */
function written(language: Language, { words = {}, measured, limit, unit }: Found<string>): Record<string, string> {
  const held = [measured, limit].flatMap((value) => (value === undefined || unit === undefined ? [] : [{ value, unit }]));
  const amounts = [...Object.values(words).filter(isAmount), ...held];
  const read = ({ value, unit }: Amount) => formatAmount(language, value, unit);
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => {
      if (typeof word === "string") return [key, word];
      if (typeof word === "number") return [key, formatPlain(language, word)];
      const twin = amounts.find((other) => other.unit === word.unit && other.value !== word.value && read(other) === read(word));
      return [key, formatBeside(language, word.value, word.unit, twin?.value)];
    }),
  );
}
