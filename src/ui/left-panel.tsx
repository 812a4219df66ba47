import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { LayerPanel } from "./layer-panel.tsx";
import { RequestForm } from "./request-form.tsx";
import { RequestSummary } from "./request-summary.tsx";

/** The left column: the request's form beside the map layers; once filed, the request's summary above them. */
export function LeftPanel() {
  const open = useSeen(({ view, project }) => view.requestOpen || project.request === null);
  const { ui } = useWords();
  return (
    <section className="panel panel-left" id="request" tabIndex={-1} aria-label={ui.left}>
      {open ? (
        <FormAndLayers />
      ) : (
        <>
          <RequestSummary />
          <LayerPanel title={ui.layers} />
        </>
      )}
    </section>
  );
}

function FormAndLayers() {
  const { store } = useGrundlag();
  const left = useSeen(({ view }) => view.left);
  const { ui } = useWords();
  return (
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
        <div className="scroll">
          <RequestForm />
        </div>
      </TabPanel>
      <TabPanel className="tab-panel" id="layers" shouldForceMount>
        <LayerPanel />
      </TabPanel>
    </Tabs>
  );
}
