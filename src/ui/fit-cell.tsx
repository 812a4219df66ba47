import { reserveText } from "../i18n/hall-words.ts";
import { fitStateOf, useHallWords } from "./fit-words.ts";
import { useLanguage, useSeen } from "./grundlag.ts";
import { unbrokenAmounts } from "./words.ts";

/** Whether the hall fits on one of the plots that are compared, and with how much to spare. */
export function FitCell({ plot }: { readonly plot: string }) {
  const fit = useSeen(({ fits }) => fits.get(plot));
  const language = useLanguage();
  const { compare } = useHallWords();
  if (fit === undefined) return "…";
  if (fit === null) return compare.unknown;
  const [best] = fit.placements;
  if (!best) return compare.fitsNot;
  const say = fitStateOf(fit) === "fits" ? compare.fits : compare.fitsAsFar;
  return unbrokenAmounts(say(reserveText(language, best.reserve)));
}
