import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/io/parse-json.ts";

const read = (text: string, limit?: number) => parseJson({ name: "a.json", text }, limit);
const problem = (text: string, limit?: number) => {
  const result = read(text, limit);
  return result.ok ? null : result.problems[0];
};

describe("a JSON text", () => {
  test("may begin with a byte order mark and end with a newline", () => {
    expect(read("\uFEFF[1]\r\n")).toEqual({ ok: true, value: [1] });
  });

  test("keeps NaN and Infinity as text, so that the rest can be read", () => {
    expect(read('[NaN, -Infinity, "NaN \\" Infinity", 1]')).toEqual({ ok: true, value: ["NaN", "-Infinity", 'NaN " Infinity', 1] });
  });

  test.each([
    ['{"a":1,}', 1, 8, "}"],
    ['{"a" 1}', 1, 6, "1}"],
    ['{"a":[1,,2]}', 1, 9, ",2]}"],
    ["[1,\n  2\n  3]", 3, 3, "3]"],
    ["[1,2", 1, 5, ""],
    ["[01]", 1, 2, "01]"],
    ['{"a":"\\x"}', 1, 6, '"\\x"}'],
    ["[1]]", 1, 4, "]"],
    ["<html>", 1, 1, "<html>"],
    ["[tru]", 1, 2, "tru]"],
  ])("says where %j is broken: line %i, column %i, at %j", (text, line, column, found) => {
    expect(problem(text)).toEqual({ code: "brokenJson", words: { file: "a.json", line, column, found } });
  });

  test("that is empty, or only a byte order mark, is said to be empty", () => {
    expect(problem("")?.code).toBe("fileEmpty");
    expect(problem("\uFEFF \n")?.code).toBe("fileEmpty");
  });

  test("over the limit is refused unread, at the limit it is read", () => {
    expect(problem("[1,2]", 4)).toEqual({ code: "textTooLong", words: { file: "a.json", size: 5, limit: 4 } });
    expect(read("[1,2]", 5).ok).toBe(true);
  });

  test.each([
    ["UTF-16 that nobody decoded", '\uFFFD\uFFFD{\0"\0a\0"\0:\x001\0}\0'],
    ["zeros", "\0".repeat(50)],
    ["an archive", "PK\u0003\u0004\uFFFD\u0012\uFFFD"],
  ])("that is %s is said to be no text, and nothing of it is shown", (_, text) => {
    expect(problem(text)).toEqual({ code: "notText", words: { file: "a.json" } });
  });

  test("of a million open brackets, or one endless string, is refused and not a crash", () => {
    expect(problem("[".repeat(1_000_000))?.code).toBe("brokenJson");
    expect(problem(`["${"\\n".repeat(2_000_000)}`)?.code).toBe("brokenJson");
  });
});
