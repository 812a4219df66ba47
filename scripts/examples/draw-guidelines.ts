import type { Laid } from "./draw-plans.ts";
import type { Drawn } from "./raw.ts";
import { corridorOf, type GuidelineId, guidelineOf, heatBanOf, heatDutyOf } from "./sources/guidelines.ts";
import { patched } from "./spots.ts";

/** The guidelines of the kommuneplan as Plandata would serve them; what nothing is known of is delivered empty. */
export function drawGuidelines(laid: Laid): Readonly<Record<GuidelineId, readonly Drawn[]>> {
  const { municipality } = laid;
  const theme = (id: GuidelineId): Drawn[] =>
    (municipality.guidelines[id] ?? []).map((patch) => patched(guidelineOf(id, patch.name, patch.kind, municipality), patch, laid));
  return {
    detailhandelsomraader: theme("detailhandelsomraader"),
    planlagteTrafikanlaeg: theme("planlagteTrafikanlaeg"),
    planlagteTekniskeAnlaeg: theme("planlagteTekniskeAnlaeg"),
    saerligeBeliggenhedskrav: theme("saerligeBeliggenhedskrav"),
    landbrugsomraader: theme("landbrugsomraader"),
    skovrejsningsomraader: theme("skovrejsningsomraader"),
    lavbundsarealer: theme("lavbundsarealer"),
    naturbeskyttelsesomraader: theme("naturbeskyttelsesomraader"),
    oekologiskeForbindelser: theme("oekologiskeForbindelser"),
    kulturhistoriskeBevaringsvaerdier: theme("kulturhistoriskeBevaringsvaerdier"),
    kulturmiljoeer: theme("kulturmiljoeer"),
    bevaringsvaerdigeLandskaber: theme("bevaringsvaerdigeLandskaber"),
    geologiskeBevaringsvaerdier: theme("geologiskeBevaringsvaerdier"),
    storeHusdyrbrug: theme("storeHusdyrbrug"),
    stoerreLandskaber: theme("stoerreLandskaber"),
    produktionserhvervKonsekvens: theme("produktionserhvervKonsekvens"),
    produktionserhverv: theme("produktionserhverv"),
    transformationsomraader: theme("transformationsomraader"),
    tekniskeAnlaegKonsekvens: theme("tekniskeAnlaegKonsekvens"),
    terraennaertGrundvand: theme("terraennaertGrundvand"),
  };
}

/** Duties and bans of the heat supply, and the corridors of the Fingerplan. */
export function drawDuties(laid: Laid) {
  const { municipality } = laid;
  const { heatDuty, heatBan, corridors } = municipality.law;
  return {
    tilslutningspligtomraader: heatDuty.map((patch) => patched(heatDutyOf(patch.name, patch.decided, municipality), patch, laid)),
    forsyningsforbudsomraader: heatBan.map((patch) => patched(heatBanOf(patch.name, municipality), patch, laid)),
    transportkorridorer: corridors.map((patch) => patched(corridorOf(patch.name), patch, laid)),
  };
}
