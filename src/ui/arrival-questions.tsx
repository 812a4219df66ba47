import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import type { Arrival } from "../state/arrival.ts";
import { answerOf, draftOf, lackOf, type TableDraft } from "../state/arrival-draft.ts";
import { remembered } from "../state/mapping-memory.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { ArrivalProblems } from "./arrival-problems.tsx";
import { ArrivalTable, questionId } from "./arrival-table.tsx";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";

/** One question for each table that came; nothing is taken in before each is answered. */
export function ArrivalQuestions({ arrival: { tables, refused } }: { readonly arrival: Extract<Arrival, { kind: "asking" }> }) {
  const { acts, store } = useGrundlag();
  const texts = arrivalMessages[useLanguage()];
  const busy = useSeen(({ errand }) => errand !== null);
  const [said, say] = useState<Readonly<Record<string, TableDraft>>>({});
  const [tried, setTried] = useState(false);
  const draftFor = (table: BroughtTable): TableDraft => said[table.id] ?? draftOf(table, memoryOf(store.getState(), table));
  const answers = tables.map((table) => answerOf(draftFor(table), table));
  const taken = answers.flatMap((answer) => (answer === null || answer === "leave" ? [] : [answer]));
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const open = answers.indexOf(null);
    if (open >= 0) {
      setTried(true);
      const lack = lackOf(draftFor(tables[open]), tables[open]) ?? "what";
      document.getElementById(questionId(tables[open].id, lack))?.querySelector("select")?.focus();
    } else if (taken.length === 0) acts.leaveFiles();
    else acts.settle(taken);
  };
  return (
    <form className="arrival-form" onSubmit={confirm}>
      <p className="soft">{texts.intro(tables.length)}</p>
      <ArrivalProblems heading={texts.refused} problems={refused} />
      {tables.map((table) => (
        <ArrivalTable
          key={table.id}
          table={table}
          draft={draftFor(table)}
          onChange={(draft) => say((before) => ({ ...before, [table.id]: draft }))}
          lack={tried ? lackOf(draftFor(table), table) : null}
        />
      ))}
      <div className="arrival-end">
        <Button type="submit" className="button button-primary" isDisabled={busy}>
          {taken.length === 0 && !answers.includes(null) ? texts.confirmLeave : texts.confirm}
        </Button>
        <Button className="button" onPress={acts.leaveFiles}>
          {busy ? texts.stop : texts.cancel}
        </Button>
      </div>
    </form>
  );
}

type Memory = Pick<ReturnType<ReturnType<typeof useGrundlag>["store"]["getState"]>, "mappings" | "pack">;

function memoryOf({ mappings, pack }: Memory, { signature }: BroughtTable) {
  const code = pack.kind === "ready" ? pack.value.stamp.municipality.code : "";
  const known = remembered(mappings, code);
  return Object.hasOwn(known, signature) ? known[signature] : null;
}
