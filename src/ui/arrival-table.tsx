import { datasets } from "../catalog/index.ts";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { formatNumber } from "../i18n/format.ts";
import { choosing, datasetChoices, datasetsOf, mappingOf, type TableDraft } from "../state/arrival-draft.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { ArrivalLayer } from "./arrival-layer.tsx";
import { ArrivalMapping } from "./arrival-mapping.tsx";
import { ArrivalMemory } from "./arrival-memory.tsx";
import { ArrivalPreview } from "./arrival-preview.tsx";
import { ArrivalProblems } from "./arrival-problems.tsx";
import { datasetName } from "./dataset-name.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { type Option, SelectField } from "./select-field.tsx";

interface Props {
  readonly table: BroughtTable;
  readonly draft: TableDraft;
  readonly onChange: (draft: TableDraft) => void;
  /** What somebody tried to go on without saying. */
  readonly lack: "what" | "system" | null;
}

/** Where a question about a table stands. */
export const questionId = (table: string, question: "what" | "system"): string => `arrival-${question}-${table}`;

/** One table: what is in it, and what the user says it is. */
export function ArrivalTable({ table, draft, onChange, lack }: Props) {
  const language = useLanguage();
  const texts = arrivalMessages[language];
  const systems: Readonly<Record<string, string>> = texts.systems;
  const options = useChoices(table);
  const count = (number: number) => formatNumber(language, number);
  const about = [
    texts.read({ count: count(table.read), usable: table.usable === 0 ? count(table.read) : count(table.usable) }),
    table.system === null ? (table.usable === 0 && table.problems.length === 0 ? texts.noPlace : "") : texts.systemIs(table.system),
  ];
  return (
    <fieldset className="arrival-table">
      <legend>{table.name}</legend>
      <p className="soft small">{about.filter(Boolean).join(" · ")}</p>
      <ArrivalProblems problems={table.problems} />
      <ArrivalPreview table={table} />
      <div id={questionId(table.id, "what")}>
        <SelectField
          label={texts.what}
          spoken={`${texts.what} ${table.name}`}
          placeholder={texts.choose}
          options={options}
          chosen={draft.what}
          onChoose={(what) => onChange(choosing(draft, table, what))}
          hint={draft.what === "claims" && table.isSure ? texts.sure : draft.what === null ? texts.unsure : ""}
          fault={lack === "what" ? texts.chooseFault : undefined}
        />
      </div>
      <ArrivalMemory table={table} />
      {table.systems.length > 0 && draft.what !== "leave" && (
        <div id={questionId(table.id, "system")}>
          <SelectField
            label={texts.system}
            placeholder={texts.choose}
            options={table.systems.map((system) => ({ id: system, text: systems[system] ?? system }))}
            chosen={draft.system}
            onChoose={(system) => onChange({ ...draft, system })}
            hint={texts.systemHint}
            fault={lack === "system" ? texts.systemFault : undefined}
          />
        </div>
      )}
      {mappingOf(draft) !== null && <ArrivalMapping table={table} draft={draft} onChange={onChange} />}
      {datasetsOf(draft, table).length > 0 && <ArrivalLayer table={table} draft={draft} onChange={onChange} />}
    </fieldset>
  );
}

/** What a table may be said to be: best guesses first, then every dataset by theme. */
function useChoices({ guesses, hints }: BroughtTable): readonly Option[] {
  const language = useLanguage();
  const texts = arrivalMessages[language];
  const {
    ui: { layerPanel },
  } = useWords();
  const best = guesses.map((guess): Option => {
    if (guess.kind !== "layer") return { id: guess.kind, text: texts[guess.kind], group: texts.best };
    return { id: "claims", text: guess.datasets.map((dataset) => datasetName(language, dataset)).join(" + "), group: texts.best };
  });
  const likely = hints.map((dataset): Option => ({ id: dataset, text: datasetName(language, dataset), group: texts.best }));
  const plots = guesses.some(({ kind }) => kind === "plots") ? [] : [{ id: "plots", text: texts.plots, group: texts.other }];
  const first = [...(guesses[0]?.kind === "layer" ? [] : likely), ...best, ...(guesses[0]?.kind === "layer" ? likely : [])];
  return [
    ...first,
    ...plots,
    { id: "leave", text: texts.leave, group: texts.other },
    ...datasetChoices
      .filter((dataset) => !hints.includes(dataset))
      .map((dataset) => ({ id: dataset, text: datasetName(language, dataset), group: layerPanel.groups[datasets[dataset].group] })),
  ];
}
