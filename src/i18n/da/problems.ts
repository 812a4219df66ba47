import type { Words } from "../translation.ts";
import { leftOut } from "./catalog.ts";

/** Why a feature could not be used, whatever dataset it belongs to. */
export const faults = {
  notAFeature: "Er ikke et GeoJSON-objekt af typen Feature",
  badProperties: "Har egenskaber, der ikke kan læses",
  noGeometry: "Har ingen geometri",
  emptyGeometry: "Har en tom geometri",
  badCoordinates: "Har koordinater, der ikke er tal",
  tooFewPoints: "Har for få punkter til at danne en linje eller flade",
  mixedGeometry: "Blander punkter, linjer og flader i ét objekt",
  unknownGeometry: "Har en geometritype, som GeoJSON ikke kender",
  curved: "Har buer, som ikke læses. Gem den med rette linjer (GIS-programmer kalder det at segmentere)",
  unreadable: "Har en geometri, der ikke kan læses",
  otherSystem: "Ligger i et andet koordinatsystem end resten af filen, eller uden for Danmark",
  notRepairable: "Krydser sig selv, så arealet ikke kan afgøres",
  areaChanged: "Kan kun rettes ved at ændre arealet med mere end en tiendedel, og det ville være et gæt",
  duplicate: "Er helt magen til et andet objekt i datasættet",
  notAPolygon: "Er et punkt eller en linje; en grund skal være en flade",
  evidence: "Er et fund eller et deljordstykke fra et tidligere svar, ikke en grund",
  notRecognised: "Filen blev ikke genkendt",
};

/** Why a layer is incomplete although its file was not an extract. */
export const losses = {
  featuresLost: "Et eller flere objekter, der hører til laget, kunne ikke bruges. Laget er derfor ikke fuldstændigt.",
  pagesMissing: "Serveren havde flere objekter, end filerne rummer: en eller flere sider af svaret mangler. Hent dem alle.",
  onlyProposals: "Filerne rummer kun forslag, og laget har kun det vedtagne. Hent også filen med det vedtagne.",
  fieldsLost: "Felter, som svaret hviler på, mangler i filen eller kan ikke læses. Laget er derfor ikke fuldstændigt.",
};

const reasons: Readonly<Record<string, string>> = { ...leftOut, ...faults };
const reasonText = (reason: string): string => (reasons[reason] ?? reason).replace(/^./, (first) => first.toLowerCase());

const systems: Readonly<Record<string, string>> = {
  "EPSG:25832": "UTM zone 32 i meter (EPSG:25832)",
  "EPSG:4326": "længde- og breddegrader (WGS 84)",
  "EPSG:25832 turned": "UTM zone 32 med nord før øst",
  "EPSG:4326 turned": "grader med bredde før længde",
  "EPSG:3857": "Web Mercator (EPSG:3857)",
  "EPSG:25833": "UTM zone 33 (EPSG:25833)",
  "EPSG:25833 turned": "UTM zone 33 med nord før øst",
  "EPSG:3857 turned": "Web Mercator med akserne byttet om",
  zero: "punktet 0/0",
  elsewhere: "grader uden for Danmark",
  unknown: "intet dansk koordinatsystem",
};
const named = (file: string): string => (file === "" ? "Tegningen" : `«${file}»`);
const place = ({ line, column }: Words): string => `linje ${line}, tegn ${column}`;
const saveAs = "Gem filen som GeoJSON i EPSG:25832 eller WGS 84.";

/** What a field of a request accepts. */
const accepted: Readonly<Record<string, string>> = {
  company: "tekst på højst 200 tegn",
  use: "office, lightIndustry, heavyIndustry, logistics, craft, retailBulky, datacenter, laboratory eller foodProduction",
  virksomhedsklasse: "et helt tal fra 1 til 7 eller et interval som [3,5]",
  plotArea: "et tal over 0 og højst 1 milliard, i m²",
  floorArea: "et tal over 0 og højst 1 milliard, i m²",
  height: "et tal over 0 og højst 1 milliard, i meter",
  storeys: "et antal etager over 0 og højst 1 milliard",
  officeFloorArea: "0 eller et positivt tal, højst floorArea, i m²",
  threatensGroundwater: "true, false eller null",
  branch: "en branchekode (DB07) på højst 200 tegn eller null",
  listedActivity: "none, annex1, annex2 eller null",
  isProduction: "true, false eller null",
  retailFloorArea: "0 eller et positivt tal, højst floorArea, i m²",
  processWastewater: "true, false eller null",
  newRoadAccess: "true, false eller null",
  parkingSpaces: "0, et positivt tal eller null",
  site: "en GeoJSON-geometri i WGS 84 eller null",
  wishes: "et objekt med motorway, station, rail, busStop, cycleSuperhighway og districtHeating",
  "wishes.motorway": "et tal over 0 og højst 1 milliard, i meter",
  "wishes.station": "et tal over 0 og højst 1 milliard, i meter",
  "wishes.rail": "et tal over 0 og højst 1 milliard, i meter",
  "wishes.busStop": "et tal over 0 og højst 1 milliard, i meter",
  "wishes.cycleSuperhighway": "et tal over 0 og højst 1 milliard, i meter",
  "wishes.districtHeating": "true eller false",
  weights: "et objekt med tal fra 0 til 10 for motorway, station, rail, busStop, cycleSuperhighway og districtHeating",
  hall: "null eller et objekt med footprint, yardDepth og floorPerParkingSpace",
  "hall.footprint": 'enten {"length": 60, "width": 30} i meter eller {"area": 1800, "ratio": [1, 3]} i m², hvor ratio er tal fra 1 til 20',
  "hall.footprint.ratio": "to tal fra 1 til 20, det mindste først",
  "hall.yardDepth": "et tal fra 0 til 500, i meter",
  "hall.floorPerParkingSpace": "null eller et tal over 0 og højst 1 milliard, i m² etageareal pr. parkeringsplads",
};
const accepts = (field: string): string => accepted[field] ?? (field.includes(".") ? accepts(field.slice(0, field.lastIndexOf("."))) : "");

/** Files that could not be read, or only in part. */
export const fileProblems = {
  textTooLong: ({ file, size, limit }: Words) =>
    `${named(file)} er ikke læst: den er på ${size} tegn, og grænsen er ${limit}. Del filen, eller tag kun det nødvendige område med.`,
  fileEmpty: ({ file }: Words) => `${named(file)} er tom. Hent eller gem den igen.`,
  fileNotRead: ({ file }: Words) => `${named(file)} kunne ikke åbnes. Kontrollér stien, og at filen må læses.`,
  notText: ({ file }: Words) =>
    `${named(file)} er ikke tekst, der kan læses: den er binær. Gem den som JSON i UTF-8 (et zip- eller shapefil-arkiv skal pakkes ud og gemmes som GeoJSON).`,
  lettersLost: ({ file, count }: Words) =>
    `${named(file)}: ${count} tegn kunne ikke læses, formentlig æ, ø og å, fordi filen ikke er gemt i UTF-8. Navne og id'er kan være forkerte. Gem filen i UTF-8, og hent den igen.`,
  plotTextCut: ({ file, count, features, limit }: Words) =>
    `${named(file)}: ${count} id'er eller navne var over ${limit} tegn og er skåret af (${features}). Giv grundene kortere navne.`,
  fileFormatUnknown: ({ file, known }: Words) =>
    `Filen «${file}» er ikke i et format, som Grundlag læser. Gem den som et af dem: ${known}.`,
  brokenJson: ({ file, found, ...at }: Words) =>
    `${named(file)} er ikke gyldig JSON: fejl ved ${place(at)}${found ? ` («${found}»)` : " (filen slutter for tidligt)"}. Hent eller gem filen igen.`,
  notGeojson: ({ file }: Words) =>
    `${named(file)} er ikke GeoJSON: der er hverken FeatureCollection, Feature eller geometri. Gem dataene som GeoJSON.`,
  noFeatures: ({ file }: Words) => `${named(file)} indeholder ingen objekter.`,
  crsNotRead: ({ file, declared, look }: Words) =>
    `${named(file)} oplyser koordinatsystemet ${declared}, som ikke læses; tallene ligner ${systems[look]}. ${saveAs}`,
  crsUnknown: ({ file, look, example }: Words) =>
    `${named(file)} kan ikke placeres: koordinaterne (f.eks. ${example}) ligner ${systems[look]}. ${saveAs}`,
  crsContradiction: ({ file, declared, look, example }: Words) =>
    `${named(file)} modsiger sig selv: den oplyser ${declared}, men koordinaterne (f.eks. ${example}) ligner ${systems[look]}. Ret «crs», eller gem filen igen i det rigtige koordinatsystem.`,
  crsAsk: ({ file, example, candidates }: Words) =>
    `${named(file)} siger ikke, hvilket koordinatsystem den er i, og tallene (f.eks. ${example}) kan både være Sydvestjylland i UTM zone 32 og Bornholm i zone 33. Vælg et af dem: ${candidates}.`,
  crsFromNumbers: ({ file, look, example }: Words) =>
    `${named(file)} siger ikke, hvilket koordinatsystem den er i. Tallene (f.eks. ${example}) er læst som ${systems[look]}. Kontrollér, at alt ligger rigtigt på kortet.`,
  axesTurned: ({ file, look, example }: Words) =>
    `${named(file)} har akserne byttet om: ${systems[look]} (f.eks. ${example}). De er vendt. Kontrollér, at alt ligger rigtigt på kortet.`,
  ringsClosed: ({ file, count, features }: Words) => `${named(file)}: ${count} flader var ikke lukket og er lukket (${features}).`,
  ringsDropped: ({ file, count, features }: Words) => `${named(file)}: ringe uden areal er udeladt i ${count} objekter (${features}).`,
  featureNotKept: ({ file, feature, reason }: Words) => `${named(file)}: ${feature} er ikke taget med. Det ${reasonText(reason)}.`,
  featuresNotKept: ({ file, count, features, reason }: Words) =>
    `${named(file)}: ${count} objekter er ikke taget med (${features}). Hvert af dem ${reasonText(reason)}.`,
  featureRepaired: ({ file, feature, areaBefore, areaAfter }: Words) =>
    `${named(file)}: ${feature} krydsede sig selv eller havde overflødige punkter og er rettet. Areal før: ${areaBefore} m², efter: ${areaAfter} m².`,
  featuresRepaired: ({ file, count, features }: Words) =>
    `${named(file)}: ${count} flader krydsede sig selv eller havde overflødige punkter og er rettet (${features}).`,
  plotIdsTaken: ({ file, count, features }: Words) =>
    `${named(file)}: ${count} id'er var brugt i forvejen (${features}). Grundene har fået ~2, ~3 … efter deres id.`,
  onlyAPage: ({ file, read, matched }: Words) =>
    `${named(file)} er kun en side: den har ${read} af ${matched} objekter. Hent resten, hvis flere grunde skal vurderes.`,
  plotIdTaken: ({ file, id, given }: Words) => `${named(file)}: id'et «${id}» var brugt i forvejen. Grunden hedder nu «${given}».`,
};

/** What is wrong with a request. */
export const requestProblems = {
  requestNotAnObject: ({ file }: Words) =>
    `${named(file)} er ikke en forespørgsel. Den skal være et JSON-objekt med felter som use, plotArea og height.`,
  requestMissing: ({ file, field }: Words) => `${named(file)}: feltet «${field}» mangler. Skriv ${accepts(field)}.`,
  requestWrong: ({ file, field, given }: Words) => `${named(file)}: feltet «${field}» er ${given}. Det skal være ${accepts(field)}.`,
  requestFieldMeant: ({ file, field, meant }: Words) => `${named(file)}: feltet «${field}» findes ikke. Mente du «${meant}»?`,
  requestFieldUnknown: ({ file, field, known }: Words) => `${named(file)}: feltet «${field}» findes ikke. Felterne er: ${known}.`,
  requestClassOrder: ({ file }: Words) =>
    `${named(file)}: virksomhedsklassens interval er vendt om. Skriv den laveste klasse først, f.eks. [3,5].`,
  requestRatioOrder: ({ file }: Words) =>
    `${named(file)}: hall.footprint.ratio er vendt om. Skriv det mindste forhold mellem længde og bredde først, f.eks. [1, 3].`,
  requestOfficeTooLarge: ({ file }: Words) =>
    `${named(file)}: officeFloorArea er større end floorArea. Kontorarealet er en del af etagearealet.`,
  requestRetailTooLarge: ({ file }: Words) =>
    `${named(file)}: retailFloorArea er større end floorArea. Butiksarealet er en del af etagearealet.`,
  siteNotAGeometry: ({ file, reason }: Words) =>
    `${named(file)}: feltet «site» er ikke en geometri, der kan bruges. Det ${reasonText(reason)}. Skriv en GeoJSON-geometri i WGS 84 eller null.`,
  siteNotWgs84: ({ file, look }: Words) =>
    `${named(file)}: feltet «site» ligner ${systems[look]}. Skriv længde- og breddegrader i Danmark (WGS 84) eller null.`,
};

/** What is wrong with a pack that is opened. */
export const packProblems = {
  packNotFound: ({ pack, embedded }: Words) =>
    `Datapakken «${pack}» findes ikke. Skriv en mappe eller en zip${embedded ? `, eller navnet på en af de indbyggede: ${embedded}` : ""}.`,
  manifestMissing: ({ file }: Words) => `Det er ikke en datapakke: ${file} mangler. Byg pakken med «pack».`,
  manifestBroken: ({ line, column }: Words) => `Datapakkens manifest.json er ødelagt (${place({ line, column })}). Byg pakken igen.`,
  manifestBad: ({ field, count }: Words) =>
    `Datapakkens manifest.json kan ikke bruges: fejl i «${field}» (${count} i alt). Byg pakken igen.`,
  unknownDataset: ({ file, dataset }: Words) => `«${file}» er ikke læst: datasættet «${dataset}» kendes ikke. Byg pakken igen.`,
  datasetTwice: ({ dataset }: Words) => `Datasættet «${dataset}» står to gange i pakken og er ikke læst. Byg pakken igen.`,
  layerMissing: ({ file, dataset }: Words) =>
    `«${file}» mangler i pakken. Intet om «${dataset}» er undersøgt. Læg filen tilbage, eller byg pakken igen.`,
  hashMismatch: ({ file, dataset }: Words) =>
    `«${file}» er ændret, siden pakken blev bygget, og er ikke læst. Intet om «${dataset}» er undersøgt. Byg pakken igen.`,
  countMismatch: ({ file, dataset, found, expected }: Words) =>
    `«${file}» har ${found} objekter, men manifestet siger ${expected}. Intet om «${dataset}» er undersøgt. Byg pakken igen.`,
  badLayerFeature: ({ file, dataset, feature }: Words) =>
    `«${file}»: ${feature} er ikke en geometri i EPSG:25832, der hører til datasættet. Intet om «${dataset}» er undersøgt. Byg pakken igen.`,
  coverageUnreadable: ({ file }: Words) =>
    `«${file}», som siger, hvad lagene dækker, mangler eller er ændret. Intet regnes som fuldt dækket. Byg pakken igen.`,
  compactDamaged: ({ file }: Words) =>
    `«${file}» er beskadiget. Lagene er læst fra deres egne filer i stedet; svaret er det samme, men pakken åbner langsommere. Byg pakken igen.`,
};
