import { describe, expect, it } from "vitest";
import { type DatasetId, datasets } from "../../src/catalog/index.ts";
import { rawFile, recognise } from "../../src/catalog/recognise.ts";
import { line, point } from "../../src/geo/shape.ts";
import { at } from "../builders/plots.ts";
import { aRawFeature, rawExamples, rawLike } from "../builders/raw-features.ts";

type Properties = Readonly<Record<string, unknown>>;
const takes = (id: DatasetId, rest: Properties) => datasets[id].takes(rawLike(id, rest), "999");
const recognised = (...features: readonly Properties[]) => recognise(rawFile(features.map((properties) => aRawFeature(properties))));

describe("themes of the cadastre", () => {
  it("in one file go each to its own layer", () => {
    const features = [rawExamples.strandbeskyttelse, rawExamples.klitfredning, rawExamples.fredskov];
    expect([...recognise(rawFile(features))].sort()).toEqual(["fredskov", "klitfredning", "strandbeskyttelse"]);
    expect(features.map((feature) => datasets.fredskov.takes(feature, "999"))).toEqual(["otherTheme", "otherTheme", true]);
  });

  it("are known in the capitals of the database too, with identity and date", () => {
    const properties = { TEMATYPE: "fredskov", ID_LOKALID: "e-9", VIRKNINGFRA: "2015-06-01T00:00:00" };
    expect(recognised(properties)).toEqual(["fredskov"]);
    expect(datasets.fredskov.idOf(properties)).toBe("e-9");
    expect(datasets.fredskov.dateOf(properties)).toBe("2015-06-01");
  });

  it.each([
    ["Gældende", true],
    ["Foreløbig", "draft"],
    ["Historisk", "ended"],
    [null, true],
  ])("with the status %s: %s", (status, expected) => expect(takes("strandbeskyttelse", { status })).toBe(expected));
});

describe("ancient monuments", () => {
  it("and their protection lines have the same fields but one", () => {
    expect(recognise(rawFile([rawExamples.fortidsminder]))).toEqual(["fortidsminder"]);
    expect(recognise(rawFile([rawExamples.fortidsmindelinjer]))).toEqual(["fortidsmindelinjer"]);
  });

  it.each([
    ["with a number", { frednr: "3128:12", fred_status: null }, true],
    ["with a status alone", { frednr: null, fred_status: "Fredet" }, true],
    ["that are not protected", { frednr: null, fred_status: "Ikke fredet" }, "otherTheme"],
    ["whose protection was lifted", { frednr: null, fred_status: "Fredning ophævet" }, "otherTheme"],
    ["of which the register says neither", { frednr: null, fred_status: null }, "otherTheme"],
  ])("%s", (_, rest, expected) => expect(takes("fortidsminder", rest)).toBe(expected));

  it("may be areas, lines and points", () => {
    for (const shape of [point(...at(0, 0)), line([at(0, 0), at(9, 0)])])
      expect(datasets.fortidsminder.takes(rawLike("fortidsminder", {}, shape), "999")).toBe(true);
  });
});

describe("Natura 2000", () => {
  it.each([
    ["Habitatområder", "habitat"],
    ["EF-fuglebeskyttelsesområder", "bird"],
    ["Ramsarområder", "ramsar"],
    [null, "unknown"],
  ] as const)("%s is %s", (Temanavn, kind) => {
    expect(datasets.natura2000Omraader.read(rawLike("natura2000Omraader", { Temanavn }).properties).kind).toBe(kind);
  });

  it("three files of three themes are one layer", () => {
    const themes = ["Habitatområder", "Fuglebeskyttelsesområder", "Ramsarområder"];
    for (const Temanavn of themes)
      expect(recognise(rawFile([rawLike("natura2000Omraader", { Temanavn })]))).toEqual(["natura2000Omraader"]);
  });
});

describe("water", () => {
  it("a file of analyses is no file of wells", () => {
    expect(recognise(rawFile([rawLike("vandvaerksboringer", { stofnr_num: 246 })]))).toEqual([]);
  });

  it("well protection areas, catchments and drinking water areas are three layers", () => {
    const ids = ["bnbo", "indvindingsoplande", "drikkevandsinteresser"] as const;
    for (const id of ids) expect(recognise(rawFile([rawExamples[id]]))).toEqual([id]);
  });

  it.each([
    ["NFI", "NFI"],
    ["Nitratfølsomme indvindingsområder", "NFI"],
    ["SFI (sand)", "SFI"],
    ["sprøjtemiddelfølsomt", "SFI"],
    ["NFIX", null],
    ["OSD", null],
  ] as const)("the category %s is %s", (kategori, category) => {
    expect(datasets.foelsommeIndvindingsomraader.read({ kategori }).category).toBe(category);
    expect(takes("foelsommeIndvindingsomraader", { kategori })).toBe(category === null ? "otherTheme" : true);
  });

  it("the coastal zone is known by a field of its service or by its name", () => {
    expect(recognised({ knz_type: "polygon" })).toEqual(["kystnaerhedszone"]);
    expect(recognised({ id: 1, zone: "Kystnærhedszone" })).toEqual(["kystnaerhedszone"]);
  });
});

describe("raw materials", () => {
  it.each([
    [{ type: "Graveområde" }, "extraction"],
    [{ omraadetyp: "Råstofinteresseområde" }, "interest"],
    [{ Temanavn: "Råstofinteresseområder" }, "interest"],
    [{ type: "Sand, grus og sten" }, "unknown"],
  ] as const)("%j is %s", (rest, kind) => expect(datasets.raastofomraader.read(rest).kind).toBe(kind));
});

describe("themes of Danmarks Arealinformation", () => {
  it.each(["beskyttedeVandloeb", "beskyttedeDiger", "natura2000Omraader", "omraadeklassificering", "raastofomraader"] as const)(
    "%s leaves out what is over, cancelled or of another theme, and says why",
    (id) => {
      expect(takes(id, { Systid_til: "2019-01-01T00:00:00" })).toBe("ended");
      expect(takes(id, { Status: "Ikke gældende / Aflyst" })).toBe("cancelled");
      expect(takes(id, { Temanavn: "Skovbyggelinjer" })).toBe("otherTheme");
    },
  );
});
