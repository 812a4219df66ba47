import { describe, expect, test } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { noRecords } from "../../src/domain/records.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { boundaryFile, built, natureFile, sourceOf } from "../builders/pack-files.ts";
import { rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";
import { on, userPlots } from "../builders/towns.ts";

const hectares = Array.from({ length: 9 }, (_, index) => rectangle(index * 200, 0, 100, 100));
const silent = () => {};

/** An engine that lets others in between plots, with a small pack open, and a case of nine plots. */
async function aBusyEngine(): Promise<{ readonly checker: Checker; readonly ask: (height: number) => CaseInput }> {
  const { files } = await built([natureFile(), boundaryFile()]);
  const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
  const checker = createInlineChecker({ embedded: [], source: () => sourceOf(files), overlayBytes, breathe });
  await checker.open("town", silent);
  const plots = await userPlots(checker, hectares);
  return { checker, ask: (height) => ({ request: aRequest({ height }), on, plots, records: noRecords }) };
}

describe("of several questions the newest is answered", () => {
  test("an older check is given up", async () => {
    const { checker, ask } = await aBusyEngine();
    const older = checker.check(ask(8), silent);
    const newer = checker.check(ask(9), silent);
    await expect(older).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect((await newer).request.height).toBe(9);
  });

  test("a file that is being written is neither given up nor in the way", async () => {
    const { checker, ask } = await aBusyEngine();
    const older = checker.check(ask(8), silent);
    const written = checker.write(ask(8), "json", silent);
    const newer = checker.check({ ...ask(9), plots: [] }, silent);
    await expect(older).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(JSON.parse(await written).plots).toHaveLength(9);
    expect((await newer).plots).toEqual([]);
  });

  test("a check of a pack that is being left is given up", async () => {
    const { checker, ask } = await aBusyEngine();
    const left = checker.check(ask(8), silent);
    const opening = checker.open("town", silent);
    await expect(left).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect((await opening).stamp.municipality.name).toBe("Prøvelev");
  });

  test("opening tells how far it has come, up to the end", async () => {
    const { checker } = await aBusyEngine();
    const told: number[] = [];
    await checker.open("town", (done) => told.push(done));
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    expect(told.length).toBeGreaterThan(3);
  });
});
