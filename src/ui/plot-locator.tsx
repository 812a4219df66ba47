import { useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { meantPlaces, type Place, placesOf } from "../state/places.ts";
import { answerOf, packOf } from "../state/selectors.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** How many plots are offered at once: what is meant by more than these few words must be written out further. */
const mostOffered = 50;

const every = (): boolean => true;

/** Finds a plot by its name or its number and opens it. */
export function PlotLocator() {
  const { acts } = useGrundlag();
  const answered = useSeen((state) => answerOf(state) !== null);
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const [written, write] = useState("");
  const places = useMemo(() => placesOf(answered, pack, own), [answered, pack, own]);
  const meant = useMemo(() => meantPlaces(places, written, mostOffered), [places, written]);
  const { ui } = useWords();
  return (
    <ComboBox
      className="field place-field locator-field"
      items={meant}
      inputValue={written}
      onInputChange={write}
      defaultFilter={every}
      value={null}
      onChange={(key) => key !== null && acts.openPlot(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{ui.locator}</Label>
      <div className="box locator">
        <Input placeholder={ui.locatorHint} />
        <Button className="box-button">
          <Icon name="chevron" className="chevron" />
        </Button>
      </div>
      <Popover>
        <ListBox renderEmptyState={() => <p className="option soft">{ui.locatorEmpty}</p>}>
          {(place: Place) => (
            <ListBoxItem className="option" textValue={`${place.name} ${place.id}`}>
              {place.name} <span className="soft small">{place.id}</span>
            </ListBoxItem>
          )}
        </ListBox>
        {meant.length === mostOffered && <p className="option soft small">{ui.locatorMore}</p>}
      </Popover>
    </ComboBox>
  );
}
