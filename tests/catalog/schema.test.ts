import { describe, expect, test } from "vitest";
import { codeField, fieldOf, findFieldFaults, needed } from "../../src/catalog/field-rules.ts";
import { type DatasetId, datasetIds, datasets } from "../../src/catalog/index.ts";
import { aRawFeature, rawExamples } from "../builders/raw-features.ts";

/** Every field that a dataset asks a feature for, whatever the feature says. */
function askedBy(id: DatasetId): ReadonlySet<string> {
  const asked = new Set<string>();
  const { read, idOf, dateOf, linkOf, takes, geometry } = datasets[id];
  const example = rawExamples[id];
  for (const base of [{}, example.properties]) {
    const properties: Readonly<Record<string, unknown>> = new Proxy(base, {
      get: (target, name) => {
        asked.add(String(name));
        return Reflect.get(target, name);
      },
      has: (target, name) => {
        asked.add(String(name));
        return Reflect.has(target, name);
      },
    });
    for (const ask of [read, idOf, dateOf, linkOf]) ask(properties);
    takes({ ...example, properties, shape: { ...example.shape, kind: geometry } }, "0999");
  }
  return asked;
}

describe.each(datasetIds)("the schema of %s", (id) => {
  test("names only fields that the dataset reads, each once", () => {
    const names = datasets[id].schema.flatMap((rule) => rule.names);
    const asked = askedBy(id);
    const told = new Set(datasets[id].marks ?? []);
    expect(names.filter((name) => !asked.has(name) && !told.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("can read every value of the example", () => {
    const faults = findFieldFaults(datasets[id].schema, [rawExamples[id]]);
    expect(faults.filter(({ fault }) => fault === "unread")).toEqual([]);
  });
});

test("only datasets of which no file was seen, or whose fields are all the user's own, have no schema", () => {
  expect(datasetIds.filter((id) => datasets[id].schema.length === 0)).toEqual(["grunde", "kystnaerhedszone"]);
});

describe("fields", () => {
  const rules = [needed(fieldOf.number("bebygpct")), fieldOf.text("plannavn", "lp_plannavn"), codeField([1, 2], "zone")];
  const plan = (properties: Readonly<Record<string, unknown>>) => aRawFeature(properties);
  const sound = { bebygpct: 40, plannavn: "Plan", zone: 1, notat: null };

  test("that are all there, also blank or in another spelling, have no fault", () => {
    const other = { bebygpct: null, lp_plannavn: "Plan", zone: "2", notat: null };
    expect(findFieldFaults(rules, [plan(sound), plan(other)])).toEqual([]);
  });

  test("that are gone from some features are counted against all", () => {
    const { bebygpct: _, ...without } = sound;
    expect(findFieldFaults(rules, [plan(sound), plan(without), plan(without)])).toEqual([
      { field: "bebygpct", kind: "number", fault: "gone", needed: true, count: 2, of: 3, example: null },
    ]);
  });

  test("whose values are of another type, or of no known code, are told with one of them", () => {
    const odd = [plan({ ...sound, bebygpct: "40 pct." }), plan({ ...sound, zone: 9 }), plan({ ...sound, zone: 8 })];
    expect(findFieldFaults(rules, odd)).toEqual([
      { field: "bebygpct", kind: "number", fault: "unread", needed: true, count: 1, of: 3, example: "40 pct." },
      { field: "zone", kind: "code", fault: "unread", needed: false, count: 2, of: 3, example: "9" },
    ]);
  });

  test("cannot be called gone where the format leaves out what has no value", () => {
    expect(findFieldFaults(rules, [plan({ zone: 1, navn: "a" }), plan({ bebygpct: 30 })])).toEqual([]);
    expect(findFieldFaults(rules, [plan({ zone: 1 })])).toEqual([]);
    expect(findFieldFaults(rules, [])).toEqual([]);
  });

  test.each([
    ["20210525", 0],
    ["2021-05-25", 0],
    ["2021/05/25 12:00", 0],
    ["19101224", 0],
    ["25. maj 2021", 1],
    [true, 1],
  ])("a date written %j has %i faults", (value, faults) => {
    expect(findFieldFaults([fieldOf.date("datovedt")], [plan({ datovedt: value })])).toHaveLength(faults);
  });
});
