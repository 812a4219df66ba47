import { expect, test } from "vitest";
import { gridHash, reprojectedGrid } from "../builders/reprojected-grid.ts";

test("a seeded grid comes out the same to the last bit in every engine: here Node", () => expect(reprojectedGrid()).toBe(gridHash));
