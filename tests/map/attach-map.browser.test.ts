import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { routes } from "../../src/domain/route.ts";
import { learn } from "../../src/i18n/spoken.ts";
import { paper } from "../../src/map/palette.ts";
import { routeLook } from "../../src/map/route-look.ts";
import { look } from "../../src/state/look.ts";
import { createMapChecker } from "../builders/map-layers.ts";
import { clickAt, countColours, fileRequest, type MapSession, openMap } from "./map-session.ts";

let session: MapSession | null = null;
const open = (...choice: Parameters<typeof createMapChecker>) => {
  const made = createMapChecker(...choice);
  session = openMap(made.checker);
  return { ...session, asked: made.asked };
};

/** Presses the button that shows the whole municipality. */
async function showWhole(container: HTMLElement, idle: () => Promise<void>): Promise<void> {
  container.querySelector<HTMLButtonElement>("button[aria-label='Vis hele kommunen']")?.click();
  await idle();
}

afterEach(() => {
  session?.end();
  session?.container.remove();
  session = null;
});

describe("the map", () => {
  test("shows the base map as soon as a pack is open, without asking for layers that are off", async () => {
    const { container, idle, asked } = open();
    await idle();
    await showWhole(container, idle);
    const [water, ground] = await countColours(container, [paper.water, paper.ground]);
    expect(water).toBeGreaterThan(200);
    expect(ground).toBeGreaterThan(20_000);
    expect(asked).not.toContain("kirkebyggelinjer");
  });

  test("colours plots by all six routes", async () => {
    const map = open({ plots: 24 });
    await map.idle();
    await fileRequest(map);
    const counts = await countColours(
      map.container,
      routes.map((route) => routeLook[route].colour),
    );
    for (const count of counts) expect(count).toBeGreaterThan(20);
  });

  test("asks for a layer when it is turned on, once", async () => {
    const { idle, asked, store } = open();
    await idle();
    for (const on of [true, false, true]) look(store, { layers: { kirkebyggelinjer: { on, opacity: 1 } } });
    await idle();
    expect(asked.filter((dataset) => dataset === "kirkebyggelinjer")).toHaveLength(1);
  });

  test("tells of a layer that cannot be read, and shows the others", async () => {
    const { container, idle, store } = open({ brokenLayers: ["veje"] });
    await idle();
    const [told] = store.getState().notices.map(({ problem }) => [problem.code, problem.words.dataset]);
    expect(told).toEqual(["layerNotDrawn", "Veje"]);
    await showWhole(container, idle);
    expect((await countColours(container, [paper.water]))[0]).toBeGreaterThan(200);
  });

  test("speaks the language that is chosen", async () => {
    const { container, idle, store } = open();
    await idle();
    expect(container.querySelector("button[aria-label='Zoom ind']")).not.toBeNull();
    await learn("en");
    look(store, { language: "en" });
    await idle();
    expect(container.querySelector("button[aria-label='Zoom in']")).not.toBeNull();
    expect(container.getAttribute("aria-label")).toBe("Map of the municipality");
  });

  test("names the publishers of its data and says that it is an example", async () => {
    const { container, idle } = open();
    await idle();
    expect(container.textContent).toContain("Indeholder data fra");
    expect(container.textContent).toContain("Prøveudgiver");
    expect(container.textContent).toContain("Eksempeldata – skematiske, ikke gældende");
  });

  test("leaves nothing behind when it is taken away", async () => {
    const { container, idle, end } = open();
    await idle();
    end();
    session = null;
    expect(container.children).toHaveLength(0);
    container.remove();
  });
});

test("a layer that arrives after the map is gone does no harm", async () => {
  const { checker } = createMapChecker();
  const waiting: (() => void)[] = [];
  session = openMap({ ...checker, layer: (id) => new Promise<void>((arrive) => waiting.push(arrive)).then(() => checker.layer(id)) });
  await vi.waitUntil(() => waiting.length > 0, { timeout: 10_000, interval: 20 });
  expect(session.container.dataset.map).toBe("busy");
  session.end();
  const faults: unknown[] = [];
  const note = (event: PromiseRejectionEvent) => faults.push(event.reason);
  window.addEventListener("unhandledrejection", note);
  for (const arrive of waiting) arrive();
  await new Promise((next) => setTimeout(next, 50));
  window.removeEventListener("unhandledrejection", note);
  expect(faults).toEqual([]);
  session.container.remove();
  session = null;
});

describe("on the map", () => {
  test("a click on a plot opens it, and a click beside it opens nothing", async () => {
    const { container, idle, done, store } = open();
    await idle();
    look(store, { plot: "A-10" });
    await vi.waitUntil(() => container.dataset.map === "busy", { timeout: 5000, interval: 5 });
    await idle();
    await clickAt(container, 210, 160);
    expect(done).toEqual([["openPlot", "A-10"]]);
    await clickAt(container, 210, 10);
    expect(done).toHaveLength(1);
  });

  test("a plot stays where it is on the screen when the panel beside the map grows", async () => {
    const { container, idle, done, store } = open();
    await idle();
    look(store, { plot: "A-10" });
    await vi.waitUntil(() => container.dataset.map === "busy", { timeout: 5000, interval: 5 });
    await idle();
    container.style.left = "120px";
    container.style.width = "300px";
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    await idle();
    await clickAt(container, 210 - 120, 160);
    expect(done).toEqual([["openPlot", "A-10"]]);
  });

  test("a polygon is drawn by clicks and Enter and handed on in degrees with at most nine decimals", async () => {
    const { container, idle, done, store } = open();
    await idle();
    look(store, { drawing: true });
    await idle();
    await clickAt(container, 100, 200);
    await clickAt(container, 200, 200);
    await clickAt(container, 150, 120);
    await userEvent.keyboard("{Enter}");
    await vi.waitUntil(() => done.length > 0, { timeout: 5000, interval: 20 });
    const [[act, text]] = done;
    expect(act).toBe("drawn");
    const { geometry } = JSON.parse(String(text));
    expect(geometry.type).toBe("Polygon");
    expect(geometry.coordinates[0]).toHaveLength(4);
    for (const value of geometry.coordinates.flat(2)) expect(String(value)).toMatch(/^\d+(\.\d{1,9})?$/);
    expect(done.some(([name]) => name === "openPlot")).toBe(false);
  });

  test("Escape gives the drawing up", async () => {
    const { container, idle, done, store } = open();
    await idle();
    look(store, { drawing: true });
    await idle();
    await clickAt(container, 100, 200);
    await userEvent.keyboard("{Escape}");
    expect(done).toEqual([["stopDrawing"]]);
  });

  test("a held file is met with a hint, those that are dropped are handed on together, whatever they are", async () => {
    const { container, idle, done } = open();
    await idle();
    const files = new DataTransfer();
    files.items.add(new File(["{}"], "plots.geojson"));
    files.items.add(new File(["x"], "photo.png"));
    const drag = (type: string) => container.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
    const isHinting = () => container.querySelector(".map-drop-hint")?.checkVisibility();
    expect(isHinting()).toBe(false);
    drag("dragenter");
    expect(isHinting()).toBe(true);
    drag("drop");
    expect(isHinting()).toBe(false);
    await vi.waitUntil(() => done.length > 0, { timeout: 5000, interval: 20 });
    expect(done).toEqual([["bring", "plots.geojson", "photo.png"]]);
  });
});
