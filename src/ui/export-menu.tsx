import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { answerOf } from "../state/selectors.ts";
import { exportFormats } from "../worker/protocol.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** Saves the answer as a file; shut until there is one. */
export function ExportMenu() {
  const { acts } = useGrundlag();
  const ready = useSeen((state) => answerOf(state) !== null);
  const { ui, records } = useWords();
  return (
    <MenuTrigger>
      <Button className="button export" isDisabled={!ready} aria-describedby={ready ? undefined : "export-waits"}>
        <Icon name="download" />
        {ui.exportMenu}
      </Button>
      {!ready && (
        <span className="unseen" id="export-waits">
          {ui.exportWaits}
        </span>
      )}
      <Popover placement="bottom end">
        <Menu aria-label={ui.exportMenu}>
          {exportFormats.map((format) => (
            <MenuItem key={format} className="option" onAction={() => acts.exportAs(format)}>
              {ui.exportFormats[format]}
            </MenuItem>
          ))}
          <MenuItem className="option" onAction={acts.saveCase}>
            {records.saveCase}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
