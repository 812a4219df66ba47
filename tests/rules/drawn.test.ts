import { beforeAll, describe, expect, it } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { datasetIds } from "../../src/catalog/index.ts";
import type { Drawn } from "../../src/domain/answer.ts";
import type { Offer, Plot } from "../../src/domain/plot.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import { answerPlot } from "../../src/rules/assess.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { anOffer } from "../builders/fake-answer.ts";
import { aLayer, aPackOf, type FeatureDraft } from "../builders/layers.ts";
import { aPlot, rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";

beforeAll(async () => loadOverlay(await overlayBytes()));

type Parcel = FeatureDraft<"jordstykker">;
const parcel = (x: number, width: number, registeredArea: number | null): Parcel => ({
  shape: rectangle(x, 0, width, 100),
  fields: { registeredArea },
});

function drawn(plot: Partial<Plot>, parcels: readonly Parcel[] = []): Drawn | null {
  const pack = aPackOf(datasetIds, { jordstykker: aLayer("jordstykker", parcels) });
  return answerPlot(measurePlot(aPlot(rectangle(0, 0, 100, 100), plot), pack), aRequest(), "2026-11-22", pack).drawn;
}

const offer = (registeredArea: number | null): Offer => ({ ...anOffer(0), registeredArea });

describe("the drawn area beside the registered one", () => {
  it("is held against what the seller states: 10,000 m² drawn, 9,900 registered, and 400 m of border at 4 m explain up to 1,600", () => {
    expect(drawn({ origin: "offer", offer: offer(9900) })).toMatchObject({
      accuracy: 4,
      registeredArea: 9900,
      difference: 100,
      explained: 1600,
    });
    expect(drawn({ origin: "offer", offer: offer(10_100) })?.difference).toBe(-100);
  });

  it("is held against the parcels that the plot is made of where nobody states it", () => {
    expect(drawn({}, [parcel(0, 60, 6010), parcel(60, 40, 4020)])).toMatchObject({ registeredArea: 10_030, difference: -30 });
  });

  it.each([
    ["a parcel goes beyond the plot", [parcel(0, 60, 6010), parcel(60, 80, 8000)]],
    ["a parcel's area is not registered", [parcel(0, 60, 6010), parcel(60, 40, null)]],
    ["land is left that is no such parcel", [parcel(0, 60, 6010)]],
    ["there are no parcels", []],
  ])("has nothing to be held against where %s", (_, parcels) => {
    expect(drawn({}, parcels)).toMatchObject({ registeredArea: null, difference: null });
  });

  it("takes the user's own plot as it is drawn, and says so", () => {
    const own = drawn({ origin: "user" });
    expect(own).toMatchObject({ accuracy: null, explained: null });
    expect(own?.basis.da).toBe("Grunden regnes, som den er tegnet; hvor nøjagtigt den er tegnet, vides ikke.");
  });

  it("takes a plan's area as exactly as plans are drawn: 1 m from a map that is 4 m off", () => {
    expect(drawn({ origin: "planArea", id: "lokalplan-1" })?.accuracy).toBe(4.12);
    expect(drawn({ origin: "planArea", id: "ramme-1" })?.accuracy).toBe(4.47);
  });
});
