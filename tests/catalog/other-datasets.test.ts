import { describe, expect, it } from "vitest";
import { type DatasetId, datasets } from "../../src/catalog/index.ts";
import { rawFile } from "../../src/catalog/recognise.ts";
import { line, point } from "../../src/geo/shape.ts";
import { at, rectangle } from "../builders/plots.ts";
import { aRawFeature, rawExamples, rawLike } from "../builders/raw-features.ts";

type Properties = Readonly<Record<string, unknown>>;
const takes = (id: DatasetId, rest: Properties) => datasets[id].takes(rawLike(id, rest), "0999");

describe("fields in our words", () => {
  it.each([
    ["zonekort", { zone: 1, municipality: "999" }],
    [
      "jordstykker",
      {
        cadastralDistrict: "2005752",
        districtName: "Prøve By",
        parcelNumber: "12ab",
        registeredArea: 28738,
        roadArea: 145,
        property: "8838278",
        municipality: "999",
      },
    ],
    [
      "grunde",
      {
        name: "Prøvegrund 7",
        address: "Prøvevej 7",
        status: "ledig",
        owner: "kommunal",
        pricePerSquareMetre: 450,
        connectionIncluded: false,
        registeredArea: 12500,
        services: ["kloak", "fjernvarme", "el"],
        lokalplan: "3-001",
        ramme: "E.01",
      },
    ],
    ["kommunegraense", { code: "999", name: "Prøvekommune" }],
    ["stationsnaereOmraader", { kind: "kerneomraade", station: "Prøve St." }],
    ["bygninger", { use: 120, isDwelling: true, footprint: 140, storeys: 2, floorArea: 280, year: 1962 }],
    [
      "stoejbelastedeArealer",
      { planId: null, name: "Støj ved motorvejen", municipality: "999", note: "over 55 dB", adopted: "2020-01-01", inForce: null },
    ],
    ["veje", { roadClass: "motorwayRamp", name: null, ref: "15" }],
    ["jernbaner", { name: "Prøvebanen", usage: "main" }],
    ["stationer", { name: "Prøve St.", kind: "station" }],
    ["stoppesteder", { name: "Prøvevej" }],
    ["supercykelstier", { route: "C99", name: "Prøveruten" }],
    ["fjernvarmeomraader", { name: "Nord", supply: "Fjernvarme", supplier: "Prøve Varmeværk" }],
    [
      "kloakoplande",
      { name: "K1", sewerNow: "Fælleskloakeret", sewerPlanned: "Separatkloakeret", now: "combined", planned: "separate", deadline: null },
    ],
    ["vejbyggelinjer", { road: "Prøvevej", roadAuthority: "Prøve Kommune" }],
    ["tilslutningspligtomraader", { name: "Nord", supply: "Fjernvarme", isGas: false, adopted: "2020-01-01" }],
    ["forsyningsforbudsomraader", { name: "Nord", banned: "Elopvarmning" }],
    ["paragraf3", { natureType: "Sø", kind: "lake", standing: "inForce" }],
    ["soeer", { lakeType: "Sø", temporary: false }],
    ["skove", { belowMinimum: false }],
    ["vandloeb", { streamType: "Almindelig", width: "2.5-12" }],
    ["soebeskyttelseslinjer", { standing: "inForce" }],
    ["aabeskyttelseslinjer", { standing: "inForce" }],
    ["skovbyggelinjer", { standing: "inForce" }],
    [
      "fredninger",
      { name: "Prøvemosen", kind: "Arealfredning", registerNumber: "0804600", year: null, proposed: false, standing: "inForce" },
    ],
    ["bilagIvArter", { species: "Spidssnudet frø", scientificName: "Rana arvalis", uncertainty: 23.8, approved: true }],
    ["drikkevandsinteresser", { category: "OSD", project: "Prøve", year: 2025 }],
    ["bnbo", { well: "200.4715", waterworks: "Prøve Vandværk", permit: 100000, year: 2025 }],
    ["oversvoemmelse", { note: "lavning" }],
    ["jordforureningV1", { locality: "999-00001", mapped: "V1", parcels: "15a" }],
    ["jordforureningV2", { locality: "999-00001", mapped: "V2", parcels: "15a" }],
  ] as const)("of %s", (id, expected) => expect(datasets[id].read(rawExamples[id].properties)).toMatchObject(expected));

  it.each([
    ["jordstykker", "2005752-12ab"],
    ["grunde", "G-7"],
    ["bygninger", "d-1"],
    ["veje", "way/1"],
    ["kloakoplande", "a-1"],
    ["paragraf3", "b-1"],
    ["soeer", "1088636673"],
    ["bilagIvArter", "27122496"],
    ["bnbo", "32718"],
    ["jordforureningV1", "c-1"],
  ] as const)("identity of %s is %s", (id, expected) => expect(datasets[id].idOf(rawExamples[id].properties)).toBe(expected));

  it("of parcels in the names of MAT", () => {
    const properties = { matrikelnummer: "7a", ejerlavskode: 173551, registreretareal: 900, vejareal: 0, bfenummer: 100031446 };
    expect(datasets.jordstykker.read(properties)).toMatchObject({
      parcelNumber: "7a",
      registeredArea: 900,
      roadArea: 0,
      property: "100031446",
    });
    expect(datasets.jordstykker.recognise(rawFile([aRawFeature(properties)]))).toBe(true);
  });

  it.each([
    [109, false],
    [110, true],
    [190, true],
    [191, false],
    [510, false],
    [920, false],
    [null, false],
  ])("a building of use %j is a dwelling: %j", (use, expected) => {
    expect(datasets.bygninger.read({ byg021BygningensAnvendelse: use }).isDwelling).toBe(expected);
  });

  it.each([
    ["Ingen kloakering", "none"],
    ["Ikke kloakeret", "none"],
    ["Fælleskloakeret", "combined"],
    ["Spildevand og regnvand i samme ledning", "combined"],
    ["Separatkloakeret", "separate"],
    ["Spildevandskloakeret", "wastewaterOnly"],
    ["Overfladevandskloakeret", "rainOnly"],
    ["Andet", "unknown"],
    [null, "unknown"],
  ])("a sewer that the register calls %j is %s", (vaerd1201a, expected) => {
    expect(datasets.kloakoplande.read({ vaerd1201a }).now).toBe(expected);
  });

  it.each([
    [1900, null],
    [2027, 2027],
    [null, null],
  ])("a sewer's deadline of %j is the year %j", (sluaar1201, expected) => {
    expect(datasets.kloakoplande.read({ sluaar1201 }).deadline).toBe(expected);
  });

  it("of a duty to join natural gas say so", () => {
    expect(datasets.tilslutningspligtomraader.read({ vaerd1204b: "Naturgas" }).isGas).toBe(true);
  });

  it("of a building have no floor area without storeys", () => {
    expect(datasets.bygninger.read({ byg041BebyggetAreal: 140, byg054AntalEtager: null }).floorArea).toBeNull();
  });

  it.each([
    ["motorway", "motorway"],
    ["motorway_link", "motorwayRamp"],
    ["residential", "local"],
    ["footway", "path"],
    ["toString", "path"],
  ])("a road tagged %s is %s", (highway, expected) => expect(datasets.veje.read({ highway }).roadClass).toBe(expected));

  it.each([
    ["Sø", "lake"],
    ["Mose", "other"],
    [null, "unknown"],
  ])("nature of type %j is %s", (Natyp_navn, expected) => expect(datasets.paragraf3.read({ Natyp_navn }).kind).toBe(expected));

  it.each([
    ["Forslag", "Fredede områder", true],
    ["Gældende / Vedtaget", "Fredede områder forslag", true],
    ["Gældende / Vedtaget", "Fredede områder", false],
  ])("a fredning «%s» of theme «%s» is proposed: %j", (Status, Temanavn, expected) => {
    expect(datasets.fredninger.read({ Status, Temanavn }).proposed).toBe(expected);
  });

  it("of a plot never call it free when its status cannot be read", () => {
    expect(datasets.grunde.read({ status: "måske" }).status).toBe("solgt");
  });
});

describe("what other layers take", () => {
  it.each([
    ["an ended feature", "paragraf3", { Systid_til: "2020-01-01T00:00:00" }, "ended"],
    ["a feature that runs till 9999", "paragraf3", { Systid_til: "9999-12-31T00:00:00" }, true],
    ["a feature of another theme", "paragraf3", { Temanavn: "Ramsarområder" }, "otherTheme"],
    ["a feature without theme", "paragraf3", { Temanavn: null }, true],
    ["a cancelled feature", "paragraf3", { Status: "Ikke gældende / Aflyst" }, "cancelled"],
    ["a draft", "paragraf3", { Status: "Kladde" }, "draft"],
    ["a proposal, which is kept", "paragraf3", { Status: "Forslag" }, true],
    ["a feature of unknown standing, which is kept", "paragraf3", { Status: "Ukendt" }, true],
    ["a proposed fredning", "fredninger", { Temanavn: "Fredede områder forslag" }, true],
    ["V1 on both levels", "jordforureningV1", { Lokalitetetsforureningsstatus: "V1 og V2 kortlagt" }, true],
    ["V2 on both levels", "jordforureningV2", { Lokalitetetsforureningsstatus: "V1 og V2 kortlagt" }, true],
    ["V2 among V1", "jordforureningV1", { Lokalitetetsforureningsstatus: "V2 kortlagt" }, "otherTheme"],
    ["a locality no longer mapped", "jordforureningV1", { Lokalitetetsforureningsstatus: "Udgået efter kortlægning" }, "notMapped"],
    ["a locality without status", "jordforureningV1", { Lokalitetetsforureningsstatus: null }, true],
    ["OD", "drikkevandsinteresser", { kategori: "OD" }, true],
    ["an abstraction catchment", "drikkevandsinteresser", { kategori: "IO" }, "otherTheme"],
    ["a species of another annex", "bilagIvArter", { AdministrativeLister: "Habitatdirektivet - Bilag II" }, "otherTheme"],
    [
      "a species of two annexes",
      "bilagIvArter",
      { AdministrativeLister: "Habitatdirektivet - Bilag II; Habitatdirektivet - Bilag IV" },
      true,
    ],
    ["a reservoir among lakes", "soeer", { FEAT_TYPE: "Bassin" }, "otherTheme"],
    ["a heath among forests", "skove", { FEAT_TYPE: "Hede" }, "otherTheme"],
    ["a level crossing", "jernbaner", { railway: "level_crossing" }, "otherTheme"],
    ["the municipality, code without its zero", "kommunegraense", { KOMKODE: 999 }, true],
    ["another municipality", "kommunegraense", { KOMKODE: "0201" }, "otherMunicipality"],
    ["a municipality without code", "kommunegraense", { KOMKODE: null }, true],
    ["a plot of unreadable status", "grunde", { status: "måske" }, "noStatus"],
    ["a crossing among bus stops", "stoppesteder", { highway: "crossing" }, "otherTheme"],
    [
      "a place to board, by the timetable",
      "stoppesteder",
      { highway: null, stop_id: "9", stop_name: "Prøvevej", location_type: "0" },
      true,
    ],
    ["a station round such places", "stoppesteder", { highway: null, stop_id: "9", stop_name: "Prøvevej", location_type: 1 }, "otherTheme"],
    ["a stop of buses", "stoppesteder", { highway: null, stop_id: "9", vehicle_type: "3" }, true],
    ["the first kind of bus", "stoppesteder", { highway: null, stop_id: "9", vehicle_type: 700 }, true],
    ["what comes before the first kind of bus", "stoppesteder", { highway: null, stop_id: "9", vehicle_type: 699 }, "otherTheme"],
    ["a stop of trains", "stoppesteder", { highway: null, stop_id: "9", vehicle_type: 2 }, "otherTheme"],
    ["a cycle path that is no super cycle path", "supercykelstier", { supercykelsti: "false" }, "otherTheme"],
  ] as const)("%s", (_, id, rest, expected) => expect(takes(id, rest)).toBe(expected));

  it("a crossing drawn as a point among roads is of another geometry", () => {
    expect(datasets.veje.takes(rawLike("veje", { highway: "crossing" }, point(...at(0, 0))), "999")).toBe("otherGeometry");
  });

  it("streams may be lines or, where somebody widened them, polygons", () => {
    const shapes = [line([at(0, 0), at(5, 5)]), rectangle(0, 0, 2, 50), point(...at(0, 0))];
    expect(shapes.map((shape) => datasets.vandloeb.takes(rawLike("vandloeb", {}, shape), "999"))).toEqual([true, true, "otherGeometry"]);
  });
});

describe("a file of buildings looks cut off", () => {
  const built = (count: number, year: number | null) =>
    Array.from({ length: count }, () => rawLike("bygninger", { byg026Opførelsesår: year }));
  const reason = (features: ReturnType<typeof built>) => datasets.bygninger.looksCutOff?.(rawFile(features));

  it.each([
    ["200 buildings of 1970", built(200, 1970), "onlyRecentBuildings"],
    ["199 buildings of 1970", built(199, 1970), null],
    ["200 buildings, one of 1969", [...built(199, 1970), ...built(1, 1969)], null],
    ["200 buildings without a year", built(200, null), "onlyRecentBuildings"],
  ])("%s", (_, features, expected) => expect(reason(features)).toBe(expected));
});
