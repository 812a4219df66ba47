import { useMemo } from "react";
import { placesOf } from "../state/places.ts";
import { answerOf, packOf } from "../state/selectors.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { PlaceCombo } from "./place-combo.tsx";

/** Finds a plot by its name or its number and opens it. */
export function PlotLocator() {
  const { acts } = useGrundlag();
  const answered = useSeen((state) => answerOf(state) !== null);
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const made = useSeen((state) => answerOf(state)?.made);
  const places = useMemo(() => placesOf(answered, pack, own, made), [answered, pack, own, made]);
  const { ui } = useWords();
  return (
    <PlaceCombo
      className="field place-field locator-field"
      boxClassName="locator"
      label={ui.locator}
      placeholder={ui.locatorHint}
      places={places}
      chosen={null}
      onChoose={acts.openPlot}
    />
  );
}
