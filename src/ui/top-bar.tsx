import { ExportMenu } from "./export-menu.tsx";
import { useWords } from "./grundlag.ts";
import { HistoryButtons } from "./history-buttons.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { PackSelect } from "./pack-select.tsx";
import { PlotLocator } from "./plot-locator.tsx";

/** Name, municipality, locator, undo, export and language. */
export function TopBar() {
  const { ui } = useWords();
  return (
    <header className="top-bar">
      <h1>{ui.name}</h1>
      <PackSelect />
      <PlotLocator />
      <div className="push">
        <HistoryButtons />
        <ExportMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}
