import { utm33ToUtm32, webMercatorToUtm32 } from "../../src/geo/reproject.ts";
import { toUtm32 } from "../../src/geo/utm32.ts";
import { hashOf } from "../../src/io/pack-source.ts";
import { createRandom } from "./random-shapes.ts";

/** SHA-256 of the bits of 30,000 reprojected numbers of a seeded grid over Denmark, before any rounding, as Node 20 makes them. */
export const gridHash = "c80e16ef6c61bf7c16a716c6e6a82a2a4caed8a888eac75cd33aeeb5eb57182b";

/** The same of the engine that runs this. */
export function reprojectedGrid(): string {
  const random = createRandom(33);
  const numbers = Array.from({ length: 5000 }, () => [
    ...toUtm32(8 + 7.3 * random(), 54.5 + 3.3 * random()),
    ...utm33ToUtm32(50_000 + 470_000 * random(), 6_050_000 + 350_000 * random()),
    ...webMercatorToUtm32(890_000 + 810_000 * random(), 7_300_000 + 600_000 * random()),
  ]).flat();
  return hashOf(new Uint8Array(Float64Array.from(numbers).buffer));
}
