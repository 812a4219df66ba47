/** Why a feature of a recognised file does not belong to its dataset. */
export const leftOut = {
  otherTheme: "Hører til et andet tema end datasættet",
  otherGeometry: "Har en anden geometritype end datasættet (punkt, linje eller flade)",
  otherMunicipality: "Er en anden kommune end den valgte",
  proposal: "Er et forslag; datasættet har kun vedtagne planer",
  adopted: "Er vedtaget; datasættet har kun forslag",
  cancelled: "Er aflyst og gælder ikke længere",
  draft: "Er en kladde",
  ended: "Er afsluttet i registret og gælder ikke længere",
  noStatus: "Har ingen status, der kan læses",
  noPlace: "Er en række i en grundliste, der ikke kunne placeres",
  joinedRow: "Er endnu en række om samme grund og er lagt sammen med den første",
  superseded: "Er afløst af grundlisten, der siger noget nyere om grunden",
  noZone: "Har ingen zone, der kan læses",
  notMapped: "Er ikke kortlagt på vidensniveau 1 eller 2",
};

/** Why a whole file is taken to be an extract. */
export const cutOff = {
  onlyRecentBuildings: "Filen har mange bygninger, men ingen fra før 1970. Den ser ud til at være et udsnit efter opførelsesår.",
};
