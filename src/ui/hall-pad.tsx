import { useState } from "react";
import { Button } from "react-aria-components";
import type { Placement } from "../domain/fit.ts";
import { formatPlain } from "../i18n/format.ts";
import { moveHall, placeHall, turnHall } from "../state/placing.ts";
import { useHallWords } from "./fit-words.ts";
import { useGrundlag, useLanguage } from "./grundlag.ts";
import { LineDrawing } from "./icon.tsx";
import { NumberEntry } from "./number-entry.tsx";

const ways = [
  { way: "north", east: 0, north: 1, drawing: "M12 19V5M6 11l6-6 6 6" },
  { way: "west", east: -1, north: 0, drawing: "M19 12H5M11 6l-6 6 6 6" },
  { way: "east", east: 1, north: 0, drawing: "M5 12h14M13 6l6 6-6 6" },
  { way: "south", east: 0, north: -1, drawing: "M12 5v14M6 13l6 6 6-6" },
] as const;

const turns = [15, 1, -1, -15] as const;
const leftTurn = "M4 4v6h6M5 10a8 8 0 1 1-1 5";
const rightTurn = "M20 4v6h-6M19 10a8 8 0 1 0 1 5";

/** Moves and turns the hall without map or pointer: by steps to the four winds, by degrees, or to an exact angle. */
export function HallPad({ placement }: { readonly placement: Placement }) {
  const { store } = useGrundlag();
  const [step, setStep] = useState(1);
  const language = useLanguage();
  const { hand } = useHallWords();
  return (
    <div className="hall-pad">
      <div className="winds">
        {ways.map(({ way, east, north, drawing }) => (
          <Button
            key={way}
            className={`button button-icon wind-${way}`}
            aria-label={`${hand[way]}, ${formatPlain(language, step)} m`}
            onPress={() => moveHall(store, east * step, north * step)}
          >
            <LineDrawing path={drawing} />
          </Button>
        ))}
      </div>
      <div className="pair">
        <NumberEntry label={hand.step} mark={null} unit="m" value={step} fault={undefined} onChange={(value) => setStep(value || 1)} />
        <NumberEntry
          label={hand.angle}
          mark={null}
          unit="°"
          value={placement.angle}
          fault={undefined}
          hint={hand.angleHint}
          onChange={(angle) => placeHall(store, { ...placement, angle: angle ?? 0 })}
        />
      </div>
      <div className="turns">
        {turns.map((degrees) => (
          <Button
            key={degrees}
            className="button"
            aria-label={(degrees > 0 ? hand.left : hand.right)(`${Math.abs(degrees)}°`)}
            onPress={() => turnHall(store, degrees)}
          >
            <LineDrawing path={degrees > 0 ? leftTurn : rightTurn} />
            {Math.abs(degrees)}°
          </Button>
        ))}
      </div>
    </div>
  );
}
