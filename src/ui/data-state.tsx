import type { PackStamp } from "../domain/answer.ts";
import { formatDate } from "../i18n/format.ts";
import { absentOf, agesOf, holesOf } from "../state/data-state.ts";
import { datasetName } from "./dataset-name.ts";
import { useLanguage, useWords } from "./grundlag.ts";

/** How old the pack's data is, and by name what of it cannot answer in full. */
export function DataState({ stamp }: { readonly stamp: PackStamp }) {
  const language = useLanguage();
  const { ui } = useWords();
  const ages = agesOf(stamp);
  const holes = holesOf(stamp);
  const absent = absentOf(stamp);
  const first = holes.slice(0, 3).map(({ dataset }) => datasetName(language, dataset));
  const names = holes.length > 3 ? [...first, ui.more(holes.length - 3)] : first;
  return (
    <>
      <span>{ages ? ui.dataAge(formatDate(language, ages.oldest), formatDate(language, ages.newest)) : ui.dataAgeUnknown}</span>
      {holes.length === 0 ? <span className="whole">{ui.noHoles}</span> : <span className="holes">{ui.holes(names.join(", "))}</span>}
      {absent > 0 && <span className="holes">{ui.absent(absent)}</span>}
    </>
  );
}
