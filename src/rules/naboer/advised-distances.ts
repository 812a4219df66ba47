import { metres } from "../../geo/units.ts";

/** The handbook's distances to low detached housing in metres, class 1 first. Advice. */
export const advisedDistances = [0, 20, 50, 100, 150, 300, 500].map(metres);
/** The largest of them. */
export const farthestAdvised = metres(Math.max(...advisedDistances));
