import { useMemo } from "react";
import { changedDraft, type RequestDraft, readDraft } from "../state/draft.ts";
import type { DraftFault } from "../state/draft-faults.ts";
import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

const none: readonly DraftFault[] = [];

/** The draft and the way to change it; a change is laid over the newest draft, since leaving one field may write it while another is clicked. */
export function useDraft(): readonly [RequestDraft, (change: Partial<RequestDraft>) => void] {
  const { store } = useGrundlag();
  const draft = useSeen(({ view }) => view.draft);
  return [draft, (change) => look(store, { draft: changedDraft(store.getState().view.draft, change) })];
}

/** Faults of the draft, from the first attempt to file it on. */
export function useFaults(): readonly DraftFault[] {
  const draft = useSeen(({ view }) => view.draft);
  const tried = useSeen(({ view }) => view.draftTried);
  return useMemo(() => {
    const result = tried ? readDraft(draft) : null;
    return result && !result.ok ? result.problems : none;
  }, [draft, tried]);
}

/** What is wrong at one field, as a sentence; undefined when nothing is. */
export function useFault(field: keyof RequestDraft): string | undefined {
  const fault = useFaults().find((one) => one.field === field);
  const { form, hallForm } = useWords();
  return fault ? { ...form.faults, ...hallForm.faults }[fault.code] : undefined;
}
