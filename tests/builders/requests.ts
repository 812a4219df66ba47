import type { ExpansionRequest } from "../../src/domain/request.ts";
import { requestSchema } from "../../src/domain/request-schema.ts";

/** An unremarkable request: light industry of class 3, 5,000 m² of land, 2,000 m² of floor, 8 m high, one storey. */
export const aRequest = (rest: Partial<ExpansionRequest> = {}): ExpansionRequest =>
  requestSchema.parse({
    company: "Prøve A/S",
    use: "lightIndustry",
    virksomhedsklasse: 3,
    plotArea: 5000,
    floorArea: 2000,
    height: 8,
    storeys: 1,
    ...rest,
  });
