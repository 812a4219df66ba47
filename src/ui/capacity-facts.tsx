import type { Cap, Capacity } from "../domain/capacity.ts";
import type { PlanReference } from "../domain/provision.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { exactArea } from "./words.ts";

/** How much more floor the plot may carry, each bound with the plan that sets it; nothing where the plans cannot tell. */
export function CapacityFacts({ capacity }: { readonly capacity: Capacity | null }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (capacity === null) return null;
  const { existing, caps, left, shared, atMost } = capacity;
  const { capacity: words } = plotPage;
  const area = (value: number | null) => (value === null ? plotPage.unknown : exactArea(language, value));
  return (
    <section className="page-section">
      <h3>{words.title}</h3>
      <dl className="facts">
        <Fact name={words.left}>{left !== null && atMost ? plotPage.atMost(area(left)) : area(left)}</Fact>
        <Fact name={words.existing}>{area(existing)}</Fact>
        {caps.map((cap) => (
          <Fact key={cap.kind} name={capName(cap, words.caps[cap.kind], words.entered)}>
            {area(cap.allowed)}
          </Fact>
        ))}
        {shared && (
          <>
            <Fact name={`${words.shared} (${planName(shared.plan)})`}>{area(shared.allowed)}</Fact>
            <Fact name={words.sharedLeft}>{area(shared.left)}</Fact>
          </>
        )}
      </dl>
      {shared && <p className="soft">{words.sharedText}</p>}
    </section>
  );
}

const planName = ({ number, name, part }: PlanReference): string => [number ?? name, part].filter(Boolean).join(", ");

const capName = ({ plan, basis }: Cap, name: string, entered: string): string =>
  plan === null ? name : `${name} (${[planName(plan), ...(basis === "entered" ? [entered] : [])].join(", ")})`;
