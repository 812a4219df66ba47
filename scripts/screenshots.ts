import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { chromiumLaunch } from "./browser.mjs";

const folder = "public/screenshots";
/** The day on which the example packs were made, so that pictures differ only when the app does. */
const today = "2026-11-25T12:00:00+01:00";
const mapIsIdle = (page: Page) => page.locator("[data-map=idle]").waitFor();

async function choose(page: Page, field: RegExp, option: RegExp): Promise<void> {
  const select = page.getByRole("combobox", { name: field });
  const label = await select.getByRole("option", { name: option }).first().textContent();
  await select.selectOption({ label: label ?? "" });
}

/** What only the company can tell: it makes things, stands on no list, and needs no new drive. */
async function answerForCompany(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Mere om virksomheden/ }).click();
  await choose(page, /Miljøgodkendelse/, /^Nej/);
  const answer = (question: string, word: string) =>
    page.getByRole("radiogroup", { name: question }).getByText(word, { exact: true }).click();
  await answer("Produktionsvirksomhed", "Ja");
  await answer("Andet spildevand end fra toilet, køkken og bad", "Nej");
  await answer("Ny overkørsel til offentlig vej", "Nej");
  await page.getByRole("textbox", { name: "Parkeringspladser" }).fill("40");
}

/** A plant of 8,000 m² in class 3–4. */
async function fileRequest(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Virksomhed (valgfri)" }).fill("Vestjysk Pumpefabrik");
  await choose(page, /Anvendelse/, /Lettere industri/);
  await choose(page, /Virksomhedsklasse fra/, /^3/);
  await choose(page, /Virksomhedsklasse til/, /^4/);
  const numbers = { Grundareal: "8.000", Etageareal: "3.000", Bygningshøjde: "10", Etager: "2" };
  for (const [name, value] of Object.entries(numbers)) await page.getByRole("textbox", { name, exact: true }).fill(value);
  await page.getByText("Nej", { exact: true }).first().click();
  await answerForCompany(page);
  await page.getByRole("button", { name: "Se, hvad der skal til" }).click();
  await page.locator("[data-answer=ready]").waitFor();
  await mapIsIdle(page);
}

/** A hall of 60 by 30 metres with room for trucks along it. */
async function askForHall(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Bygningen/ }).click();
  const numbers = { Længde: "60", Bredde: "30", "Lastegårdens dybde": "20", "Etageareal pr. parkeringsplads": "50" };
  for (const [name, value] of Object.entries(numbers)) await page.getByRole("textbox", { name, exact: true }).fill(value);
}

/** A plot that a protected lake reaches into, with the lake drawn. */
async function evidence(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kærvej, Kærvej 85", exact: true }).click();
  await mapIsIdle(page);
  const finding = page.getByRole("button", { name: /beskyttet natur.*på kortet$/i });
  await finding.click();
  await finding.evaluate((button) => button.closest("article")?.scrollTo({ top: 0 }));
}

/** A hall with a yard in the best place on the same plot, and the other place that it could have. */
async function placedHall(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Kærvej, Kærvej 85", exact: true }).click();
  await page.locator("[data-fit=ready]").waitFor();
  await page.locator("[data-fit]").evaluate((section) => section.scrollIntoView({ block: "start" }));
}

const pictures: readonly {
  name: string;
  width: number;
  height: number;
  scale: number;
  hall?: boolean;
  show: (page: Page) => Promise<void>;
}[] = [
  { name: "plot-1280", width: 1280, height: 800, scale: 1, show: evidence },
  { name: "fit-1280", width: 1280, height: 800, scale: 1, hall: true, show: placedHall },
  { name: "list-390", width: 390, height: 844, scale: 2, show: async () => {} },
];

const server = await preview({ preview: { host: "127.0.0.1", port: 4180 }, logLevel: "warn" });
const browser = await chromium.launch(chromiumLaunch());
try {
  for (const { name, width, height, scale, hall, show } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: "reduce", locale: "da-DK" });
    await page.clock.setFixedTime(today);
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    await mapIsIdle(page);
    await choose(page, /Kommune/, /Herning/);
    await mapIsIdle(page);
    if (hall) await askForHall(page);
    await fileRequest(page);
    await show(page);
    await mapIsIdle(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await page.close();
    process.stderr.write(`${folder}/${name}.png\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
