import type { ReactNode } from "react";
import type { ExpansionRequest } from "../domain/request.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { useDraft } from "./use-draft.ts";
import { weightText } from "./weight-text.ts";

type Wish = keyof ExpansionRequest["weights"];

const steps = [0, 0.5, 1, 2, 3];

/** How much a wish counts against the others; shown once the wish is stated. A weight of a file that is no step is kept as one more choice. */
function WeightField({ wish }: { readonly wish: Wish }) {
  const [draft, change] = useDraft();
  const language = useLanguage();
  const { ranking, plotPage } = useWords();
  const stated = wish === "districtHeating" ? draft.districtHeating : draft[wish] !== null;
  if (!stated) return null;
  const { [wish]: weight = 1, ...rest } = draft.weights;
  const choices = steps.includes(weight) ? steps : [...steps, weight].sort((a, b) => a - b);
  return (
    <SelectField
      className="field weight"
      label={ranking.weight}
      spoken={ranking.weightOf(plotPage.wishNames[wish])}
      placeholder={ranking.weight}
      options={choices.map((each) => ({ id: String(each), text: weightText(language, each) }))}
      chosen={String(weight)}
      onChoose={(id) => change({ weights: Number(id) === 1 ? rest : { ...rest, [wish]: Number(id) } })}
    />
  );
}

/** A wish with how much it counts beside it. */
export function WishRow({ wish, children }: { readonly wish: Wish; readonly children: ReactNode }) {
  return (
    <div className="wish-row">
      {children}
      <WeightField wish={wish} />
    </div>
  );
}
