import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { commandName } from "./words.ts";

/** Takes changes back and makes them again; the name of the change is spoken and shown. */
export function HistoryButtons() {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const last = useSeen(({ history }) => history.past.at(-1)?.name ?? null);
  const next = useSeen(({ history }) => history.future.at(-1)?.name ?? null);
  const { ui } = useWords();
  const undoWords = last === null ? ui.nothingToUndo : `${ui.undo}: ${commandName(language, last)}`;
  const redoWords = next === null ? ui.nothingToRedo : `${ui.redo}: ${commandName(language, next)}`;
  return (
    <div className="history">
      <TooltipTrigger>
        <Button className="button button-quiet button-icon" aria-label={undoWords} isDisabled={last === null} onPress={acts.undo}>
          <Icon name="undo" />
        </Button>
        <Tooltip className="float small">{undoWords}</Tooltip>
      </TooltipTrigger>
      <TooltipTrigger>
        <Button className="button button-quiet button-icon" aria-label={redoWords} isDisabled={next === null} onPress={acts.redo}>
          <Icon name="redo" />
        </Button>
        <Tooltip className="float small">{redoWords}</Tooltip>
      </TooltipTrigger>
    </div>
  );
}
