import { describe, expect, test } from "vitest";
import { area, boxOf } from "../../../src/geo/shape.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";

type Group = readonly [number, string | number];
const textOf = (groups: readonly Group[]) => groups.map(([code, value]) => `${String(code).padStart(3)}\r\n${value}\r\n`).join("");
/** A drawing with these entities; `units` as `$INSUNITS` has them. */
const drawing = (entities: readonly (readonly Group[])[], units: number | null = 6) =>
  textOf([
    [0, "SECTION"],
    [2, "HEADER"],
    ...(units === null
      ? []
      : ([
          [9, "$INSUNITS"],
          [70, units],
        ] as const)),
    [0, "ENDSEC"],
    [0, "SECTION"],
    [2, "ENTITIES"],
    ...entities.flat(),
    [0, "ENDSEC"],
    [0, "EOF"],
  ]);
const corners = [
  [705_000, 6_195_000],
  [705_100, 6_195_000],
  [705_100, 6_195_100],
  [705_000, 6_195_100],
] as const;
const vertices = (points: readonly (readonly number[])[], scale = 1): Group[] =>
  points.flatMap(([x, y, bulge]): Group[] => [[10, x * scale], [20, y * scale], ...(bulge === undefined ? [] : [[42, bulge] as const])]);
const lwpolyline = (points: readonly (readonly number[])[], flag = 1, layer = "GRUNDE", scale = 1): Group[] => [
  [0, "LWPOLYLINE"],
  [8, layer],
  [90, points.length],
  [70, flag],
  ...vertices(points, scale),
];
const line = ([a, b]: readonly number[], [c, d]: readonly number[], layer = "SKEL"): Group[] => [
  [0, "LINE"],
  [8, layer],
  [10, a],
  [20, b],
  [11, c],
  [21, d],
];

async function reading(text: string) {
  const tables = await openFile(fileOfText("grunde.dxf", text));
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  const result = await readTable(tables.value[0]);
  if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
  return result.value;
}
const ground = [705_000, 6_195_000, 705_100, 6_195_100];

describe("outlines that close", () => {
  const old: Group[] = [
    [0, "POLYLINE"],
    [8, "GRUNDE"],
    [70, 1],
    [10, 0],
    [20, 0],
    ...corners.flatMap(([x, y]): Group[] => [
      [0, "VERTEX"],
      [8, "GRUNDE"],
      [10, x],
      [20, y],
    ]),
    [0, "SEQEND"],
  ];
  const withIdentifiers = lwpolyline(corners).flatMap((group): Group[] => (group[0] === 20 ? [group, [91, 7]] : [group]));
  test.each([
    ["a closed LWPOLYLINE", [lwpolyline(corners)]],
    ["a LWPOLYLINE that ends where it began", [lwpolyline([...corners, corners[0]], 0)]],
    ["a LWPOLYLINE whose vertices have identifiers", [withIdentifiers]],
    ["a POLYLINE", [old]],
    [
      "four LINEs in any direction",
      [line(corners[0], corners[1]), line(corners[2], corners[1]), line(corners[3], corners[0]), line(corners[2], corners[3])],
    ],
    ["a LINE and an open LWPOLYLINE", [line(corners[0], corners[3]), lwpolyline(corners, 0, "SKEL")]],
    [
      "LINEs half a millimetre apart",
      [
        line(corners[0], corners[1]),
        line(corners[2], [705_100.0004, 6_195_000]),
        line(corners[3], corners[0]),
        line(corners[2], corners[3]),
      ],
    ],
  ])("%s is the square of 100 m with its layer", async (_, entities) => {
    const { features, notices } = await reading(drawing(entities));
    expect(features).toHaveLength(1);
    expect(boxOf(features[0].shape).map(Math.round)).toEqual(ground);
    expect(Math.round(area(features[0].shape))).toBe(10_000);
    expect(["GRUNDE", "SKEL"]).toContain(features[0].properties.layer);
    expect(notices).toEqual([]);
  });

  test("lines of different layers, and lines that end nowhere, make none and are told by layer", async () => {
    const { features, notices } = await reading(
      drawing([
        lwpolyline(corners),
        line(corners[0], corners[1], "A"),
        line(corners[1], corners[2], "B"),
        line(corners[2], corners[3], "B"),
      ]),
    );
    expect(features).toHaveLength(1);
    expect(notices).toMatchObject([{ code: "dxfOpenLines", words: { count: 3, layers: "A, B" } }]);
  });

  test("where three lines meet nobody guesses which way the outline goes", async () => {
    const [a, b, c, d] = corners;
    const { features, notices } = await reading(drawing([line(a, b), line(b, c), line(c, d), line(d, a), line(a, c), lwpolyline(corners)]));
    expect(features).toHaveLength(1);
    expect(notices).toMatchObject([{ code: "dxfOpenLines", words: { count: 5 } }]);
  });

  test("texts and blocks are counted and told; letters of older programs come out right", async () => {
    const text: Group[] = [
      [0, "TEXT"],
      [8, "0"],
      [10, 1],
      [20, 1],
      [1, "Grund 1"],
    ];
    const { features, notices } = await reading(
      drawing([
        lwpolyline(corners, 1, "Ledige omr\\U+00E5der"),
        text,
        text,
        [
          [0, "INSERT"],
          [2, "B"],
        ],
      ]),
    );
    expect(features[0].properties.layer).toBe("Ledige områder");
    expect(notices).toEqual([{ code: "dxfNotRead", words: { file: "grunde.dxf", types: "INSERT 1, TEXT 2" } }]);
  });
});

describe("arcs are chords within 0.05 m", () => {
  const centre = [705_050, 6_195_050] as const;
  /** Farthest that the chords of a ring lie inside the circle of radius 10 m round the centre, and farthest that a corner lies off it. */
  const offCircle = (chain: Float64Array) => {
    let [inside, corner] = [0, 0];
    for (let i = 0; i + 3 < chain.length; i += 2) {
      const [x, y] = [chain[i] - centre[0], chain[i + 1] - centre[1]];
      const [mx, my] = [(chain[i] + chain[i + 2]) / 2 - centre[0], (chain[i + 1] + chain[i + 3]) / 2 - centre[1]];
      corner = Math.max(corner, Math.abs(Math.sqrt(x * x + y * y) - 10));
      inside = Math.max(inside, 10 - Math.sqrt(mx * mx + my * my));
    }
    return { inside, corner };
  };
  const halves = [
    [centre[0] - 10, centre[1], 1],
    [centre[0] + 10, centre[1], 1],
  ];
  const circle: Group[] = [
    [0, "CIRCLE"],
    [8, "GRUNDE"],
    [10, centre[0]],
    [20, centre[1]],
    [40, 10],
  ];
  const arc = (from: number, to: number): Group[] => [
    [0, "ARC"],
    [8, "GRUNDE"],
    [10, centre[0]],
    [20, centre[1]],
    [40, 10],
    [50, from],
    [51, to],
  ];
  test.each([
    ["two half circles by bulge", [lwpolyline(halves)]],
    ["two half circles by bulge, the other way round", [lwpolyline(halves.map(([x, y]) => [x, y, -1]))]],
    ["a CIRCLE", [circle]],
    ["two ARCs", [arc(30, 200), arc(200, 390)]],
  ])("%s: corners on the circle, chords at most 5 cm inside it", async (_, entities) => {
    const { features } = await reading(drawing(entities));
    const { inside, corner } = offCircle(features[0].shape.parts[0][0]);
    expect(corner).toBeLessThan(0.0002);
    expect(inside).toBeLessThanOrEqual(0.05);
    expect(inside).toBeGreaterThan(0.005);
  });

  test("a bulge to the right bends the right side of the square outwards", async () => {
    // A quarter turn has the bulge tan(22.5°); the segment beyond a chord of 100 m has r²/2 (π/2 − 1) = 1,427 m² with r = 70.71 m.
    const points = corners.map(([x, y], i) => (i === 1 ? [x, y, Math.SQRT2 - 1] : [x, y]));
    const { features } = await reading(drawing([lwpolyline(points)]));
    expect(area(features[0].shape)).toBeGreaterThan(11_420);
    expect(area(features[0].shape)).toBeLessThan(11_427);
  });

  test("an outline seen from below is mirrored", async () => {
    const mirrored = [...lwpolyline(corners.map(([x, y]) => [-x, y])), [230, -1] as const];
    expect(boxOf((await reading(drawing([mirrored]))).features[0].shape)).toEqual(ground);
  });
});

describe("units", () => {
  test.each([
    [4, 1000, "dxfScaled"],
    [5, 100, "dxfScaled"],
    [4, 1, "dxfUnitIgnored"],
    [6, 1, null],
    [0, 1, null],
    [null, 1, null],
  ])("$INSUNITS %s with numbers %i times metres: %s", async (units, scale, code) => {
    const { features, notices } = await reading(drawing([lwpolyline(corners, 1, "A", scale)], units));
    expect(boxOf(features[0].shape)).toEqual(ground);
    expect(notices.map((notice) => notice.code)).toEqual(code === null ? [] : [code]);
  });
});

describe("what is no drawing", () => {
  const whole = drawing([lwpolyline(corners)]);
  test.each([
    ["AutoCAD Binary DXF\r\n\x1a\0", "dxfBinary"],
    [whole.slice(0, whole.length - 12), "fileCutShort"],
    [whole.replace("\r\n 10\r\n", "\r\nti\r\n"), "dxfBroken"],
  ])("%j is refused", async (text, code) => {
    expect(await openFile(fileOfText("grunde.dxf", text))).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test("outlines of arcs without measure are refused before they fill the memory", async () => {
    const wild = Array.from({ length: 20_000 }, (_, i) => [(i % 2) * 1e12, i * 1e9, 1]);
    expect(await openFile(fileOfText("grunde.dxf", drawing([lwpolyline(wild)])))).toMatchObject({
      ok: false,
      problems: [{ code: "dxfTooLarge" }],
    });
  });

  test("a vertex count of a billion is not believed", async () => {
    expect((await reading(whole.replace(" 90\r\n4", " 90\r\n1000000000"))).features).toHaveLength(1);
  });
});
