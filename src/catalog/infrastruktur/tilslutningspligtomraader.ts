import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { type Properties, text } from "../fields.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

const wordsOf = (properties: Properties): string | null => text(properties, "vaerd1204b") ?? text(properties, "vaerd1204a");

/**
 * Areas with a duty to join a collective heat supply (theme 1204), as polygons. What is supplied stands in `vaerd1204a` and `vaerd1204b`, seen in
 * code that reads them; no file of them was seen.
 */
export const tilslutningspligtomraader = defineDataset({
  ...themeLayer("1204", "navn1204", "vaerd1204a", "vaerd1204b"),
  id: "tilslutningspligtomraader",
  name: { da: "Tilslutningspligtområder (varme)", en: "Areas with a duty to join the heat supply" },
  group: "infrastruktur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.supply,
  read: (properties) => {
    const supply = wordsOf(properties);
    return { ...themeFields(properties, "navn1204"), supply, isGas: supply !== null && /naturgas|\bgas/i.test(supply) };
  },
  look: { order: 34, label: "name", base: null, on: false },
});
