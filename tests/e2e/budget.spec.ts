import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";

/** Most bytes, gzipped, of the code that must come before the form can be used. */
const mostEntry = 230_000;

/** The code of the script that the page starts with, and of every script that this one cannot start without. */
async function entryScripts(request: APIRequestContext): Promise<readonly string[]> {
  const page = await (await request.get("/")).text();
  const found = new Set([...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+\.js)"/g)].map(([, address = ""]) => address));
  const codes: string[] = [];
  for (const address of found) {
    const code = await (await request.get(address)).text();
    for (const [, next = ""] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) found.add(`/assets/${next}`);
    codes.push(code);
  }
  return codes;
}

test("the interface comes before the map, within its budget", async ({ request }) => {
  const sizes = (await entryScripts(request)).map((code) => gzipSync(code).length);
  const sum = sizes.reduce((before, size) => before + size, 0);
  test.info().annotations.push({ type: "entry, bytes gzipped", description: `${sum} in ${sizes.length} files` });
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(mostEntry);
});
