import type * as da from "../da/problems.ts";
import type { Translation, Words } from "../translation.ts";
import { leftOut } from "./catalog.ts";

export const faults: Translation<typeof da.faults> = {
  notAFeature: "Is not a GeoJSON object of type Feature",
  badProperties: "Has properties that cannot be read",
  noGeometry: "Has no geometry",
  emptyGeometry: "Has an empty geometry",
  badCoordinates: "Has coordinates that are not numbers",
  tooFewPoints: "Has too few points to make a line or an area",
  mixedGeometry: "Mixes points, lines and areas in one feature",
  unknownGeometry: "Has a geometry type that GeoJSON does not know",
  curved: "Has arcs, which are not read. Save it with straight lines (GIS programs call it segmentizing)",
  unreadable: "Has a geometry that cannot be read",
  otherSystem: "Lies in another coordinate system than the rest of the file, or outside Denmark",
  notRepairable: "Crosses itself so that its area cannot be told",
  areaChanged: "Can only be repaired by changing its area by more than a tenth, which would be a guess",
  duplicate: "Equals another feature of the dataset in everything",
  notAPolygon: "Is a point or a line; a plot has to be an area",
  evidence: "Is a finding or a piece of a plot of an earlier answer, not a plot",
  notRecognised: "The file was not recognised",
};

export const losses: Translation<typeof da.losses> = {
  featuresLost: "One or more features that belong to the layer could not be used. The layer is therefore not complete.",
  pagesMissing: "The server had more features than the files hold: one or more pages of its answer are missing. Fetch them all.",
  onlyProposals: "The files hold proposals only, and the layer holds what is adopted. Fetch the file of what is adopted too.",
  fieldsLost: "Fields that the answer rests on are missing from the file or cannot be read. The layer is therefore not complete.",
};

const reasons: Readonly<Record<string, string>> = { ...leftOut, ...faults };
const reasonText = (reason: string): string => (reasons[reason] ?? reason).replace(/^./, (first) => first.toLowerCase());

const systems: Readonly<Record<string, string>> = {
  "EPSG:25832": "UTM zone 32 in metres (EPSG:25832)",
  "EPSG:4326": "longitude and latitude (WGS 84)",
  "EPSG:25832 turned": "UTM zone 32 with north before east",
  "EPSG:4326 turned": "degrees with latitude before longitude",
  "EPSG:3857": "Web Mercator (EPSG:3857)",
  "EPSG:25833": "UTM zone 33 (EPSG:25833)",
  "EPSG:25833 turned": "UTM zone 33 with north before east",
  "EPSG:3857 turned": "Web Mercator with its axes the other way round",
  zero: "the point 0/0",
  elsewhere: "degrees outside Denmark",
  unknown: "no Danish coordinate system",
};
const named = (file: string): string => (file === "" ? "The drawing" : `“${file}”`);
const place = ({ line, column }: Words): string => `line ${line}, character ${column}`;
const saveAs = "Save the file as GeoJSON in EPSG:25832 or WGS 84.";

const accepted: Readonly<Record<string, string>> = {
  company: "text of at most 200 characters",
  use: "office, lightIndustry, heavyIndustry, logistics, craft, retailBulky, datacenter, laboratory or foodProduction",
  virksomhedsklasse: "a whole number from 1 to 7 or an interval such as [3,5]",
  plotArea: "a number above 0 and at most one billion, in m²",
  floorArea: "a number above 0 and at most one billion, in m²",
  height: "a number above 0 and at most one billion, in metres",
  storeys: "a number of storeys above 0 and at most one billion",
  officeFloorArea: "0 or a positive number, at most floorArea, in m²",
  threatensGroundwater: "true, false or null",
  branch: "a branch code (DB07) of at most 200 characters, or null",
  listedActivity: "none, annex1, annex2 or null",
  isProduction: "true, false or null",
  retailFloorArea: "0 or a positive number, at most floorArea, in m²",
  processWastewater: "true, false or null",
  newRoadAccess: "true, false or null",
  parkingSpaces: "0, a positive number or null",
  site: "a GeoJSON geometry in WGS 84 or null",
  wishes: "an object with motorway, station, rail, busStop, cycleSuperhighway and districtHeating",
  "wishes.motorway": "a number above 0 and at most one billion, in metres",
  "wishes.station": "a number above 0 and at most one billion, in metres",
  "wishes.rail": "a number above 0 and at most one billion, in metres",
  "wishes.busStop": "a number above 0 and at most one billion, in metres",
  "wishes.cycleSuperhighway": "a number above 0 and at most one billion, in metres",
  "wishes.districtHeating": "true or false",
  weights: "an object with numbers from 0 to 10 for motorway, station, rail, busStop, cycleSuperhighway and districtHeating",
  hall: "null or an object with footprint, yardDepth and floorPerParkingSpace",
  "hall.footprint":
    'either {"length": 60, "width": 30} in metres or {"area": 1800, "ratio": [1, 3]} in m², ratio being numbers from 1 to 20',
  "hall.footprint.ratio": "two numbers from 1 to 20, the smaller one first",
  "hall.yardDepth": "a number from 0 to 500, in metres",
  "hall.floorPerParkingSpace": "null or a number above 0 and at most one billion, in m² of floor for each parking space",
};
const accepts = (field: string): string => accepted[field] ?? (field.includes(".") ? accepts(field.slice(0, field.lastIndexOf("."))) : "");

export const fileProblems: Translation<typeof da.fileProblems> = {
  textTooLong: ({ file, size, limit }) =>
    `${named(file)} was not read: it is ${size} characters long and the limit is ${limit}. Split the file, or take only the area that is needed.`,
  fileEmpty: ({ file }) => `${named(file)} is empty. Fetch or save it again.`,
  fileNotRead: ({ file }) => `${named(file)} could not be opened. Check the path and that the file may be read.`,
  notText: ({ file }) =>
    `${named(file)} is not text that can be read: it is binary. Save it as JSON in UTF-8 (unpack a zip or shapefile archive and save it as GeoJSON).`,
  lettersLost: ({ file, count }) =>
    `${named(file)}: ${count} characters could not be read, probably Danish letters, because the file is not saved in UTF-8. Names and ids may be wrong. Save the file in UTF-8 and fetch it again.`,
  plotTextCut: ({ file, count, features, limit }) =>
    `${named(file)}: ${count} ids or names were over ${limit} characters and were cut (${features}). Give the plots shorter names.`,
  fileFormatUnknown: ({ file, known }) => `The file “${file}” is not in a format that Grundlag reads. Save it as one of them: ${known}.`,
  brokenJson: ({ file, found, ...at }) =>
    `${named(file)} is not valid JSON: fault at ${place(at)}${found ? ` (“${found}”)` : " (the file ends too early)"}. Fetch or save the file again.`,
  notGeojson: ({ file }) =>
    `${named(file)} is not GeoJSON: it holds neither FeatureCollection, Feature nor geometry. Save the data as GeoJSON.`,
  noFeatures: ({ file }) => `${named(file)} holds no features.`,
  crsNotRead: ({ file, declared, look }) =>
    `${named(file)} states the coordinate system ${declared}, which is not read; the numbers look like ${systems[look]}. ${saveAs}`,
  crsUnknown: ({ file, look, example }) =>
    `${named(file)} cannot be placed: the coordinates (e.g. ${example}) look like ${systems[look]}. ${saveAs}`,
  crsContradiction: ({ file, declared, look, example }) =>
    `${named(file)} contradicts itself: it states ${declared}, but the coordinates (e.g. ${example}) look like ${systems[look]}. Correct “crs”, or save the file again in the right coordinate system.`,
  crsAsk: ({ file, example, candidates }: Words) =>
    `${named(file)} does not say which coordinate system it is in, and its numbers (${example}, for example) may be south-west Jutland in UTM zone 32 or Bornholm in zone 33. Choose one of them: ${candidates}.`,
  crsFromNumbers: ({ file, look, example }: Words) =>
    `${named(file)} does not say which coordinate system it is in. Its numbers (${example}, for example) were read as ${systems[look]}. Check that everything lies where it should on the map.`,
  axesTurned: ({ file, look, example }) =>
    `${named(file)} has its axes the other way round: ${systems[look]} (e.g. ${example}). They were turned. Check that everything lies right on the map.`,
  ringsClosed: ({ file, count, features }) => `${named(file)}: ${count} areas were not closed and have been closed (${features}).`,
  ringsDropped: ({ file, count, features }) => `${named(file)}: rings without area were left out of ${count} features (${features}).`,
  featureNotKept: ({ file, feature, reason }) => `${named(file)}: ${feature} was not taken. It ${reasonText(reason)}.`,
  featuresNotKept: ({ file, count, features, reason }) =>
    `${named(file)}: ${count} features were not taken (${features}). Each of them ${reasonText(reason)}.`,
  featureRepaired: ({ file, feature, areaBefore, areaAfter }) =>
    `${named(file)}: ${feature} crossed itself or had superfluous points and was mended. Area before: ${areaBefore} m², after: ${areaAfter} m².`,
  featuresRepaired: ({ file, count, features }) =>
    `${named(file)}: ${count} areas crossed themselves or had superfluous points and were mended (${features}).`,
  plotIdsTaken: ({ file, count, features }) =>
    `${named(file)}: ${count} ids were taken (${features}). The plots were given ~2, ~3 … after their ids.`,
  onlyAPage: ({ file, read, matched }) =>
    `${named(file)} is only a page: it holds ${read} of ${matched} features. Fetch the rest if more plots are to be checked.`,
  plotIdTaken: ({ file, id, given }) => `${named(file)}: the id “${id}” was taken. The plot is now called “${given}”.`,
};

export const requestProblems: Translation<typeof da.requestProblems> = {
  requestNotAnObject: ({ file }) =>
    `${named(file)} is not a request. It has to be a JSON object with fields such as use, plotArea and height.`,
  requestMissing: ({ file, field }) => `${named(file)}: the field “${field}” is missing. Write ${accepts(field)}.`,
  requestWrong: ({ file, field, given }) => `${named(file)}: the field “${field}” is ${given}. It has to be ${accepts(field)}.`,
  requestFieldMeant: ({ file, field, meant }) => `${named(file)}: there is no field “${field}”. Did you mean “${meant}”?`,
  requestFieldUnknown: ({ file, field, known }) => `${named(file)}: there is no field “${field}”. The fields are: ${known}.`,
  requestClassOrder: ({ file }) =>
    `${named(file)}: the interval of virksomhedsklasse is reversed. Write the lowest class first, e.g. [3,5].`,
  requestRatioOrder: ({ file }) =>
    `${named(file)}: hall.footprint.ratio is the wrong way round. Write the smaller ratio of length to width first, e.g. [1, 3].`,
  requestOfficeTooLarge: ({ file }) =>
    `${named(file)}: officeFloorArea is larger than floorArea. The office area is a part of the floor area.`,
  requestRetailTooLarge: ({ file }) => `${named(file)}: retailFloorArea is larger than floorArea. The shop is a part of the floor area.`,
  siteNotAGeometry: ({ file, reason }) =>
    `${named(file)}: the field “site” is no geometry that can be used. It ${reasonText(reason)}. Write a GeoJSON geometry in WGS 84, or null.`,
  siteNotWgs84: ({ file, look }) =>
    `${named(file)}: the field “site” looks like ${systems[look]}. Write longitude and latitude in Denmark (WGS 84), or null.`,
};

export const packProblems: Translation<typeof da.packProblems> = {
  packNotFound: ({ pack, embedded }) =>
    `There is no data pack “${pack}”. Write a folder or a zip${embedded ? `, or the name of one that is built in: ${embedded}` : ""}.`,
  manifestMissing: ({ file }) => `That is no data pack: ${file} is missing. Build the pack with “pack”.`,
  manifestBroken: ({ line, column }) => `The pack's manifest.json is broken (${place({ line, column })}). Build the pack again.`,
  manifestBad: ({ field, count }) =>
    `The pack's manifest.json cannot be used: fault in “${field}” (${count} in all). Build the pack again.`,
  unknownDataset: ({ file, dataset }) => `“${file}” was not read: the dataset “${dataset}” is not known. Build the pack again.`,
  datasetTwice: ({ dataset }) => `The dataset “${dataset}” stands twice in the pack and was not read. Build the pack again.`,
  layerMissing: ({ file, dataset }) =>
    `“${file}” is missing from the pack. Nothing about “${dataset}” was examined. Put the file back, or build the pack again.`,
  hashMismatch: ({ file, dataset }) =>
    `“${file}” was changed after the pack was built and was not read. Nothing about “${dataset}” was examined. Build the pack again.`,
  countMismatch: ({ file, dataset, found, expected }) =>
    `“${file}” holds ${found} features but the manifest says ${expected}. Nothing about “${dataset}” was examined. Build the pack again.`,
  badLayerFeature: ({ file, dataset, feature }) =>
    `“${file}”: ${feature} is no geometry in EPSG:25832 that belongs to the dataset. Nothing about “${dataset}” was examined. Build the pack again.`,
  coverageUnreadable: ({ file }) =>
    `“${file}”, which says what the layers cover, is missing or was changed. Nothing counts as fully covered. Build the pack again.`,
  compactDamaged: ({ file }) =>
    `“${file}” is damaged. The layers were read from their own files instead; the answer is the same, but the pack opens more slowly. Build the pack again.`,
};
