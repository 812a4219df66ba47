import { Label, Radio, RadioGroup, Text } from "react-aria-components";
import type { FitAnswer } from "../domain/fit.ts";
import { limitName, reserveText } from "../i18n/hall-words.ts";
import { chooseProposal } from "../state/placing.ts";
import { useHallWords } from "./fit-words.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import { sidesText, unbrokenAmounts } from "./words.ts";

/** The places that the hall can have, the best first, one of them on the map; none is chosen while the user has put it elsewhere. */
export function FitPlaces({ fit }: { readonly fit: FitAnswer }) {
  const { store } = useGrundlag();
  const chosen = useSeen(({ view }) => (view.placed === null ? view.proposal : null));
  const language = useLanguage();
  const { page } = useHallWords();
  if (fit.placements.length === 0) return null;
  return (
    <RadioGroup
      className="field fit-places"
      value={chosen === null ? null : String(chosen)}
      onChange={(value) => chooseProposal(store, Number(value))}
    >
      <Label>{page.choose}</Label>
      {fit.placements.length > 1 && (
        <Text slot="description" className="hint">
          {page.chooseHint}
        </Text>
      )}
      {fit.placements.map(({ placement, reserve, nearest, standsOn }, index) => (
        <Radio key={`${placement.x} ${placement.y} ${placement.angle}`} className="radio" value={String(index)}>
          <span className="mark" />
          <span>
            <strong>{index === 0 ? page.best : page.other(String(index + 1))}</strong>
            <span className="soft">
              {" "}
              {sidesText(language, placement)},{" "}
              {unbrokenAmounts(page.reserve(reserveText(language, reserve), limitName(language, nearest)))}
              {standsOn.length > 0 && `, ${page.onMappedSoil}`}
            </span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
