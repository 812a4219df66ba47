import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading, Label, Radio, RadioGroup } from "react-aria-components";
import { asksForHall, emptyHall } from "../state/hall-draft.ts";
import { useWords } from "./grundlag.ts";
import { HallNumber } from "./hall-number.tsx";
import { Icon } from "./icon.tsx";
import { useDraft, useFaults } from "./use-draft.ts";

const kinds = ["sides", "area"] as const;
const names: ReadonlySet<string> = new Set(Object.keys(emptyHall));

/** The hall that must find its place, folded away until somebody asks for one. A fault in it opens it. */
export function HallFields() {
  const [draft] = useDraft();
  const [opened, setOpened] = useState(asksForHall(draft));
  const shownFaults = useFaults().some(({ field }) => names.has(field));
  const { form, hallForm } = useWords();
  return (
    <Disclosure className="disclosure form-fold" isExpanded={opened || shownFaults} onExpandedChange={setOpened}>
      <Heading level={2}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="chevron" className="chevron" />
          <span>
            {hallForm.section} <span className="optional">({form.optional})</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">
        <div className="form-section">
          <p className="hint">{hallForm.intro}</p>
          <KindField />
          {draft.hallBy === "sides" ? <SideFields /> : <AreaFields />}
          <HallNumber field="yardDepth" unit="m" hint={hallForm.yardHint} />
          <HallNumber field="floorPerParkingSpace" unit="m²" hint={hallForm.parkingHint} />
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

function KindField() {
  const [draft, change] = useDraft();
  const { hallForm } = useWords();
  return (
    <RadioGroup
      className="field"
      value={draft.hallBy}
      onChange={(chosen) => change({ hallBy: kinds.find((kind) => kind === chosen) ?? "sides" })}
    >
      <Label>{hallForm.by}</Label>
      <div className="radios">
        {kinds.map((kind) => (
          <Radio key={kind} className="radio" value={kind}>
            <span className="mark" />
            {hallForm.kinds[kind]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

const SideFields = () => (
  <div className="pair">
    <HallNumber field="hallLength" unit="m" />
    <HallNumber field="hallWidth" unit="m" />
  </div>
);

function AreaFields() {
  const { hallForm } = useWords();
  return (
    <>
      <HallNumber field="hallArea" unit="m²" />
      <div className="pair">
        <HallNumber field="ratioFrom" unit={hallForm.timesWidth} />
        <HallNumber field="ratioTo" unit={hallForm.timesWidth} />
      </div>
      <p className="hint">{hallForm.ratioHint}</p>
    </>
  );
}
