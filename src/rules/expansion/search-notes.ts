import type { Bilingual } from "../../domain/result.ts";
import { formatNumber, formatPlain } from "../../i18n/format.ts";
import type { Language } from "../../i18n/languages.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { gapsOf } from "../availability.ts";
import type { Hearing } from "../hearing.ts";
import { inBoth } from "../in-both.ts";
import { seenOf } from "../measure-plot.ts";
import type { SiteFault } from "./grounds.ts";
import { mostLookedAt } from "./joined.ts";
import { type NextDoor, reach, rounding } from "./next-door.ts";
import type { Site } from "./site.ts";

/** What a search came to. Areas in m². */
interface Found {
  readonly site: Site;
  readonly missing: number;
  readonly floorLand: number;
  /** Null where the outlines are too complex. */
  readonly nextDoor: NextDoor | null;
}

type Notes = (typeof ruleMessages)["da"]["expansion"]["notes"];
type Write = (notes: Notes, area: (value: number) => string, language: Language) => string;

const notesIn = (language: Language, write: Write): string =>
  write(
    ruleMessages[language].expansion.notes,
    (value) => `${value < 10 ? formatPlain(language, value) : formatNumber(language, value)} m²`,
    language,
  );
const note = (write: Write): Bilingual => inBoth((language) => notesIn(language, write));

/** That it is not known where the company stands, and why. */
export const notesOnSite = (fault: SiteFault): readonly Bilingual[] => [note((notes) => notes[fault])];

const parcels = { needs: ["jordstykker"], consults: [], reach } as const;

/** How the need was counted, and what of the land next door was left out, cut short or could not be looked at. */
export function notesOnSearch({ site, missing, floorLand, nextDoor }: Found, { pack, request }: Hearing): readonly Bilingual[] {
  const { plotArea, floorArea } = request;
  const need = note((notes, area) => notes.need(area(plotArea), area(floorArea)));
  if (missing <= rounding) return [need, note((notes, area) => notes.enough(area(site.ground.area)))];
  const { stops, withholds } = gapsOf(parcels, seenOf(site.measured), pack);
  return [
    need,
    ...(floorLand > rounding && floorLand >= missing - rounding ? [note((notes, area) => notes.floorNeed(area(floorLand)))] : []),
    ...(nextDoor === null ? [note((notes) => notes.tooComplex)] : notesOnFound(nextDoor, missing)),
    ...(stops.length + withholds.length > 0 ? [note((notes) => notes.noParcels)] : []),
  ];
}

function notesOnFound({ plots, found, complete, homes }: NextDoor, missing: number): readonly Bilingual[] {
  return [
    ...(plots.length === 0 ? [note((notes, area) => notes.none(area(missing)))] : [note((notes) => notes.owners)]),
    ...(found > plots.length && plots.length > 0 ? [note((notes) => notes.more(plots.length, found))] : []),
    ...(complete ? [] : [note((notes, _, language) => notes.early(formatNumber(language, mostLookedAt)))]),
    ...(homes > 0 ? [note((notes) => notes.homes(homes))] : []),
  ];
}
