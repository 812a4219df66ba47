import { Button } from "react-aria-components";
import type { FitAnswer } from "../domain/fit.ts";
import { fitStateOf, nearestText, useHallWords, verdictText } from "./fit-words.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import { OutcomeIcon } from "./outcome-icon.tsx";

const icons = { fits: "clear", asFar: "assessment", fitsNot: "blocked", open: "notApplicable" } as const;

/** Whether the hall fits, as one sentence, with how much there is to spare at the best place. */
export function FitVerdict({ fit }: { readonly fit: FitAnswer }) {
  const { acts } = useGrundlag();
  const hall = useSeen(({ project }) => project.request?.hall ?? null);
  const language = useLanguage();
  const { page } = useHallWords();
  const [best] = fit.placements;
  return (
    <div className="fit-verdict" data-state={fitStateOf(fit)}>
      <OutcomeIcon outcome={icons[fitStateOf(fit)]} />
      <div>
        <p className="fit-sentence">{verdictText(language, hall, fit)}</p>
        {best && <p>{nearestText(language, best)}</p>}
        {best && <p className="soft small">{page.onlyRoom}</p>}
        {hall === null && (
          <Button className="button" onPress={acts.correct}>
            {page.askForHall}
          </Button>
        )}
      </div>
    </div>
  );
}
