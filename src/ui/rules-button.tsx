import { useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { LaterRulesPage } from "./later-parts.tsx";

/** Opens the page that shows every rule. */
export function RulesButton() {
  const [isOpen, open] = useState(false);
  const { ui } = useWords();
  return (
    <>
      <Button className="text-button" aria-haspopup="dialog" onPress={() => open(true)}>
        {ui.rules}
      </Button>
      {isOpen && <LaterRulesPage onClose={() => open(false)} />}
    </>
  );
}
