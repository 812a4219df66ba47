import type { Reading } from "../ceiling-phrases.ts";
import { ceilingSentences } from "../ceiling-sentences.ts";
import { formatDate } from "../format.ts";

const read = ({ by, on, paragraph, page }: Reading): string => `${by} on ${formatDate("en", on)} in ${paragraph}, p. ${page}`;

/** How English speaks of plans' numbers. */
export const { planName, planNumber, ceilingCodes, classCodes, ratioCodes, reading } = ceilingSentences({
  kinds: {
    lokalplan: "local plan (lokalplan)",
    byplanvedtaegt: "town planning by-law (byplanvedtægt)",
    temalokalplan: "thematic local plan (temalokalplan)",
    ramme: "municipal plan frame (kommuneplanramme)",
  },
  parts: { byggefelt: "building field (byggefelt)", delomraade: "sub-area (delområde)" },
  plan: "plan",
  some: (part) => `a ${part}`,
  inLokalplan: "in lokalplan",
  bases: { 1: " of the area as a whole", 2: " of the property", 3: " of the plot", 4: " of the parcel" },
  strictestOf: (count) => `, the strictest of ${count} numbers on the plot`,
  governs: (area) => ` (holds on ${area} of the plot)`,
  entered: (reading) => ` (read by ${read(reading)}; the register is blank)`,
  enteredBeside: (reading, registered) => ` (read by ${read(reading)}; the register has ${registered}, and the stricter counts)`,
  registeredBeside: (reading, entered) => ` (the register; ${entered} was read by ${read(reading)}, and the stricter counts)`,
  enteredSame: (reading) => ` (the register; the same was read by ${read(reading)})`,
  field: (field) => (field === "" ? "a building field (byggefelt)" : `building field (byggefelt) ${field}`),
  piece: (letter, area) => `piece ${letter} (${area})`,
  fieldOnPiece: (field, piece) => `${field} on ${piece}`,
  putThere: (bound, place) => `${bound}. That holds when the building stands on ${place}.`,
  freeThere: (asked, place, none) => `${asked}; ${place} has ${none}. That holds when the building stands there.`,
  restBound: (plan, allows, area) => `On ${area === "" ? "the rest" : `${area} of the plot`} ${plan} ${allows}.`,
  restOpen: "The rest of the plot is not settled.",
  onPlace: (place, sentence) => `When the building stands on ${place}: ${sentence}`,
  butOpen: (bound, other, none) => `${bound}, but ${other} on the same plot has ${none} in the register. Read its document.`,
  ramme: (number) => `kommuneplanramme ${number}`,
  and: (one, other) => `${one}, and ${other}`,
  cannotHold: ", which cannot be held against this plot alone",
  rammeUnknown: "The number of the kommuneplanramme is not known",
  bothPlans: "A new lokalplan and a kommuneplantillæg are needed.",
  breaks: (short, beyond, ramme, limit) => `${short} is ${beyond} what ${ramme} has (${limit})`,
  inDocument: (subject, plan) => `${subject} is regulated, but only in the document of ${plan}`,
  blank: (plan, none) => `${plan} has ${none} in the register`,
  wish: (short) => `${short} is asked for`,
  noRight: (ramme, limit) => `${ramme} has ${limit}, but gives the owner no right`,
  readIt: "Read its document.",
  noRightYet: ", but no lokalplan gives the owner the right yet",
  tillaegFirst: "A kommuneplantillæg and a lokalplan are needed.",
  noNumber: (some, date) => `No plan on the plot has ${some} in the register as of ${date}; ask the municipality.`,
  settleClass: "Settle where in the interval the company lies.",
  alone: (need, alone) => ` That is for the whole plot; of the ${need} that the project needs it is ${alone}.`,
});
