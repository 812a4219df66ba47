import { cleanup, configure, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../src/ui/app.tsx";
import { GrundlagContext } from "../../src/ui/grundlag.ts";
import "../../src/ui/styles.ts";
import { type Session, startSession } from "../builders/screens.ts";

// Parts of the page are fetched when they are first wanted.
configure({ asyncUtilTimeout: 20_000 });

let session: Session;

/** The fake pack delivers § 3 (nature, shown from the start), church lines (culture, not shown), and drinking water, whose file is missing. */
beforeEach(async () => {
  await page.viewport(1280, 900);
  session = startSession();
  render(
    <GrundlagContext value={session}>
      <App attachMap={() => () => {}} />
    </GrundlagContext>,
  );
  await userEvent.click(await screen.findByRole("tab", { name: "Kortlag" }));
  await head("Natur");
});
afterEach(() => {
  session.stop();
  cleanup();
});

const head = (theme: string) => screen.findByRole("button", { name: new RegExp(`^${theme}`) });
const box = (layer: string) => screen.queryByRole("checkbox", { name: layer });

describe("the layers by theme", () => {
  test("a theme of which a layer is shown is open; one of which none is shown is folded, and none of its boxes stands in the way", async () => {
    expect((await head("Natur")).getAttribute("aria-expanded")).toBe("true");
    expect(box("Beskyttet natur (§ 3)")).not.toBeNull();
    expect((await head("Kultur")).getAttribute("aria-expanded")).toBe("false");
    expect(box("Kirkebyggelinjer")).toBeNull();
  });

  test("a theme with a file that is missing is open, so that it is read", async () => {
    expect((await head("Vand")).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("Filen mangler. Forholdet er ikke undersøgt.")).toBeTruthy();
  });

  test("its head counts what is shown, also when it is folded again", async () => {
    expect((await head("Kultur")).textContent).toContain("0 af 1 vises");
    await userEvent.click(await head("Kultur"));
    await userEvent.click(await screen.findByText("Kirkebyggelinjer"));
    expect((await head("Kultur")).textContent).toContain("1 af 1 vises");
    await userEvent.click(await head("Kultur"));
    expect(box("Kirkebyggelinjer")).toBeNull();
    expect((await head("Kultur")).textContent).toContain("1 af 1 vises");
  });

  test("Tab goes from a folded theme to the next one", async () => {
    (await head("Infrastruktur")).focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(await head("Natur"));
  });
});
