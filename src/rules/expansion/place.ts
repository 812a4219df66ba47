import type { PlotAnswer } from "../../domain/answer.ts";
import type { ExpansionKind } from "../../domain/expansion.ts";
import type { Bilingual } from "../../domain/result.ts";
import type { Route } from "../../domain/route.ts";
import { answers as da } from "../../i18n/da/answers.ts";
import { answers as en } from "../../i18n/en/answers.ts";
import { formatBeside, formatDistance, formatNumber, formatPlain } from "../../i18n/format.ts";
import type { Language } from "../../i18n/languages.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import type { Hearing } from "../hearing.ts";
import { inBoth } from "../in-both.ts";
import type { PlotView } from "../layer-view.ts";
import { farthestAdvised } from "../naboer/advised-distances.ts";
import type { RouteSpan } from "../route.ts";
import type { MadePlot } from "./next-door.ts";
import type { Site } from "./site.ts";

/** A plot beside the present site. */
export interface Place {
  readonly kind: ExpansionKind;
  readonly plot: PlotView;
  readonly answer: Pick<PlotAnswer, "origin" | "route" | "routeAtLeast" | "routeAtMost" | "pieces" | "capacity">;
  /** The plot with its parts where it was made for the request. */
  readonly made: MadePlot | null;
  readonly site: Site;
  readonly hearing: Hearing;
  /** Metres from the site's edge; null where the outlines are too complex to tell. */
  readonly distance: number | null;
}

/** Something that speaks for a place, or against it. */
export interface Verdict {
  readonly isGain: boolean;
  readonly text: Bilingual;
}

/** The texts of one language, with areas and lengths as it writes them. */
export interface Words {
  readonly language: Language;
  readonly texts: (typeof ruleMessages)["da"]["expansion"];
  /** Whole square metres; in full where they are few, or where rounding would make the area look like the one that it is held against. */
  readonly area: (value: number, other?: number) => string;
  /** A length beside the one that it is held against; what is infinite is more than was looked for. */
  readonly metres: (value: number, other: number) => string;
  /** A route; of one that is open its mildest or its heaviest end. */
  readonly route: (span: RouteSpan, end: "least" | "most") => string;
}

const routeNames = { da: da.routes, en: en.routes };

function wordsIn(language: Language): Words {
  const texts = ruleMessages[language].expansion;
  const named = (route: Route): string => routeNames[language][route];
  return {
    language,
    texts,
    area: (value, other) => {
      const isRough = value >= 10 && (other === undefined || other === value || Math.round(other) !== Math.round(value));
      return `${isRough ? formatNumber(language, value) : formatPlain(language, value)} m²`;
    },
    metres: (value, other) =>
      Number.isFinite(value)
        ? formatBeside(language, value, "m", Number.isFinite(other) ? other : undefined)
        : texts.beyond(formatDistance(language, farthestAdvised)),
    route: ({ route, routeAtLeast, routeAtMost }, end) => {
      if (route !== "undecided") return texts.route(named(route));
      return end === "least" ? texts.atLeastRoute(named(routeAtLeast)) : texts.atMostRoute(named(routeAtMost));
    },
  };
}

/** A gain in both languages. */
export const gain = (write: (words: Words) => string): Verdict => ({ isGain: true, text: inBoth((language) => write(wordsIn(language))) });
/** A loss in both languages. */
export const loss = (write: (words: Words) => string): Verdict => ({ isGain: false, text: inBoth((language) => write(wordsIn(language))) });
