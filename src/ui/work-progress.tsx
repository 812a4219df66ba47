import { Label, ProgressBar } from "react-aria-components";
import { workOf } from "../state/selectors.ts";
import { useLanguage, useSeen } from "./grundlag.ts";
import { progressName } from "./words.ts";

/** What is being worked on and how far it is; shows itself after half a second. */
export function WorkProgress() {
  const language = useLanguage();
  const what = useSeen((state) => workOf(state)?.what ?? null);
  const done = useSeen((state) => Math.round((workOf(state)?.done ?? 0) * 100));
  if (what === null) return null;
  return (
    <ProgressBar className="float progress" value={done}>
      <div className="words">
        <Label>{progressName(language, what)}</Label>
        <span className="number">{done} %</span>
      </div>
      <div className="rail">
        <div className="done" style={{ width: `${done}%` }} />
      </div>
    </ProgressBar>
  );
}
