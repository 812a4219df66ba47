import type { PieceProvision, PlanReference, PlotPiece } from "../domain/provision.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { OuterLink } from "./outer-link.tsx";
import { amountText, exactArea, unbroken } from "./words.ts";
import "./plan-pieces.css";

/** What the plans say of each deljordstykke: the number, who says it, and the ramme's beside it; a piece can be shown on the map. */
export function PlanPieces({ pieces }: { readonly pieces: readonly PlotPiece[] }) {
  const { plotPage } = useWords();
  if (pieces.length === 0) return null;
  return (
    <section className="page-section plan-pieces">
      <h3>{plotPage.pieces.title}</h3>
      {pieces.length > 1 && <p className="soft">{plotPage.pieces.text}</p>}
      {pieces.map((piece, position) => (
        <details key={piece.id} open={position === 0}>
          <PieceHead piece={piece} />
          <PieceBody piece={piece} />
        </details>
      ))}
    </section>
  );
}

function PieceHead({ piece: { id, area, zone } }: { readonly piece: PlotPiece }) {
  const language = useLanguage();
  const { pieces } = useWords().plotPage;
  return (
    <summary>
      {pieces.piece(id, unbroken(exactArea(language, area)))}
      <span className="soft">, {zone === null ? pieces.zoneUnknown : pieces.zones[zone]}</span>
    </summary>
  );
}

function PieceBody({ piece }: { readonly piece: PlotPiece }) {
  const { pieces } = useWords().plotPage;
  const told = piece.provisions.filter(({ plan, ramme }) => plan !== null || ramme !== null);
  return (
    <>
      <ShowPiece id={piece.id} />
      {piece.outsideByggefelter && <p className="soft">{pieces.outside}</p>}
      {told.length === 0 ? (
        <p className="soft">{pieces.noPlan}</p>
      ) : (
        <table className="provisions">
          <thead>
            <tr>
              <th scope="col">{pieces.number}</th>
              <th scope="col">{pieces.says}</th>
              <th scope="col">{pieces.who}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((each, position) => (
              <ProvisionRow key={`${each.quantity} ${each.basis} ${each.plan?.planId ?? position}`} provision={each} />
            ))}
          </tbody>
        </table>
      )}
      {told.some(({ ramme }) => ramme !== null) && <p className="soft small">{pieces.rammeBinds}</p>}
    </>
  );
}

/** Draws the piece on the map and dims the rest. */
function ShowPiece({ id }: { readonly id: string }) {
  const { acts } = useGrundlag();
  const { pieces } = useWords().plotPage;
  const name = `piece ${id}`;
  const shown = useSeen(({ view }) => view.finding === name);
  return (
    <button type="button" className="button button-quiet" aria-pressed={shown} onClick={() => acts.showFinding(name)}>
      {shown ? pieces.hide : pieces.show}
    </button>
  );
}

function ProvisionRow({ provision }: { readonly provision: PieceProvision }) {
  const language = useLanguage();
  const { pieces } = useWords().plotPage;
  const { quantity, basis, plan, entry, ramme } = provision;
  const base = provision.of === null ? "" : ` ${pieces.of[provision.of]}`;
  const value = provision.value === null ? "–" : valueText(language, provision) + base;
  const rammeBase = ramme?.of ? ` ${pieces.of[ramme.of]}` : "";
  return (
    <tr>
      <th scope="row">{pieces.quantities[quantity]}</th>
      <td>{value}</td>
      <td>
        {plan && <PlanLink plan={plan} />}
        {plan && ", "}
        {entry ? pieces.read(entry.by, entry.paragraph, String(entry.page), formatDate(language, entry.on)) : pieces.bases[basis]}
        {ramme && (
          <div className="soft">
            {pieces.ramme(numberOf(ramme.plan), valueText(language, { quantity, value: ramme.value }) + rammeBase)}
          </div>
        )}
      </td>
    </tr>
  );
}

const unitOf = {
  minClass: "class",
  maxClass: "class",
  plotRatio: "%",
  groundCoverage: "%",
  maxHeight: "m",
  maxStoreys: "storeys",
  minPlotArea: "m²",
  floorPerParkingSpace: "m²",
} as const;

const valueText = (language: Language, { quantity, value }: Pick<PieceProvision, "quantity" | "value">): string =>
  value === null ? "" : unbroken(amountText(language, value, unitOf[quantity]));

const numberOf = ({ number, name, planId }: PlanReference): string => number ?? name ?? planId ?? "";

/** The plan by its number, with its part, as a link to its document where there is one. */
function PlanLink({ plan }: { readonly plan: PlanReference }) {
  const called = [numberOf(plan), plan.part].filter(Boolean).join(", ");
  return plan.link === null ? <span>{called}</span> : <OuterLink href={plan.link}>{called}</OuterLink>;
}
