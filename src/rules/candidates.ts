import { sameMunicipality } from "../catalog/fields.ts";
import type { FieldsOf } from "../catalog/index.ts";
import type { Feature, Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";

/** `anvgen` 31 Erhvervsområde and 21 Blandet bolig og erhverv: the areas of a plan in which a company can look for room. */
const businessUses: readonly number[] = [31, 21];

/** The pack's own candidate plots: its plots on offer, or, where it has none, the business areas of its plans. */
export function candidatesOf(pack: Pack): readonly Plot[] {
  const offers = pack.layers.grunde?.features ?? [];
  return offers.length > 0 ? offers.map(offeredPlot) : planAreas(pack);
}

function offeredPlot({ id, fields, shape }: Feature<FieldsOf<"grunde">>): Plot {
  const { name, ...offer } = fields;
  return { id, name: name ?? fields.address ?? id, shape, origin: "offer", offer };
}

/** Business areas of the municipality's own lokalplaner; of its kommuneplanrammer where it has no lokalplaner. */
function planAreas(pack: Pack): readonly Plot[] {
  const plans = pack.layers.lokalplaner?.features ?? [];
  const own = plans.length > 0 ? plans : (pack.layers.kommuneplanrammer?.features ?? []);
  const prefix = plans.length > 0 ? "lokalplan" : "ramme";
  return own
    .filter(({ fields }) => fields.useGeneral !== null && businessUses.includes(fields.useGeneral))
    .filter(({ fields }) => fields.municipality === null || sameMunicipality(fields.municipality, pack.stamp.municipality.code))
    .map(({ id, fields, shape }) => ({
      id: `${prefix}-${id}`,
      name: [fields.number, fields.name].filter(Boolean).join(" "),
      shape,
      origin: "planArea" as const,
      offer: null,
    }));
}
