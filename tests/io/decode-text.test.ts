import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/io/decode-text.ts";

const decoded = (...bytes: readonly number[]): string => decodeText(Uint8Array.from(bytes));

describe("a file's bytes", () => {
  test.each([
    ["UTF-8", [0x7b, 0xc3, 0xa6, 0x7d]],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, 0x7b, 0xc3, 0xa6, 0x7d]],
    ["UTF-16 as Windows saves it", [0xff, 0xfe, 0x7b, 0, 0xe6, 0, 0x7d, 0]],
    ["UTF-16 the other way round", [0xfe, 0xff, 0, 0x7b, 0, 0xe6, 0, 0x7d]],
  ])("in %s are «{æ}»", (_, bytes) => expect(decoded(...bytes)).toBe("{æ}"));

  test("in Latin-1 leave a mark where a letter was lost", () => expect(decoded(0x7b, 0xe6, 0x7d)).toBe("{\uFFFD}"));

  test("that are none, or one, are read too", () => expect([decoded(), decoded(0x31)]).toEqual(["", "1"]));
});
