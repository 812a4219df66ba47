import { beforeAll, describe, expect, it } from "vitest";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aTown, findingOf, type Ground, type Town } from "../builders/towns.ts";

/**
 * Allerød, Farremosen, 2017: lokalplan 3-392 for class 4–7, 8.5 m high between 50 and 150 m from the dwellings opposite and 20 m beyond, nothing nearer
 * than 50 m. Ramme LU.E.04: 50 % of the property, 20 m, class blank. Landzone until the lokalplan; all of it in OSD. The dwellings stand along
 * x = 0; that the two heights are binding byggefelter of the lokalplan is how we draw them.
 */
const area = rectangle(0, -300, 600, 600);
const dwellings = [-200, 0, 200].map((y) => rawLike("bygninger", { bbruuid: `home${y}` }, rectangle(-10, y, 10, 10)));
const osd = rawLike("drikkevandsinteresser", {}, rectangle(-1000, -1000, 2000, 2000));
const ramme = rawLike(
  "kommuneplanrammer",
  { planid: 804, plannr: "LU.E.04", plannavn: "Farremosen", anvspec1: 3130, bebygpct: 50, bebygpctaf: 2, maxbygnhjd: 20 },
  area,
);
const field = (delnr: string, maxbygnhjd: number, shape: Shape) =>
  rawLike("byggefelter", { planid: `392${delnr}`, lokplan_id: 392, delnr, maxbygnhjd }, shape);

const before: Ground = { kommuneplanrammer: [ramme], bygninger: dwellings, drikkevandsinteresser: [osd] };
const after: Ground = {
  ...before,
  zonekort: [rawLike("zonekort", {}, area)],
  lokalplaner: [
    rawLike(
      "lokalplaner",
      {
        planid: 392,
        plannr: "3-392",
        plannavn: "Farremosen",
        anvspec1: 3130,
        minmiljo: 4,
        maxmiljo: 7,
        bebygpct: 50,
        bebygpctaf: 2,
        datovedt: 20170330,
        datoikraft: 20170405,
      },
      area,
    ),
  ],
  byggefelter: [field("1", 8.5, rectangle(50, -300, 100, 600)), field("2", 20, rectangle(150, -300, 450, 600))],
};

const project: Partial<ExpansionRequest> = {
  use: "heavyIndustry",
  virksomhedsklasse: [4, 7],
  plotArea: 20_000,
  floorArea: 6000,
  storeys: 1,
  listedActivity: "none",
  isProduction: true,
  processWastewater: false,
  newRoadAccess: false,
};
/** Plots of 2.5 ha: in the strip of 8.5 m alone, beyond it alone, and across both. */
const [strip, beyond, across] = [rectangle(50, 0, 100, 250), rectangle(150, 0, 100, 250), rectangle(50, 0, 250, 100)];

describe("3-392 Farremosen, Allerød 2017: heights by the distance from the dwellings opposite", () => {
  let [then, now]: [Town | null, Town | null] = [null, null];
  beforeAll(async () => {
    [then, now] = [await aTown(before), await aTown(after)];
  }, 60_000);
  const say = async (town: Town | null, rule: string, request: Partial<ExpansionRequest>, shape: Shape) => {
    if (!town) throw new Error("got no town, expected one made before the tests");
    return findingOf(await town.plot({ ...project, ...request }, shape), rule);
  };

  it.each([
    ["between 50 and 150 m", 8.5, "within", 8.5, strip],
    ["between 50 and 150 m", 8.51, "overLokalplan", 8.5, strip],
    ["beyond 150 m", 20, "within", 20, beyond],
    ["beyond 150 m", 20.01, "overLokalplanAndRamme", 20, beyond],
  ] as const)("%s a building of %d m is %s (%d m)", async (_, height, code, limit, shape) => {
    expect(await say(now, "plan/hoejde", { height }, shape)).toMatchObject({ code, limit, measured: height });
  });

  it("across both, 20 m is possible where the byggefelt beyond holds the building, and the answer names it", async () => {
    const finding = await say(now, "plan/hoejde", { height: 20 }, across);
    expect(finding).toMatchObject({ outcome: "assessment", code: "onPiece", limit: 20 });
    expect(finding.text.da).toContain("Det holder, når byggeriet står i byggefelt 2");
    expect(finding.text.da).toContain("På 1,0 ha af grunden gælder byggefelt 1 i lokalplan 3-392 Farremosen, som tillader 8,5 m");
  });

  it("nothing is built within 50 m: the piece there lies outside the byggefelter", async () => {
    if (!now) throw new Error("got no town");
    const { pieces } = await now.plot(project, rectangle(0, 0, 100, 100));
    expect(pieces.map(({ area, outsideByggefelter }) => [area, outsideByggefelter])).toEqual([
      [5000, false],
      [5000, true],
    ]);
  });

  it.each([
    [3, "plan/miljoeklasse-min", "planChange"],
    [4, "plan/miljoeklasse-min", "clear"],
    [7, "plan/miljoeklasse-max", "clear"],
  ] as const)("class %d of 4–7: %s is %s", async (virksomhedsklasse, rule, outcome) => {
    expect(await say(now, rule, { virksomhedsklasse }, beyond)).toMatchObject({ outcome });
  });

  it("before the lokalplan it is landzone, and the ramme's 20 m and 50 % give the owner no right", async () => {
    expect(await say(then, "plan/zonestatus", {}, beyond)).toMatchObject({ code: "landzone", outcome: "dispensation" });
    const height = await say(then, "plan/hoejde", { height: 20 }, beyond);
    expect(height.code).toBe("rammeWithin");
    expect(height.text.da).toContain("ingen lokalplan giver ejeren retten endnu");
    expect(await say(then, "plan/miljoeklasse-max", {}, beyond)).toMatchObject({ code: "noNumber", outcome: "assessment" });
    expect(await say(now, "plan/zonestatus", {}, beyond)).toMatchObject({ code: "byzone", outcome: "clear" });
  });

  it("OSD is named with its conditions, and is no ban", async () => {
    const threat = await say(now, "vand/osd", { threatensGroundwater: true }, beyond);
    expect(threat).toMatchObject({ outcome: "assessment", code: "threatening" });
    expect(threat.text.da).toContain("OSD er ikke et forbud");
    expect((await say(now, "vand/osd", {}, beyond)).text.da).toContain("grundvandsredegørelse");
    expect(await say(now, "vand/osd", { threatensGroundwater: false }, beyond)).toMatchObject({ outcome: "notApplicable" });
  });

  it("the 50 m that it was adopted with is less than the handbook advises for its classes, which is advice and stops nothing", async () => {
    const advice = await say(now, "naboer/afstand-til-bolig", {}, strip);
    expect(advice).toMatchObject({ outcome: "assessment", measured: 50, limit: 500 });
  });
});
