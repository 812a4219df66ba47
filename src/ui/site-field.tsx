import { useMemo } from "react";
import { placesOf, siteOf } from "../state/places.ts";
import { packOf } from "../state/selectors.ts";
import { useSeen, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { useDraft } from "./use-draft.ts";

const nowhere = "";

/** Where the company stands today: one of the plots that are known, or not given. */
export function SiteField() {
  const [draft, change] = useDraft();
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const { form } = useWords();
  const options = useMemo(() => {
    const places = placesOf(true, pack, own);
    return [{ id: nowhere, text: form.noSite }, ...places.map(({ id, name }) => ({ id, text: name }))];
  }, [pack, own, form]);
  return (
    <SelectField
      label={form.site}
      mark={<span className="optional">({form.optional})</span>}
      placeholder={form.noSite}
      options={options}
      chosen={options.some(({ id }) => id === draft.siteId) ? draft.siteId : nowhere}
      onChoose={(id) => change({ siteId: id || null, site: siteOf(pack, own, id) })}
      hint={form.siteHint}
    />
  );
}
