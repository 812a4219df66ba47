import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { remembered } from "../../src/state/mapping-memory.ts";
import type { BroughtTable, TableAnswer } from "../../src/worker/arrival.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { aBroughtTable, aReceipt } from "../builders/fake-arrival.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { type Session, startSession } from "../builders/screens.ts";

configure({ asyncUtilTimeout: 15_000 });

/** A table of plots for sale that nobody knows. */
const unknown: BroughtTable = {
  ...aBroughtTable({ name: "salg.xlsx", date: "2026-11-01" }),
  fields: [
    { name: "GrundNr", examples: ["S1", "S2"], values: ["S1", "S2"] },
    { name: "Tilstand", examples: ["udgår", "solgt"], values: ["udgår", "solgt"] },
  ],
  rows: [
    ["S1", "udgår"],
    ["S2", "<b>solgt</b>"],
  ],
  guesses: [{ kind: "plots" }],
  hints: ["grunde"],
  isSure: false,
  signature: '["GrundNr","Tilstand"]',
};

let session: Session;
let settled: readonly TableAnswer[] | null = null;

/** The app after a file has come that is asked about. */
async function bring(table: BroughtTable, parts: Partial<Checker> = {}, mappings: Readonly<Record<string, string>> = {}) {
  settled = null;
  const checker: Checker = {
    ...createFakeChecker(),
    bring: async () => ({ tables: [table], cases: [], packs: [], refused: [] }),
    settle: async (answers) => {
      settled = answers;
      const row = { ...aReceipt(table.name, 1, []), kind: "layer", datasets: ["grunde"], read: 2, reasons: { noStatus: 1 } } as const;
      return { plots: [], pack: { name: "0201-alleroed+1", title: "Allerød", code: "0201" }, receipt: [row], notices: [] };
    },
    ...parts,
  };
  session = startSession(checker);
  session.store.setState({ mappings });
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
  screen.getByRole("tab", { name: "Forespørgsel" }).focus();
  session.acts.bring([new File(["x"], table.file)]);
  return within(await screen.findByRole("dialog", { name: "Tilføj data" }));
}

afterEach(() => {
  session.stop();
  cleanup();
});

const choose = async (dialog: ReturnType<typeof within>, name: RegExp, option: string) =>
  userEvent.selectOptions(dialog.getByRole("combobox", { name }), option);

describe("a table that nobody knows", () => {
  test("is not taken in before it is said what it is; the question gets the focus", async () => {
    const dialog = await bring(unknown);
    expect(document.activeElement?.textContent).toBe("Tilføj data");
    await userEvent.click(dialog.getByRole("button", { name: "Tilføj" }));
    expect(dialog.getByText("Vælg, hvad tabellen er, eller lad den ligge.")).toBeTruthy();
    expect(document.activeElement).toBe(dialog.getByRole("combobox", { name: /^Hvad er det/ }));
    expect(settled).toBeNull();
  });

  test("offers what it resembles first, and shows what stands in it as text", async () => {
    const dialog = await bring(unknown);
    const options = within(dialog.getByRole("group", { name: "Bedste bud" })).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual(["Grunde til salg", "Mine egne grunde"]);
    expect(dialog.getByText("<b>solgt</b>")).toBeTruthy();
  });

  test("is mapped by fields and words; names are remembered, words are not; the receipt tells what was lost", async () => {
    const dialog = await bring(unknown);
    await choose(dialog, /^Hvad er det/, "Grunde til salg");
    expect(dialog.getByRole<HTMLSelectElement>("combobox", { name: "Grundens nummer" }).value).toBe("GrundNr");
    expect(dialog.getByRole<HTMLSelectElement>("combobox", { name: "Status" }).value).toBe("Tilstand");
    await choose(dialog, /^udgår$/, "solgt");
    await userEvent.click(dialog.getByRole("button", { name: "Tilføj" }));
    const receipt = within(await screen.findByRole("dialog", { name: "Kvittering" }));
    const mapping = { dataset: "grunde", fields: { grund_id: "GrundNr", status: "Tilstand" }, values: { status: { udgår: "solgt" } } };
    expect(settled).toMatchObject([{ as: { kind: "mapped", mapping }, covers: false, stated: null, joins: false }]);
    expect(receipt.getByText("1 ikke taget med")).toBeTruthy();
    expect(receipt.getByText("1: har ingen status, der kan læses")).toBeTruthy();
    const { values: _, ...names } = mapping;
    expect(remembered(session.store.getState().mappings, "0201")).toEqual({ [unknown.signature]: names });
    expect(JSON.stringify(session.store.getState().mappings)).not.toContain("udgår");
    expect(session.store.getState().project.pack).toBe("0201-alleroed+1");
    session.acts.undo();
    expect(session.store.getState().project.pack).toBe("0201-alleroed");
  });

  test("with the fields of one that was answered comes filled in, and can be forgotten", async () => {
    const text = `{"kind":"grundlag-mapping","tables":[{"of":["GrundNr","Tilstand"],"mapping":{"dataset":"grunde","fields":{"grund_id":"GrundNr"}}}]}`;
    const dialog = await bring(unknown, {}, { "0201": text });
    expect(dialog.getByRole<HTMLSelectElement>("combobox", { name: "Grundens nummer" }).value).toBe("GrundNr");
    await userEvent.click(dialog.getByRole("button", { name: "Glem det" }));
    await expect.poll(() => session.store.getState().mappings).toEqual({});
  });

  test("is left where it is by Escape, and the focus goes back", async () => {
    await bring(unknown);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => session.store.getState().arrival).toBeNull();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Forespørgsel" }));
    expect(settled).toBeNull();
  });
});

test("numbers that two systems share are asked about, and the answer goes with the table", async () => {
  const dialog = await bring({
    ...unknown,
    hints: [],
    usable: 0,
    system: null,
    systems: ["EPSG:25832", "EPSG:25833"],
    problems: [{ code: "crsAsk", words: { file: "salg.xlsx", example: "470000 6100000", candidates: "EPSG:25832, EPSG:25833" } }],
  });
  await choose(dialog, /^Hvad er det/, "Mine egne grunde");
  await choose(dialog, /^Koordinatsystem/, "EPSG:25833");
  await userEvent.click(dialog.getByRole("button", { name: "Tilføj" }));
  await expect.poll(() => settled).toMatchObject([{ system: "EPSG:25833" }]);
});

test("a layer is whole only where its owner says so, and takes the place of the one that is there unless he says otherwise", async () => {
  const layer = { kind: "layer", datasets: ["kirkebyggelinjer"] } as const;
  const dialog = await bring({ ...unknown, guesses: [layer], hints: [], isSure: true });
  await userEvent.click(dialog.getByText("Ja, den rummer alt i kommunen"));
  await userEvent.click(dialog.getByText("Læg filen til"));
  await userEvent.click(dialog.getByRole("button", { name: "Tilføj" }));
  await expect.poll(() => settled).toMatchObject([{ as: layer, covers: true, joins: true, stated: null }]);
});

test("files that are being read can be given up, and nothing of them comes", async () => {
  let isLeft = false;
  const never = createFakeChecker();
  session = startSession({
    ...never,
    bring: async (_, onProgress) => {
      onProgress(0.4, "reading");
      return new Promise((_resolve, reject) => setInterval(() => isLeft && reject(new DOMException("left", "AbortError")), 5));
    },
    leaveFiles: async () => {
      isLeft = true;
    },
  });
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
  session.acts.bring([new File(["x"], "stor.gpkg")]);
  const bar = await screen.findByRole("progressbar", { name: "Læser filen" });
  await expect.poll(() => bar.getAttribute("aria-valuenow")).toBe("40");
  await userEvent.click(await screen.findByRole("button", { name: "Afbryd" }));
  await expect.poll(() => session.store.getState().errand).toBeNull();
  expect(session.store.getState()).toMatchObject({ arrival: null, notices: [] });
});
