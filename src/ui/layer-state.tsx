import type { LayerStamp } from "../domain/answer.ts";
import { useWords } from "./grundlag.ts";

/** What a layer cannot answer, in words; nothing where it is whole. */
export function LayerState({ stamp }: { readonly stamp: LayerStamp }) {
  const {
    ui: {
      layerPanel: { states, coverages },
    },
  } = useWords();
  if (stamp.state === "notDelivered") return <p className="layer-state">{states.notDelivered}</p>;
  if (stamp.state !== "ready") return <p className="layer-state warning">{states[stamp.state]}</p>;
  if (stamp.coverage !== "municipality") return <p className="layer-state">{coverages[stamp.coverage]}</p>;
  return null;
}
