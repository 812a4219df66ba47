import type { FitAnswer } from "../../domain/fit.ts";
import { TooComplex } from "../../geo/too-complex.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { inBoth } from "../in-both.ts";

/** What fits on a plot, or the answer that says nothing where its borders are too many to be measured in seconds. */
export function fitOrRefuse(plot: string, fit: () => FitAnswer): FitAnswer {
  try {
    return fit();
  } catch (error) {
    if (!(error instanceof TooComplex)) throw error;
    return refusedFit(plot);
  }
}

const refusedFit = (plot: string): FitAnswer => ({
  plot,
  buildable: { area: 0, largestPiece: 0, geometry: null },
  largestRectangle: null,
  verdict: null,
  placements: [],
  parking: null,
  limits: [],
  notExamined: [inBoth((language) => ruleMessages[language].fit.notExamined.tooComplex)],
});
