import { useState } from "react";
import { Button } from "react-aria-components";
import { createPortal } from "react-dom";
import { useWords } from "./grundlag.ts";
import { LaterDataPage } from "./later-parts.tsx";

/** Opens the page of how the data is. The page hangs outside the app, so that it can be printed alone. */
export function DataButton() {
  const [isOpen, open] = useState(false);
  const { ui } = useWords();
  return (
    <>
      <Button className="button data-button" aria-haspopup="dialog" onPress={() => open(true)}>
        {ui.data}
      </Button>
      {isOpen && createPortal(<LaterDataPage onClose={() => open(false)} />, document.body)}
    </>
  );
}
