import type { Reading } from "../ceiling-phrases.ts";
import { ceilingSentences } from "../ceiling-sentences.ts";
import { formatDate } from "../format.ts";

const read = ({ by, on, paragraph, page }: Reading): string => `${by} ${formatDate("da", on)} i ${paragraph}, s. ${page}`;

/** How Danish speaks of plans' numbers. */
export const { planName, planNumber, ceilingCodes, classCodes, ratioCodes, reading } = ceilingSentences({
  kinds: { lokalplan: "lokalplan", byplanvedtaegt: "byplanvedtægt", temalokalplan: "temalokalplan", ramme: "kommuneplanramme" },
  parts: { byggefelt: "byggefelt", delomraade: "delområde" },
  plan: "plan",
  some: (part) => `et ${part}`,
  inLokalplan: "i lokalplan",
  bases: { 1: " af området som helhed", 2: " af ejendommen", 3: " af grunden", 4: " af jordstykket" },
  strictestOf: (count) => `, det strengeste af ${count} tal på grunden`,
  governs: (area) => ` (gælder ${area} af grunden)`,
  entered: (reading) => ` (læst af ${read(reading)}; registret er tomt)`,
  enteredBeside: (reading, registered) => ` (læst af ${read(reading)}; registret har ${registered}, og det strengeste gælder)`,
  registeredBeside: (reading, entered) => ` (registret; ${entered} er læst af ${read(reading)}, og det strengeste gælder)`,
  enteredSame: (reading) => ` (registret; det samme er læst af ${read(reading)})`,
  field: (field) => (field === "" ? "et byggefelt" : `byggefelt ${field}`),
  piece: (letter, area) => `del ${letter} (${area})`,
  fieldOnPiece: (field, piece) => `${field} på ${piece}`,
  putThere: (bound, place) => `${bound}. Det holder, når byggeriet står i ${place}.`,
  freeThere: (asked, place, none) => `${asked}; ${place} har ${none}. Det holder, når byggeriet står dér.`,
  restBound: (plan, allows, area) => `På ${area === "" ? "resten" : `${area} af grunden`} gælder ${plan}, som ${allows}.`,
  restOpen: "Resten af grunden er ikke afklaret.",
  onPlace: (place, sentence) => `Når byggeriet står i ${place}: ${sentence}`,
  butOpen: (bound, other, none) => `${bound}, men ${other} på samme grund har ${none} i registret. Læs plandokumentet.`,
  ramme: (number) => `kommuneplanramme ${number}`,
  and: (one, other) => `${one}, og ${other}`,
  cannotHold: ", som ikke kan holdes op mod denne grund alene",
  rammeUnknown: "Kommuneplanrammens tal kendes ikke",
  bothPlans: "Det kræver en ny lokalplan og et kommuneplantillæg.",
  breaks: (short, beyond, ramme, limit) => `${short} er ${beyond} det, som ${ramme} har (${limit})`,
  inDocument: (subject, plan) => `${subject} er reguleret, men kun i plandokumentet til ${plan}`,
  blank: (plan, none) => `${plan} har ${none} i registret`,
  wish: (short) => `ønsket er ${short}`,
  noRight: (ramme, limit) => `${ramme} har ${limit}, men giver ikke ejeren en ret`,
  readIt: "Læs plandokumentet.",
  noRightYet: ", men ingen lokalplan giver ejeren retten endnu",
  tillaegFirst: "Det kræver et kommuneplantillæg og en lokalplan.",
  noNumber: (some, date) => `Ingen plan på grunden har ${some} i registret pr. ${date}; spørg kommunen.`,
  settleClass: "Afklar, hvor i intervallet virksomheden ligger.",
  alone: (need, alone) => ` Det gælder hele grunden; af ${need}, som projektet skal bruge, er det ${alone}.`,
});
