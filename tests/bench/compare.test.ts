import { describe, expect, test } from "vitest";
import { compareReadings } from "./compare.ts";
import { keyOf, type Reading } from "./reading.ts";

const measured: Reading = new Map([
  [keyOf("plotArea", "", "P1"), 10_000],
  [keyOf("hit", "paragraf3", "P1", "a"), 250],
  [keyOf("merged", "paragraf3", "P1"), 250],
  [keyOf("free", "paragraf3", "P1"), 9_750],
  [keyOf("distance", "rail", "P1"), 812.345],
  [keyOf("fact", "districtHeating", "P1"), 1],
]);
const sliver = () => 1;
const apartOf = (other: Reading) => compareReadings(measured, other, sliver).apart;
const withChange = (key: string, value: number | null): Reading => {
  const changed = new Map(measured);
  if (value === null) changed.delete(key);
  else changed.set(key, value);
  return changed;
};

describe("what two engines measured", () => {
  test("agrees with itself, and every measurement is counted", () => {
    const { compared, apart } = compareReadings(measured, new Map(measured), sliver);
    expect(apart).toEqual([]);
    expect([...compared.values()].reduce((sum, { count }) => sum + count, 0)).toBe(measured.size);
  });

  test.each([
    ["an area 0.01 m2 off", keyOf("merged", "paragraf3", "P1"), 250.0099],
    ["a large area a millionth off", keyOf("plotArea", "", "P1"), 10_000.0099],
    ["a distance half a millimetre off", keyOf("distance", "rail", "P1"), 812.3455],
  ])("agrees with %s", (_, key, value) => {
    expect(apartOf(withChange(key, value))).toEqual([]);
  });

  test.each([
    ["an area more than 0.01 m2 off", keyOf("free", "paragraf3", "P1"), 9_750.02, "free paragraf3, plot P1"],
    ["a distance a millimetre off", keyOf("distance", "rail", "P1"), 812.346, "distance rail, plot P1"],
    ["a distance that is not there", keyOf("distance", "rail", "P1"), null, "distance rail, plot P1"],
    ["a hit that is not there", keyOf("hit", "paragraf3", "P1", "a"), null, "hit paragraf3, plot P1, feature a"],
    ["a hit of its own", keyOf("hit", "paragraf3", "P1", "b"), 40, "hit paragraf3, plot P1, feature b"],
    ["no where the other says yes", keyOf("fact", "districtHeating", "P1"), null, "fact districtHeating, plot P1"],
  ])("is apart with %s, told with its ids", (_, key, value, told) => {
    const apart = apartOf(withChange(key, value));
    expect(apart).toHaveLength(1);
    expect(apart[0]).toContain(told);
  });

  test.each([
    ["as large as the sliver, in one alone, is no disagreement", 1.005, 0],
    ["over the sliver, in one alone, is a disagreement", 1.02, 1],
  ])("a hit %s", (_, size, count) => {
    expect(apartOf(withChange(keyOf("hit", "paragraf3", "P1", "b"), size))).toHaveLength(count);
  });
});
