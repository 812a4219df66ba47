import type { LayerPapers, RepairLine } from "../domain/health.ts";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import { formatNumber, formatPlain } from "../i18n/format.ts";
import { useLanguage } from "./grundlag.ts";
import { unbroken } from "./words.ts";

/** What became of a layer's features: what was left out and why, what was repaired or refused, and which fields do not tell. */
export function HealthReceipt({ papers }: { readonly papers: LayerPapers }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const { notKept, repairs, repaired, refused, normalised, fields } = papers;
  const kinds = (["turned", "repeated", "heights"] as const).filter((kind) => normalised[kind] > 0);
  const isEmpty = notKept.length + repairs.length + kinds.length + fields.length === 0;
  if (isEmpty) return texts.receiptNothing;
  return (
    <div className="health-receipt">
      {fields.map(({ file, field, fault, count, of, example }) => (
        <p key={`${file} ${field}`}>
          {fault === "gone"
            ? texts.fieldGone(field, formatNumber(language, count), formatNumber(language, of))
            : texts.fieldUnread(field, formatNumber(language, count), formatNumber(language, of), example ?? "")}
        </p>
      ))}
      {notKept.map((group) => (
        <LeftOut key={group.reason} group={group} />
      ))}
      {repairs.length > 0 && <Repairs repairs={repairs} more={repaired + refused - repairs.length} />}
      {kinds.length > 0 && (
        <p className="soft">
          {texts.unchangedGround} {kinds.map((kind) => texts.normalised[kind](formatNumber(language, normalised[kind]))).join(", ")}.
        </p>
      )}
    </div>
  );
}

function LeftOut({ group: { reason, count, features } }: { readonly group: LayerPapers["notKept"][number] }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const names: Readonly<Record<string, string>> = texts.notKept;
  const more = count - features.length;
  return (
    <p>
      {texts.leftOut(formatNumber(language, count), Object.hasOwn(names, reason) ? names[reason] : reason)}{" "}
      <span className="soft">
        ({features.join(", ")}
        {more > 0 && ` ${texts.andMore(more)}`})
      </span>
    </p>
  );
}

function Repairs({ repairs, more }: { readonly repairs: readonly RepairLine[]; readonly more: number }) {
  const texts = dataPageMessages[useLanguage()];
  return (
    <>
      <ul className="health-repairs">
        {repairs.map((repair) => (
          <Repair key={`${repair.feature} ${repair.kept}`} repair={repair} />
        ))}
      </ul>
      {more > 0 && <p className="soft">{texts.andMore(more)}</p>}
    </>
  );
}

function Repair({ repair }: { readonly repair: RepairLine }) {
  const language = useLanguage();
  const texts = dataPageMessages[language];
  const { feature, faults, areaBefore, areaAfter, positionsBefore, positionsAfter, kept } = repair;
  const names: Readonly<Record<string, string>> = kept ? texts.repairs : texts.refusals;
  const area = (value: number) => unbroken(`${formatPlain(language, value, 2)} m²`);
  return (
    <li>
      <span className="health-feature">{feature}</span>
      <span>
        {!kept && <strong>{texts.refusedWord}: </strong>}
        {faults.map((fault) => (Object.hasOwn(names, fault) ? names[fault] : fault)).join(". ")}.
      </span>
      <span className="health-change">
        {area(areaBefore)} → {area(areaAfter)}
        {positionsBefore !== null && positionsAfter !== null && `, ${texts.points(positionsBefore, positionsAfter)}`}
      </span>
    </li>
  );
}
