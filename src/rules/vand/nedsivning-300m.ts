import type { Sewer } from "../../catalog/infrastruktur/kloakoplande.ts";
import { cite } from "../../domain/law.ts";
import { metres, roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";

/** Metres from a well of drinking water that a soakaway keeps: where one starts, and how near a judgement of the ground may allow. */
const limits = { start: metres(300), least: metres(75) } as const;

/**
 * Wastewater that is to seep away near a public waterworks' well. Where the plot has a sewer the question does not arise. Measured from the plot's edge, the
 * most careful reading: a soakaway may lie farther in. Private wells are in no layer here, and the text says so.
 */
export const nedsivning300m = defineRule({
  id: "vand/nedsivning-300m",
  source: cite(miljoebeskyttelsesloven, "§ 19", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Afstandene er læst i kommuners vejledning (Billund); nogle kommuner bruger 500 m.",
      en: "The distances were read in a municipality's guidance (Billund); some use 500 m.",
    },
  }),
  authority: "kommunen",
  needs: ["vandvaerksboringer"],
  consults: ["kloakoplande"],
  reach: limits.start,
  limits,
  outcomes: {
    sewered: { outcome: "notApplicable" },
    far: { outcome: "clear" },
    reducible: { outcome: "assessment", step: "spildevandstilladelse" },
    tooNear: { outcome: "assessment", step: "spildevandstilladelse" },
  },
  measure: (plot, { vandvaerksboringer, kloakoplande }) => ({
    sewered: kloakoplande.overlapping(plot, isSewered).hits.length > 0,
    well: vandvaerksboringer.nearest(plot, limits.start),
  }),
  decide: ({ sewered, well }, _, { start, least }) => {
    const words = { least: { value: least, unit: "m" }, start: { value: start, unit: "m" } } as const;
    const measured = well && roundTo(well.distance, 3);
    if (well === null || measured === null || measured >= start) return found("far", { limit: start, unit: "m", words });
    const shown = {
      measured,
      limit: start,
      unit: "m",
      quantity: "distance",
      hits: [{ id: well.id, date: well.date, link: well.link }],
      ground: { evidence: well.shape },
      words: { ...words, waterworks: well.fields.waterworks ?? "" },
    } as const;
    return found(sewered ? "sewered" : measured < least ? "tooNear" : "reducible", shown);
  },
});

/** Sewers of today that take wastewater. */
const takesWastewater: readonly Sewer[] = ["combined", "separate", "wastewaterOnly"];

const isSewered = ({ now }: { readonly now: Sewer }): boolean => takesWastewater.includes(now);
