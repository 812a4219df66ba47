import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FitAnswer } from "../../src/domain/fit.ts";
import { fitOf, placeHall } from "../../src/state/placing.ts";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, type Session, startSession } from "../builders/screens.ts";

// Parts of the page are fetched when they are first wanted.
configure({ asyncUtilTimeout: 20_000 });
const soon = <T,>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const noMap = () => () => {};
const aHall = { hallLength: 60, hallWidth: 30, yardDepth: 10, floorPerParkingSpace: 50 };
let session: Session;

async function show(checker: Checker = createFakeChecker()) {
  session = startSession(checker);
  render(
    <GrundlagContext value={session}>
      <App attachMap={noMap} />
    </GrundlagContext>,
  );
  await soon(() => session.store.getState().pack.kind).toBe("ready");
}

/** Files a request and opens a plot; gives the section about the hall. */
async function openFit(draft: Parameters<typeof aDraft>[0] = aHall): Promise<HTMLElement> {
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft(draft) } }));
  session.acts.file();
  await soon(() => session.store.getState().answer.kind).toBe("ready");
  session.acts.openPlot("A-3");
  const heading = await screen.findByRole("heading", { level: 3, name: /^(Kan bygningen ligge her|Hvad er der plads til)\?$/ });
  return heading.closest("section") ?? document.body;
}

/** A checker whose answer about what fits is changed. */
function answering(change: (fit: FitAnswer) => FitAnswer): Checker {
  const fake = createFakeChecker();
  const fit: Checker["fit"] = async (input, plot) => {
    const answer = await fake.fit(input, plot);
    return answer && change(answer);
  };
  return { ...fake, fit };
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  session.stop();
  cleanup();
});

describe("the building in the form", () => {
  const open = async () => userEvent.click(await screen.findByRole("button", { name: /^Bygningen/ }));

  test("is folded, takes Danish numbers, and stands in the summary of the filed request", async () => {
    await show();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft() } }));
    expect(screen.queryByRole("textbox", { name: "Længde" })).toBeNull();
    await open();
    await userEvent.fill(screen.getByRole("textbox", { name: "Længde" }), "62,5");
    await userEvent.fill(screen.getByRole("textbox", { name: "Bredde" }), "30");
    await userEvent.fill(screen.getByRole("textbox", { name: "Lastegårdens dybde" }), "20");
    await userEvent.keyboard("{Enter}");
    expect(await screen.findByText("Hal på 62,5 × 30 m, lastegård 20 m dyb")).toBeTruthy();
    expect(session.store.getState().project.request?.hall?.footprint).toEqual({ length: 62.5, width: 30 });
  });

  test("by area asks how long against its width it may be, with our suggestion in it", async () => {
    await show();
    await open();
    await userEvent.click(screen.getByText("Grundflade med fri form"));
    expect(screen.queryByRole("textbox", { name: "Længde" })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Forhold, højst" }).value).toBe("3");
    expect(screen.getByText(/1 til 3 er vores forslag/)).toBeTruthy();
  });

  test("that is half filled is unfolded and told at its field when the request is filed", async () => {
    await show();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ hallLength: 60 }) } }));
    await userEvent.click(screen.getByRole("button", { name: "Se, hvad der skal til" }));
    const width = await screen.findByRole("textbox", { name: "Bredde" });
    expect(width.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Udfyld feltet, eller tøm hele «Bygningen».")).toBeTruthy();
    await soon(() => document.activeElement).toBe(width);
  });
});

describe("whether the hall fits", () => {
  test("is a sentence that goes no further than the data, with what was not examined in full view", async () => {
    await show();
    const fit = within(await openFit());
    expect(await fit.findByText(/^Så vidt data rækker, er der plads til hallen på 60 × 30 m med 10 m dyb lastegård\.$/)).toBeTruthy();
    expect(fit.getByText("Byggefelter er ikke leveret af kommunen.").checkVisibility()).toBe(true);
    expect(fit.getByText(/Der er plads: 1\.200 m² er fri/)).toBeTruthy();
  });

  test("is said to be room and no permission, with what the other place stands on", async () => {
    await show();
    const fit = within(await openFit());
    expect(await fit.findByText(/^Her er kun pladsen målt\. Om hallen må ligge her, afgør myndighederne/)).toBeTruthy();
    expect(fit.queryByText(/kortlagt jord:/)).toBeNull();
    await userEvent.click(fit.getByText("Plads 2"));
    expect(fit.getByRole("radio", { checked: true }).closest("label")?.textContent).toMatch(/^Plads 2 .*, på kortlagt jord$/);
    expect(await fit.findByText(/^Pladsen ligger på kortlagt jord: Forurenet jord \(V2\), 120\sm²\./)).toBeTruthy();
  });

  test("moved by hand is spoken of when it has come to rest, not on the way", async () => {
    await show();
    const fit = within(await openFit());
    await fit.findByText(/^Så vidt data rækker/);
    const [start] = fitOf(session.store.getState())?.placements ?? [];
    const heard = new Set<string>();
    for (let times = 0; times < 12; times++) {
      placeHall(session.store, { ...start.placement, angle: times % 2 === 0 ? 180 : 0 });
      await new Promise((resolve) => setTimeout(resolve, 100));
      heard.add(fit.getByRole("status").textContent);
    }
    expect([...heard]).toEqual([""]);
    await soon(() => fit.getByRole("status").textContent).toMatch(/^Din plads holder de undersøgte grænser\./);
  });

  test("is no part of the list, which says so", async () => {
    await show();
    await openFit();
    session.acts.openPlot(null);
    expect(await screen.findByText(/^Listen siger ikke, om hallen har plads\./)).toBeTruthy();
  });

  test("is a plain yes only where all was examined", async () => {
    await show(answering((fit) => ({ ...fit, notExamined: [] })));
    const fit = within(await openFit());
    expect(await fit.findByText(/^Der er plads til hallen/)).toBeTruthy();
    expect(fit.queryByText(/Ikke undersøgt/)).toBeNull();
  });

  test("with no: the largest that has room, and a try by hand that says what it breaks", async () => {
    await show();
    const fit = within(await openFit({ hallLength: 300, hallWidth: 200 }));
    expect(
      await fit.findByText(/^Der kan ikke være plads til hallen på 300 × 200 m: det største stykke, der kan bebygges, er /),
    ).toBeTruthy();
    expect(fit.getByText("Største rektangel, der er plads til")).toBeTruthy();
    expect(fit.getByText("Hal og gård skal ligge på grunden.").checkVisibility()).toBe(true);
    await userEvent.click(fit.getByRole("button", { name: "Prøv selv en plads" }));
    await soon(() => fit.getByRole("status").textContent).toMatch(/^Din plads overskrider: Skel: [\d.,]+\s(m²|ha)\.$/);
    await userEvent.click(fit.getByRole("button", { name: "Fjern hallen igen" }));
    expect(session.store.getState().view.placed).toBeNull();
  });

  test("where nothing is left to build on says so", async () => {
    await show(
      answering((fit) => ({
        ...fit,
        verdict: "fitsNot",
        placements: [],
        largestRectangle: null,
        buildable: { area: 0, largestPiece: 0, geometry: null },
      })),
    );
    const fit = within(await openFit());
    expect(await fit.findByText(/^Der er intet tilbage at bygge på/)).toBeTruthy();
    expect(fit.queryByRole("button", { name: "Prøv selv en plads" })).toBeNull();
  });

  test("comes before the steps where a hall is asked for, and after what decided where none is", async () => {
    const follows = (one: Node, other: Node) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    await show();
    const asked = await openFit();
    expect(follows(asked, await screen.findByRole("heading", { name: "Trin på vejen" }))).toBe(true);
    session.acts.openPlot(null);
    const unasked = await openFit({});
    expect(follows(await screen.findByRole("heading", { name: "Hvad der afgjorde det" }), unasked)).toBe(true);
  });

  test("that nobody asked for still shows what there is room for, and the way to ask", async () => {
    await show();
    const fit = within(await openFit({}));
    expect(await fit.findByText("Største rektangel, der er plads til")).toBeTruthy();
    await userEvent.click(fit.getByRole("button", { name: "Angiv hallens mål" }));
    expect(session.store.getState().view.requestOpen).toBe(true);
  });

  test("is still shown while it is measured anew for another request, and says so", async () => {
    const fake = createFakeChecker();
    let release = () => {};
    const fit: Checker["fit"] = async (input, plot) => {
      if (input.request.height === 9) await new Promise<void>((done) => (release = done));
      return fake.fit(input, plot);
    };
    await show({ ...fake, fit });
    const shown = within(await openFit());
    await shown.findByText(/^Så vidt data rækker, er der plads til hallen på 60/);
    session.store.setState(({ project }) => ({ project: { ...project, request: project.request && { ...project.request, height: 9 } } }));
    expect(await shown.findByText("Måles igen …")).toBeTruthy();
    expect(shown.getByText(/^Så vidt data rækker/)).toBeTruthy();
    release();
    await soon(() => shown.queryByText("Måles igen …")).toBeNull();
  });

  test("that could not be measured says why, and is asked for once more", async () => {
    const fake = createFakeChecker();
    let times = 0;
    const fit: Checker["fit"] = async (input, plot) => {
      times += 1;
      if (times === 1) throw new Error("out of memory");
      return fake.fit(input, plot);
    };
    await show({ ...fake, fit });
    const shown = within(await openFit());
    expect((await shown.findByRole("alert")).textContent).toContain("out of memory");
    await userEvent.click(shown.getByRole("button", { name: "Prøv igen" }));
    expect(await shown.findByText(/^Så vidt data rækker/)).toBeTruthy();
  });
});

describe("the hall by hand", () => {
  test("another place is chosen from the list, and moving it by a button leaves the list", async () => {
    await show();
    const fit = within(await openFit());
    await userEvent.click(await fit.findByText("Plads 2"));
    expect(session.store.getState().view.proposal).toBe(1);
    await userEvent.click(fit.getByRole("button", { name: "Flyt mod nord, 1 m" }));
    expect(fit.queryByRole("radio", { checked: true })).toBeNull();
    await soon(() => fit.getByRole("status").textContent).toMatch(/^Din plads holder de undersøgte grænser/);
    await userEvent.click(fit.getByRole("button", { name: "Tilbage til bedste plads" }));
    expect(session.store.getState().view).toMatchObject({ proposal: 0, placed: null });
  });

  test("that cannot be measured is never called kept", async () => {
    await show({
      ...createFakeChecker(),
      tryPlacement: async () => {
        throw new Error("gone");
      },
    });
    const fit = within(await openFit());
    await userEvent.click(await fit.findByRole("button", { name: "Drej 15° med uret" }));
    await soon(() => fit.getByRole("status").textContent).toMatch(/^Din plads kunne ikke måles\. Den kan overskride grænser\./);
  });
});
