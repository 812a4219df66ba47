import { useState } from "react";
import { Button } from "react-aria-components";
import type { Finding } from "../domain/finding.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { openPlotOf } from "../state/selectors.ts";
import { AsideForm } from "./aside-form.tsx";
import { askedProvision } from "./asked-provision.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { plansOf } from "./plan-name.ts";
import { ProvisionForm } from "./provision-form.tsx";
import "./records.css";

/** What a planner can do about a finding: enter what the plan says, where it waits for that, and set the finding aside. */
export function FindingActs({ finding }: { readonly finding: Finding }) {
  const language = useLanguage();
  const plot = useSeen(openPlotOf);
  const { records } = useWords();
  const [open, setOpen] = useState<"provision" | "aside" | null>(null);
  const [left, setLeft] = useState<"provision" | "aside" | null>(null);
  if (plot === null) return null;
  const asked = askedProvision(finding, plot.pieces);
  const leave = () => {
    setLeft(open);
    setOpen(null);
  };
  const title = ruleTitle(language, finding.rule);
  const isHole = finding.outcome === "noData";
  if (open === "provision" && asked)
    return <ProvisionForm plans={plansOf(plot.pieces)} quantity={asked.quantity} plan={asked.plan?.planId ?? null} onLeave={leave} />;
  if (open === "aside") return <AsideForm plot={plot.id} finding={finding} onLeave={leave} />;
  return (
    <div className="row-of-buttons finding-acts">
      {asked && (
        <Button className="button" autoFocus={left === "provision"} onPress={() => setOpen("provision")}>
          {records.enter}
        </Button>
      )}
      <Button
        className="button button-quiet"
        autoFocus={left === "aside"}
        aria-label={isHole ? records.acceptHoleName(title) : records.setAsideName(title)}
        onPress={() => setOpen("aside")}
      >
        {isHole ? records.acceptHole : records.setAside}
      </Button>
    </div>
  );
}
