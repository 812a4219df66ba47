import type { Words } from "../translation.ts";

/** Texts on the map itself. */
export const map = {
  title: "Kort over kommunen",
  canvas: "Kort. Piletasterne flytter kortet, plus og minus zoomer. Alt, hvad kortet viser, står også i listerne.",
  zoomIn: "Zoom ind",
  zoomOut: "Zoom ud",
  wholeMunicipality: "Vis hele kommunen",
  sources: ({ count }: Words) => (count === "1" ? "Data fra 1 kilde" : `Data fra ${count} kilder`),
  containsData: ({ owners }: Words) => `Indeholder data fra ${owners}.`,
  and: " og ",
  dropHere: "Slip filerne her: kortlag, grunde, en gemt sag eller en datapakke",
  noMap:
    "Kortet kan ikke vises, fordi browseren ikke giver adgang til WebGL. Alle svar står stadig i listerne. Slå grafikacceleration til, eller prøv en anden browser.",
  mapNotFetched:
    "Kortet kunne ikke hentes. Alle svar står stadig i listerne, men du kan ikke tegne en grund. Indlæs siden igen for at prøve på ny.",
};

/** What went wrong on the map, what that means, and what to do. */
export const mapProblems = {
  penNotFetched: ({ reason }: Words) =>
    `Tegneværktøjet kunne ikke hentes (${reason}). Intet er tegnet. Prøv igen, eller hent grunden som GeoJSON-fil.`,
  gripNotFetched: ({ reason }: Words) =>
    `Håndtagene til hallen kunne ikke hentes (${reason}). Flyt og drej den med knapperne under «Flyt og drej selv», eller indlæs siden igen.`,
  layerNotDrawn: ({ dataset, reason }: Words) =>
    `Laget «${dataset}» vises ikke på kortet, fordi det ikke kunne læses (${reason}). Svarene bygger ikke på kortet og er uændrede. Indlæs siden igen for at prøve på ny.`,
};
