import type { FitAnswer, HousingDistance } from "../domain/fit.ts";
import { formatPlain } from "../i18n/format.ts";
import { reserveText } from "../i18n/hall-words.ts";
import { proposalOf } from "../state/placing.ts";
import { Fact } from "./fact.tsx";
import { useHallWords } from "./fit-words.ts";
import { useLanguage, useSeen } from "./grundlag.ts";
import { exactArea, sidesText, unbroken } from "./words.ts";

/** What there is room for: parking, the largest rectangle, the ground that is left; and how far the hall stands from housing. */
export function FitFacts({ fit: { parking, largestRectangle, buildable } }: { readonly fit: FitAnswer }) {
  const language = useLanguage();
  const housing = useSeen(housingOf);
  const { page } = useHallWords();
  const area = (value: number) => unbroken(exactArea(language, value));
  const away = (value: number) => unbroken(reserveText(language, value));
  return (
    <div>
      <dl className="facts">
        {parking && (
          <Fact
            name={page.parking}
            value={`${page.spaces(String(parking.spaces), area(parking.area))}; ${(parking.fits ? page.parkingFits : page.parkingFitsNot)(area(parking.free))}`}
          />
        )}
        {housing && <Fact name={page.housing} value={page.housingAway(away(housing.distance), away(housing.advised))} />}
        {largestRectangle && (
          <Fact name={page.largest} value={`${sidesText(language, largestRectangle)} (${area(largestRectangle.area)})`} />
        )}
        <Fact name={page.buildable} value={area(buildable.area)} />
        <Fact name={page.largestPiece} value={area(buildable.largestPiece)} />
      </dl>
      {parking && parking.spaces > 0 && (
        <p className="soft small">{page.parkingGuess(unbroken(`${formatPlain(language, parking.area / parking.spaces, 1)} m²`))}</p>
      )}
    </div>
  );
}

/** The distance to housing from where the hall stands now. */
function housingOf(state: Parameters<typeof proposalOf>[0]): HousingDistance | null {
  const shown = state.view.placed === null ? proposalOf(state) : state.tried?.check;
  return shown?.housing ?? null;
}
