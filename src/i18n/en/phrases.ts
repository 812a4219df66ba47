import type { Words } from "../translation.ts";

/** Turns of phrase that many rules share. */

/** `1,200 m² of the plot (12 %)`; begins a sentence. */
export function partOfPlot({ area, share }: Words): string {
  if (share === "100 %") return "The whole plot";
  return share === "0 %" ? `${area} of the plot` : `${area} of the plot (${share})`;
}

/** The request has room beside what lies there; follows a sentence. */
export const roomBeside = ({ free, need }: Words): string =>
  ` The rest has one piece of ${free}, and the project needs ${need}: keep the building there.`;

/** The request has no room beside what lies there; follows a sentence, and says nothing where there is no rest. */
export const noRoomBeside = ({ share, need }: Words): string =>
  share === "100 %" ? "" : ` The rest of the plot does not have ${need} in one piece.`;

/** Looked for and not found; `what` begins the sentence. */
export const notFound = (what: string, { source, date }: Words): string => `${what} found on the plot in “${source}” as of ${date}.`;

/** ` “name”`, or nothing where the register gives no name. */
export const named = (name: string): string => (name === "" ? "" : ` “${name}”`);
