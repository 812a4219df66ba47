import { point } from "../../../src/geo/shape.ts";
import { boring25m } from "../../../src/rules/vand/boring-25m.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

const well = (x: number, waterworks: string | null = "Prøve Vandværk") => ({
  vandvaerksboringer: aLayer("vandvaerksboringer", [{ shape: point(...at(x, 50)), fields: { waterworks } }]),
});

/** In the middle of 100 × 100 m a circle of 25 m leaves 8,036.5 m² and one of 10 m 9,685.8 m². */
casesFor(boring25m, [
  { name: "no well is nothing found", layers: {}, expect: "outside", measured: 0, says: "inden for 25 m" },
  { name: "a well 25 m from the border is no hit", layers: well(-25), expect: "outside" },
  { name: "a well 24 m away reaches in", layers: well(-24), expect: "avoidable", says: "«Prøve Vandværk»" },
  { name: "8,036 m² can keep clear of the 25 m", layers: well(50), request: { plotArea: 8036 }, expect: "avoidable" },
  { name: "8,038 m² cannot, and is not barred for that", layers: well(50), request: { plotArea: 8038 }, expect: "inside", says: "§ 21 b" },
  { name: "9,685 m² can keep clear of the belt", layers: well(50), request: { plotArea: 9685 }, expect: "inside" },
  { name: "9,687 m² cannot", layers: well(50), request: { plotArea: 9687 }, expect: "belt", says: "Boringens egen tilladelse" },
  { name: "a well without a waterworks is still told of", layers: well(50, null), expect: "avoidable", says: "en vandværksboring." },
]);
