import { type ReactNode, useEffect, useRef } from "react";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { ArrivalQuestions } from "./arrival-questions.tsx";
import { ArrivalReceipt } from "./arrival-receipt.tsx";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import "./arrival.css";

/** What is asked of files that came, then what became of them. Escape leaves the files as they were. */
export function ArrivalDialog() {
  const arrival = useSeen((state) => state.arrival);
  const texts = arrivalMessages[useLanguage()];
  if (arrival === null) return null;
  const { kind } = arrival;
  return (
    <Frame key={kind} title={kind === "asking" ? texts.title : texts.receiptTitle}>
      {kind === "asking" ? <ArrivalQuestions arrival={arrival} /> : <ArrivalReceipt arrival={arrival} />}
    </Frame>
  );
}

function Frame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { acts } = useGrundlag();
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector("h2")?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="arrival" aria-labelledby="arrival-title" onCancel={acts.leaveFiles}>
      <h2 id="arrival-title" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
