import { expect, test } from "vitest";
import { createIds } from "../../src/io/ids.ts";

test("an id is given as it is, and with a number from the second time on", () => {
  const idOf = createIds();
  expect([idOf("a"), idOf("b"), idOf("a"), idOf("a")]).toEqual(["a", "b", "a~2", "a~3"]);
});

test("a number that somebody has already is passed over", () => {
  const idOf = createIds(["a", "a~2"]);
  expect([idOf("a"), idOf("a~2"), idOf("a~3")]).toEqual(["a~3", "a~2~2", "a~3~2"]);
});
