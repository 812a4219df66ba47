import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { nodeArgs } from "../../scripts/node-args.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** A desk and a telephone. */
export const viewports = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Everything that the page asked the network for, and every message it printed that is not the graphics driver's. */
export interface Recorded {
  readonly requests: readonly { readonly url: string; readonly method: string; readonly body: string | null }[];
  readonly messages: readonly string[];
}

/** Records a page's traffic and messages from now on. */
export function record(page: Page): Recorded {
  const requests: { url: string; method: string; body: string | null }[] = [];
  const messages: string[] = [];
  page.on("request", (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
  page.on("console", (message) => {
    if (!message.text().includes("GL Driver Message")) messages.push(message.text());
  });
  page.on("pageerror", (error) => messages.push(error.message));
  return { requests, messages };
}

/** The day that the page takes for today: one on which the example packs are fresh, whenever the tests run. */
const today = "2026-11-25T12:00:00+01:00";

/** Opens the app on a day (ISO time) and waits until the map has drawn the pack. */
export async function openApp(page: Page, now = today): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.goto("/");
  await mapIsIdle(page);
}

/** Waits until the map has drawn all it wants to draw. */
export const mapIsIdle = (page: Page): Promise<void> => expect(page.locator("[data-map]")).toHaveAttribute("data-map", "idle");

/** No rule of WCAG 2.2 A and AA, nor a best practice, is broken on the page as it stands. */
export async function expectNoAxeViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`)).toEqual([]);
}

/** What a test fills into the form, as a Dane writes it. */
export interface Wanted {
  readonly use: RegExp;
  readonly plotArea: string;
  readonly floorArea: string;
  readonly storeys: string;
  /** First and last virksomhedsklasse; 3 and 4 unless told. */
  readonly classes?: readonly [number, number];
}

/** The panel with the answer. */
export const answerPanel = (page: Page): Locator => page.getByRole("region", { name: "Svar" });

/** Takes an option of a select. */
export async function choose(page: Page, field: RegExp, option: RegExp): Promise<void> {
  const select = page.getByRole("combobox", { name: field });
  const label = await select.getByRole("option", { name: option }).first().textContent();
  await select.selectOption({ label: label ?? "" });
}

/** Answers for a company that makes things and stands on no list: without that nothing is decided. */
export async function answerForCompany(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Mere om virksomheden/ }).click();
  await choose(page, /Miljøgodkendelse/, /^Nej/);
  const answer = (question: string, word: string) =>
    page.getByRole("radiogroup", { name: question }).getByText(word, { exact: true }).click();
  await answer("Produktionsvirksomhed", "Ja");
  await answer("Andet spildevand end fra toilet, køkken og bad", "Nej");
  await answer("Ny overkørsel til offentlig vej", "Nej");
}

/** Files a request of class 3–4 unless told, 10 m high, of a company that has answered everything and threatens no groundwater, and waits for the answer. */
export async function fileRequest(page: Page, { use, plotArea, floorArea, storeys, classes = [3, 4] }: Wanted): Promise<void> {
  await choose(page, /Anvendelse/, use);
  await choose(page, /Virksomhedsklasse fra/, new RegExp(`^${classes[0]}`));
  await choose(page, /Virksomhedsklasse til/, new RegExp(`^${classes[1]}`));
  const numbers = { Grundareal: plotArea, Etageareal: floorArea, Bygningshøjde: "10", Etager: storeys };
  for (const [name, value] of Object.entries(numbers)) {
    await page.getByRole("textbox", { name, exact: true }).fill(value);
    await page.keyboard.press("Tab");
  }
  await page.getByText("Nej", { exact: true }).first().click();
  await answerForCompany(page);
  await page.getByRole("button", { name: "Se, hvad der skal til" }).click();
  await expect(page.locator(".app")).toHaveAttribute("data-answer", "ready");
}

/** Exports the answer from the menu and gives the file's text. */
export async function exportGeojson(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Eksportér" }).click();
  await page.getByRole("menuitem", { name: /^GeoJSON/ }).click();
  return readFileSync(await (await download).path(), "utf8");
}

/** What the command line answers to the request and date that an exported answer holds. */
export function answerOfCommandLine(
  exported: string,
  pack: string,
  extra: readonly string[] = [],
  command: "check" | "fit" = "check",
): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "grundlag-"));
  const { request, on }: { request: unknown; on: string } = JSON.parse(exported);
  const [requestFile, outFile] = [path.join(folder, "request.json"), path.join(folder, "answer.geojson")];
  writeFileSync(requestFile, JSON.stringify(request));
  const args = [command, "--pack", pack, "--request", requestFile, "--on", on, "--out", outFile, ...extra];
  const result = spawnSync(process.execPath, [...nodeArgs("scripts/grundlag.ts"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  expect(result.stderr + result.stdout, "the command line's own words").not.toContain("Error");
  expect(result.status).toBe(0);
  return readFileSync(outFile, "utf8");
}
