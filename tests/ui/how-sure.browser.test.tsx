import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { PlotAnswer, PlotRow } from "../../src/domain/answer.ts";
import type { Certainty, Finding } from "../../src/domain/finding.ts";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { createFakeChecker } from "../builders/fake-checker.ts";
import { aDraft, type Session, startSession } from "../builders/screens.ts";

const noMap = () => () => {};
let session: Session;

const maybe: Certainty = {
  kind: "maybe",
  interval: [0, 2200],
  accuracy: 25,
  text: { da: "Måske: det nærmeste ligger 3 m fra grunden.", en: "May be: the nearest is 3 m from the plot." },
};
const sure: Certainty = { kind: "sure", interval: [1840, 2310], accuracy: 25, text: { da: "Sikkert.", en: "For sure." } };

/** A checker of which every clear finding may be otherwise and every other one is sure, with a standing for each plot. */
function unsureChecker(standing: PlotRow["standing"]): Checker {
  const fake = createFakeChecker();
  const certainty = (finding: Finding): Finding =>
    finding.outcome === "noData" ? finding : { ...finding, unit: "m²", certainty: finding.outcome === "clear" ? maybe : sure };
  return {
    ...fake,
    check: async (input, onProgress) => {
      const rows = await fake.check(input, onProgress);
      return { ...rows, plots: rows.plots.map((row) => ({ ...row, standing })) };
    },
    details: async (...asked) => {
      const plots: readonly PlotAnswer[] = await fake.details(...asked);
      return plots.map((plot) => ({
        ...plot,
        findings: plot.findings.map(certainty),
        drawn: { accuracy: 4, basis: { da: "", en: "" }, registeredArea: 9000, difference: 2100, explained: 1600 },
      }));
    },
  };
}

const standing: PlotRow["standing"] = {
  score: 0.82,
  scoreAtMost: 0.82,
  firstShare: 0.93,
  losesOnlyIf: { wish: "motorway", above: 0.4 },
};

async function show(checker: Checker = unsureChecker(standing)) {
  session = startSession(checker);
  render(
    <GrundlagContext value={session}>
      <App attachMap={noMap} />
    </GrundlagContext>,
  );
  await expect.poll(() => session.store.getState().pack.kind).toBe("ready");
}

async function file(draft: Parameters<typeof aDraft>[0] = { motorway: 3000 }) {
  session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft(draft) } }));
  session.acts.file();
  await expect.poll(() => session.store.getState().answer.kind).toBe("ready");
}

const sectionOf = async (title: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole("heading", { level: 3, name: title }, { timeout: 10_000 });
  return heading.closest("section") ?? document.body;
};

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  session.stop();
  cleanup();
});

describe("how sure a finding is", () => {
  test("stands on its card: sure with what the value may be, and what may be there after all in full view", async () => {
    await show();
    await file();
    session.acts.openPlot("A-3");
    const decided = within(await sectionOf("Hvad der afgjorde det"));
    expect(decided.getAllByText("Sikkert, også med grænser ± 25 m").length).toBeGreaterThan(0);
    expect(decided.getAllByText("Mellem 1.840 m² og 2.310 m²").length).toBeGreaterThan(0);
    const open = within(await sectionOf("Intet fundet, men ikke sikkert"));
    expect(open.getAllByText("Måske: det nærmeste ligger 3 m fra grunden.").length).toBeGreaterThan(0);
    expect(open.getAllByText("Op til 2.200 m²").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: /^Overholdt eller intet fundet/ })).toBeNull();
  });

  test("goes for the plot too: drawn area beside the registered one, with a word where the border cannot explain it", async () => {
    await show();
    await file();
    session.acts.openPlot("A-3");
    const facts = within(await sectionOf("Om grunden"));
    expect(facts.getByText("+2.100 m² (+23,33 %)")).toBeTruthy();
    expect(facts.getByText("± 4 m")).toBeTruthy();
    expect(facts.getByText(/^Mere end de 1\.600 m², som kortets nøjagtighed kan forklare/)).toBeTruthy();
  });
});

describe("how much a wish counts", () => {
  test("is asked once the wish is stated, is filed with it and stands in the summary", async () => {
    await show();
    expect(screen.queryByRole("combobox", { name: /^Hvor meget ønsket tæller/ })).toBeNull();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ motorway: 3000, station: 2000 }) } }));
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Hvor meget ønsket tæller: Afstand til motorvejstilkørsel" }),
      "dobbelt",
    );
    session.acts.file();
    await expect.poll(() => session.store.getState().project.request?.weights).toEqual({ motorway: 2 });
    expect(await screen.findByText("Ønsker: Afstand til motorvejstilkørsel tæller dobbelt")).toBeTruthy();
  });

  test("set back to usual is not filed at all, and a weight from a file is one of the choices", async () => {
    await show();
    session.store.setState(({ view }) => ({ view: { ...view, draft: aDraft({ motorway: 3000, weights: { motorway: 2.7 } }) } }));
    const field = await screen.findByRole("combobox", { name: /^Hvor meget ønsket tæller/ });
    expect(within(field).getByRole("option", { name: "2,7 gange" })).toBeTruthy();
    await userEvent.selectOptions(field, "almindeligt");
    session.acts.file();
    await expect.poll(() => session.store.getState().project.request?.weights).toEqual({});
  });
});

describe("how firm the first place is", () => {
  test("stands over the list and on the plot, with the wish that alone could change it", async () => {
    await show(unsureChecker({ ...standing, losesOnlyIf: { wish: "motorway", above: 0.4 } }));
    await file();
    expect(screen.queryByText(/er først i|opfylder ønskerne lige godt/)).toBeTruthy();
    session.acts.openPlot("A-3");
    const wishes = within(await sectionOf("Virksomhedens ønsker"));
    expect(wishes.getByText("Ønskerne er opfyldt 82 % efter virksomhedens egne vægte.")).toBeTruthy();
    expect(
      wishes.getByText(/^Grunden er først i 93 % .* Den taber kun, hvis «Afstand til motorvejstilkørsel» vejer over 40 %\.$/),
    ).toBeTruthy();
  });
});
