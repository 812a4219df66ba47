import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { hallInk } from "../../src/map/palette.ts";
import { look } from "../../src/state/look.ts";
import { chooseProposal, placementOf } from "../../src/state/placing.ts";
import { createMapChecker } from "../builders/map-layers.ts";
import { countColours, fileRequest, type MapSession, openMap } from "./map-session.ts";

const hall = { footprint: { length: 60, width: 30 }, yardDepth: 10, floorPerParkingSpace: null };

let session: MapSession | null = null;

/** A map with a plot open on which a hall is proposed, and the outline that the hall is held by. */
async function openHall() {
  const map = openMap(createMapChecker().checker);
  session = map;
  await map.idle();
  await fileRequest(map, { hall });
  look(map.store, { plot: "A-3" });
  await vi.waitUntil(() => map.container.querySelector(".hall-grip")?.hasAttribute("d"), { timeout: 20_000, interval: 30 });
  await map.idle();
  const grip = map.container.querySelector<SVGElement>(".hall-grip");
  if (!grip) throw new Error("got no grip on the map, expected one");
  return { ...map, grip, placement: () => placementOf(map.store.getState()) };
}

/** Drags with the true mouse from the middle of an element, in CSS pixels. */
async function dragFrom(container: HTMLElement, element: Element, dx: number, dy: number): Promise<void> {
  const [inner, outer] = [element.getBoundingClientRect(), container.getBoundingClientRect()];
  const [x, y] = [inner.x - outer.x + inner.width / 2, inner.y - outer.y + inner.height / 2];
  await userEvent.dragAndDrop(container, container, { sourcePosition: { x, y }, targetPosition: { x: x + dx, y: y + dy }, force: true });
}

const said = ({ store }: MapSession) =>
  vi.waitUntil(() => store.getState().tried?.placement === store.getState().view.placed, { timeout: 5000 });

afterEach(() => {
  session?.end();
  session?.container.remove();
  session = null;
});

describe("a hall on the map", () => {
  test("is drawn dark where it is proposed", async () => {
    const { container } = await openHall();
    const [firm, over] = await countColours(container, [hallInk.firm, hallInk.over]);
    expect(firm).toBeGreaterThan(200);
    expect(over).toBe(0);
  });

  test("goes where it is dragged, while the map stays and no plot is opened", async () => {
    const map = await openHall();
    const before = map.grip.getBoundingClientRect();
    const start = map.placement();
    await dragFrom(map.container, map.grip, 40, -20);
    const after = map.grip.getBoundingClientRect();
    expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([40, -20]);
    expect(map.placement()?.x).toBeGreaterThan(start?.x ?? Number.POSITIVE_INFINITY);
    expect(map.placement()?.y).toBeGreaterThan(start?.y ?? Number.POSITIVE_INFINITY);
    expect(map.placement()?.angle).toBe(start?.angle);
    expect(map.done).toEqual([]);
  });

  test("turns about its middle when its handle is dragged", async () => {
    const map = await openHall();
    const knob = map.container.querySelector(".hall-turn");
    if (!knob) throw new Error("got no handle, expected one");
    const start = map.placement();
    await dragFrom(map.container, knob, -20, -40);
    const turned = map.placement();
    expect([turned?.x, turned?.y].map((value) => Math.round(value ?? 0))).toEqual(
      [start?.x, start?.y].map((value) => Math.round(value ?? 0)),
    );
    expect(turned?.angle).toBeGreaterThan(10);
    expect(turned?.angle).toBeLessThan(90);
  });

  test("is moved and turned by keys while it has the focus, and keeps it", async () => {
    const map = await openHall();
    const start = map.placement();
    map.grip.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}q");
    const now = map.placement();
    expect([(now?.x ?? 0) - (start?.x ?? 0), (now?.y ?? 0) - (start?.y ?? 0)].map(Math.round)).toEqual([2, 1]);
    expect(now?.angle).toBe(1);
    expect(document.activeElement).toBe(map.grip);
  });

  test("is hatched red when it breaks a limit, and dark again at its proposal", async () => {
    const map = await openHall();
    map.grip.focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}");
    await said(map);
    expect(map.store.getState().tried?.check?.fits).toBe(false);
    await map.idle();
    const [over] = await countColours(map.container, [hallInk.over]);
    expect(over).toBeGreaterThan(200);
    chooseProposal(map.store, 0);
    await map.idle();
    expect((await countColours(map.container, [hallInk.over]))[0]).toBe(0);
  });

  test("goes with its plot", async () => {
    const map = await openHall();
    look(map.store, { plot: null });
    await map.idle();
    expect(map.grip.checkVisibility()).toBe(false);
    expect((await countColours(map.container, [hallInk.over]))[0]).toBe(0);
  });
});
