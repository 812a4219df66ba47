import type { Timeline } from "../domain/procedure.ts";
import type { Step } from "../domain/route.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { RouteTime } from "./route-time.tsx";
import { StepItem } from "./step-item.tsx";

interface Props {
  readonly steps: readonly Step[];
  readonly timeline: Timeline | null;
}

/** The steps of the route in order, and beside each other in time. */
export function StepList({ steps, timeline }: Props) {
  const { plotPage } = useWords();
  const language = useLanguage();
  return (
    <section className="page-section">
      <h3>{plotPage.steps}</h3>
      {steps.length === 0 ? (
        <p>{plotPage.noSteps}</p>
      ) : (
        <>
          {timeline && <RouteTime timeline={timeline} steps={steps} />}
          <ol className="timeline">
            {steps.map((step) => (
              <StepItem key={step.id} step={step} language={language} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
