import { useMemo } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { answerOf, packOf, placesOf } from "../state/selectors.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** Finds a plot by its name or its number and opens it. */
export function PlotLocator() {
  const { acts } = useGrundlag();
  const answered = useSeen((state) => answerOf(state) !== null);
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const places = useMemo(() => placesOf(answered, pack, own), [answered, pack, own]);
  const { ui } = useWords();
  return (
    <ComboBox
      className="field place-field locator-field"
      defaultItems={places}
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
          {(place: { readonly id: string; readonly name: string }) => (
            <ListBoxItem className="option" textValue={`${place.name} ${place.id}`}>
              {place.name} <span className="soft small">{place.id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
