import { type ReactNode, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { AnswerPanel } from "./answer-panel.tsx";
import { useSeen, useWords } from "./grundlag.ts";
import { LaterArrivalDialog } from "./later-parts.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { type AttachMap, MapRoom } from "./map-room.tsx";
import { Notices } from "./notices.tsx";
import { Sheet } from "./sheet.tsx";
import { StatusLine } from "./status-line.tsx";
import { TopBar } from "./top-bar.tsx";
import { useNarrow } from "./use-narrow.ts";

const locales = { da: "da-DK", en: "en-GB" } as const;

/** The whole screen: three columns where there is room, else the map above a sheet. `attachMap` comes from the roof. */
export function App({ attachMap }: { readonly attachMap: AttachMap }) {
  const language = useSeen(({ view }) => view.language);
  const narrow = useNarrow();
  const { ui } = useWords();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={locales[language]}>
      <Frame>
        <a className="skip" href={narrow ? "#sheet" : "#answer"}>
          {ui.skip}
        </a>
        {!narrow && (
          <a className="skip" href="#request">
            {ui.skipToRequest}
          </a>
        )}
        <TopBar />
        <main className="shell">
          {!narrow && <LeftPanel />}
          <MapRoom key="map" attachMap={attachMap} />
          {!narrow && <AnswerPanel />}
          {narrow && <Sheet />}
        </main>
        <StatusLine />
        <Notices />
        <Arriving />
      </Frame>
    </I18nProvider>
  );
}

/** Files that came and wait for an answer, or for their receipt to be read. */
function Arriving() {
  const isThere = useSeen(({ arrival }) => arrival !== null);
  return isThere && <LaterArrivalDialog />;
}

/** The outermost element, which tells how far pack and answer are. What is in it need not be drawn again when that changes. */
function Frame({ children }: { readonly children: ReactNode }) {
  const pack = useSeen((state) => state.pack.kind);
  const answer = useSeen((state) => state.answer.kind);
  return (
    <div className="app" data-pack={pack} data-answer={answer}>
      {children}
    </div>
  );
}
