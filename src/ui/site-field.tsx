import { useMemo } from "react";
import { packOf, sitesOf } from "../state/selectors.ts";
import { useSeen, useWords } from "./grundlag.ts";
import { SelectField } from "./select-field.tsx";
import { useDraft } from "./use-draft.ts";

const nowhere = "";

/** Where the company stands today: one of the plots that are known, or not given. */
export function SiteField() {
  const [draft, change] = useDraft();
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const sites = useMemo(() => sitesOf(pack, own), [pack, own]);
  const { form } = useWords();
  return (
    <SelectField
      label={form.site}
      mark={<span className="optional">({form.optional})</span>}
      placeholder={form.noSite}
      options={[{ id: nowhere, text: form.noSite }, ...sites.map(({ id, name }) => ({ id, text: name }))]}
      chosen={sites.some(({ id }) => id === draft.siteId) ? draft.siteId : nowhere}
      onChoose={(id) => change({ siteId: id || null, site: sites.find((site) => site.id === id)?.geometry ?? null })}
      hint={form.siteHint}
    />
  );
}
