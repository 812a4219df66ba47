import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import { stockFormats } from "../domain/stock-list.ts";
import { answerOf, packOf } from "../state/selectors.ts";
import { exportFormats } from "../worker/protocol.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** Saves the answer as a file, shut until there is one; and the list of plots, as soon as a pack is open. */
export function ExportMenu() {
  const { acts } = useGrundlag();
  const answered = useSeen((state) => answerOf(state) !== null);
  const ready = useSeen((state) => packOf(state) !== null);
  const { ui, records, stock } = useWords();
  return (
    <MenuTrigger>
      <Button className="button export" isDisabled={!ready} aria-describedby={answered ? undefined : "export-waits"}>
        <Icon name="download" />
        {ui.exportMenu}
      </Button>
      {!answered && (
        <span className="unseen" id="export-waits">
          {ui.exportWaits}
        </span>
      )}
      <Popover placement="bottom end">
        <Menu aria-label={ui.exportMenu}>
          {exportFormats.map((format) => (
            <MenuItem key={format} className="option" isDisabled={!answered} onAction={() => acts.exportAs(format)}>
              {ui.exportFormats[format]}
            </MenuItem>
          ))}
          <MenuItem className="option" isDisabled={!answered} onAction={acts.saveCase}>
            {records.saveCase}
          </MenuItem>
          <Separator className="menu-line" />
          {stockFormats.map((format) => (
            <MenuItem key={`list-${format}`} className="option" onAction={() => acts.exportStock(format, "public")}>
              {stock.lists[format]}
            </MenuItem>
          ))}
          <MenuItem className="option" onAction={() => acts.exportStock("xlsx", "internal")}>
            {stock.lists.internal}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
