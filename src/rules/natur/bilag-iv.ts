import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, type Found, found } from "../define-rule.ts";
import { habitatbekendtgoerelsen } from "../laws.ts";
import type { Near } from "../layer-view.ts";

type Sighting = Near<FieldsOf<"bilagIvArter">>;

/** How near a sighting asks for a survey. The order protects breeding and resting places wherever they are: the distance is our proposal. */
const near = metres(300);

/** A sighting that its own uncertainty lets lie on the plot. */
const mayLieOnPlot = ({ distance, fields }: Sighting): boolean => distance <= (fields.uncertainty ?? 0);

/**
 * Animals and plants of Annex IV of the Habitats Directive. Their breeding and resting places may not be harmed anywhere in the country. Sightings show where
 * somebody has looked and found: none is no proof that the species are absent, so nothing is ever `clear` here.
 */
export const bilagIv = defineRule({
  id: "natur/bilag-iv",
  source: cite(habitatbekendtgoerelsen, "§ 10", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "§ 10 er ikke slået efter (§ 11 i en ældre udgave); dispensationen er læst i naturbeskyttelseslovens § 65, stk. 3. At registreringer inden for 300 m tæller, er vores forslag.",
      en: "§ 10 was not looked up (§ 11 in an older version); the dispensation was read in § 65(3) of the nature protection act. That sightings within 300 m count is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["bilagIvArter"],
  reach: near,
  limits: { near },
  outcomes: {
    noneRegistered: { outcome: "assessment", fromAbsence: true },
    nearby: { outcome: "assessment", step: "vurderBilagIv" },
    onPlot: { outcome: "assessment", step: "vurderBilagIv", mayBecome: "notPossible" },
  },
  measure: (plot, { bilagIvArter }) => {
    const sightings = bilagIvArter.within(plot, near);
    return { sightings, onPlot: sightings.filter(mayLieOnPlot) };
  },
  decide: ({ sightings, onPlot }, _, limits) => {
    if (sightings.length === 0)
      return found("noneRegistered", { limit: limits.near, unit: "m", words: { reach: { value: limits.near, unit: "m" } } });
    return onPlot.length > 0 ? told("onPlot", onPlot, limits.near) : told("nearby", sightings, limits.near);
  },
});

function told(code: "onPlot" | "nearby", sightings: readonly Sighting[], limit: number): Found<"onPlot" | "nearby"> {
  const latest = sightings
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const species = sightings.flatMap(({ fields }) => fields.species ?? fields.scientificName ?? []);
  return found(code, {
    measured: roundTo(sightings[0].distance, 3),
    limit,
    unit: "m",
    quantity: "distance",
    hits: sightings.map(({ id, date, link }) => ({ id, date, link })),
    ground: { evidence: { kind: "point", parts: sightings.flatMap(({ shape }) => shape.parts) } },
    words: { species: [...new Set(species)].join(", "), latest: latest?.slice(0, 4) ?? "" },
  });
}
