import { Button } from "react-aria-components";
import { isDatasetId } from "../catalog/index.ts";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { mappingOf, type TableDraft, targetsOf, type UnknownWords, unknownWords } from "../state/arrival-draft.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { useGrundlag, useLanguage } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { SelectField } from "./select-field.tsx";

interface Props {
  readonly table: BroughtTable;
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
}

const nothing = "\0";

/** Which of a table's fields stands for which of the dataset's, and what its words mean. */
export function ArrivalMapping({ table, draft, onChange }: Props) {
  const { acts } = useGrundlag();
  const texts = arrivalMessages[useLanguage()];
  const names: Readonly<Record<string, string>> = texts.targets;
  const mapping = mappingOf(draft);
  const of = draft.what === "plots" || (draft.what !== null && isDatasetId(draft.what)) ? draft.what : null;
  const targets = of === null ? [] : targetsOf(of).filter((target) => Object.hasOwn(names, target));
  const options = [
    { id: nothing, text: texts.noField },
    ...table.fields.map(({ name, examples }) => ({ id: name, text: examples.length === 0 ? name : `${name}: ${examples.join(", ")}` })),
  ];
  const map = (target: string, source: string) => {
    const { [target]: _, ...others } = draft.fields;
    const { [target]: __, ...values } = draft.values;
    onChange({ ...draft, fields: source === nothing ? others : { ...others, [target]: source }, values });
  };
  return (
    <section className="arrival-mapping" aria-label={`${texts.fields}: ${table.name}`}>
      <h3>{texts.fields}</h3>
      <p className="hint">{texts.fieldsHint}</p>
      <div className="arrival-fields">
        {targets.map((target) => (
          <SelectField
            key={target}
            label={names[target]}
            placeholder={texts.noField}
            options={options}
            chosen={Object.hasOwn(draft.fields, target) ? draft.fields[target] : nothing}
            onChoose={(source) => map(target, source)}
          />
        ))}
      </div>
      {unknownWords(draft, table).map((unknown) => (
        <Words key={unknown.target} unknown={unknown} name={names[unknown.target] ?? unknown.target} draft={draft} onChange={onChange} />
      ))}
      {mapping !== null && (
        <Button className="button" onPress={() => acts.saveMapping(table.signature, mapping)}>
          <Icon name="download" />
          {texts.saveMapping}
        </Button>
      )}
    </section>
  );
}

interface WordsProps {
  readonly unknown: UnknownWords;
  readonly name: string;
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
}

/** What each word of a field means in the dataset's own. */
function Words({ unknown: { target, words, known }, name, draft, onChange }: WordsProps) {
  const texts = arrivalMessages[useLanguage()];
  const said = Object.hasOwn(draft.values, target) ? draft.values[target] : {};
  const options = [{ id: nothing, text: texts.asItStands }, ...known.map((word) => ({ id: word, text: word }))];
  const mean = (word: string, meant: string) => {
    const { [word]: _, ...others } = said;
    const { [target]: __, ...values } = draft.values;
    const kept = meant === nothing ? others : { ...others, [word]: meant };
    onChange({ ...draft, values: Object.keys(kept).length === 0 ? values : { ...values, [target]: kept } });
  };
  const isForAll = !Object.hasOwn(draft.fields, target);
  return (
    <div>
      {!isForAll && <h4>{texts.words(name)}</h4>}
      <div className="arrival-fields">
        {words.map((word) => (
          <SelectField
            key={word}
            label={isForAll ? texts.allAre(name) : word || texts.noValue}
            placeholder={texts.asItStands}
            options={options}
            chosen={Object.hasOwn(said, word) ? said[word] : nothing}
            onChoose={(meant) => mean(word, meant)}
          />
        ))}
      </div>
    </div>
  );
}
