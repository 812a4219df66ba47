import { packOf } from "../state/selectors.ts";
import type { State } from "../state/store.ts";
import { findOutline, isOutlined } from "./outlines.ts";

/** Plots that are outlined in one go: a few milliseconds' work. */
const handful = 250;

/** Outlines plots before they are drawn. */
export interface Groundwork {
  /** True when every plot of a state is outlined. Does a handful of what lacks at once, and the rest in turns of the event loop. */
  readonly isLaid: (state: State) => boolean;
  readonly stop: () => void;
}

/** Outlines thousands of plots a handful at a time, so that the page stays awake; `onLaid` is called when the last is done. */
export function createGroundwork(onLaid: () => void): Groundwork {
  let lacking: Parameters<typeof findOutline>[0][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const layOn = () => {
    for (const plot of lacking.splice(0, handful)) findOutline(plot);
    if (lacking.length > 0) timer = setTimeout(layOn);
    else onLaid();
  };
  return {
    isLaid: (state) => {
      clearTimeout(timer);
      lacking = [...(packOf(state)?.candidates ?? []), ...state.project.plots].filter((plot) => !isOutlined(plot));
      for (const plot of lacking.splice(0, handful)) findOutline(plot);
      if (lacking.length > 0) timer = setTimeout(layOn);
      return lacking.length === 0;
    },
    stop: () => clearTimeout(timer),
  };
}
