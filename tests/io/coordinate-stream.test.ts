import { describe, expect, test } from "vitest";
import { readCoordinates, writeCoordinates } from "../../src/io/coordinate-stream.ts";
import { createRandom } from "../builders/random-shapes.ts";

const endsOf = (chains: readonly Float64Array[]): Uint32Array => {
  let sum = 0;
  return Uint32Array.from(chains, ({ length }) => {
    sum += length / 2;
    return sum;
  });
};
const bits = (numbers: Float64Array): Uint8Array => new Uint8Array(numbers.slice().buffer);
const throughBytes = (chains: readonly Float64Array[]) => readCoordinates(writeCoordinates(chains), endsOf(chains))?.map(bits);

describe("chains of coordinates", () => {
  test("are written in steps of 0.1 mm, each from the one before, the smallest in one byte", () => {
    // 1 step = 2, −1 step = 1; 64 steps = 128 = 0x80 0x01; −64 steps = 127.
    const chain = Float64Array.of(0.0001, -0.0001, 0.0065, -0.0065);
    expect([...writeCoordinates([chain])]).toEqual([0, 2, 1, 0x80, 0x01, 127]);
  });

  test("go on in the next chain from where the last one ended", () => {
    expect([...writeCoordinates([Float64Array.of(0.0002, 0.0003), Float64Array.of(0.0002, 0.0003)])]).toEqual([0, 4, 6, 0, 0, 0]);
  });

  test.each([1, 2, 3, 4, 5])("come back bit for bit, seed %i: rounded, unrounded, and far away", (seed) => {
    const random = createRandom(seed);
    const make = [
      () => Math.round((600_000 + random() * 50_000) * 1e4) / 1e4,
      () => Math.round(6_200_000 * 1e4 * random()) / 1e4,
      () => 700_000 + random(),
      () => (random() - 0.5) * 1e300,
      () => Math.round(random() * 1e9),
    ];
    const chains = Array.from({ length: 300 }, (_, index) =>
      Float64Array.from({ length: 2 * (1 + Math.floor(random() * 30)) }, make[index % make.length]),
    );
    expect(throughBytes(chains)).toEqual(chains.map(bits));
  });

  test.each([
    ["zero below nothing", -0],
    ["the smallest there is", Number.MIN_VALUE],
    ["the largest there is", Number.MAX_VALUE],
    ["as many steps as are still whole", (2 ** 50 - 1) / 10_000],
    ["one more", 2 ** 50 / 10_000],
    ["a twentieth of a millimetre", 700_000.00005],
  ])("come back bit for bit when a number is %s", (_, number) => {
    const chains = [Float64Array.of(1, 2), Float64Array.of(number, 6_200_000), Float64Array.of(-1, number)];
    expect(throughBytes(chains)).toEqual(chains.map(bits));
  });

  test("no chains are no bytes", () => {
    expect(writeCoordinates([])).toHaveLength(0);
    expect(readCoordinates(new Uint8Array(), new Uint32Array())).toEqual([]);
  });
});

describe("bytes that are no such chains are refused", () => {
  const chains = [Float64Array.of(700_000, 6_200_000, 700_001.5, 6_200_000), Float64Array.of(0.123456789, 1)];
  const bytes = writeCoordinates(chains);
  const ends = endsOf(chains);

  test("cut at any place, or longer", () => {
    for (let length = 0; length < bytes.length; length += 1) expect(readCoordinates(bytes.slice(0, length), ends)).toBeNull();
    expect(readCoordinates(Uint8Array.of(...bytes, 0), ends)).toBeNull();
  });

  test("with a chain of no points, or one that ends before it begins", () => {
    for (const other of [[0, 3], [2, 2], [3, 2], [4_000_000_000, 3], [2]])
      expect(readCoordinates(bytes, Uint32Array.from(other))).toBeNull();
  });

  test("of a kind that nobody knows", () => {
    expect(readCoordinates(Uint8Array.of(2, ...bytes.slice(1)), ends)).toBeNull();
  });

  test("with more points than there can be, which take no memory", () => {
    expect(readCoordinates(bytes, Uint32Array.of(4_000_000_000))).toBeNull();
  });

  test("that never stop saying that more follows", () => {
    expect(readCoordinates(new Uint8Array(5000).fill(255).fill(0, 0, 1), Uint32Array.of(1))).toBeNull();
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("with %s in them", (number) => {
    const broken = [Float64Array.of(number, 1)];
    expect(readCoordinates(writeCoordinates(broken), endsOf(broken))).toBeNull();
  });
});
