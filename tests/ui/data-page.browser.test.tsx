import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { datasetIds } from "../../src/catalog/index.ts";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aHealth } from "../builders/fake-health.ts";
import { type Session, startSession } from "../builders/screens.ts";

configure({ asyncUtilTimeout: 15_000 });
let session: Session;

async function openPage(checker = createFakeChecker()) {
  await page.viewport(1280, 800);
  session = startSession(checker, {});
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
  await userEvent.click(screen.getByRole("button", { name: "Data" }));
  return screen.findByRole("dialog", { name: "Data" });
}
afterEach(cleanup);

const inRow = { selector: ".health-name" };
const rowOf = (dialog: HTMLElement, name: string): HTMLElement => {
  const row = within(dialog).getByText(name, inRow).closest("details");
  if (!row) throw new Error(`got no row of ${name}, expected one for each dataset`);
  return row;
};

test("a row stands for every dataset, with its state in words, and four of them say what is wrong", async () => {
  const dialog = await openPage();
  await within(dialog).findByText(`${datasetIds.length - 4} af ${datasetIds.length} datasæt er uden mangler.`);
  expect(dialog.querySelectorAll(".health-row")).toHaveLength(datasetIds.length);
  for (const [name, state] of [
    ["Kirkebyggelinjer", "Filen mangler"],
    ["Boringsnære beskyttelsesområder (BNBO)", "For gammel"],
    ["Beskyttet natur (§ 3)", "Ufuldstændig"],
    ["Skove", "Gammel kopi"],
    ["Lokalplaner", "I orden"],
  ])
    expect(rowOf(dialog, name).querySelector("summary")?.textContent).toContain(state);
});

test("the filter leaves what lacks something", async () => {
  const dialog = await openPage();
  await userEvent.click(await within(dialog).findByText("Kun det, der mangler noget"));
  expect(dialog.querySelectorAll(".health-row")).toHaveLength(4);
  within(dialog).getByText("4 datasæt vist");
});

test("a row unfolds its papers: receipt, origin, rules, and its coverage on the map", async () => {
  const dialog = await openPage();
  await within(dialog).findByText("Beskyttet natur (§ 3)", inRow);
  const row = rowOf(dialog, "Beskyttet natur (§ 3)");
  expect(row.textContent).not.toContain("arealinformation");
  await userEvent.click(within(row).getByText("Beskyttet natur (§ 3)", inRow));
  await within(row).findByText(/arealinformation, laget dai:bes_naturtyper: tjenesten sagde 172, modtaget 172, 20\. november 2026/);
  expect(row.textContent).toContain("Feltet Natyp_navn mangler i 12 af 170 objekter.");
  expect(row.textContent).toContain("afvist: Omridset krydser eller rører sig selv.");
  expect(row.textContent).toContain("9.516\u00a0m² → 10.484\u00a0m², 8 → 10 punkter");
  expect(row.textContent).toContain("172 omrids er vendt om");
  await userEvent.click(within(row).getByRole("button", { name: "Vis på kortet" }));
  await expect.poll(() => screen.queryByRole("dialog", { name: "Data" })).toBeNull();
  expect(session.store.getState().view.coverage).toMatchObject({ dataset: "paragraf3", outline: { type: "Polygon" } });
  await screen.findByText("Dækning: Beskyttet natur (§ 3)");
  await userEvent.click(screen.getByRole("button", { name: "Skjul" }));
  expect(session.store.getState().view.coverage).toBeNull();
});

test("the rules that cannot answer are named, with the dataset that keeps them from it", async () => {
  const dialog = await openPage();
  await userEvent.click(await within(dialog).findByText(/regel kan ikke svare/));
  const [rule] = await within(dialog).findAllByText("Kirkebyggelinjer: Filen mangler");
  expect(rule.closest("li")?.textContent).toContain("Kirkebyggelinje");
});

test("another day is another health", async () => {
  const dialog = await openPage();
  await within(dialog).findByText("Beskyttet natur (§ 3)", inRow);
  session.acts.setDate("2036-11-22");
  await within(dialog).findByText(/^0 af/);
});

test("what goes wrong is said, and what that means", async () => {
  const dialog = await openPage(createFakeChecker({ broken: ["health"] }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("the manifest is gone");
});

test("an empty pack says what to do", async () => {
  const dialog = await openPage({ ...createFakeChecker(), health: async (on) => ({ ...aHealth(on, {}), layers: emptied(on) }) });
  await within(dialog).findByText(/Pakken har ingen data/);
});

const emptied = (on: string) =>
  aHealth(on).layers.map((layer) => ({
    ...layer,
    state: "notDelivered" as const,
    gaps: ["notDelivered" as const],
    papers: null,
    date: null,
    age: null,
    coverage: null,
  }));
