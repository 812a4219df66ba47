import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, aUserPlot, type Session, startSession } from "../builders/screens.ts";

const noMap = () => () => {};
let session: Session;

async function show(checker: Checker = createFakeChecker(), project = {}) {
  session = startSession(checker, project);
  render(
    <GrundlagContext value={session}>
      <App attachMap={noMap} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).not.toBe("running");
}

async function fileADraft() {
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft() } }));
  await userEvent.click(screen.getByRole("button", { name: "Se, hvad der skal til" }));
  await screen.findByRole("button", { name: "Åbn den bedste grund" });
}

const heading = (name: string) => screen.findByRole("heading", { name });
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  session.stop();
  cleanup();
});

describe("the request form", () => {
  test("takes Danish numbers and files them with Enter", async () => {
    await show();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ plotArea: null }) } }));
    await userEvent.fill(screen.getByRole("textbox", { name: "Grundareal" }), "24.000,5");
    await userEvent.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Åbn den bedste grund" });
    expect(session.store.getState().project.request?.plotArea).toBe(24_000.5);
  });

  test("keeps a number that is left half-written by a click on another field", async () => {
    await show();
    await userEvent.fill(screen.getByRole("textbox", { name: /Højst til motorvej/ }), "2.000");
    await userEvent.click(screen.getByText("Fjernvarme ved grunden"));
    await expect.poll(() => session.store.getState().view.draft).toMatchObject({ motorway: 2000, districtHeating: true });
  });

  test("hands the focus on to the answer when it folds", async () => {
    await show();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft() } }));
    screen.getByRole("button", { name: "Se, hvad der skal til" }).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => document.activeElement?.textContent).toBe("Svar");
  });

  test("says at each field what is missing, and takes the focus to the first", async () => {
    await show();
    await userEvent.click(screen.getByRole("button", { name: "Se, hvad der skal til" }));
    expect((await screen.findByRole("alert")).textContent).toBe("6 felter mangler eller skal rettes");
    expect(screen.getAllByText("Udfyld feltet.")).toHaveLength(6);
    await expect.poll(() => document.activeElement?.textContent).toContain("Vælg anvendelse");
  });

  test("marks what a branch code suggests as ours, until the user chooses", async () => {
    await show();
    await userEvent.fill(screen.getByRole("combobox", { name: /Branche/ }), "25.62");
    expect(await screen.findAllByText("vores forslag")).toHaveLength(2);
    await userEvent.keyboard("{Escape}");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Anvendelse/ }), "Kontor");
    expect(screen.getAllByText("vores forslag")).toHaveLength(1);
  });

  test("folds to its summary once filed and opens again to be corrected", async () => {
    await show();
    await fileADraft();
    expect(screen.getByText("Tungere industri, klasse 6: grund på 2,4 ha, etageareal på 9.500 m², højde 14 m")).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Grundareal" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Ret forespørgslen" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Grundareal" }).value).toBe("24.000");
  });
});

describe("other numbers for the filed request", () => {
  test("are tried by keys; the answer follows, and all presses in a row are undone together", async () => {
    await show();
    await fileADraft();
    const height = await screen.findByRole("slider", { name: /Bygningshøjde/ });
    height.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    expect(session.store.getState().project.request?.height).toBe(12.5);
    expect(screen.getByText("12,5 m")).toBeTruthy();
    await expect.poll(() => session.store.getState().answer).toMatchObject({ kind: "ready", value: { request: { height: 12.5 } } });
    session.acts.undo();
    expect(session.store.getState().project.request?.height).toBe(14);
  });

  test("a class is tried as an interval of two ends", async () => {
    await show();
    await fileADraft();
    (await screen.findByRole("slider", { name: /^fra/ })).focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(session.store.getState().project.request?.virksomhedsklasse).toEqual([4, 6]);
  });
});

describe("the answer", () => {
  test("ranks plots under their routes, open ones first", async () => {
    await show();
    await fileADraft();
    const routes = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    const first = routes.findIndex((text) => text?.startsWith("Kan ske inden for gældende plan"));
    const undecided = routes.findIndex((text) => text?.startsWith("Kan ikke afgøres"));
    const shut = routes.findIndex((text) => text?.startsWith("Ikke mulig her"));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(undecided);
    expect(undecided).toBeLessThan(shut);
  });

  test("a plot opens in place with its name in focus, and the way back returns to its row", async () => {
    await show();
    await fileADraft();
    await userEvent.click(screen.getByRole("button", { name: "Sortemose 5" }));
    const name = await screen.findByRole("heading", { level: 2, name: "Sortemose 5" });
    await expect.poll(() => document.activeElement).toBe(name);
    await userEvent.click(screen.getByRole("button", { name: "Alle grunde" }));
    await expect.poll(() => document.activeElement?.textContent).toBe("Sortemose 5");
    expect(screen.queryByRole("heading", { level: 2, name: "Sortemose 5" })).toBeNull();
  });

  test("an undecided plot says what it needs at least and lists what was not examined", async () => {
    await show(createFakeChecker({ routeOf: () => "undecided" }));
    await fileADraft();
    await userEvent.click(screen.getByRole("button", { name: "Åbn den bedste grund" }));
    expect(await screen.findByText("Det kan endnu ikke afgøres, hvad projektet kræver her.")).toBeTruthy();
    expect(screen.getByText("Mindst: en ny lokalplan. Højst: en ny lokalplan og et tillæg til kommuneplanen.")).toBeTruthy();
    expect(screen.getByText("7 af 11 forhold er undersøgt.")).toBeTruthy();
    expect(screen.getAllByText(/datasættet mangler i pakken/)).toHaveLength(4);
  });

  test("a finding with evidence is a button that is pressed while it is shown", async () => {
    await show(createFakeChecker({ routeOf: () => "withPermits" }));
    await fileADraft();
    await userEvent.click(screen.getByRole("button", { name: "Borupgård 2" }));
    const button = await screen.findByRole("button", { name: /Kirkebyggelinje/, pressed: false });
    await userEvent.click(button);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(session.store.getState().view.finding).toBe("kultur/kirkebyggelinje");
    const card = button.closest("li") ?? document.body;
    expect(within(card).getByText("Målt").nextElementSibling?.textContent).toBe("14 m");
    expect(within(card).getByText("Grænse").nextElementSibling?.textContent).toBe("8,5 m");
  });

  test("two plots stand side by side", async () => {
    await show();
    await fileADraft();
    await userEvent.click(screen.getByRole("checkbox", { name: "Sammenlign Vassingerød Nord 1" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Sammenlign Sortemose 5" }));
    await userEvent.click(screen.getByRole("button", { name: "Sammenlign" }));
    const columns = (await screen.findAllByRole("columnheader")).map(({ textContent }) => textContent);
    expect(columns).toEqual(["Vassingerød Nord 1", "Sortemose 5"]);
  });

  test("of thousands of plots only those near the view are drawn, and each says which of how many it is", async () => {
    await show(createFakeChecker({ plots: 2000, routeOf: () => "withPermits" }));
    await fileADraft();
    const rows = () => [...document.querySelectorAll(".plot-row")];
    expect(screen.getByText("2.000 grunde", { selector: ".spread *" })).toBeTruthy();
    expect(rows().length).toBeLessThan(100);
    expect(rows()[0].getAttribute("aria-setsize")).toBe("2000");
    const scroller = document.querySelector(".answer-list .scroll");
    scroller?.scrollTo({ top: scroller.scrollHeight });
    await expect.poll(() => rows().at(-1)?.getAttribute("aria-posinset")).toBe("2000");
    expect(rows().length).toBeLessThan(200);
  });

  test("the way back from a plot far down the list leads to its row, drawn again wherever it lies", async () => {
    await show(createFakeChecker({ plots: 2000, routeOf: () => "withPermits" }));
    await fileADraft();
    session.acts.openPlot("A-1500");
    await userEvent.click(await screen.findByRole("button", { name: "Alle grunde" }));
    await expect.poll(() => document.activeElement?.id).toBe("row-A-1500");
    expect(document.activeElement?.checkVisibility()).toBe(true);
  });

  test("paper gets every row", async () => {
    await show(createFakeChecker({ plots: 300, routeOf: () => "withPermits" }));
    await fileADraft();
    window.dispatchEvent(new Event("beforeprint"));
    await expect.poll(() => document.querySelectorAll(".plot-row").length).toBe(300);
    window.dispatchEvent(new Event("afterprint"));
    await expect.poll(() => document.querySelectorAll(".plot-row").length).toBeLessThan(100);
  });
});

test("a plot is found by its number and opened", async () => {
  await show();
  await userEvent.fill(screen.getByRole("combobox", { name: "Find grund" }), "A-7");
  await userEvent.click(await screen.findByRole("option", { name: /Vassingerød Nord 7/ }));
  expect(await screen.findByRole("heading", { level: 2, name: "Vassingerød Nord 7" })).toBeTruthy();
});

describe("states that nobody draws", () => {
  test("no plots: what to do next", async () => {
    await show(createFakeChecker({ plots: 0 }));
    expect(await heading("Der er ingen grunde i kommunens data.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tegn en grund" })).toBeTruthy();
  });

  test("a pack that cannot be opened: what failed and what it means", async () => {
    await show(createFakeChecker({ broken: ["0201-alleroed"] }));
    expect(await heading("Kommunens data kunne ikke åbnes.")).toBeTruthy();
    expect(screen.getByText(/Data for «0201-alleroed» kunne ikke åbnes/)).toBeTruthy();
  });

  test("plots of one's own can be taken out again", async () => {
    await show(createFakeChecker(), { plots: [aUserPlot("a")] });
    await userEvent.click(screen.getByRole("button", { name: "Fjern Tegnet a" }));
    expect(session.store.getState().project.plots).toEqual([]);
  });
});

describe("both languages and both widths", () => {
  test("English by a switch, and the page says so", async () => {
    await show();
    await userEvent.click(screen.getByRole("radio", { name: "English" }));
    expect(await heading("Plots in the municipality")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  test("example data is always called so", async () => {
    await show();
    expect(screen.getByText("Eksempeldata – skematiske, ikke gældende")).toBeTruthy();
  });

  test("a narrow screen has the same three rooms behind tabs, and filing leads to the plots", async () => {
    await page.viewport(390, 844);
    await show();
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual(["Forespørgsel", "Grunde", "Lag"]);
    await fileADraft();
    expect(screen.getByRole("tab", { name: "Grunde", selected: true })).toBeTruthy();
  });
});
