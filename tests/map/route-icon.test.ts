import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { routes } from "../../src/domain/route.ts";

const strokesIn = (file: string): string[] => {
  const code = readFileSync(path.resolve(import.meta.dirname, "../../src", file), "utf8");
  return [...code.matchAll(/: "(M[^"]+)"/g)].map(([, stroke]) => stroke).sort();
};

test("a route's sign has the same strokes on the map and in the list, two rooms without a door between them", () => {
  expect(strokesIn("map/icon.ts")).toHaveLength(routes.length);
  expect(strokesIn("ui/route-icon.tsx")).toEqual(strokesIn("map/icon.ts"));
});
