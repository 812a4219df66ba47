import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { noRecords } from "./domain/records.ts";
import type { Language } from "./i18n/languages.ts";
import { learn } from "./i18n/spoken.ts";
import { attachMapLater } from "./map/attach-later.ts";
import { createActs } from "./state/acts.ts";
import { startChecking } from "./state/check.ts";
import type { Download } from "./state/exporting.ts";
import { startFitting } from "./state/fitting.ts";
import { notify, reasonOf } from "./state/notices.ts";
import { readPreferences, writePreferences } from "./state/preferences.ts";
import { createGrundlagStore, type Store } from "./state/store.ts";
import { initialView } from "./state/view.ts";
import { App } from "./ui/app.tsx";
import { FaultScreen } from "./ui/fault-screen.tsx";
import { GrundlagContext } from "./ui/grundlag.ts";
import { fetchLaterParts } from "./ui/later.tsx";
import "./ui/styles.ts";
import { createChecker } from "./worker/client.ts";

const firstPack = "0201-alleroed";
const preferencesKey = "grundlag.preferences";

/** Today's ISO date where the municipalities are. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" }).format(new Date());

const download: Download = ({ name, type, content }) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The browser's store for preferences, or null where the user has shut it. */
function openStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Keeps language, layers and names of fields between visits; the request never leaves memory. */
function rememberPreferences(store: Store, storage: Storage): void {
  store.subscribe(({ view, mappings }, { view: before, mappings: mapped }) => {
    const isSame = view.language === before.language && view.layers === before.layers && mappings === mapped;
    if (!isSame) storage.setItem(preferencesKey, writePreferences({ ...view, mappings }));
  });
}

/** Browsers report it when a layout settles one frame late; nothing is lost. https://github.com/w3c/csswg-drafts/issues/5023 */
const isHarmless = (message: string): boolean => message.startsWith("ResizeObserver loop");

/** The language that is wished for, else the one that is there. */
const spoken = (wanted: Language): Promise<Language> =>
  learn(wanted).then(
    () => wanted,
    () => "da",
  );

/** Resolves when what stands has been painted. */
const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function start(container: HTMLElement): Promise<void> {
  const checker = createChecker();
  const storage = openStorage();
  const { language = "da", layers = {}, mappings = {} } = readPreferences(storage?.getItem(preferencesKey) ?? null);
  const project = { pack: firstPack, request: null, on: today(), plots: [], records: noRecords };
  const store = createGrundlagStore(project, { ...initialView(await spoken(language)), layers });
  store.setState({ mappings });
  const acts = createActs(store, checker, download);
  if (storage) rememberPreferences(store, storage);
  const tellFault = (reason: unknown) => notify(store, "error", { code: "ourFault", words: { reason: reasonOf(reason) } });
  window.addEventListener("error", ({ error, message }) => isHarmless(message) || tellFault(error ?? message));
  window.addEventListener("unhandledrejection", ({ reason }) => tellFault(reason));
  const root = createRoot(container, { onUncaughtError: (error) => showFault(container, store, error) });
  const attach = (box: HTMLElement) => attachMapLater(box, painted, store, checker, acts);
  // A transition is rendered in slices of a few milliseconds.
  startTransition(() =>
    root.render(
      <GrundlagContext value={{ store, acts }}>
        <App attachMap={attach} />
      </GrundlagContext>,
    ),
  );
  startChecking(store, checker);
  startFitting(store, checker);
  await painted();
  await Promise.allSettled([fetchLaterParts(), learn("en")]);
}

function showFault(container: HTMLElement, store: Store, error: unknown): void {
  const box = document.createElement("div");
  container.replaceChildren(box);
  createRoot(box).render(<FaultScreen language={store.getState().view.language} reason={reasonOf(error)} />);
}

const container = document.getElementById("root");
if (!container) throw new Error("got a page without #root, expected index.html");
void start(container);
