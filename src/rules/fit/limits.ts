import type { PlacementLimit } from "../../domain/fit.ts";
import { type Citation, citationText } from "../../domain/law.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import type { Bilingual } from "../../domain/result.ts";
import { setBack } from "../../geo/fit-setback.ts";
import { isEmpty, type Shape } from "../../geo/shape.ts";
import { formatAmount, formatPlain } from "../../i18n/format.ts";
import type { Language } from "../../i18n/languages.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import type { Words } from "../../i18n/translation.ts";
import type { Amount, ViewOf } from "../define-rule.ts";
import { inBoth } from "../in-both.ts";
import { vejbyggelinjer } from "../infrastruktur/vejbyggelinjer.ts";
import { kirkebyggelinje } from "../kultur/kirkebyggelinje.ts";
import type { PlotView } from "../layer-view.ts";
import { aabeskyttelseslinje } from "../natur/aabeskyttelseslinje.ts";
import { fredning } from "../natur/fredning.ts";
import { paragraf3 } from "../natur/paragraf3.ts";
import { minimumSizes, protectedNature } from "../natur/protected-nature.ts";
import { skovbyggelinje } from "../natur/skovbyggelinje.ts";
import { soebeskyttelseslinje } from "../natur/soebeskyttelseslinje.ts";
import { buildingLaw, setbackOf } from "./building-law.ts";
import type { OutsideByggefelter } from "./byggefelt-ground.ts";
import { lawGroundOn } from "./law-ground.ts";

/** A limit with its ground: `keepsIn` where the hall must stay in it, else it must stay out of it. */
export interface GroundLimit<Limit = PlacementLimit> {
  readonly limit: Limit;
  readonly keepsIn: boolean;
  readonly shape: Shape;
}

/** What plans settle for a hall on this plot and day. */
export interface PlanSettings {
  readonly outside: OutsideByggefelter;
  /** Whether plans in force state the height for all of the plot, so that the regulations' slope does not count. */
  readonly heightSettled: boolean;
}

/** A limit before it is said how exactly it is drawn. */
type LimitAsDrawn = Omit<PlacementLimit, "accuracy">;
type GroundLimitAsDrawn = GroundLimit<LimitAsDrawn>;
type LimitTexts = (typeof ruleMessages)[Language]["fit"]["limits"];
type LimitText = keyof LimitTexts;

/** A limit in words, its amounts in the words of each language, and the citation after it. */
function limitOf(
  id: string,
  appliesTo: PlacementLimit["appliesTo"],
  key: LimitText,
  { words = {}, source, unconfirmed = source?.unconfirmed ?? null }: LimitRest,
): LimitAsDrawn {
  const text = inBoth((language) => {
    const sentence = ruleMessages[language].fit.limits[key](written(language, words));
    return source ? `${sentence} (${citationText(source)})` : sentence;
  });
  return { id, appliesTo, text, unconfirmed };
}

interface LimitRest {
  readonly words?: Readonly<Record<string, Amount | string>>;
  readonly source?: Citation;
  readonly unconfirmed?: Bilingual | null;
}

const written = (language: Language, words: Readonly<Record<string, Amount | string>>): Words =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, typeof word === "string" ? word : formatAmount(language, word.value, word.unit)]),
  );

const metresOf = (value: number): Amount => ({ value, unit: "m" });

/** Every limit that the data show on a plot, the plot itself first. `plot.shape` is one shape whose parts do not touch along an edge. */
export function limitsOn(plot: PlotView, view: ViewOf, request: ExpansionRequest, settings: PlanSettings): readonly GroundLimitAsDrawn[] {
  const whole: GroundLimitAsDrawn = { limit: limitOf("plot", "ground", "plot", {}), keepsIn: true, shape: plot.shape };
  const others = [
    ...natureLimits(plot, view),
    ...lawLimits(plot, view),
    ...buildingLineLimits(plot, view, request),
    ...builtLimits(plot, view, settings),
  ];
  return [whole, setbackLimit(plot, request, settings.heightSettled), ...others.filter(({ shape }) => !isEmpty(shape))];
}

function natureLimits(plot: PlotView, view: ViewOf): GroundLimitAsDrawn[] {
  const off = (limit: LimitAsDrawn, shape: Shape): GroundLimitAsDrawn => ({ limit, keepsIn: false, shape });
  const [lake, other] = [minimumSizes.lake, minimumSizes.other].map((value): Amount => ({ value, unit: "m²" }));
  const line = (rule: typeof aabeskyttelseslinje | typeof soebeskyttelseslinje, key: LimitText) =>
    limitOf(rule.id, "ground", key, { words: { distance: metresOf(rule.limits.distance) }, source: rule.source });
  return [
    off(limitOf(fredning.id, "ground", "natur/fredning", { source: fredning.source }), view("fredninger").overlapping(plot).evidence),
    off(
      limitOf(paragraf3.id, "ground", "natur/paragraf3", { words: { lake, other }, source: paragraf3.source }),
      protectedNature(plot, view("paragraf3")).over.evidence,
    ),
    off(limitOf("lakes", "ground", "lakes", {}), view("soeer").overlapping(plot).evidence),
    off(line(soebeskyttelseslinje, "natur/soebeskyttelseslinje"), view("soebeskyttelseslinjer").overlapping(plot).evidence),
    off(line(aabeskyttelseslinje, "natur/aabeskyttelseslinje"), view("aabeskyttelseslinjer").overlapping(plot).evidence),
  ];
}

const lawLimits = (plot: PlotView, view: ViewOf): GroundLimitAsDrawn[] =>
  lawGroundOn(plot, view).map(({ rule, key, words, shape }) => ({
    limit: limitOf(rule.id, "ground", key, { words, source: rule.source }),
    keepsIn: false,
    shape,
  }));

/** Lines that hold for buildings only; the church's only above its height. */
function buildingLineLimits(plot: PlotView, view: ViewOf, request: ExpansionRequest): GroundLimitAsDrawn[] {
  const { source, limits } = skovbyggelinje;
  const forest: GroundLimitAsDrawn = {
    limit: limitOf(skovbyggelinje.id, "hall", "natur/skovbyggelinje", { words: { distance: metresOf(limits.distance) }, source }),
    keepsIn: false,
    shape: view("skovbyggelinjer").overlapping(plot).evidence,
  };
  const road: GroundLimitAsDrawn = {
    limit: limitOf(vejbyggelinjer.id, "hall", "infrastruktur/vejbyggelinjer", { source: vejbyggelinjer.source }),
    keepsIn: false,
    shape: view("vejbyggelinjer").overlapping(plot).evidence,
  };
  if (request.height <= kirkebyggelinje.limits.height) return [forest, road];
  const words = { limit: metresOf(kirkebyggelinje.limits.height), height: metresOf(request.height) };
  const church = limitOf(kirkebyggelinje.id, "hall", "kultur/kirkebyggelinje", { words, source: kirkebyggelinje.source });
  return [forest, road, { limit: church, keepsIn: false, shape: view("kirkebyggelinjer").overlapping(plot).evidence }];
}

function builtLimits(plot: PlotView, view: ViewOf, { outside }: PlanSettings): GroundLimitAsDrawn[] {
  const unconfirmed = (key: "buildings" | "byggefelter") => inBoth((language) => ruleMessages[language].fit.unconfirmed[key]);
  const words = { plans: outside.plans.join(", ") };
  return [
    {
      limit: limitOf("byggefelter", "hall", "byggefelter", { words, unconfirmed: unconfirmed("byggefelter") }),
      keepsIn: false,
      shape: outside.shape,
    },
    {
      limit: limitOf("buildings", "ground", "buildings", { unconfirmed: unconfirmed("buildings") }),
      keepsIn: false,
      shape: view("bygninger").overlapping(plot).evidence,
    },
  ];
}

function setbackLimit(plot: PlotView, { height }: ExpansionRequest, heightSettled: boolean): GroundLimitAsDrawn {
  const distance = setbackOf(height, heightSettled);
  const { source, setback, heightPerMetre } = buildingLaw;
  const key = heightSettled ? "setback" : "setbackBySlope";
  const limit: LimitAsDrawn = {
    id: "setback",
    appliesTo: "hall",
    text: inBoth((language) => {
      const amounts = { distance: metresOf(distance), setback: metresOf(setback), height: metresOf(height) };
      const words = { ...written(language, amounts), slope: formatPlain(language, heightPerMetre) };
      return `${ruleMessages[language].fit.limits[key](words)} (${citationText(source)})`;
    }),
    unconfirmed: source.unconfirmed ?? null,
  };
  return { limit, keepsIn: true, shape: setBack(plot.shape, distance) };
}
