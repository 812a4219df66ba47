import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { type Session, startSession } from "../builders/screens.ts";

configure({ asyncUtilTimeout: 15_000 });
let session: Session;

beforeEach(async () => {
  session = startSession(createFakeChecker({}), {});
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
  session.acts.openPlot("A-1");
  await userEvent.click(await screen.findByRole("button", { name: "Ret udbud" }));
});
afterEach(cleanup);

const form = () => screen.getByRole("form", { name: "Ret, hvad der gælder for udbuddet" });
const field = (name: string) => within(form()).getByRole("textbox", { name });
const save = () => userEvent.click(within(form()).getByRole("button", { name: "Gem" }));

test("what is wrong is told at its field, and the first of them takes the focus", async () => {
  await userEvent.fill(field("Kontakt (rolle)"), "Anna Holm");
  await save();
  await expect.poll(() => document.activeElement).toBe(field("Kontakt (rolle)"));
  expect(field("Kontakt (rolle)")).toHaveAccessibleDescription(expect.stringContaining("må ikke stå her"));
  expect(field("Dit navn")).toHaveAccessibleDescription(expect.stringContaining("Udfyld feltet."));
  expect(session.store.getState().project.records.offers).toEqual([]);
});

test("what is saved stands on the page beside the pack's value with who and when, and undo takes it away", async () => {
  await userEvent.fill(field("Nettoareal"), "9.500");
  await userEvent.selectOptions(within(form()).getByRole("combobox", { name: "Intern status" }), "ownGrowth");
  await userEvent.fill(field("Dit navn"), "Planafdelingen");
  await save();
  const [entry] = session.store.getState().project.records.offers;
  expect(entry).toMatchObject({ id: "o1", plot: "A-1", values: { netArea: 9500, internalStatus: "ownGrowth" }, by: "Planafdelingen" });
  const shown = (term: string) => screen.getByText(term, { selector: "dt" }).nextElementSibling?.textContent;
  expect(shown("Nettoareal")?.replaceAll("\u00a0", " ")).toBe("9.500 m²Indtastet. Datapakken: ikke oplyst.");
  expect(screen.getByText(/Grunden kan ikke fås nu/)).toBeTruthy();
  const entries = screen.getByRole("list", { name: "Indtastninger" });
  expect(entries.textContent).toMatch(/Intern status, Nettoareal: indtastet af Planafdelingen/);
  session.acts.undo();
  await expect.poll(() => screen.queryByText(/Grunden kan ikke fås nu/)).toBeNull();
  session.acts.redo();
  await userEvent.click(await screen.findByRole("button", { name: /^Fjern indtastning af Planafdelingen/ }));
  expect(session.store.getState().project.records.offers).toEqual([]);
});
