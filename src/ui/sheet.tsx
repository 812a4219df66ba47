import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { look } from "../state/look.ts";
import { AnswerRoom } from "./answer-room.tsx";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { LaterLayerPanel } from "./later-parts.tsx";
import { RequestPanel } from "./request-panel.tsx";
import { TabBar, TabPanel } from "./tab-bar.tsx";

const tabs = ["request", "plots", "layers"] as const;
const rooms = { request: RequestPanel, plots: AnswerRoom, layers: LaterLayerPanel };

/** The sheet under the map on narrow screens: the same three panels behind three tabs, at half or full height. What must be seen on the map lowers it. */
export function Sheet() {
  const { store } = useGrundlag();
  const tab = useSeen(({ view }) => view.tab);
  const drawing = useSeen(({ view }) => view.drawing);
  const [raised, setRaised] = useState(false);
  const full = raised && !drawing;
  const sheet = useRef<HTMLElement>(null);
  const evidence = useSeen(({ view }) => view.finding);
  useEffect(() => {
    if (evidence === null) return;
    setRaised(false);
    requestAnimationFrame(() => sheet.current?.querySelector("[data-shown]")?.scrollIntoView({ block: "nearest" }));
  }, [evidence]);
  const { ui } = useWords();
  const names = { request: ui.request, plots: ui.plots, layers: ui.layersShort };
  return (
    <section ref={sheet} className="sheet" id="sheet" tabIndex={-1} aria-label={ui.sheet} data-full={full || undefined}>
      <div className="panel-tabs">
        <div className="sheet-head">
          <TabBar
            label={ui.sheet}
            tabs={tabs.map((id) => ({ id, name: names[id] }))}
            chosen={tab}
            onChoose={(id) => look(store, { tab: id })}
          />
          <Button className="button button-quiet" aria-label={full ? ui.sheetLess : ui.sheetMore} onPress={() => setRaised(!full)}>
            <Icon name={full ? "chevron" : "up"} />
          </Button>
        </div>
        {tabs.map((name) => {
          const Room = rooms[name];
          return (
            <TabPanel key={name} id={name} chosen={tab}>
              <Room />
            </TabPanel>
          );
        })}
      </div>
    </section>
  );
}
