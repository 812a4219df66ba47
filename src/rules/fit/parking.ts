import type { FitAnswer, Placement } from "../../domain/fit.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { area } from "../../geo/shape.ts";
import { roundTo, type SquareMetres, squareMetres } from "../../geo/units.ts";
import { formatPlain } from "../../i18n/format.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { inBoth } from "../in-both.ts";
import type { PreparedFit } from "./prepare-fit.ts";

/** m² of a parking space with its share of the driving lane. Our assumption; no source. */
export const parkingSpace: SquareMetres = squareMetres(25);

const assumption = inBoth((language) =>
  ruleMessages[language].fit.parkingUnconfirmed({ area: `${formatPlain(language, parkingSpace)} m²` }),
);

/** Parking by the norm on what hall and yard leave of the ground: area only, nothing is laid out. Null where none is asked for or the hall has no place. */
export function parkingBeside(
  { ground }: PreparedFit,
  { hall, floorArea }: ExpansionRequest,
  placement: Placement | null,
): FitAnswer["parking"] {
  if (!hall?.floorPerParkingSpace || !placement) return null;
  const spaces = Math.ceil(floorArea / hall.floorPerParkingSpace);
  const { length, width, yardDepth } = placement;
  const free = roundTo(Math.max(0, area(ground) - length * (width + yardDepth)), 2);
  return { spaces, area: spaces * parkingSpace, free, fits: free >= spaces * parkingSpace, unconfirmed: assumption };
}
