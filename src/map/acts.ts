import type { Acts as AllActs } from "../state/acts.ts";

/** What the user does on the map, handed on to whoever may write. The map itself writes nothing but messages. */
export type Acts = Pick<AllActs, "openPlot" | "drawn" | "bring" | "stopDrawing" | "placeHall">;
