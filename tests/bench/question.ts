import { requestSchema } from "../../src/domain/request-schema.ts";
import type { Question } from "./ours.ts";
import { townDay } from "./town/make-town.ts";

/** A request that sends every rule to its numbers, asked for a day shortly after the layers were fetched. */
export const question: Question = {
  on: townDay.on,
  request: requestSchema.parse({
    company: "Prøve A/S",
    use: "lightIndustry",
    virksomhedsklasse: [3, 5],
    plotArea: 8_000,
    floorArea: 3_000,
    height: 10,
    storeys: 2,
    threatensGroundwater: true,
    wishes: { motorway: 3_000, station: 2_000, rail: 2_000, districtHeating: true },
  }),
};
