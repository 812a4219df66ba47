import type { Answer, PlotAnswer } from "../domain/answer.ts";
import { type Finding, isSetAside } from "../domain/finding.ts";
import type { Records } from "../domain/records.ts";
import { answers } from "../i18n/da/answers.ts";
import { ruleTexts } from "../i18n/da/rule-texts.ts";
import { type Cell, csvText } from "./csv-text.ts";

const columns = [
  "kommune",
  "dato",
  "grund-id",
  "grund",
  "areal m²",
  "nettoareal m²",
  "rute",
  "undersøgt %",
  "regel",
  "emne",
  "udfald",
  "kode",
  "målt",
  "grænse",
  "enhed",
  "datasæt",
  "objekter",
  "data hentet",
  "link",
  "hjemmel",
  "ikke bekræftet",
  "myndighed",
  "tekst",
  "text (en)",
  "sikkerhed",
  "mindst",
  "højst",
  "nøjagtighed m",
  "om sikkerheden",
  "registreret areal m²",
  "ønsker, vægtet %",
  "først i % af vægtningerne",
  "sat til side af",
  "sat til side dato",
  "begrundelse",
  "gælder fundet",
  "indtastet af planerne",
  "sted",
  "nyt areal m²",
  "afstand m",
  "vinder",
  "taber",
  "bemærkning",
] as const;

/**
 * The answer as a table, one row for each plot and rule, as a Danish spreadsheet opens it: UTF-8 with a byte order mark, semicolons,
 * decimal commas. Text that a spreadsheet would run as a formula gets an apostrophe before it. An example pack's notice stands in each row.
 */
export function writeCsv(answer: Answer): string {
  const rows = answer.plots.flatMap((plot) => plot.findings.map((finding) => rowOf(answer, plot, finding)));
  return csvText([columns, ...rows]);
}

function rowOf({ pack, on, records }: Answer, plot: PlotAnswer, finding: Finding): Cell[] {
  const { rule, outcome, code, measured, limit, unit, source, citation, authority, text } = finding;
  const titles: Readonly<Record<string, { readonly title: string }>> = ruleTexts.rules;
  return [
    `${pack.municipality.code} ${pack.municipality.name}`,
    on,
    plot.id,
    plot.name,
    plot.area,
    plot.netArea,
    answers.routes[plot.route],
    Math.round(plot.completeness * 1000) / 10,
    rule,
    titles[rule]?.title ?? rule,
    answers.outcomes[outcome],
    code,
    measured,
    limit,
    unit,
    source?.dataset ?? null,
    source?.featureIds.join(", ") ?? null,
    source?.date ?? null,
    source?.link ?? null,
    citation.text,
    citation.unconfirmed?.da ?? null,
    authority === null ? null : answers.authorities[authority],
    text.da,
    text.en,
    ...certaintyCells(finding),
    plot.drawn?.registeredArea ?? plot.offer?.registeredArea ?? null,
    percent(plot.standing.score),
    percent(plot.standing.firstShare),
    ...disputeCells(finding),
    entriesOn(plot, records),
    ...expansionCells(plot),
    pack.notice,
  ];
}

/** How a plot stands to the company's present site; nothing where the request names none. */
function expansionCells({ expansion }: PlotAnswer): Cell[] {
  if (expansion === null) return [null, null, null, null, null];
  const { kind, newLand, distance, gains, losses } = expansion;
  const listed = (texts: typeof gains) => texts.map(({ da }) => da).join(" ");
  return [answers.expansion[kind], newLand, distance, listed(gains), listed(losses)];
}

const kinds = { sure: "Sikkert", maybe: "Måske" } as const;

/** How sure a finding is: in a word, the interval of what was measured, the accuracy of the map, and a sentence. */
function certaintyCells({ certainty }: Finding): Cell[] {
  if (certainty === null) return [null, null, null, null, null];
  const [least, most] = certainty.interval ?? [null, null];
  return [kinds[certainty.kind], least, most, certainty.accuracy, certainty.text.da];
}

/** Who set the finding aside, when, why, and whether that holds: it does not where another finding stands there now. */
function disputeCells(finding: Finding): Cell[] {
  const { dispute } = finding;
  return dispute === null ? [null, null, null, null] : [dispute.by, dispute.on, dispute.reason, isSetAside(finding) ? "ja" : "nej"];
}

/** What was entered of the plans on a plot: `5559750 plotRatio 40 (af 3), § 7.2, s. 9, Anna Holm, 2026-11-22`. */
function entriesOn({ pieces }: PlotAnswer, { provisions }: Records): Cell {
  const plans = new Set(pieces.flatMap((piece) => piece.plans.map(({ planId }) => planId)));
  const here = provisions.filter(({ plan }) => plans.has(plan));
  if (here.length === 0) return null;
  const written = here.map(({ plan, quantity, value, of, paragraph, page, by, on }) => {
    const number = String(value).replace(".", ",");
    return `${plan} ${quantity} ${number}${of === null ? "" : ` (af ${of})`}, ${paragraph}, s. ${page}, ${by}, ${on}`;
  });
  return written.join(" | ");
}

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 1000) / 10);
