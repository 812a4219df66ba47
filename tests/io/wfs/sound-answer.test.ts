import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/io/decode-text.ts";
import { type SoundAnswer, soundAnswer } from "../../../src/io/wfs/sound-answer.ts";
import { calm, faultIn, type Said, scripted } from "./scripted.ts";

const textOf = ({ bytes }: SoundAnswer): string => decodeText(bytes);
const asked = (world: ReturnType<typeof scripted>, signal = calm) => soundAnswer(world, "https://service.test/", signal, textOf);
const always = (said: Said, limits = {}) => scripted(() => said, limits);
const report = (text: string) =>
  `<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="x"><ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`;

describe("an answer", () => {
  test("that comes in pieces is put together", async () => {
    expect(await asked(always("æ".repeat(400)))).toBe("æ".repeat(400));
  });

  test.each<[string, Said, string]>([
    ["a fault of the server", { status: 500 }, "serverError"],
    ["too many questions", { status: 429 }, "tooManyRequests"],
    ["no such address", { status: 404, body: "<html></html>" }, "refused"],
    ["a key that is refused", { status: 401 }, "keyRefused"],
    ["a web page with status 200", "<!DOCTYPE html><html></html>", "webPage"],
    ["a web page behind an XML declaration", '<?xml version="1.0"?>\n<!DOCTYPE html><html></html>', "webPage"],
    ["an exception with status 200", report("Illegal property name: komnr"), "exception"],
    ["an exception with status 400", { status: 400, body: report("x") }, "exception"],
    [
      "an exception of WFS 1.0",
      "<ServiceExceptionReport><ServiceException>Could not find type</ServiceException></ServiceExceptionReport>",
      "exception",
    ],
    ["nothing at all", "", "nothingSent"],
    [
      "no connection",
      Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) }),
      "connection",
    ],
  ])("%s is told", async (_, said, reason) => {
    expect((await faultIn(() => asked(always(said, { retries: 1 }))))?.[0]).toBe(reason);
  });

  test("an exception is told in the service's own words, a lost connection by its short name", async () => {
    expect(await faultIn(() => asked(always(report("Illegal  property\n name"))))).toEqual([
      "exception",
      { text: "Illegal property name" },
    ]);
    const reset = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("https://service.test/?apikey=x"), { code: "ECONNRESET" }),
    });
    expect(await faultIn(() => asked(always(reset)))).toEqual(["connection", { error: "ECONNRESET" }]);
  });

  test("one that is larger than it may be is broken off, and not asked for again", async () => {
    const world = always("x".repeat(1001), { largestAnswer: 1000 });
    expect(await faultIn(() => asked(world))).toEqual(["answerTooLarge", { most: 1 }]);
    expect(world.asked).toHaveLength(1);
    expect(await asked(always("x".repeat(1000), { largestAnswer: 1000 }))).toHaveLength(1000);
  });
});

describe("asking again", () => {
  test("waits twice as long each time, and no longer than may be", async () => {
    const world = always({ status: 500 }, { retries: 4, firstWait: 1000, longestWait: 5000 });
    expect(await faultIn(() => asked(world))).toEqual(["serverError", { status: 500 }]);
    expect(world.asked).toHaveLength(5);
    expect(world.waited).toEqual([1000, 2000, 4000, 5000]);
  });

  test("waits as long as the server asks for, within the longest wait", async () => {
    const world = scripted((_, turn) => (turn < 2 ? { status: 429, headers: { "retry-after": turn === 0 ? "7" : "9000" } } : "godt"), {
      longestWait: 60_000,
    });
    expect(await asked(world)).toBe("godt");
    expect(world.waited).toEqual([7000, 60_000]);
  });

  test("is not done for what will not pass", async () => {
    for (const status of [400, 401, 403, 404]) {
      const world = always({ status });
      await faultIn(() => asked(world));
      expect(world.asked).toHaveLength(1);
    }
  });

  test("ends with a time limit for each request, though the server never ends", async () => {
    const world = { ...always(""), ask: () => new Promise<never>(() => {}), limits: { ...always("").limits, requestTime: 20, retries: 1 } };
    expect(await faultIn(() => soundAnswer(world, "https://service.test/", calm, textOf))).toEqual(["timeout", { seconds: 0 }]);
  });

  test("is broken off by whoever asked, and that is no fault of the service", async () => {
    const controller = new AbortController();
    const world = scripted(() => {
      controller.abort(new Error("stop"));
      return { status: 500 };
    });
    await expect(asked(world, controller.signal)).rejects.toThrow("stop");
    expect(world.asked).toHaveLength(1);
  });
});
