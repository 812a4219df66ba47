import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { answerOfCommandLine, answerPanel, expectNoAxeViolation, exportGeojson, fileRequest, mapIsIdle, openApp } from "./drive.ts";

/** A square of 100 × 100 m in EPSG:25832 with its lower left corner at `x`, 6,194,500. */
const square = (id: string, name: string, x: number) => ({
  type: "Feature",
  id,
  properties: { navn: name },
  geometry: {
    type: "Polygon",
    coordinates: [[0, 1, 2, 3, 0].map((corner) => [x + (corner === 1 || corner === 2 ? 100 : 0), 6_194_500 + (corner >= 2 ? 100 : 0)])],
  },
});

/** Two plots and a point that is none, as a planner's GIS would write them. */
const file = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: [
    square("egen-1", "Marken ved motorvejen", 706_000),
    square("egen-2", "Marken bag ved", 706_300),
    { type: "Feature", id: "skilt", properties: {}, geometry: { type: "Point", coordinates: [706_000, 6_194_500] } },
  ],
});

const request = {
  use: "logistics",
  virksomhedsklasse: [3, 4],
  plotArea: 9000,
  floorArea: 4000,
  height: 10,
  storeys: 1,
  threatensGroundwater: false,
};

const logistics = { use: /logistik/i, plotArea: "9.000", floorArea: "4.000", storeys: "1" };

test("a plot from a file is answered like the others, keeps its id, and what is no plot is said", async ({ page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "grundlag-"));
  const plots = path.join(folder, "mine-grunde.geojson");
  writeFileSync(plots, file);
  await openApp(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Hent fil" }).click();
  await (await chooser).setFiles(plots);
  await expect(page.getByText(/skilt/)).toBeVisible();
  await expectNoAxeViolation(page);

  await fileRequest(page, logistics);
  await answerPanel(page).getByRole("button", { name: "Marken ved motorvejen", exact: true }).click();
  await expect(answerPanel(page)).toContainText("10.000 m²");
  await mapIsIdle(page);
  const text = await exportGeojson(page);
  expect(JSON.parse(text).request).toMatchObject(request);
  expect(text).toContain('"egen-1"');
  expect(text).toBe(answerOfCommandLine(text, "alleroed", ["--plots", plots]));
});

test("a broken file is refused with its name and what to do, and nothing is lost", async ({ page }) => {
  await openApp(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Hent fil" }).click();
  await (await chooser).setFiles({ name: "knækket.geojson", mimeType: "application/geo+json", buffer: Buffer.from(file.slice(0, 300)) });
  await expect(page.getByText(/knækket\.geojson/)).toBeVisible();
  await expect(page.getByText("20 grunde")).toBeVisible();
});

test("a drawn plot is answered like the others", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Tegn en grund" }).click();
  await mapIsIdle(page);
  const box = await page.locator("[data-map] canvas").first().boundingBox();
  if (!box) throw new Error("got no map canvas");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const [dx, dy] of [
    [0, 0],
    [60, 0],
    [60, 60],
    [0, 60],
  ] as const)
    await page.mouse.click(x + dx, y + dy);
  await page.mouse.click(x, y + 60);
  await expect(answerPanel(page)).toContainText(/21 grunde|Tegnet/);
  await fileRequest(page, logistics);
  const text = await exportGeojson(page);
  const drawn = JSON.parse(text).features.filter((feature: { properties: { origin?: string } }) => feature.properties.origin === "user");
  expect(drawn).toHaveLength(1);
});
