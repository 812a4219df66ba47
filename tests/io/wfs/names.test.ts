import { describe, expect, test } from "vitest";
import { layersLike, resolveLayer, resolveLayers } from "../../../src/io/wfs/resolve-layers.ts";
import { faultIn } from "./scripted.ts";

const whole = (...layers: string[]) => ({ layers, whole: true });

describe("a layer's own name at the service", () => {
  test.each([
    ["with a prefix", "theme_pdk_zonekort", ["pdk:theme_pdk_zonekort"], "pdk:theme_pdk_zonekort"],
    ["with `_v` where none was written", "theme_pdk_zonekort", ["pdk:theme_pdk_zonekort_v"], "pdk:theme_pdk_zonekort_v"],
    ["without `_v` where one was written", "theme_pdk_zonekort_v", ["pdk:theme_pdk_zonekort"], "pdk:theme_pdk_zonekort"],
    ["in other letters", "bes_naturtyper", ["dmp:BES_NATURTYPER"], "dmp:BES_NATURTYPER"],
    ["both with and without `_v`: the very name", "zonekort_v", ["pdk:zonekort", "pdk:zonekort_v"], "pdk:zonekort_v"],
    ["both, and the bare one was written", "zonekort", ["pdk:zonekort_v", "pdk:zonekort"], "pdk:zonekort"],
    [
      "by a pattern",
      "theme_pdk_*produktionserhverv*_vedtaget",
      ["pdk:theme_pdk_forbeholdtproduktionserhverv_vedtaget_v"],
      "pdk:theme_pdk_forbeholdtproduktionserhverv_vedtaget_v",
    ],
  ])("%s", (_, wanted, has, expected) => expect(resolveLayer(wanted, has)).toBe(expected));

  test.each([
    ["a longer name", "zonekort", ["pdk:zonekort_samlet_v"]],
    ["the proposals where the adopted were wanted", "lokalplan_vedtaget", ["pdk:lokalplan_forslag"]],
    ["a dot in place of any letter", "zone.ort", ["pdk:zonekort"]],
  ])("is not %s", (_, wanted, has) => expect(resolveLayer(wanted, has)).toBeNull());

  test("a pattern that fits several says which", async () => {
    expect(await faultIn(async () => resolveLayer("*landbrug*", ["pdk:landbrug_a", "pdk:landbrug_b"]))).toEqual([
      "layerAmbiguous",
      { wanted: "*landbrug*", found: "pdk:landbrug_a, pdk:landbrug_b" },
    ]);
  });

  test("the first choice counts all of whose layers are there", () => {
    const choices = [whole("alle"), whole("ramme", "tillaeg"), { layers: ["ramme"], whole: false }];
    expect(resolveLayers(choices, ["p:ramme_v", "p:tillaeg", "p:alle_v"])).toEqual({ layers: ["p:alle_v"], whole: true });
    expect(resolveLayers(choices, ["p:ramme_v", "p:tillaeg"])).toEqual({ layers: ["p:ramme_v", "p:tillaeg"], whole: true });
    expect(resolveLayers(choices, ["p:ramme_v"])).toEqual({ layers: ["p:ramme_v"], whole: false });
  });

  test("none of them is a fault that says what was wanted", async () => {
    expect(await faultIn(async () => resolveLayers([whole("alle"), whole("ramme", "tillaeg")], ["p:andet"]))).toEqual([
      "layerNotFound",
      { wanted: "alle, ramme + tillaeg", count: 1 },
    ]);
  });

  test("code lists are all that fit their pattern, in the service's order", () => {
    expect(
      layersLike("theme_pdk_codelist_*", ["pdk:theme_pdk_codelist_zonestatus_v", "pdk:theme_pdk_zonekort", "pdk:theme_pdk_codelist_a_v"]),
    ).toEqual(["pdk:theme_pdk_codelist_zonestatus_v", "pdk:theme_pdk_codelist_a_v"]);
  });
});
