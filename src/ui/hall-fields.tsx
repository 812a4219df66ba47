import { Label, Radio, RadioGroup } from "react-aria-components";
import { asksForHall, emptyHall } from "../state/hall-draft.ts";
import { Folded } from "./folded.tsx";
import { useWords } from "./grundlag.ts";
import { HallNumber } from "./hall-number.tsx";
import { useDraft, useFaults } from "./use-draft.ts";

const kinds = ["sides", "area"] as const;
const names: ReadonlySet<string> = new Set(Object.keys(emptyHall));

/** The hall that must find its place, folded away until somebody asks for one. A fault in it opens it. */
export function HallFields() {
  const [draft] = useDraft();
  const isFaulty = useFaults().some(({ field }) => names.has(field));
  const { form, hallForm } = useWords();
  const title = (
    <>
      {hallForm.section} <span className="optional">({form.optional})</span>
    </>
  );
  return (
    <Folded level={2} title={title} className="form-fold" panelClassName="fold-panel" startsOpen={asksForHall(draft)} isHeldOpen={isFaulty}>
      <div className="form-section">
        <p className="hint">{hallForm.intro}</p>
        <KindField />
        {draft.hallBy === "sides" ? <SideFields /> : <AreaFields />}
        <HallNumber field="yardDepth" unit="m" hint={hallForm.yardHint} />
        <HallNumber field="floorPerParkingSpace" unit="m²" hint={hallForm.parkingHint} />
      </div>
    </Folded>
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
