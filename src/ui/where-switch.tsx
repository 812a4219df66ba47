import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { AnswerRows } from "../domain/answer.ts";
import { expansionKinds } from "../domain/expansion.ts";
import { formatNumber } from "../i18n/format.ts";
import { look } from "../state/look.ts";
import { plotsWhere } from "../state/selectors.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { unbrokenAmounts } from "./words.ts";
import "./expansion.css";

/** Here, next door or elsewhere, and what is to be said of the search; nothing where the request names no site. The order stays that of the law. */
export function WhereSwitch({ answer }: { readonly answer: AnswerRows }) {
  const { store } = useGrundlag();
  const language = useLanguage();
  const where = useSeen(({ view }) => view.where);
  const { ui, expansion } = useWords();
  if (answer.expansion === null) return null;
  return (
    <>
      <ToggleButtonGroup
        className="where-switch"
        aria-label={ui.list.where}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[where ?? "all"]}
      >
        <ToggleButton id="all" className="where-button" onPress={() => look(store, { where: null })}>
          {ui.list.everywhere}
        </ToggleButton>
        {expansionKinds.map((kind) => (
          <ToggleButton key={kind} id={kind} className="where-button" onPress={() => look(store, { where: kind })}>
            {expansion[kind]} <span className="number">{formatNumber(language, plotsWhere(answer, kind).length)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ul className="where-notes soft small">
        {answer.expansion.notes.map((note) => (
          <li key={note.da}>{unbrokenAmounts(note[language])}</li>
        ))}
      </ul>
    </>
  );
}
