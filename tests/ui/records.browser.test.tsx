import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PlotAnswer } from "../../src/domain/answer.ts";
import type { PlanReference, PlotPiece } from "../../src/domain/provision.ts";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, type Session, startSession } from "../builders/screens.ts";

const plan: PlanReference = {
  level: "lokalplan",
  planId: "5559750",
  number: "3-396",
  name: "Engholm",
  part: null,
  adopted: "2019-05-02",
  link: "https://dokument.plandata.dk/20_5559750.pdf",
};

/** A piece in a plan that states its plot ratio only in its document. */
const piece = ({ geometry }: PlotAnswer): PlotPiece => ({
  id: "A",
  area: 8000,
  share: 1,
  zone: "byzone",
  outsideByggefelter: false,
  plans: [plan],
  provisions: [{ quantity: "plotRatio", basis: "inDocument", value: null, of: null, plan, entry: null, ramme: null }],
  geometry,
});

/** The fake engine, with a plan on each plot, that sets aside what it is told to. */
function aChecker(): Checker {
  const fake = createFakeChecker({ routeOf: () => "withPermits" });
  const disputed = (plot: PlotAnswer, { records }: CaseInput): PlotAnswer => ({
    ...plot,
    pieces: [piece(plot)],
    findings: plot.findings.map((finding) => ({
      ...finding,
      dispute: records.disputes.find((each) => each.plot === plot.id && each.rule === finding.rule) ?? null,
    })),
  });
  return { ...fake, details: async (input, ids) => (await fake.details(input, ids)).map((plot) => disputed(plot, input)) };
}

configure({ asyncUtilTimeout: 15_000 });
let session: Session;
async function openPlot() {
  session = startSession(aChecker(), {});
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).not.toBe("running");
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft() } }));
  session.acts.file();
  await expect.poll(() => session.store.getState().answer.kind).toBe("ready");
  session.acts.openPlot("A-1");
  await screen.findByRole("heading", { name: "Læst i plandokumentet" });
}
const records = () => session.store.getState().project.records;
const field = (name: RegExp | string) => screen.getByRole("textbox", { name });

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  session.stop();
  cleanup();
});

test("what a plan says is entered by keyboard, shown with who read it where, and taken away again", async () => {
  await openPlot();
  // The page takes the focus to its name when it has come.
  await expect.poll(() => document.activeElement?.tagName).toBe("H2");
  screen.getByRole("button", { name: "Skriv, hvad planen siger" }).focus();
  await userEvent.keyboard("{Enter}");
  const form = await screen.findByRole("form", { name: "Skriv, hvad planen siger" });
  expect(
    within(form)
      .getByRole("link", { name: /Åbn plandokumentet/ })
      .getAttribute("href"),
  ).toBe(plan.link);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => document.activeElement?.textContent, { timeout: 5000 }).toBe("Skriv, hvad planen siger");

  await userEvent.keyboard("{Enter}");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(screen.getAllByText("Udfyld feltet.").length).toBe(4);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Bestemmelse" }), "Bebyggelsesprocent");
  await userEvent.fill(field("Værdi"), "1001");
  await userEvent.fill(field("Paragraf i planen"), "§ 7.2");
  await userEvent.fill(field("Side"), "12");
  await userEvent.fill(field("Dit navn"), "Anna Holm");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));
  expect(await screen.findByText("Skriv et tal fra 0 til 1.000.")).toBeTruthy();
  expect(records().provisions).toEqual([]);
  await userEvent.fill(field("Værdi"), "40,5");
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Procenten er af" }), "af grunden");
  await userEvent.click(screen.getByRole("button", { name: "Gem" }));

  expect(records().provisions).toEqual([
    {
      id: "p1",
      plan: "5559750",
      quantity: "plotRatio",
      value: 40.5,
      of: 3,
      paragraph: "§ 7.2",
      page: 12,
      quote: null,
      by: "Anna Holm",
      on: "2026-11-22",
    },
  ]);
  expect(await screen.findByText(/Læst af Anna Holm/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Fjern indtastning: Bebyggelsesprocent" }));
  expect(records().provisions).toEqual([]);
  session.acts.undo();
  expect(records().provisions).toHaveLength(1);
});

test("a finding is set aside with a reason, stands apart as it was found, and counts again", async () => {
  await openPlot();
  const rule = "Kirkebyggelinje";
  await userEvent.click(screen.getByRole("button", { name: `Sæt til side: ${rule}` }));
  const form = await screen.findByRole("form", { name: "Sæt til side" });
  await userEvent.click(within(form).getByRole("button", { name: "Gem" }));
  await expect.poll(() => document.activeElement?.tagName).toBe("TEXTAREA");
  await userEvent.fill(within(form).getByRole("textbox", { name: "Begrundelse" }), "Kirken er nedlagt.");
  await userEvent.fill(within(form).getByRole("textbox", { name: "Dit navn" }), "Anna Holm");
  await userEvent.click(within(form).getByRole("button", { name: "Gem" }));
  expect(await screen.findByText("Sat til side af Anna Holm, 22. november 2026: Kirken er nedlagt.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: `Sæt til side: ${rule}` })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: `Lad det tælle igen: ${rule}` }));
  expect(await screen.findByRole("button", { name: `Sæt til side: ${rule}` })).toBeTruthy();
  expect(records().disputes).toEqual([]);
});

test("a word about another finding than the one that stands there is told, and does not hold", async () => {
  await openPlot();
  const on = "2026-11-22";
  session.acts.setAside({ plot: "A-1", rule: "kultur/kirkebyggelinje", code: "low", reason: "Lavt byggeri", by: "Anna Holm", on });
  expect(await screen.findByText(/Fundet er et andet nu, så det tæller med igen/)).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Sat til side" })).toBeNull();
});

test.each([1280, 390])("the forms keep to the page, %i px wide", async (width) => {
  await page.viewport(width, 800);
  await openPlot();
  await userEvent.click(screen.getByRole("button", { name: "Skriv, hvad planen siger" }));
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Bestemmelse" }), "Bebyggelsesprocent");
  await userEvent.click(screen.getByRole("button", { name: "Sæt til side: Kirkebyggelinje" }));
  await screen.findByRole("form", { name: "Sæt til side" });
  for (const form of screen.getAllByRole("form")) expect(form.scrollWidth).toBeLessThanOrEqual(form.clientWidth + 1);
});
