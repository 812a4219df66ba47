import { describe, expect, test } from "vitest";
import type { FetchedFrom, Source } from "../../src/catalog/endpoints/service.ts";
import { endpoints } from "../../src/catalog/endpoints.ts";
import { datasetIds } from "../../src/catalog/index.ts";

const { services, sources, codeLists } = endpoints;
const ids = services.map(({ id }) => id);
const isFetched = (source: Source): source is FetchedFrom => source.service !== null;
const fetched = datasetIds.flatMap((dataset) => {
  const source: Source = sources[dataset];
  return isFetched(source) ? [{ dataset, ...source }] : [];
});

describe("the catalogue of endpoints", () => {
  test("says of every dataset where it is fetched, or why nowhere", () => {
    expect(Object.keys(sources).sort()).toEqual([...datasetIds].sort());
    for (const dataset of datasetIds) {
      const source: Source = sources[dataset];
      if (isFetched(source)) expect(ids).toContain(source.service);
      else expect([dataset, source.because.da.length > 10, source.because.en.length > 10]).toEqual([dataset, true, true]);
    }
  });

  test("names every service once, by a secure address", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(services.filter(({ url }) => !url.startsWith("https://"))).toEqual([]);
    expect(ids).toContain(codeLists?.service);
  });

  test("asks for layers by name, each choice at least one", () => {
    expect(fetched.filter(({ choices }) => choices.length === 0 || choices.some(({ layers }) => layers.length === 0))).toEqual([]);
  });

  test("wants the rammer of the plan and of its tillæg, in one layer or in both, and never calls the first alone whole", () => {
    const rammer = fetched.find(({ dataset }) => dataset === "kommuneplanrammer");
    expect(rammer?.choices).toEqual([
      { layers: ["theme_pdk_kommuneplanramme_alle_vedtaget"], whole: true },
      { layers: ["theme_pdk_kommuneplanramme_vedtaget", "theme_pdk_kommuneplantillaeg_vedtaget"], whole: true },
      { layers: ["theme_pdk_kommuneplanramme_vedtaget"], whole: false },
    ]);
  });

  test.each(["saerligeBeliggenhedskrav", "produktionserhverv", "landbrugsomraader"])(
    "%s, whose layer nobody has named, is looked for by a pattern and marked so",
    (dataset) => {
      const source = fetched.find((each) => each.dataset === dataset);
      expect(source?.choices.every(({ layers }) => layers.every((layer) => layer.includes("*")))).toBe(true);
      expect(source?.unconfirmed).not.toBeNull();
    },
  );

  test("a service that wants a key is one of Datafordeler's", () => {
    expect(services.filter(({ key }) => key !== null).map(({ url }) => new URL(url).host)).toEqual(Array(3).fill("wfs.datafordeler.dk"));
  });
});
