import type { FeatureCollection } from "geojson";
import { GeoJSONSource, type Map as MapLibreMap, VectorTileSource } from "maplibre-gl";
import type { LayerForMap } from "../worker/protocol.ts";
import { isSmall, nextChange, type Stock, stockOf, withKeys } from "./stock.ts";
import { nothing, sourceOf, tileSourceOf } from "./wanted.ts";

/** Keeps the map's sources filled. */
export interface Supply {
  readonly add: (id: string, data: LayerForMap) => void;
  readonly change: (id: string, data: LayerForMap) => void;
  readonly remove: (id: string) => void;
  /** Whether a source that shall hold these data can be drawn from: one of unnamed features only when it is full. */
  readonly isReady: (id: string, data: LayerForMap) => boolean;
  /** False while something is still to be handed over. */
  readonly isDone: () => boolean;
  readonly stop: () => void;
}

/** A source of the map: what it holds, what it shall hold, and for which data it is full. */
interface Shelf {
  readonly held: Stock;
  wanted: Stock;
  data: FeatureCollection;
  isFilling: boolean;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Features that have ids of their own may be drawn while they change one after the other; others belong together. */
const isNamed = ({ features: [first] }: FeatureCollection): boolean => first?.id !== undefined;

/**
 * Hands the map large data by handfuls, each in a turn of its own, so that the page stays awake; small data at once. Of what changes only
 * the changed features are told. `onFull` is called when a source is full.
 */
export function createSupply(map: MapLibreMap, onFull: () => void): Supply {
  const shelves = new Map<string, Shelf>();
  const fill = async (id: string, shelf: Shelf) => {
    shelf.isFilling = true;
    await nextTurn();
    let change = nextChange(shelf.held, shelf.wanted);
    while (change !== null && shelves.get(id) === shelf) {
      const source = map.getSource(id);
      if (source instanceof GeoJSONSource) await source.updateData(change);
      await nextTurn();
      change = nextChange(shelf.held, shelf.wanted);
    }
    shelf.isFilling = false;
    if (shelves.get(id) === shelf) onFull();
  };
  const put = (id: string, shelf: Shelf, data: FeatureCollection) => {
    shelf.data = data;
    shelf.wanted = stockOf(data);
    if (!shelf.isFilling) void fill(id, shelf);
  };
  return {
    add: (id, data) => {
      if (data.type === "tiles") {
        map.addSource(id, tileSourceOf(id));
        return;
      }
      const [whole, stock] = [isSmall(data), stockOf(data)];
      const shelf: Shelf = { held: whole ? stock : new Map(), wanted: stock, data, isFilling: false };
      shelves.set(id, shelf);
      map.addSource(id, sourceOf(whole ? withKeys(stock) : nothing));
      if (!whole) put(id, shelf, data);
    },
    change: (id, data) => {
      const shelf = shelves.get(id);
      if (data.type !== "tiles") {
        if (shelf) put(id, shelf, data);
        return;
      }
      const source = map.getSource(id);
      if (source instanceof VectorTileSource) source.setTiles(tileSourceOf(id).tiles ?? []);
    },
    remove: (id) => {
      shelves.delete(id);
      map.removeSource(id);
    },
    isReady: (id, data) => {
      if (data.type === "tiles" || isNamed(data) || isSmall(data)) return true;
      const shelf = shelves.get(id);
      return shelf?.data === data && !shelf.isFilling;
    },
    isDone: () => [...shelves.values()].every(({ isFilling }) => !isFilling),
    stop: () => shelves.clear(),
  };
}
