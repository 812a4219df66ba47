import { Button } from "react-aria-components";
import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

/** How many plots are picked for the comparison, and the way to it. */
export function CompareBar() {
  const { store } = useGrundlag();
  const count = useSeen(({ view }) => view.compared.length);
  const {
    ui: { compare },
  } = useWords();
  if (count === 0) return null;
  return (
    <div className="compare-bar">
      <span>{compare.chosen(count)}</span>
      <Button className="button" isDisabled={count < 2} onPress={() => look(store, { comparing: true })}>
        {compare.show}
      </Button>
      <Button className="button button-quiet" onPress={() => look(store, { compared: [] })}>
        {compare.clear}
      </Button>
    </div>
  );
}
