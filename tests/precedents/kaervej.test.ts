import { beforeAll, describe, expect, it } from "vitest";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aTown, findingOf, type Ground, type Town } from "../builders/towns.ts";

/**
 * Herning, Kærvej, 2015: a concrete-element factory wanted new halls and a moved crane. The plans did not allow its height, storeys and use, and it
 * ended in lokalplan 14.E11.1 and kommuneplantillæg 47: 96 ha, class 1–4, in delområde II 3–4. The numbers of the plans before it are ours; that they
 * were exceeded is the precedent's.
 */
const area = rectangle(-400, -400, 1200, 800);
const factory = rectangle(0, 0, 300, 200);

const zone = rawLike("zonekort", {}, area);
const ramme = (rest: object) =>
  rawLike("kommuneplanrammer", { planid: 1411, plannr: "14.E11", plannavn: "Kærvej", anvgen: 31, anvspec1: 3110, ...rest }, area);
const before: Ground = {
  zonekort: [zone],
  lokalplaner: [
    rawLike(
      "lokalplaner",
      {
        planid: 14,
        plannr: "14.E11.0",
        plannavn: "Kærvej",
        anvspec1: 3120,
        minmiljo: 1,
        maxmiljo: 3,
        maxbygnhjd: 8.5,
        maxetager: 2,
        datoikraft: 19850101,
      },
      area,
    ),
  ],
  kommuneplanrammer: [ramme({ minmiljo: 1, maxmiljo: 3, maxbygnhjd: 12, maxetager: 3 })],
};
const after: Ground = {
  zonekort: [zone],
  lokalplaner: [
    ...(before.lokalplaner ?? []),
    rawLike(
      "lokalplaner",
      {
        planid: 15,
        plannr: "14.E11.1",
        plannavn: "Kærvej",
        anvspec1: 3130,
        minmiljo: 1,
        maxmiljo: 4,
        maxbygnhjd: 20,
        maxetager: 4,
        datovedt: 20151124,
        datoikraft: 20151201,
      },
      area,
    ),
  ],
  delomraader: [
    rawLike("delomraader", { planid: 152, lokplan_id: 15, delnr: "II", minmiljo: 3, maxmiljo: 4 }, rectangle(-100, -100, 600, 400)),
  ],
  kommuneplanrammer: [
    ramme({
      komplan_id: null,
      komtil_id: 47,
      minmiljo: 1,
      maxmiljo: 4,
      maxbygnhjd: 20,
      maxetager: 4,
      datovedt: 20151124,
      datoikraft: 20151201,
    }),
  ],
};
const project: Partial<ExpansionRequest> = {
  use: "heavyIndustry",
  virksomhedsklasse: 4,
  plotArea: 50_000,
  floorArea: 12_000,
  height: 18,
  storeys: 1,
  threatensGroundwater: false,
  listedActivity: "none",
  isProduction: true,
  processWastewater: false,
  newRoadAccess: false,
};

describe("14.E11.1 Kærvej, Herning 2015: halls and a crane beyond the plan", () => {
  let [then, now]: [Town | null, Town | null] = [null, null];
  beforeAll(async () => {
    [then, now] = [await aTown(before), await aTown(after)];
  }, 60_000);
  const townOf = (town: Town | null): Town => {
    if (!town) throw new Error("got no town, expected one made before the tests");
    return town;
  };

  it("asked for a new lokalplan and a kommuneplantillæg, and for nothing milder", async () => {
    const plot = await townOf(then).plot(project, factory);
    expect(plot.route).toBe("lokalplanAndTillaeg");
    expect(findingOf(plot, "plan/miljoeklasse-max")).toMatchObject({
      code: "overLokalplanAndRamme",
      outcome: "planChange",
      measured: 4,
      limit: 3,
    });
    expect(findingOf(plot, "plan/hoejde")).toMatchObject({
      code: "overLokalplanAndRamme",
      outcome: "planChange",
      measured: 18,
      limit: 8.5,
    });
    const steps = plot.steps.map(({ id }) => id);
    expect(steps).toEqual(expect.arrayContaining(["kommuneplantillaeg", "nyLokalplan"]));
    expect(steps).not.toContain("lokalplandispensation");
    expect(plot.steps.find(({ id }) => id === "kommuneplantillaeg")?.rules).toEqual(
      expect.arrayContaining(["plan/hoejde", "plan/miljoeklasse-max"]),
    );
  });

  it("a lower hall of a lower class would have kept to the plan", async () => {
    const plot = await townOf(then).plot({ ...project, virksomhedsklasse: 3, height: 8.5 }, factory);
    expect(findingOf(plot, "plan/hoejde").code).toBe("within");
    expect(findingOf(plot, "plan/miljoeklasse-max").code).toBe("within");
  });

  it("is within the plans that it led to: the newer lokalplan and the ramme of the tillæg count", async () => {
    const plot = await townOf(now).plot(project, factory);
    expect(findingOf(plot, "plan/hoejde")).toMatchObject({ code: "within", limit: 20, source: { featureIds: ["15"] } });
    expect(findingOf(plot, "plan/miljoeklasse-max")).toMatchObject({ code: "within", limit: 4 });
    expect(plot.pieces.map(({ id, plans }) => [id, plans.map(({ number, part }) => part ?? number)])).toEqual([
      ["A", ["II", "14.E11.1", "14.E11"]],
    ]);
  });

  it("class 1–4 on the plan, 3–4 in delområde II: a class 2 workshop does not belong there", async () => {
    const finding = findingOf(await townOf(now).plot({ ...project, virksomhedsklasse: 2 }, factory), "plan/miljoeklasse-min");
    expect(finding).toMatchObject({ outcome: "planChange", measured: 2, limit: 3 });
    expect(finding.text.da).toContain("delområde II");
  });
});
