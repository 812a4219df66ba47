import type { Map as MapLibreMap } from "maplibre-gl";
import type { Placement } from "../domain/fit.ts";
import type { Problem } from "../domain/result.ts";
import type { Language } from "../i18n/languages.ts";
import { reasonOf } from "../state/notices.ts";
import type { Acts } from "./acts.ts";
import type { Handles } from "./hall-handles.ts";

/** What the user takes hold of the hall by. */
export interface Grip {
  /** Follows the hall to where it stands now; null takes the grip away. */
  readonly follow: (placement: Placement | null, language: Language) => void;
  /** True from when there is a hall until it can be taken hold of. */
  readonly isComing: () => boolean;
  readonly remove: () => void;
}

/** The grip on the hall. Its code is fetched when the first hall is shown; without it the buttons on the page still move the hall. */
export function createGrip(map: MapLibreMap, acts: Pick<Acts, "placeHall">, tell: (problem: Problem) => void): Grip {
  let handles: Handles | null = null;
  let coming = false;
  let latest: readonly [Placement | null, Language] = [null, "da"];
  const fetchHandles = async () => {
    coming = true;
    try {
      const { createHandles } = await import("./hall-handles.ts");
      handles = createHandles(map, acts.placeHall);
      handles.follow(...latest);
      map.triggerRepaint();
    } catch (error) {
      tell({ code: "gripNotFetched", words: { reason: reasonOf(error) } });
    }
    coming = false;
  };
  return {
    follow: (placement, language) => {
      latest = [placement, language];
      if (handles) handles.follow(placement, language);
      else if (placement && !coming) void fetchHandles();
    },
    isComing: () => coming,
    remove: () => handles?.remove(),
  };
}
