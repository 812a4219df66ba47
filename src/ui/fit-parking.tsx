import type { FitAnswer } from "../domain/fit.ts";
import { formatPlain } from "../i18n/format.ts";
import { useHallWords } from "./fit-words.ts";
import { useLanguage } from "./grundlag.ts";
import { exactArea, unbroken } from "./words.ts";

/** Whether the parking that the norm asks for has room beside the best place, and what that rests on. */
export function FitParking({ parking }: { readonly parking: NonNullable<FitAnswer["parking"]> }) {
  const language = useLanguage();
  const { page } = useHallWords();
  const { spaces, fits, free } = parking;
  const area = (value: number) => unbroken(exactArea(language, value));
  return (
    <p>
      <strong>{page.parking}.</strong> {(fits ? page.parkingFits : page.parkingFitsNot)(area(free))}{" "}
      {page.spaces(formatPlain(language, spaces), area(parking.area))}.{" "}
      {spaces > 0 && <span className="soft">{page.parkingGuess(unbroken(`${formatPlain(language, parking.area / spaces, 1)} m²`))}</span>}
    </p>
  );
}
