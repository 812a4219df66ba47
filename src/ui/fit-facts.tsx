import type { FitAnswer, HousingDistance } from "../domain/fit.ts";
import { reserveText } from "../i18n/hall-words.ts";
import { proposalOf } from "../state/placing.ts";
import type { State } from "../state/store.ts";
import { Fact } from "./fact.tsx";
import { useHallWords } from "./fit-words.ts";
import { useLanguage, useSeen } from "./grundlag.ts";
import { exactArea, sidesText, unbroken } from "./words.ts";

/** What there is room for: the largest rectangle and the ground that is left; and how far the hall stands from housing. */
export function FitFacts({ fit: { largestRectangle, buildable } }: { readonly fit: FitAnswer }) {
  const language = useLanguage();
  const housing = useSeen(housingOf);
  const { page } = useHallWords();
  const area = (value: number) => unbroken(exactArea(language, value));
  const away = (value: number) => unbroken(reserveText(language, value));
  const nearness = ({ distance, advised }: HousingDistance) =>
    [page.housingAway(away(distance), away(advised)), ...(distance < advised ? [page.housingNear] : [])].join(". ");
  return (
    <dl className="facts">
      {housing && <Fact name={page.housing}>{nearness(housing)}</Fact>}
      {largestRectangle && <Fact name={page.largest}>{`${sidesText(language, largestRectangle)} (${area(largestRectangle.area)})`}</Fact>}
      <Fact name={page.buildable}>{area(buildable.area)}</Fact>
      <Fact name={page.largestPiece}>{area(buildable.largestPiece)}</Fact>
    </dl>
  );
}

/** The distance to housing from where the hall stands now. */
function housingOf(state: State): HousingDistance | null {
  const shown = state.view.placed === null ? proposalOf(state) : state.tried?.check;
  return shown?.housing ?? null;
}
