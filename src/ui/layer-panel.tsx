import { useDeferredValue, useMemo } from "react";
import { layerGroupsOf } from "../state/layer-choice.ts";
import { DataActions } from "./data-actions.tsx";
import { useSeen, useWords } from "./grundlag.ts";
import { LayerGroupList } from "./layer-group-list.tsx";
import { Legend } from "./legend.tsx";

/** Every dataset that the map can show, by theme, and what the signs mean. `title` where no tab names it already. */
export function LayerPanel({ title }: { readonly title?: string }) {
  const stamp = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp : null));
  // Dozens of rows take turns of their own, after what the panel came with.
  const drawn = useDeferredValue(stamp, null);
  const groups = useMemo(() => layerGroupsOf(drawn), [drawn]);
  const {
    ui: { layerPanel },
  } = useWords();
  return (
    <div className="scroll layer-panel">
      {title ? <h2 className="panel-title">{title}</h2> : <h2 className="unseen">{layerPanel.heading}</h2>}
      <DataActions />
      {drawn && groups.map((group) => <LayerGroupList key={`${drawn.municipality.code} ${group.group}`} group={group} />)}
      <Legend />
    </div>
  );
}
