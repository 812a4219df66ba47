import { Checkbox } from "react-aria-components";
import { mostCompared } from "../state/acts.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

/** Picks a plot for the comparison, until three are picked. */
export function CompareToggle({ id, name }: { readonly id: string; readonly name: string }) {
  const { acts } = useGrundlag();
  const chosen = useSeen(({ view }) => view.compared.includes(id));
  const full = useSeen(({ view }) => view.compared.length >= mostCompared);
  const {
    ui: { compare },
  } = useWords();
  return (
    <Checkbox
      className="check compare-toggle"
      aria-label={compare.addPlot(name)}
      isSelected={chosen}
      isDisabled={full && !chosen}
      onChange={() => acts.toggleCompared(id)}
    >
      <span className="mark" />
      {compare.add}
    </Checkbox>
  );
}
