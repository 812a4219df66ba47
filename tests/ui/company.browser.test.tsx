import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, type Session, startSession } from "../builders/screens.ts";

const noMap = () => () => {};
let session: Session;

async function show(draft = {}) {
  session = startSession(createFakeChecker());
  session.store.setState(({ view }) => ({ view: { ...view, draft: { ...view.draft, ...draft } } }));
  render(
    <GrundlagContext value={session}>
      <App attachMap={noMap} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).not.toBe("running");
}

const theDraft = () => session.store.getState().view.draft;
const theRequest = () => session.store.getState().project.request;
const foldOf = () => screen.findByRole("button", { name: /Mere om virksomheden/ });
const fileIt = () => userEvent.click(screen.getByRole("button", { name: "Se, hvad der skal til" }));
/** The wait until the marks of an example stand in the form. */
const marks = () => screen.queryAllByText("eksempel").length;

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  session.stop();
  cleanup();
});

describe("more about the company", () => {
  test("is folded, and unfolded has «not known» everywhere", async () => {
    await show();
    const fold = await foldOf();
    expect(fold.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByText("Produktionsvirksomhed")).toBeNull();
    await userEvent.click(fold);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: /Miljøgodkendelse/ }).selectedOptions[0].text).toBe("Ved ikke");
    expect(screen.getAllByRole<HTMLInputElement>("radio", { name: "Ved ikke" }).map(({ checked }) => checked)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test("is filled in by keys alone, filed, told in the summary, and taken up again as it was", async () => {
    await show(aDraft());
    (await foldOf()).focus();
    await userEvent.keyboard("{Enter}{Tab}");
    expect(document.activeElement?.tagName).toBe("SELECT");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Miljøgodkendelse/ }), "Ja, på bilag 2");
    await userEvent.keyboard("{Tab}{ArrowRight}");
    await userEvent.fill(screen.getByRole("textbox", { name: "Parkeringspladser" }), "40");
    await userEvent.keyboard("{Enter}");
    await screen.findByText("Godkendelsespligtig (bilag 2), produktionsvirksomhed, 40 parkeringspladser.");
    expect(screen.getByText("Ved ikke: stoffer, der kan true grundvandet, spildevand, overkørsel.")).toBeTruthy();
    expect(theRequest()).toMatchObject({ listedActivity: "annex2", isProduction: true, processWastewater: null, parkingSpaces: 40 });
    await userEvent.click(screen.getByRole("button", { name: "Ret forespørgslen" }));
    expect(theDraft()).toMatchObject({ listedActivity: "annex2", isProduction: true, processWastewater: null, parkingSpaces: 40 });
  });

  test("«not known» can be chosen again", async () => {
    await show({ listedActivity: "annex1", processWastewater: true });
    await userEvent.click(await foldOf());
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /Miljøgodkendelse/ }), "Ved ikke");
    const wastewater = within(screen.getByRole("radiogroup", { name: /spildevand/ }));
    await userEvent.click(wastewater.getByText("Ved ikke"));
    expect(theDraft()).toMatchObject({ listedActivity: null, processWastewater: null });
  });

  test("a fault in it unfolds it and takes the focus where it can be seen", async () => {
    await show(aDraft({ floorArea: 900, retailFloorArea: 901 }));
    await foldOf();
    await fileIt();
    await screen.findByText("Butiksarealet kan ikke være større end hele etagearealet.");
    const field = screen.getByRole("textbox", { name: "Heraf butik" });
    await expect.poll(() => document.activeElement).toBe(field);
    await expect
      .poll(() => document.elementFromPoint(field.getBoundingClientRect().x + 5, field.getBoundingClientRect().y + 5))
      .toBe(field);
  });

  test("the branch says which annex to ask about and assumes neither annex nor production", async () => {
    await show();
    await userEvent.fill(await screen.findByRole("combobox", { name: /Branche/ }), "24");
    await userEvent.keyboard("{Escape}");
    await userEvent.click(await foldOf());
    expect(screen.getByText(/står efter vores skøn på bilag 1.*Spørg virksomheden/)).toBeTruthy();
    expect(screen.getByText(/efter vores skøn oftest produktion\. Spørg virksomheden/)).toBeTruthy();
    expect(
      screen.getByText(/Typiske behov: høj hal, jernbane, meget strøm, meget vand\. Det er vores eget skøn og ikke bekræftet/),
    ).toBeTruthy();
    expect(theDraft()).toMatchObject({ use: "heavyIndustry", classFrom: 5, classTo: 7, listedActivity: null, isProduction: null });
  });

  test("a branch that none of our uses is meant for leaves the use to the user", async () => {
    await show();
    await userEvent.fill(await screen.findByRole("combobox", { name: /Branche/ }), "55.1");
    expect(screen.getByText(/vælg den nærmeste.*tåler selv kun lidt støj/)).toBeTruthy();
    expect(theDraft()).toMatchObject({ use: null, classFrom: 1, classTo: 2 });
  });
});

describe("an example to begin with", () => {
  test("fills the form, marks its numbers until they are corrected, and the summary names those that were not", async () => {
    await show();
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: /Begynd med et eksempel/ }), "Fødevarer");
    await expect.poll(marks).toBe(6);
    expect(screen.getAllByText("vores forslag")).toHaveLength(2);
    for (const [name, number] of Object.entries({ Grundareal: "12.000", Etageareal: "4.000", Bygningshøjde: "11" })) {
      await userEvent.fill(screen.getByRole("textbox", { name: new RegExp(name) }), number);
      await userEvent.keyboard("{Tab}");
    }
    expect(marks()).toBe(3);
    await fileIt();
    await screen.findByText("Tal fra eksemplet, som ikke er rettet: branche (DB07), etager, heraf kontor, parkeringspladser.");
    expect(theRequest()).toMatchObject({ plotArea: 12_000, storeys: 1, branch: "10" });
  });

  test("is not offered over a filed request", async () => {
    await show(aDraft());
    await fileIt();
    await userEvent.click(await screen.findByRole("button", { name: "Ret forespørgslen" }));
    await foldOf();
    expect(screen.queryByRole("combobox", { name: /eksempel/ })).toBeNull();
  });
});

test("plots side by side say what each of them waits for from the company", async () => {
  await show(aDraft());
  await fileIt();
  await expect.poll(() => session.store.getState().answer.kind, { timeout: 10_000 }).toBe("ready");
  session.store.setState(({ view }) => ({ view: { ...view, compared: ["A-1", "A-2"], comparing: true } }));
  const heading = await screen.findByRole("rowheader", { name: "Spørgsmål til virksomheden" }, { timeout: 10_000 });
  const row = heading.parentElement?.nextElementSibling;
  await expect.poll(() => [...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual(["Ingen", "Ingen"]);
});

test.each([1280, 390])("no field of the form is wider than the panel at %i px", async (width) => {
  await page.viewport(width, 844);
  await show();
  await userEvent.click(await foldOf());
  const form = screen.getByRole("form");
  const over = [...form.querySelectorAll("input, select, .radios, .box")].filter(
    (field) => field.getBoundingClientRect().right > form.getBoundingClientRect().right,
  );
  expect(over).toEqual([]);
});
