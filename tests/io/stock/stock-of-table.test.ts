import { describe, expect, it } from "vitest";
import { geometryFromShape } from "../../../src/geo/geojson.ts";
import { area, point } from "../../../src/geo/shape.ts";
import { stockOfTable } from "../../../src/io/stock/stock-of-table.ts";
import { at, rectangle } from "../../builders/plots.ts";
import { aLandParcel, aLandPlot, aTable, listed, noLand, offersIn } from "../../builders/stock.ts";

const west = rectangle(0, 0, 100, 100);
const east = rectangle(100, 0, 50, 100);
const land = {
  plots: [aLandPlot("G-1", west, { pricePerSquareMetre: 250, connectionIncluded: true, netArea: 9000, services: ["kloak"] })],
  parcels: [aLandParcel("12ab", west), aLandParcel("12ac", east), aLandParcel("7", rectangle(0, 500, 100, 100), "Anden By", "99")],
};
const losses = async (rows: readonly Readonly<Record<string, unknown>>[], geometries: readonly unknown[] = []) =>
  (await listed(aTable(rows, geometries), land)).lost.map(({ position, reason, about }) => [position, reason, about]);

describe("where a row lies", () => {
  it("is the plot of its id, of which it says only what it says", async () => {
    const reading = await listed(aTable([{ "Grund-id": "G-1", Status: "Reserveret", Netto: "", Forsyning: "ikke oplyst" }]), land);
    const offer = offersIn(reading)["G-1"];
    expect([offer.status, offer.netArea, offer.services, offer.pricePerSquareMetre, offer.name]).toEqual([
      "reserveret",
      9000,
      [],
      250,
      "Grund G-1",
    ]);
    expect([reading.plots[0].by, reading.plots[0].shape, reading.replaced, reading.problems]).toEqual(["plot", west, ["G-1"], []]);
  });

  it("is its parcels together, in the district that it names", async () => {
    const reading = await listed(aTable([{ "Matr.nr.": "12 AB og 12ac", Ejerlav: "prøve by", Status: "ledig" }]), { ...land, plots: [] });
    expect(reading.plots.map(({ id, shape, by }) => [id, area(shape), by])).toEqual([["2005752-12ab+12ac", 15_000, "parcels"]]);
  });

  it("is its own outline before anything else, and the parcel of its point", async () => {
    const outline = rectangle(0, 0, 60, 60);
    const rows = [
      { "Grund-id": "G-1", Status: "ledig" },
      { "Grund-id": "G-9", Status: "ledig" },
    ];
    const places = [geometryFromShape(outline), geometryFromShape(point(...at(120, 50)))];
    const reading = await listed(aTable(rows, places), land);
    expect(reading.plots.map(({ id, shape, by }) => [id, area(shape), by])).toEqual([
      ["G-1", 3600, "shape"],
      ["G-9", 5000, "point"],
    ]);
  });

  it("is told where it is nowhere, with what is missing", async () => {
    const rows = [
      { Navn: "Uden sted", Status: "ledig" },
      { "Grund-id": "G-2", Status: "ledig" },
      { Matrikelnr: "99z", Status: "ledig" },
      { Matrikelnr: "12ab, 99z", Status: "ledig" },
      { Matrikelnr: "7", Ejerlav: "Prøve By", Status: "ledig" },
      { "Grund-id": "G-1", Matrikelnr: "12ab" },
      { "Grund-id": "G-8", Status: "måske", Matrikelnr: "12ac" },
      { "Grund-id": "G-7", Status: "ledig" },
    ];
    const places = [null, null, null, null, null, null, null, geometryFromShape(point(...at(900, 900)))];
    expect(await losses(rows, places)).toEqual([
      [1, "nowhere", ""],
      [2, "plotUnknown", "G-2"],
      [3, "parcelUnknown", "99z"],
      [4, "parcelsPartly", "99z"],
      [5, "parcelUnknown", "7"],
      [7, "noStatus", ""],
      [8, "pointBeside", "700900 6190900"],
    ]);
  });

  it("is not guessed where two districts have the number, or where there are no parcels", async () => {
    const twice = { plots: [], parcels: [aLandParcel("1a", west), aLandParcel("1a", east, "Anden By", "99")] };
    const row = aTable([{ Matrikelnr: "1a", Status: "ledig" }]);
    expect((await listed(row, twice)).lost.map(({ reason }) => reason)).toEqual(["parcelInSeveral"]);
    expect((await listed(row, noLand)).lost.map(({ reason }) => reason)).toEqual(["noParcels"]);
    const coded = aTable([{ Matrikelnr: "1a", Ejerlavskode: 99, Status: "ledig" }]);
    expect((await listed(coded, twice)).plots[0].shape).toBe(east);
  });
});

describe("what a row says", () => {
  it("is understood in Danish and English, with units, thousands and decimals", async () => {
    const danish = {
      "Grund-id": "G-1",
      Status: "Ledig",
      "Intern status": "Holdt til egen vækst",
      Årsag: "Forurening",
      "Pris pr. m² inkl. tilslutning": "1.275,50 kr./m²",
      "Pris pr. m² ekskl. tilslutning": "275,-",
      "Areal (ha)": "1,25",
      Bruttoareal: "12.500 m²",
      Vejareal: "1.000",
      "Netto (m²)": 11_500,
      "Til salg": "0",
      "Reserveret areal": "1,15 ha",
      Frist: "31.12.2026",
      Kontakt: "Team Grundsalg",
      Ejerforhold: "Kommunen",
    };
    const english = {
      "Plot ID": "G-1",
      "Public status": "available",
      "Internal status": "own growth",
      "Blocked by": "contamination",
      "Price per m² incl. connection": "1,275.50",
      "Price per m² excl. connection": "275",
      "Plot area (ha)": "1.25",
      "Gross area": "12,500",
      "Road area": "1000",
      "Net area": "11500",
      "Area for sale": "0",
      "Reserved area": "1.15 ha",
      Deadline: "2026-12-31",
      Contact: "Team Grundsalg",
      Ownership: "municipal",
    };
    const [da, en] = await Promise.all([danish, english].map(async (row) => offersIn(await listed(aTable([row]), land))["G-1"]));
    expect(da).toEqual({
      name: "Grund G-1",
      address: null,
      status: "ledig",
      internalStatus: "ownGrowth",
      unavailable: "cleanUp",
      owner: "kommunal",
      pricePerSquareMetre: 1275.5,
      connectionIncluded: true,
      priceWithConnection: 1275.5,
      priceWithoutConnection: 275,
      registeredArea: 12_500,
      grossArea: 12_500,
      roadArea: 1000,
      netArea: 11_500,
      forSaleArea: 0,
      reservedArea: 11_500,
      services: ["kloak"],
      conditions: null,
      deadline: "2026-12-31",
      contactRole: "Team Grundsalg",
      lokalplan: null,
      ramme: null,
    });
    expect(en).toEqual(da);
  });

  it("in one status column for both holds the public one back as well", async () => {
    const rows = ["til salg", "Option", "egen vækst", "solgt"].map((Status, at) => ({
      Matrikelnr: ["12ab", "12ac", "7", "7"][at],
      Status,
    }));
    const reading = await listed(aTable(rows), { ...land, plots: [] });
    expect(Object.values(offersIn(reading)).map(({ status, internalStatus }) => [status, internalStatus])).toEqual([
      ["ledig", null],
      ["reserveret", null],
      ["ikkeUdbudt", "ownGrowth"],
      ["solgt", null],
    ]);
  });

  it("with a word that nobody knows promises nothing", async () => {
    const reading = await listed(aTable([{ "Grund-id": "G-1", "Intern status": "se bilag", Status: "ledig" }]), land);
    expect(offersIn(reading)["G-1"].internalStatus).toBe("unclear");
  });

  it("is told cell by cell where it cannot be read, and a person's name is not repeated", async () => {
    const row = {
      "Grund-id": "G-1",
      Status: "ledig",
      Pris: "4.500.000",
      Netto: "stor",
      Frist: "31.02.2026",
      Kontakt: "Anna Holm",
      Byggemodnet: "snart",
    };
    const reading = await listed(aTable([row]), land);
    expect(reading.problems.map(({ code, words }) => [code, words.column, words.given, words.reason])).toEqual([
      ["stockCell", "Pris", "4.500.000", "price"],
      ["stockCell", "Byggemodnet", "snart", "yesNo"],
      ["stockCell", "Netto", "stor", "number"],
      ["stockCell", "Frist", "31.02.2026", "day"],
      ["stockCell", "Kontakt", "", "person"],
    ]);
    expect(JSON.stringify(reading)).not.toContain("Anna");
  });

  it("under a header that nobody knows is left out and told", async () => {
    const reading = await listed(aTable([{ "Grund-id": "G-1", Status: "ledig", Telefon: "12345678", x: 1, y: 2 }]), land);
    expect(reading.problems).toEqual([{ code: "stockColumns", words: { file: "grunde.xlsx", count: 1, columns: "Telefon" } }]);
    expect(Object.keys(reading.plots[0].properties)).not.toContain("Telefon");
  });
});

describe("the same land is never promised twice", () => {
  it("reservations of one plot add up, and are told where they exceed it", async () => {
    const rows = [
      { "Grund-id": "G-1", Status: "reserveret", "Reserveret areal": 5000 },
      { "Grund-id": "G-1", "Reserveret areal": "4.500" },
    ];
    const reading = await listed(aTable(rows), land);
    expect(offersIn(reading)["G-1"].reservedArea).toBe(9500);
    expect(reading.problems.map(({ code, words }) => [code, words.fault ?? words.plots, words.over])).toEqual([
      ["stockRowsJoined", "G-1 (1, 2)", undefined],
      ["stockFault", "promisedOverNet", 500],
    ]);
  });

  it("two plots on the same ground are told with the area, neighbours are not", async () => {
    const outlines = [rectangle(200, 0, 50, 50), rectangle(240, 0, 50, 50), rectangle(290, 0, 50, 50)].map(geometryFromShape);
    const rows = ["A", "B", "C"].map((id) => ({ "Grund-id": id, Status: "ledig" }));
    const reading = await listed(aTable(rows, outlines), land);
    expect(reading.problems).toEqual([{ code: "stockLandTwice", words: { file: "grunde.xlsx", a: "A", b: "B", area: 500 } }]);
  });
});

it("a table without a single known header is none, and says so", async () => {
  const reading = await stockOfTable(aTable([{ Fugl: "solsort", Antal: 3 }]), land);
  expect(reading).toEqual({ ok: false, problems: [{ code: "stockNotOne", words: { file: "grunde.xlsx", fields: "Fugl, Antal" } }] });
});
