import { boligerILandzone } from "../../../src/rules/naboer/boliger-i-landzone.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const home = (distance: number, y = 40) => ({ shape: rectangle(100 + distance, y, 10, 10), fields: { isDwelling: true } });
const homes = (...features: ReturnType<typeof home>[]) => ({ bygninger: aLayer("bygninger", features) });
/** Byzone over everything up to `x` metres east of the plot's west side. */
const byzoneTo = (x: number) => ({
  zonekort: aLayer("zonekort", [{ shape: rectangle(-1000, -1000, 1000 + x, 3000), fields: { zone: 1 } }]),
});

casesFor(boligerILandzone, [
  { name: "class 1 has no advised distance", layers: homes(home(5)), request: { virksomhedsklasse: 1 }, expect: "noDistance" },
  { name: "no home", layers: {}, expect: "none", limit: 50 },
  { name: "a home of byzone is none in landzone", layers: { ...homes(home(10)), ...byzoneTo(500) }, expect: "none" },
  {
    name: "a home beyond the border of byzone is one",
    layers: { ...homes(home(30)), ...byzoneTo(120) },
    expect: "near",
    measured: 30,
    says: "En bolig i landzone",
  },
  { name: "class 3: 49 m is near", layers: homes(home(49)), expect: "near", measured: 49, limit: 50 },
  { name: "class 3: 50 m is not", layers: homes(home(50)), expect: "none" },
  { name: "class 6: 299 m is near", layers: homes(home(299)), request: { virksomhedsklasse: 6 }, expect: "near", limit: 300 },
  { name: "class 6: 300 m is not", layers: homes(home(300)), request: { virksomhedsklasse: 6 }, expect: "none" },
  {
    name: "several are counted, the nearest measured",
    layers: homes(home(20), home(40, 80), home(60)),
    expect: "near",
    measured: 20,
    says: "2 boliger i landzone",
  },
  {
    name: "a building that is no home does not count",
    layers: { bygninger: aLayer("bygninger", [{ shape: rectangle(110, 0, 10, 10), fields: { isDwelling: false } }]) },
    expect: "none",
  },
  {
    name: "landzone that the zone map draws is landzone all the same",
    layers: { ...homes(home(10)), zonekort: aLayer("zonekort", [{ shape: rectangle(-500, -500, 2000, 2000), fields: { zone: 2 } }]) },
    expect: "near",
  },
]);
