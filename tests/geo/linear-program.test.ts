import { expect, test } from "vitest";
import { addRow, createRows, maximise } from "../../src/geo/linear-program.ts";
import { createRandom } from "../builders/random-shapes.ts";

type Row = readonly [readonly number[], number];

const rowsOf = (size: number, list: readonly Row[]) => {
  const rows = createRows(size);
  for (const [normal, limit] of list) addRow(rows, normal, limit);
  return rows;
};

test("two rows that meet in a corner", () => {
  // x + 2y ≤ 4 and 3x + y ≤ 6 meet at (1.6, 1.2).
  const x = maximise(
    [1, 1],
    rowsOf(2, [
      [[1, 2], 4],
      [[3, 1], 6],
    ]),
    [10, 10],
  );
  expect(x?.[0]).toBeCloseTo(1.6, 12);
  expect(x?.[1]).toBeCloseTo(1.2, 12);
});

test("without rows the bounds alone hold, on the side that the objective wants", () => {
  expect([...(maximise([2, -3, 0], rowsOf(3, []), [1, 2, 5]) ?? [])]).toEqual([1, -2, 5]);
});

test("rows that leave nothing are told", () => {
  expect(
    maximise(
      [1, 0],
      rowsOf(2, [
        [[1, 0], -3],
        [[-1, 0], 2],
      ]),
      [10, 10],
    ),
  ).toBeNull();
});

test("a row that only touches the best corner changes nothing", () => {
  const x = maximise(
    [1, 1],
    rowsOf(2, [
      [[1, 1], 2],
      [[1, 1], 2],
      [[2, 2], 4],
    ]),
    [1, 1],
  );
  expect([...(x ?? [])]).toEqual([1, 1]);
});

/** The best value among all corners where three planes meet, tried one by one. */
function bestOfCorners(objective: readonly number[], planes: readonly Row[]): number | null {
  let best: number | null = null;
  for (let i = 0; i < planes.length; i++) {
    for (let j = 0; j < i; j++) {
      for (let k = 0; k < j; k++) {
        const corner = meeting(planes[i], planes[j], planes[k]);
        if (!corner || planes.some(([normal, limit]) => dot(normal, corner) > limit + 1e-9)) continue;
        best = Math.max(best ?? Number.NEGATIVE_INFINITY, dot(objective, corner));
      }
    }
  }
  return best;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i], 0);
const determinant = ([a, b, c]: readonly (readonly number[])[]): number =>
  a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);

/** Cramer's rule. */
function meeting(...planes: readonly Row[]): number[] | null {
  const matrix = planes.map(([normal]) => normal);
  const whole = determinant(matrix);
  if (Math.abs(whole) < 1e-9) return null;
  return [0, 1, 2].map(
    (column) => determinant(planes.map(([normal, limit]) => normal.map((value, i) => (i === column ? limit : value)))) / whole,
  );
}

test("as good as every corner tried, on 200 programs made by chance", () => {
  const random = createRandom(11);
  for (let round = 0; round < 200; round++) {
    const list: Row[] = Array.from({ length: 12 }, () => [[0, 0, 0].map(() => random() - 0.5), random() - 0.1]);
    const objective = [0, 0, 0].map(() => random() - 0.5);
    const bounds: Row[] = [0, 1, 2].flatMap((i): Row[] => [1, -1].map((sign): Row => [[0, 1, 2].map((k) => (k === i ? sign : 0)), 3]));
    const x = maximise(objective, rowsOf(3, list), [3, 3, 3]);
    const best = bestOfCorners(objective, [...list, ...bounds]);
    if (best === null) expect(x).toBeNull();
    else expect(dot(objective, [...(x ?? [])])).toBeCloseTo(best, 8);
  }
});
