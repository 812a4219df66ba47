import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import "./records.css";

interface Props {
  readonly name: string;
  readonly about?: string;
  readonly children: ReactNode;
  /** False where something is wrong, which is then shown. */
  readonly onSave: () => boolean;
  readonly onLeave: () => void;
}

/** A small form in the page: takes the focus when it opens, saves with Enter or the button, and is left with Esc. */
export function RecordForm({ name, about, children, onSave, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { records } = useWords();
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (onSave()) return;
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <form
      ref={form}
      className="record-form"
      aria-label={name}
      onSubmit={save}
      onKeyDown={({ key }) => key === "Escape" && onLeave()}
      noValidate
    >
      {about && <p className="soft">{about}</p>}
      {children}
      <div className="row-of-buttons">
        <Button type="submit" className="button button-primary">
          {records.save}
        </Button>
        <Button className="button" onPress={onLeave}>
          {records.cancel}
        </Button>
      </div>
    </form>
  );
}
