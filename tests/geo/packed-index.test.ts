import { describe, expect, test } from "vitest";
import { packIndex, unpackIndex } from "../../src/geo/packed-index.ts";
import { type Box, boxesMeet } from "../../src/geo/shape.ts";
import { createRandom } from "../builders/random-shapes.ts";

function boxesOf(count: number, seed = 7): Box[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (): Box => {
    const [x, y] = [600_000 + random() * 20_000, 6_100_000 + random() * 20_000];
    return [x, y, x + random() * 300, y + random() * 300];
  });
}

/** Bytes of an index in a buffer of their own, changed at some places. */
function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void = () => {}): ArrayBuffer {
  const copy = new Uint8Array(bytes);
  change(copy);
  return copy.buffer;
}

/** 16 is a full node, 17 needs a second level, 15,361 leaves make 16,388 nodes: too many for links of two bytes. */
describe.each([1, 2, 16, 17, 256, 257, 4000, 15_361])("an index of %i boxes", (count) => {
  const boxes = boxesOf(count);
  const bytes = packIndex(boxes);

  test("finds what a look at every box finds", () => {
    const index = unpackIndex(changed(bytes), boxes);
    for (const window of boxesOf(20, 99)) {
      const wide: Box = [window[0] - 500, window[1] - 500, window[2] + 500, window[3] + 500];
      const met = [...boxes.keys()].filter((position) => boxesMeet(boxes[position], wide));
      expect(index?.search(wide)).toEqual(met);
    }
  });

  test("is made of the same bytes twice", () => expect(packIndex(boxes)).toEqual(bytes));

  test("is not taken for that of other boxes", () => {
    const moved = boxes.map((box, position): Box => (position === count - 1 ? [box[0], box[1], box[2], box[3] + 1] : box));
    expect(unpackIndex(changed(bytes), moved)).toBeNull();
    expect(unpackIndex(changed(bytes), [...boxes, boxes[0]])).toBeNull();
    expect(unpackIndex(changed(bytes), boxes.slice(1))).toBeNull();
  });
});

test("an index of nothing is no bytes and finds nothing", () => {
  expect(packIndex([])).toHaveLength(0);
  expect(unpackIndex(new ArrayBuffer(0), [])?.search([0, 0, 1e7, 1e7])).toEqual([]);
  expect(unpackIndex(new ArrayBuffer(8), [])).toBeNull();
});

test("an index with any one byte changed either finds the same or is none", () => {
  const boxes = boxesOf(40);
  const bytes = packIndex(boxes);
  const window: Box = [605_000, 6_105_000, 612_000, 6_112_000];
  const found = unpackIndex(changed(bytes), boxes)?.search(window);
  let refused = 0;
  for (let position = 0; position < bytes.length; position += 1) {
    const index = unpackIndex(
      changed(bytes, (copy) => {
        copy[position] ^= 0x41;
      }),
      boxes,
    );
    if (index === null) refused += 1;
    else expect([position, index.search(window)]).toEqual([position, found]);
  }
  expect(refused).toBeGreaterThan(bytes.length / 2);
});

test.each([0, 1, 7, 8, 100])("an index cut to %i bytes is none", (length) => {
  expect(unpackIndex(changed(packIndex(boxesOf(40))).slice(0, length), boxesOf(40))).toBeNull();
});
