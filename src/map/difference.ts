import type { LayerForMap } from "../worker/protocol.ts";
import type { Wanted, WantedLayer } from "./wanted.ts";

/** One step that brings the map from what it holds to what it shall hold. */
export type Step =
  | { readonly do: "removeLayer"; readonly id: string }
  | { readonly do: "removeSource"; readonly id: string }
  | { readonly do: "addSource"; readonly id: string; readonly data: LayerForMap }
  | { readonly do: "setData"; readonly id: string; readonly data: LayerForMap }
  | { readonly do: "addLayer"; readonly layer: WantedLayer; readonly before: string | null }
  | { readonly do: "setPaint" | "setLayout"; readonly id: string; readonly name: string; readonly value: unknown }
  | { readonly do: "setFilter"; readonly id: string; readonly filter: WantedLayer["filter"] };

/**
 * The steps from one wanted map to the next, in an order the map accepts. Data is compared by identity, layers by value.
 * Layers that stay must stay in the same order.
 */
export function difference(from: Wanted, to: Wanted): readonly Step[] {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  const after = new Map(to.layers.map((layer) => [layer.id, layer]));
  const stays = (id: string) => keeps(before.get(id), after.get(id));
  const removed = from.layers.filter(({ id }) => !stays(id)).map(({ id }): Step => ({ do: "removeLayer", id }));
  return [
    ...removed,
    ...sourceSteps(from, to),
    ...addedLayers(to, stays),
    ...to.layers.flatMap((layer) => changes(before.get(layer.id), layer)),
  ];
}

/** A layer is kept and changed in place unless what cannot be changed on a living layer differs. */
const keeps = (a: WantedLayer | undefined, b: WantedLayer | undefined): boolean =>
  a !== undefined && b !== undefined && firm.every((name) => a[name] === b[name]);

const firm = ["type", "source", "source-layer", "minzoom", "maxzoom"] as const;

function sourceSteps(from: Wanted, to: Wanted): readonly Step[] {
  const gone = Object.keys(from.sources).filter((id) => !(id in to.sources));
  const wanted = Object.entries(to.sources).flatMap(([id, data]): Step[] => {
    if (!(id in from.sources)) return [{ do: "addSource", id, data }];
    return from.sources[id] === data ? [] : [{ do: "setData", id, data }];
  });
  return [...gone.map((id): Step => ({ do: "removeSource", id })), ...wanted];
}

/** From the top down, so that each new layer finds the one above it. */
function addedLayers({ layers }: Wanted, stays: (id: string) => boolean): readonly Step[] {
  return layers
    .map((layer, index): Step => ({ do: "addLayer", layer, before: layers[index + 1]?.id ?? null }))
    .filter((step) => step.do === "addLayer" && !stays(step.layer.id))
    .reverse();
}

function changes(before: WantedLayer | undefined, after: WantedLayer): readonly Step[] {
  if (!before || !keeps(before, after)) return [];
  const { id } = after;
  const changed = (do_: "setPaint" | "setLayout", a: object, b: object): Step[] => {
    const [was, is] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !isSame(was.get(name), is.get(name)));
    return names.map((name) => ({ do: do_, id, name, value: is.get(name) }));
  };
  return [
    ...(isSame(before.filter, after.filter) ? [] : [{ do: "setFilter", id, filter: after.filter } as const]),
    ...changed("setPaint", before.paint ?? {}, after.paint ?? {}),
    ...changed("setLayout", before.layout ?? {}, after.layout ?? {}),
  ];
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
