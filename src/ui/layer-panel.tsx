import { useEffect, useMemo, useState } from "react";
import { layerGroupsOf } from "../state/layer-choice.ts";
import { useSeen, useWords } from "./grundlag.ts";
import { LayerGroupList } from "./layer-group-list.tsx";
import { Legend } from "./legend.tsx";

/** Every dataset that the map can show, by theme, and what the signs mean. `title` where no tab names it already. */
export function LayerPanel({ title }: { readonly title?: string }) {
  const stamp = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp : null));
  const groups = useMemo(() => layerGroupsOf(stamp), [stamp]);
  // Dozens of rows take a turn of their own, after what the panel came with.
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const turn = setTimeout(() => setDrawn(true), 0);
    return () => clearTimeout(turn);
  }, []);
  const {
    ui: { layerPanel },
  } = useWords();
  return (
    <div className="scroll layer-panel">
      {title ? <h2 className="panel-title">{title}</h2> : <h2 className="unseen">{layerPanel.heading}</h2>}
      {stamp && isDrawn && groups.map((group) => <LayerGroupList key={group.group} group={group} />)}
      <Legend />
    </div>
  );
}
