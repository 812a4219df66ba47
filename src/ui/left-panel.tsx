import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { LayerPanel } from "./layer-panel.tsx";
import { RequestPanel } from "./request-panel.tsx";

/** The left column: the request, or the map layers. */
export function LeftPanel() {
  const { store } = useGrundlag();
  const left = useSeen(({ view }) => view.left);
  const { ui } = useWords();
  return (
    <section className="panel panel-left" aria-label={ui.left}>
      <Tabs
        className="panel-tabs"
        selectedKey={left}
        onSelectionChange={(key) => look(store, { left: key === "layers" ? "layers" : "request" })}
      >
        <TabList className="tab-list" aria-label={ui.left}>
          <Tab className="tab" id="request">
            {ui.request}
          </Tab>
          <Tab className="tab" id="layers">
            {ui.layers}
          </Tab>
        </TabList>
        <TabPanel className="tab-panel" id="request" shouldForceMount>
          <RequestPanel />
        </TabPanel>
        <TabPanel className="tab-panel" id="layers" shouldForceMount>
          <LayerPanel />
        </TabPanel>
      </Tabs>
    </section>
  );
}
