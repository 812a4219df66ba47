import { describe, expect, test } from "vitest";
import { uncutField } from "../../src/catalog/cut-fields.ts";
import { decodeWindows } from "../../src/io/windows-letters.ts";
import { statedSystem, wktSystem } from "../../src/io/wkt-system.ts";

const datum = (name: string, spheroid = "GRS_1980") =>
  `GEOGCS["x",DATUM["${name}",SPHEROID["${spheroid}",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]`;
const utm = (name: string, meridian: number, system: string, end = "") =>
  `PROJCS["${name}",${system},PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]${end}]`;
const etrs = datum("D_ETRS_1989");

describe("the system of a well-known text", () => {
  test.each([
    ["by the name that ESRI gives", utm("ETRS_1989_UTM_Zone_32N", 9, etrs), "EPSG:25832"],
    ["by its EPSG code, whatever its name", utm("Kommunens eget", 9, etrs, ',AUTHORITY["EPSG","25832"]'), "EPSG:25832"],
    ["by the code of the newer spelling", 'PROJCRS["x",BASEGEOGCRS["y",ID["EPSG",4258]],ID["EPSG",25833]]', "EPSG:25833"],
    ["by what it is made of, where nobody knows its name", utm("UTM_Zone_32_Northern_Hemisphere", 9, etrs), "EPSG:25832"],
    ["by what it is made of, in zone 33", utm("Bornholm", 15, datum("European_Terrestrial_Reference_System_1989")), "EPSG:25833"],
    ["on WGS 84, which lies within a metre of ETRS89", utm("x", 9, datum("D_WGS_1984", "WGS_1984")), "EPSG:25832"],
    ["degrees", 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', "EPSG:4326"],
    ["Web Mercator", 'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984"]]', "EPSG:3857"],
    [
      "with heights",
      `COMPD_CS["ETRS89 / UTM zone 32N + DVR90 height",${utm("ETRS89 / UTM zone 32N", 9, etrs)},VERT_CS["DVR90"],AUTHORITY["EPSG","7416"]]`,
      "EPSG:25832",
    ],
  ])("%s", (_, text, system) => {
    expect(wktSystem(text)?.system).toBe(system);
  });

  test.each([
    ["ED50, whose zone 32 lies two hundred metres off", utm("ED_1950_UTM_Zone_32N", 9, datum("D_European_1950", "International_1924"))],
    ["another zone", utm("x", 3, etrs)],
    ["another scale, as system 34's heirs have", utm("DKTM2", 10, etrs).replace("0.9996", "0.99998")],
    ["no system at all", "hvad som helst"],
  ])("is not read for %s, which is told by name", (_, text) => {
    expect(wktSystem(text)).toMatchObject({ system: null });
  });

  test("an empty text states nothing; a number that nobody knows is read by its text", () => {
    expect([wktSystem("  "), statedSystem("EPSG", 0, "")]).toEqual([null, null]);
    expect(statedSystem("EPSG", 7416, utm("ETRS89 / UTM zone 32N", 9, etrs))?.system).toBe("EPSG:25832");
    expect(statedSystem("epsg", 23_032, "")).toEqual({ text: "EPSG:23032", system: null });
  });
});

test("Windows-1252 has its dashes, quotation marks and euro in every engine", () => {
  expect(decodeWindows(Uint8Array.of(0x41, 0x80, 0x91, 0x96, 0x97, 0x9f, 0xc6, 0xff))).toBe("A€‘–—ŸÆÿ");
});

describe("a field name cut at ten letters", () => {
  test.each([
    ["aar_udpege", "aar_udpeget"],
    ["kommunenav", "kommunenavn"],
    ["registrere", "registreretAreal"],
    ["Lokalitets", null],
    ["aar_udpeg", null],
    ["aar_udpeget", null],
    ["helt_andet", null],
  ])("%s is %s", (cut, whole) => {
    expect(uncutField(cut)).toBe(whole);
  });
});
