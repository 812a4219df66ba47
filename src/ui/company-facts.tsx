import { findBranch } from "../domain/branches.ts";
import { useCompanyWords } from "./company-words.ts";
import { Folded } from "./folded.tsx";
import { useWords } from "./grundlag.ts";
import { KnownField } from "./known-field.tsx";
import { NumberEntry } from "./number-entry.tsx";
import { SelectField } from "./select-field.tsx";
import { useDraft, useFault, useFaults } from "./use-draft.ts";

const inside: readonly string[] = ["retailFloorArea", "parkingSpaces"];
const known = ["none", "annex1", "annex2"] as const;
const annexes = ["unknown", ...known] as const;

/** What decides permits and what only the company can tell, folded away. A fault in it opens it. */
export function CompanyFacts() {
  const isFaulty = useFaults().some(({ field }) => inside.includes(field));
  const { form } = useWords();
  const words = useCompanyWords();
  const title = (
    <>
      {words.section} <span className="optional">({form.optional})</span>
    </>
  );
  return (
    <Folded level={2} title={title} className="form-fold" panelClassName="fold-panel" isHeldOpen={isFaulty} isLate>
      <Facts />
    </Folded>
  );
}

function Facts() {
  const [{ branch }] = useDraft();
  const words = useCompanyWords();
  const found = findBranch(branch);
  const likely = found && `${words.likelyProduction[found.isProduction ? "yes" : "no"]} ${words.ask}`;
  return (
    <div className="form-section">
      <p className="hint">{words.why}</p>
      <AnnexField hint={found && `${words.likelyListed[found.listed]} ${words.ask}`} />
      <KnownField field="isProduction" label={words.isProduction} hint={[words.isProductionHint, likely].filter(Boolean).join(" ")} />
      <KnownField field="processWastewater" label={words.processWastewater} />
      <KnownField field="newRoadAccess" label={words.newRoadAccess} />
      <div className="pair">
        <FactNumber field="retailFloorArea" unit="m²" />
        <FactNumber field="parkingSpaces" hint={words.parkingHint} />
      </div>
    </div>
  );
}

function AnnexField({ hint }: { readonly hint: string | null }) {
  const [draft, change] = useDraft();
  const words = useCompanyWords();
  const choose = (id: string) => change({ listedActivity: known.find((annex) => annex === id) ?? null });
  return (
    <SelectField
      label={words.listedActivity}
      placeholder={words.listed.unknown}
      options={annexes.map((id) => ({ id, text: words.listed[id] }))}
      chosen={draft.listedActivity ?? "unknown"}
      onChoose={choose}
      {...(hint && { hint })}
    />
  );
}

interface NumberProps {
  readonly field: "retailFloorArea" | "parkingSpaces";
  readonly unit?: string;
  readonly hint?: string;
}

function FactNumber({ field, unit, hint }: NumberProps) {
  const [draft, change] = useDraft();
  const fault = useFault(field);
  const { form } = useWords();
  const words = useCompanyWords();
  return (
    <NumberEntry
      label={words[field]}
      mark={null}
      badge={draft.example.some((each) => each === field) ? form.example : null}
      unit={unit ?? null}
      value={draft[field]}
      fault={fault}
      hint={hint}
      onChange={(value) => change({ [field]: value })}
    />
  );
}
