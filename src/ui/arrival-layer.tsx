import { Input, Label, Radio, RadioGroup, Text, TextField } from "react-aria-components";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { datasetsOf, type TableDraft } from "../state/arrival-draft.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { useLanguage, useSeen } from "./grundlag.ts";

interface Props {
  readonly table: BroughtTable;
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
}

/** What must be known of a layer beside what it is: whether it is whole, how old it is, and what becomes of the one that is there. */
export function ArrivalLayer({ table, draft, onChange }: Props) {
  const texts = arrivalMessages[useLanguage()];
  const today = useSeen((state) => state.today);
  return (
    <>
      <TwoWays
        label={texts.covers}
        yes={texts.coversYes}
        no={texts.coversNo}
        isYes={draft.covers}
        hint={texts.coversHint}
        onChoose={(covers) => onChange({ ...draft, covers })}
      />
      <Existing table={table} draft={draft} onChange={onChange} />
      <TextField className="field arrival-date" type="date" value={draft.date} onChange={(date) => onChange({ ...draft, date })}>
        <Label>{texts.date}</Label>
        <div className="box">
          <Input max={today} />
        </div>
        <Text className="hint" slot="description">
          {texts.dateHint}
        </Text>
      </TextField>
    </>
  );
}

/** Asks what becomes of the layer that the pack has already. */
function Existing({ table, draft, onChange }: Props) {
  const language = useLanguage();
  const texts = arrivalMessages[language];
  const layers = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp.layers : null));
  const there = layers?.find(({ dataset, count }) => count > 0 && datasetsOf(draft, table).some((own) => own === dataset));
  if (there === undefined) return null;
  const date = there.date === null ? "" : formatDate(language, there.date);
  return (
    <TwoWays
      label={texts.existing({ count: formatNumber(language, there.count), date })}
      yes={texts.join}
      no={texts.replace}
      isYes={draft.joins}
      onChoose={(joins) => onChange({ ...draft, joins })}
    />
  );
}

interface TwoWaysProps {
  readonly label: string;
  readonly yes: string;
  readonly no: string;
  readonly isYes: boolean;
  readonly hint?: string;
  readonly onChoose: (isYes: boolean) => void;
}

function TwoWays({ label, yes, no, isYes, hint, onChoose }: TwoWaysProps) {
  return (
    <RadioGroup className="field" value={isYes ? "yes" : "no"} onChange={(chosen) => onChoose(chosen === "yes")}>
      <Label>{label}</Label>
      <div className="radios">
        <Radio className="radio" value="no">
          <span className="mark" />
          {no}
        </Radio>
        <Radio className="radio" value="yes">
          <span className="mark" />
          {yes}
        </Radio>
      </div>
      {hint && (
        <Text className="hint" slot="description">
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
