import { describe, expect, test } from "vitest";
import { steppedBy } from "../../src/map/hall-keys.ts";

const hall = { x: 500_000, y: 6_200_000, length: 60, width: 30, yardDepth: 0, angle: 10 };
const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, held: Partial<typeof none> = {}) => {
  const next = steppedBy({ ...none, key, ...held }, hall);
  return next && [next.x - hall.x, next.y - hall.y, next.angle - hall.angle].map((value) => Math.round(value * 1e6) / 1e6);
};

describe("keys on a hall", () => {
  test.each([
    ["ArrowUp", {}, [0, 1, 0]],
    ["ArrowDown", {}, [0, -1, 0]],
    ["ArrowLeft", {}, [-1, 0, 0]],
    ["ArrowRight", {}, [1, 0, 0]],
    ["ArrowRight", { shiftKey: true }, [10, 0, 0]],
    ["ArrowUp", { altKey: true }, [0, 0.1, 0]],
    ["q", {}, [0, 0, 1]],
    ["e", {}, [0, 0, -1]],
    ["Q", { shiftKey: true }, [0, 0, 15]],
    ["E", { shiftKey: true }, [0, 0, -15]],
    [",", {}, [0, 0, 1]],
    [".", {}, [0, 0, -1]],
    [";", { shiftKey: true }, [0, 0, 15]],
    [":", { shiftKey: true }, [0, 0, -15]],
  ])("%s %j", (key, held, moved) => {
    expect(press(key, held)).toEqual(moved);
  });

  test.each([
    ["Tab", {}],
    ["Enter", {}],
    ["+", {}],
    ["constructor", {}],
    ["q", { ctrlKey: true }],
    ["ArrowLeft", { metaKey: true }],
  ])("%s %j is left to the browser", (key, held) => {
    expect(press(key, held)).toBeNull();
  });
});
