import type { Words } from "../translation.ts";

/** Turns of phrase that many rules share. */

/** `1.200 m² af grunden (12 %)`; begins a sentence. */
export function partOfPlot({ area, share }: Words): string {
  if (share === "100 %") return "Hele grunden";
  return share === "0 %" ? `${area} af grunden` : `${area} af grunden (${share})`;
}

/** The request has room beside what lies there; follows a sentence. */
export const roomBeside = ({ free, need }: Words): string =>
  ` Resten har et stykke på ${free}, og projektet skal bruge ${need}: hold byggeriet dér.`;

/** The request has no room beside what lies there; follows a sentence, and says nothing where there is no rest. */
export const noRoomBeside = ({ share, need }: Words): string =>
  share === "100 %" ? "" : ` Resten af grunden har ikke ${need} i ét stykke.`;

/** Looked for and not found; `what` begins the sentence. */
export const notFound = (what: string, { source, date }: Words): string => `${what} fundet på grunden i «${source}» pr. ${date}.`;

/** ` «name»`, or nothing where the register gives no name. */
export const named = (name: string): string => (name === "" ? "" : ` «${name}»`);
