import { DataButton } from "./data-button.tsx";
import { useWords } from "./grundlag.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { LaterExportMenu, LaterHistoryButtons, LaterPlotLocator } from "./later-parts.tsx";
import { PackSelect } from "./pack-select.tsx";

/** Name, municipality, locator, undo, export and language. */
export function TopBar() {
  const { ui } = useWords();
  return (
    <header className="top-bar">
      <h1>{ui.name}</h1>
      <PackSelect />
      <LaterPlotLocator />
      <div className="push">
        <DataButton />
        <LaterHistoryButtons />
        <LaterExportMenu />
        <LanguageSwitch />
      </div>
    </header>
  );
}
