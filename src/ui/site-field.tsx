import { useMemo } from "react";
import { placesOf, siteOf } from "../state/places.ts";
import { packOf } from "../state/selectors.ts";
import { useSeen, useWords } from "./grundlag.ts";
import { PlaceCombo } from "./place-combo.tsx";
import { useDraft } from "./use-draft.ts";

/** Where the company stands today: one of the plots that are known, or not given. */
export function SiteField() {
  const [draft, change] = useDraft();
  const pack = useSeen(packOf);
  const own = useSeen(({ project }) => project.plots);
  const places = useMemo(() => placesOf(true, pack, own), [pack, own]);
  const chosen = useMemo(() => places.find(({ id }) => id === draft.siteId) ?? null, [places, draft.siteId]);
  const { form } = useWords();
  return (
    <PlaceCombo
      label={form.site}
      mark={<span className="optional">({form.optional})</span>}
      hint={form.siteHint}
      placeholder={form.noSite}
      places={places}
      chosen={chosen}
      onChoose={(id) => change({ siteId: id, site: id === null ? null : siteOf(pack, own, id) })}
    />
  );
}
