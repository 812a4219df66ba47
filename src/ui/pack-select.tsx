import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";

/** The municipality whose data is open. */
export function PackSelect() {
  const { acts } = useGrundlag();
  const packs = useSeen((state) => state.packs);
  const pack = useSeen(({ project }) => project.pack);
  const { ui } = useWords();
  return (
    <div className="municipality-field">
      <SelectField
        className="field place-field"
        boxClassName="municipality"
        label={ui.municipality}
        placeholder={ui.chooseMunicipality}
        options={packs.map(({ name, title, own }) => ({ id: name, text: own ? ui.ownPacks[own.how](title, own.number) : title }))}
        chosen={pack}
        onChoose={acts.choosePack}
      />
    </div>
  );
}
