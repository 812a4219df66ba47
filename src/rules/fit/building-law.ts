import { type Citation, cite } from "../../domain/law.ts";
import { type Metres, metres } from "../../geo/units.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { inBoth } from "../in-both.ts";
import { bygningsreglementet } from "../laws.ts";

/**
 * What the building regulations ask of a building near its boundary. § 177 (distance) and § 176 (height) are, by the municipalities' pages,
 * about year-round houses; that a hall is held to the same numbers is this product's careful reading.
 */
export const buildingLaw: { readonly source: Citation; readonly setback: Metres; readonly heightPerMetre: number } = {
  source: cite(bygningsreglementet, "§§ 176 og 177", {
    checked: "2026-11-22",
    unconfirmed: inBoth((language) => ruleMessages[language].fit.unconfirmed.buildingLaw),
  }),
  setback: metres(2.5),
  heightPerMetre: 1.4,
};

/** Metres that a building of a height keeps from the boundary; the slope counts only where no lokalplan settles the height. */
export const setbackOf = (height: number, heightSettled: boolean): number =>
  heightSettled ? buildingLaw.setback : Math.max(buildingLaw.setback, height / buildingLaw.heightPerMetre);
