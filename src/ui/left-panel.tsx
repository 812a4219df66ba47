import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { LaterLayerPanel, LaterRequestSummary } from "./later-parts.tsx";
import { RequestForm } from "./request-form.tsx";
import { TabBar, TabPanel } from "./tab-bar.tsx";

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
          <LaterRequestSummary />
          <LaterLayerPanel title={ui.layers} />
        </>
      )}
    </section>
  );
}

function FormAndLayers() {
  const { store } = useGrundlag();
  const left = useSeen(({ view }) => view.left);
  const { ui } = useWords();
  const tabs = [
    { id: "request", name: ui.request },
    { id: "layers", name: ui.layers },
  ] as const;
  return (
    <div className="panel-tabs">
      <TabBar label={ui.left} tabs={tabs} chosen={left} onChoose={(id) => look(store, { left: id })} />
      <TabPanel id="request" chosen={left}>
        <div className="scroll">
          <RequestForm />
        </div>
      </TabPanel>
      <TabPanel id="layers" chosen={left}>
        <LaterLayerPanel />
      </TabPanel>
    </div>
  );
}
