import { afterEach, expect, test, vi } from "vitest";
import { createChecker } from "../../src/worker/client.ts";

afterEach(() => vi.unstubAllGlobals());

test("a thread whose script does not come makes every question fail, so that nobody waits for ever", async () => {
  const Thread = window.Worker;
  vi.stubGlobal("Worker", function LostThread() {
    return new Thread("/not-there/checker.worker.js", { type: "module" });
  });
  const checker = createChecker();
  await expect(checker.embedded()).rejects.toThrow("could not be loaded");
  await expect(checker.open("0201-alleroed", () => {})).rejects.toThrow("could not be loaded");
});
