import { Button } from "react-aria-components";
import type { Improvement } from "../domain/improvement.ts";
import { applyChanges } from "../domain/request-change.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { RouteIcon } from "./route-icon.tsx";
import "./improvements.css";

/** What would make the plot pass, each way with a button that tries it; «Fortryd» takes it back. Nothing where nothing would. */
export function ImprovementList({ improvements }: { readonly improvements: readonly Improvement[] }) {
  const { plotPage } = useWords();
  if (improvements.length === 0) return null;
  return (
    <section className="page-section improvements">
      <h3>{plotPage.improvements}</h3>
      <p className="soft">{plotPage.improvementsText}</p>
      <ul>
        {improvements.map((improvement) => (
          <ImprovementItem key={improvement.text.da} improvement={improvement} />
        ))}
      </ul>
    </section>
  );
}

function ImprovementItem({ improvement }: { readonly improvement: Improvement }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { plotPage } = useWords();
  const request = useSeen(({ project }) => project.request);
  const { changes, routeAtLeast, text } = improvement;
  return (
    <li className="improvement">
      <RouteIcon route={routeAtLeast} />
      <span>{text[language]}</span>
      {request && changes.length > 0 && (
        <Button className="button" onPress={() => acts.tryNumbers(applyChanges(request, changes), {})}>
          {plotPage.tryIt}
        </Button>
      )}
    </li>
  );
}
