import type { Words } from "../translation.ts";

/** Why nothing was taken of a cell of a plot list. */
export const cellFaults = {
  number: "is no number",
  day: "is no date (write for example 2026-12-31)",
  yesNo: "is neither yes nor no",
  word: "is a word that the column does not know",
  price: "is too high for a price per m² and looks like the price of the whole plot (write kroner per m²)",
  area: "is no area in m²",
  person: "looks like a person's name, telephone or e-mail (write a role or an office)",
  tooLong: "is too long",
};

/** Why a row of a plot list has no place, and what to do about it. */
export const unplaced = {
  nowhere: "does not say where the plot lies. Add a plot id, parcel number and cadastral district, coordinates (x, y) or WKT",
  plotUnknown: "has a plot id that no plot of the data pack has. Correct it, or add parcel number and district, coordinates or WKT",
  parcelUnknown: "has a parcel number that is not in the layer of parcels. Correct number and district, or fetch a newer layer",
  parcelsPartly: "has several parcel numbers, some of which are not in the layer of parcels. Correct them, so that the whole plot is there",
  parcelInSeveral: "has a parcel number that several cadastral districts have. Add the district's name or code",
  noParcels: "can be placed by parcel number only, and the data pack has no parcels. Add the layer of parcels",
  pointBeside: "has coordinates where there is neither a plot nor a parcel. Correct them, or add the layer of parcels",
  noArea: "has a geometry without area. Write the plot as a polygon, or use parcel numbers",
  noStatus: "has no status that can be read. Write ledig (free), reserveret, solgt (sold), kommende (coming) or ikke udbudt (not offered)",
  badGeometry: "has a geometry that cannot be used. Correct it, or use plot id or parcel number",
};

const says = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** What does not hang together in what is said of a plot. */
export const stockFaultTexts = {
  netAndRoadOverGross: (over: string) => `Net and road area together are ${over} m² larger than the gross area.`,
  promisedOverNet: (over: string) =>
    `Reserved and for sale together are ${over} m² larger than the land there is: the same land is promised twice.`,
  soldForSale: () => "The plot is sold but has land for sale.",
  pricesCross: () => "The price with connection is lower than the one without.",
  pricesDiffer: () => "The price and the price of the same kind with or without connection differ.",
  publicFree: () => "The public status is free, but by the internal one the plot cannot be had.",
};

const faultText = (fault: string, over: string): string => {
  const texts: Readonly<Record<string, (over: string) => string>> = stockFaultTexts;
  return texts[fault]?.(over) ?? fault;
};

/** What is told of a plot list. */
export const stockProblems = {
  stockNotOne: ({ file, fields }: Words) =>
    `“${file}” was not read as a plot list: no heading is understood (${fields}). The first row must be headings such as Plot id, Parcel number, Status, Area and Price per m².`,
  stockColumns: ({ file, count, columns }: Words) =>
    `“${file}”: ${count === "1" ? "1 column is" : `${count} columns are`} not understood and left out: ${columns}.`,
  stockRowsLost: ({ file, count, rows, reason }: Words) =>
    `“${file}”: ${count === "1" ? "1 row is" : `${count} rows are`} left out (number of the row under the headings in brackets): ${rows}. ${count === "1" ? "It" : "Each of them"} ${says(unplaced, reason)}.`,
  stockCell: ({ file, plot, row, column, given, reason }: Words) =>
    `“${file}”, row ${row} under the headings (${plot}), column ${column}: ${given === "" ? "what stands there" : `“${given}”`} ${says(cellFaults, reason)}. It is left out.`,
  stockCells: ({ file, count, cells }: Words) => `“${file}”: ${count} cells could not be read and are left out: ${cells}.`,
  stockFault: ({ file, plot, fault, over }: Words) => `“${file}”, ${plot}: ${faultText(fault, over)} Correct the list.`,
  stockFaultsMany: ({ file, count, plots }: Words) =>
    `“${file}”: ${count} plots contradict themselves (areas, status or price): ${plots}. Correct the list.`,
  stockRowsJoined: ({ file, count, plots }: Words) =>
    `“${file}”: several rows have the same plot id and are joined into ${count === "1" ? "1 plot" : `${count} plots`} (numbers of the rows): ${plots}. Reserved areas are added up.`,
  stockLandTwice: ({ file, a, b, area }: Words) =>
    `“${file}”: ${a} and ${b} lie on the same land (${area} m² in common). The same land cannot be offered twice; correct one of them.`,
  stockLandTwiceMany: ({ file, count, pairs }: Words) =>
    `“${file}”: ${count} pairs of plots lie on the same land: ${pairs}. The same land cannot be offered twice; correct the list.`,
};
