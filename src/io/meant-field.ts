import { distance } from "fastest-levenshtein";
import { plainLetters } from "../i18n/plain-letters.ts";

/** Danish words, and English ones near at hand, for the fields of a request and of its wishes; letters only, lower case. */
const words: Readonly<Record<string, string>> = {
  virksomhed: "company",
  firma: "company",
  navn: "company",
  name: "company",
  anvendelse: "use",
  formaal: "use",
  klasse: "virksomhedsklasse",
  miljoeklasse: "virksomhedsklasse",
  class: "virksomhedsklasse",
  grundareal: "plotArea",
  grundstoerrelse: "plotArea",
  areal: "plotArea",
  area: "plotArea",
  etageareal: "floorArea",
  bygningsareal: "floorArea",
  bebyggelse: "floorArea",
  hoejde: "height",
  bygningshoejde: "height",
  etager: "storeys",
  etage: "storeys",
  etageantal: "storeys",
  floors: "storeys",
  stories: "storeys",
  kontor: "officeFloorArea",
  kontorareal: "officeFloorArea",
  office: "officeFloorArea",
  butik: "retailFloorArea",
  butiksareal: "retailFloorArea",
  detailhandel: "retailFloorArea",
  retail: "retailFloorArea",
  shop: "retailFloorArea",
  branche: "branch",
  branchekode: "branch",
  db: "branch",
  nace: "branch",
  bilag: "listedActivity",
  listepunkt: "listedActivity",
  listevirksomhed: "listedActivity",
  miljoegodkendelse: "listedActivity",
  godkendelse: "listedActivity",
  produktion: "isProduction",
  produktionsvirksomhed: "isProduction",
  production: "isProduction",
  spildevand: "processWastewater",
  processpildevand: "processWastewater",
  processspildevand: "processWastewater",
  wastewater: "processWastewater",
  vejadgang: "newRoadAccess",
  overkoersel: "newRoadAccess",
  indkoersel: "newRoadAccess",
  adgangsvej: "newRoadAccess",
  access: "newRoadAccess",
  parkering: "parkingSpaces",
  parkeringspladser: "parkingSpaces",
  ppladser: "parkingSpaces",
  parking: "parkingSpaces",
  grundvand: "threatensGroundwater",
  grundvandstruende: "threatensGroundwater",
  groundwater: "threatensGroundwater",
  adresse: "site",
  placering: "site",
  location: "site",
  oensker: "wishes",
  motorvej: "motorway",
  jernbane: "rail",
  bus: "busStop",
  busstop: "busStop",
  stoppested: "busStop",
  busstoppested: "busStop",
  supercykelsti: "cycleSuperhighway",
  cykelsti: "cycleSuperhighway",
  fjernvarme: "districtHeating",
};

const plain = (name: string): string => plainLetters(name).replace(/[^a-z]/g, "");

/** The field that was probably meant by a name that is none: by its Danish word, else by few wrong letters; null when nothing is near. */
export function meantField(name: string, fields: readonly string[]): string | null {
  const given = plain(name).slice(0, 100);
  const word = Object.hasOwn(words, given) ? words[given] : null;
  if (word !== null && fields.includes(word)) return word;
  const near = fields.map((field) => ({ field, away: distance(given, plain(field)) })).sort((a, b) => a.away - b.away)[0];
  return near && near.away <= Math.max(1, Math.floor(near.field.length / 3)) ? near.field : null;
}
