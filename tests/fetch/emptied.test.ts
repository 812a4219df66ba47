import { expect, test } from "vitest";
import { knownBefore, unlessEmptied } from "../../scripts/fetching/emptied.ts";
import type { LayerReceipt } from "../../src/io/fetching/receipt.ts";
import type { LayerEnd } from "../../src/io/wfs/layer-end.ts";

const complete: LayerEnd = { state: "complete", reason: null, words: {} };

test.each([
  ["nothing was there before", 0, false, "complete"],
  ["one was there, and it is said for the first time", 1, false, "failed"],
  ["one was there, and it was said on an earlier day too", 1, true, "complete"],
  ["nine were there, and it was said on an earlier day too", 9, true, "complete"],
  ["ten were there, however often it is said", 10, true, "failed"],
])("a service that says that a layer is empty, where %s", (_, count, wasTold, state) => {
  expect(unlessEmptied("lokalplanforslag", complete, 0, { count, wasTold }).state).toBe(state);
});

test("what every municipality has is never believed to be empty", () => {
  for (const count of [0, 1, 400]) {
    expect(unlessEmptied("zonekort", complete, 0, { count, wasTold: true })).toMatchObject({ state: "failed", reason: "neverEmpty" });
  }
});

test("a layer with anything in it is as it came", () => {
  expect(unlessEmptied("lokalplanforslag", complete, 1, { count: 400, wasTold: false })).toBe(complete);
});

test("what was said counts on a later day only, and what is there is the last good copy", () => {
  const entry = (on: string): LayerReceipt => ({
    dataset: "lokalplanforslag",
    service: "plandata",
    state: "failed",
    reason: "emptied",
    words: {},
    on,
    seconds: 1,
    parts: [],
    copy: {
      files: ["a"],
      fetched: "2026-11-01",
      state: "ready",
      reason: null,
      origin: { service: "plandata", layer: "a", matched: 3, received: 3, on: "2026-11-01" },
    },
  });
  const before = (on: string) => knownBefore(new Map([["lokalplanforslag", entry(on)]]), null, "2026-11-23")("lokalplanforslag");
  expect(before("2026-11-22")).toEqual({ count: 3, wasTold: true });
  expect(before("2026-11-23")).toEqual({ count: 3, wasTold: false });
  expect(knownBefore(new Map(), null, "2026-11-23")("veje")).toEqual({ count: 0, wasTold: false });
});
