import { type ReactNode, useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { meantPlaces, type Place } from "../state/places.ts";
import { useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

interface Props {
  readonly label: string;
  readonly mark?: ReactNode;
  readonly hint?: string;
  readonly placeholder: string;
  readonly places: readonly Place[];
  /** Null where none is chosen, or where choosing is all that is wanted. */
  readonly chosen: Place | null;
  /** Null when what was chosen is wiped out. */
  readonly onChoose: (id: string | null) => void;
  readonly className?: string;
  readonly boxClassName?: string;
}

/** How many places are offered at once: what is meant by more than these few must be written out further. */
const mostOffered = 50;

const every = (): boolean => true;

/** Finds one place among any number of them by its name or its number. */
export function PlaceCombo({ label, mark, hint, placeholder, places, chosen, onChoose, className = "field", boxClassName = "" }: Props) {
  const [written, write] = useState(chosen?.name ?? "");
  const isOther = written !== chosen?.name;
  const meant = useMemo(() => meantPlaces(places, isOther ? written : "", mostOffered), [places, written, isOther]);
  const offered = useMemo(() => (chosen ? [chosen, ...meant.filter(({ id }) => id !== chosen.id)] : meant), [chosen, meant]);
  const { ui } = useWords();
  const take = (text: string) => {
    write(text);
    if (text === "" && chosen) onChoose(null);
  };
  return (
    <ComboBox
      className={className}
      items={offered}
      inputValue={written}
      onInputChange={take}
      defaultFilter={every}
      value={chosen?.id ?? null}
      onChange={(key) => key !== null && onChoose(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>
        {label} {mark}
      </Label>
      <div className={`box ${boxClassName}`}>
        <Input placeholder={placeholder} autoComplete="off" />
        <Button className="box-button">
          <Icon name="chevron" className="chevron" />
        </Button>
      </div>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
      <Popover>
        <ListBox renderEmptyState={() => <p className="option soft">{ui.locatorEmpty}</p>}>
          {(place: Place) => (
            <ListBoxItem className="option" textValue={place.name}>
              {place.name} <span className="soft small">{place.id}</span>
            </ListBoxItem>
          )}
        </ListBox>
        {meant.length === mostOffered && <p className="option soft small">{ui.locatorMore}</p>}
      </Popover>
    </ComboBox>
  );
}
