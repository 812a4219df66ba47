import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { groups } from "../catalog/define-dataset.ts";
import { datasets, isDatasetId } from "../catalog/index.ts";
import { type LayerHealth, type PackHealth, remarkOf } from "../domain/health.ts";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import { DataActions } from "./data-actions.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import { HealthRow } from "./health-row.tsx";
import { HealthSummary } from "./health-summary.tsx";
import { Icon } from "./icon.tsx";
import { PackChanges } from "./pack-changes.tsx";
import { type Asked, useHealth } from "./use-health.ts";
import "./rules-page.css";
import "./data-page.css";

/** How the open pack's data is: every dataset by family, what is wrong with it, and which rules that keeps from answering. */
export function DataPage({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = dataPageMessages[language];
  const asked = useHealth();
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="rules-page data-page" aria-labelledby="data-title" onClose={onClose}>
      <div className="rules-head">
        <h2 id="data-title">{texts.title}</h2>
        <Button className="button button-quiet button-icon" aria-label={texts.close} onPress={close}>
          <Icon name="close" />
        </Button>
      </div>
      <DataActions />
      {asked.kind === "ready" ? <Health health={asked.health} onShown={close} /> : <Waiting asked={asked} />}
      {asked.kind === "ready" && <PackChanges onShown={close} />}
    </dialog>
  );
}

function Waiting({ asked }: { readonly asked: Exclude<Asked, { readonly kind: "ready" }> }) {
  const texts = dataPageMessages[useLanguage()];
  if (asked.kind === "failed") return <p role="alert">{texts.failed(asked.reason)}</p>;
  return <p role="status">{asked.kind === "noPack" ? texts.noPack : texts.loading}</p>;
}

interface Props {
  readonly health: PackHealth;
  /** Called when something is to be seen on the map. */
  readonly onShown: () => void;
}

function Health({ health, onShown }: Props) {
  const texts = dataPageMessages[useLanguage()];
  const {
    ui: { layerPanel },
  } = useWords();
  const [onlyWanting, setOnlyWanting] = useState(false);
  const shown = useMemo(() => health.layers.filter((layer) => !onlyWanting || remarkOf(layer) !== "ready"), [health, onlyWanting]);
  return (
    <>
      <HealthSummary health={health} />
      <label className="check data-filter" data-selected={onlyWanting || undefined}>
        <input type="checkbox" className="unseen" checked={onlyWanting} onChange={({ target }) => setOnlyWanting(target.checked)} />
        <span className="mark" />
        <span>{texts.onlyWanting}</span>
      </label>
      <p className="soft" role="status">
        {shown.length === 0 ? texts.noneWanting : texts.shown(shown.length)}
      </p>
      {groups.map((group) => {
        const layers = shown.filter(({ dataset }) => groupOf(dataset) === group);
        if (layers.length === 0) return null;
        return (
          <section key={group} className="health-group" aria-labelledby={`data-${group}`}>
            <h3 id={`data-${group}`}>{layerPanel.groups[group]}</h3>
            {layers.map((layer) => (
              <HealthRow key={layer.dataset} layer={layer} health={health} onShown={onShown} />
            ))}
          </section>
        );
      })}
    </>
  );
}

const groupOf = (dataset: LayerHealth["dataset"]) => (isDatasetId(dataset) ? datasets[dataset].group : null);
