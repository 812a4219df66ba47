import { mostCompared } from "../state/acts.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

/** Picks a plot for the comparison, until three are picked. A plain box, because a list may hold hundreds. */
export function CompareToggle({ id, name }: { readonly id: string; readonly name: string }) {
  const { acts } = useGrundlag();
  const chosen = useSeen(({ view }) => view.compared.includes(id));
  const full = useSeen(({ view }) => view.compared.length >= mostCompared);
  const {
    ui: { compare },
  } = useWords();
  return (
    <label className="compare-toggle">
      <input
        type="checkbox"
        aria-label={compare.addPlot(name)}
        checked={chosen}
        disabled={full && !chosen}
        onChange={() => acts.toggleCompared(id)}
      />
      {compare.add}
    </label>
  );
}
