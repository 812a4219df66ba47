import { Button, Label, ProgressBar } from "react-aria-components";
import { workOf } from "../state/selectors.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { progressName } from "./words.ts";

/** What is being worked on and how far it is; shows itself after half a second. */
export function WorkProgress() {
  const language = useLanguage();
  const what = useSeen((state) => workOf(state)?.what ?? null);
  const done = useSeen((state) => Math.round((workOf(state)?.done ?? 0) * 100));
  const canStop = useSeen(({ errand }) => errand?.canStop === true);
  const { acts } = useGrundlag();
  const { ui } = useWords();
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
      {canStop && (
        <Button className="button" onPress={acts.leaveFiles}>
          {ui.stop}
        </Button>
      )}
    </ProgressBar>
  );
}
