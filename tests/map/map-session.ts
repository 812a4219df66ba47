import { vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { noRecords } from "../../src/domain/records.ts";
import type { Acts } from "../../src/map/acts.ts";
import { attachMap } from "../../src/map/attach-map.ts";
import { startChecking } from "../../src/state/check.ts";
import { startFitting } from "../../src/state/fitting.ts";
import { look } from "../../src/state/look.ts";
import { placeHall } from "../../src/state/placing.ts";
import { createGrundlagStore, type Store } from "../../src/state/store.ts";
import { initialView } from "../../src/state/view.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { aRequest } from "../builders/requests.ts";

/** A map in a small container on an empty page, with a list of everything that was done on it. */
export interface MapSession {
  readonly container: HTMLElement;
  readonly store: Store;
  readonly done: (readonly [act: string, ...words: unknown[]])[];
  readonly idle: () => Promise<void>;
  readonly end: () => void;
}

export function openMap(checker: Checker): MapSession {
  const container = document.createElement("div");
  container.style.cssText = "position: absolute; left: 0; top: 0; width: 420px; height: 320px";
  document.body.append(container);
  const store = createGrundlagStore(
    { pack: "0201-alleroed", request: null, on: "2026-11-22", plots: [], records: noRecords },
    initialView("da"),
  );
  const done: MapSession["done"] = [];
  const acts: Acts = {
    openPlot: (id) => done.push(["openPlot", id]),
    drawn: (text) => {
      done.push(["drawn", text]);
      look(store, { drawing: false });
    },
    bring: (files) => done.push(["bring", ...files.map(({ name }) => name)]),
    placeHall: (placement) => placeHall(store, placement),
    stopDrawing: () => {
      done.push(["stopDrawing"]);
      look(store, { drawing: false });
    },
  };
  const detach = attachMap(container, store, checker, acts);
  const stops = [startChecking(store, checker), startFitting(store, checker)];
  return {
    container,
    store,
    done,
    idle: () => vi.waitUntil(() => container.dataset.map === "idle", { timeout: 30_000, interval: 30 }).then(() => undefined),
    end: () => {
      for (const stop of stops) stop();
      detach();
    },
  };
}

/** Files a request and waits until its answer is on the map. */
export async function fileRequest({ store, idle }: MapSession, rest: Parameters<typeof aRequest>[0] = {}): Promise<void> {
  store.setState(({ project }) => ({ project: { ...project, request: aRequest(rest) } }));
  await vi.waitUntil(() => store.getState().answer.kind === "ready", { timeout: 10_000, interval: 20 });
  await idle();
}

/** A click with the true mouse, in CSS pixels from the container's corner. */
export const clickAt = (container: HTMLElement, x: number, y: number): Promise<void> =>
  userEvent.click(container, { position: { x, y }, force: true });

/** How many pixels of the picture are each of the colours, give or take 6 of 255 in each channel. */
export async function countColours(container: HTMLElement, colours: readonly string[]): Promise<readonly number[]> {
  const base64 = await page.screenshot({ element: container, save: false });
  const response = await fetch(`data:image/png;base64,${base64}`);
  const bitmap = await createImageBitmap(await response.blob());
  const board = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  board?.drawImage(bitmap, 0, 0);
  const data = board?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  return colours.map((colour) => {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (wanted.every((value, channel) => Math.abs(data[i + channel] - value) <= 6)) count++;
    return count;
  });
}
