import type { Step } from "../domain/route.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { StepItem } from "./step-item.tsx";

/** The steps of the route as a timeline. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const { plotPage } = useWords();
  const language = useLanguage();
  return (
    <section className="page-section">
      <h3>{plotPage.steps}</h3>
      {steps.length === 0 ? (
        <p>{plotPage.noSteps}</p>
      ) : (
        <ol className="timeline">
          {steps.map((step) => (
            <StepItem key={step.id} step={step} language={language} />
          ))}
        </ol>
      )}
    </section>
  );
}
