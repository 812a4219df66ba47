import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PieceProvision, PlanReference, PlotPiece } from "../../src/domain/provision.ts";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, type Session, startSession } from "../builders/screens.ts";

const lokalplan: PlanReference = {
  level: "lokalplan",
  planId: "392",
  number: "3-392",
  name: "Farremosen",
  part: null,
  adopted: "2017-03-30",
  link: "https://dokument.plandata.dk/3-392.pdf",
};
const said = (rest: Partial<PieceProvision>): PieceProvision => ({
  quantity: "maxHeight",
  basis: "stated",
  value: 8.5,
  of: null,
  plan: lokalplan,
  entry: null,
  ramme: null,
  ...rest,
});

const piece = (id: string, area: number, provisions: readonly PieceProvision[], rest: Partial<PlotPiece> = {}): PlotPiece => ({
  id,
  area,
  share: 0.5,
  zone: "byzone",
  outsideByggefelter: false,
  plans: [lokalplan],
  provisions,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [12, 55],
        [12.001, 55],
        [12.001, 55.001],
        [12, 55],
      ],
    ],
  },
  ...rest,
});

const pieces: readonly PlotPiece[] = [
  piece("A", 5400, [
    said({}),
    said({
      quantity: "plotRatio",
      basis: "entered",
      value: 50,
      of: 3,
      entry: { paragraph: "§ 6.1", page: 9, by: "K. Andersen", on: "2026-11-02" },
    }),
    said({
      quantity: "maxStoreys",
      basis: "inDocument",
      value: null,
      ramme: { value: 3, of: null, plan: { ...lokalplan, level: "ramme", number: "LU.E.04" } },
    }),
    said({ quantity: "maxClass", basis: "notRegistered", value: null }),
  ]),
  piece("B", 4600, [said({ value: 20 })], { zone: null, outsideByggefelter: true }),
];

let session: Session;

async function open() {
  const fake = createFakeChecker();
  session = startSession({ ...fake, details: async (...asked) => (await fake.details(...asked)).map((plot) => ({ ...plot, pieces })) });
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft({}) } }));
  session.acts.file();
  await expect.poll(() => session.store.getState().answer.kind).toBe("ready");
  session.acts.openPlot("A-3");
  const heading = await screen.findByRole("heading", { level: 3, name: "Hvad planerne siger her" }, { timeout: 10_000 });
  return within(heading.closest("section") ?? document.body);
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  session.stop();
  cleanup();
});

describe("what the plans say of each piece of a plot", () => {
  test("is told by number, with who says it and a link, and what a piece is", async () => {
    const section = await open();
    expect(section.getByText("Del A: 5.400 m²")).toBeTruthy();
    expect(section.getByText(/regnes for unøjagtige grænser/)).toBeTruthy();
    const row = (name: string) => within(section.getAllByRole("rowheader", { name })[0].closest("tr") ?? document.body);
    expect(row("Højde").getByText("8,5 m")).toBeTruthy();
    expect(row("Højde").getByRole("link", { name: "3-392" }).getAttribute("href")).toBe("https://dokument.plandata.dk/3-392.pdf");
    expect(row("Bebyggelsesprocent").getByText("50 % af grunden")).toBeTruthy();
    expect(row("Bebyggelsesprocent").getByText(/indtastet af K\. Andersen 2\. november 2026: § 6\.1, s\. 9/)).toBeTruthy();
    expect(row("Etager").getByText(/kun i plandokumentet/)).toBeTruthy();
    expect(row("Etager").getByText("Ramme LU.E.04: 3 etager")).toBeTruthy();
    expect(row("Højeste klasse").getByText(/ikke registreret/)).toBeTruthy();
  });

  test("a piece is shown on the map and hidden again, and one outside the byggefelter says so when it is unfolded", async () => {
    const section = await open();
    const [show] = section.getAllByRole("button", { name: "Vis på kortet" });
    await userEvent.click(show);
    expect(session.store.getState().view.finding).toBe("piece A");
    await userEvent.click(section.getByRole("button", { name: "Skjul på kortet" }));
    expect(session.store.getState().view.finding).toBeNull();
    await userEvent.click(section.getByText("Del B: 4.600 m²"));
    expect(section.getByText(/Uden for de bindende byggefelter/)).toBeTruthy();
    expect(section.getByText(/zone ikke undersøgt/)).toBeTruthy();
  });
});
