import { useId } from "react";
import type { FitAnswer } from "../domain/fit.ts";
import { placementOf } from "../state/placing.ts";
import { useHallWords } from "./fit-words.ts";
import { useSeen } from "./grundlag.ts";

const signs = ["hall", "over", "yard", "other", "largest", "buildable"] as const;
type Sign = (typeof signs)[number];

/** What the hall and the ground about it look like on the map; only what is drawn there now. */
export function FitLegend({ fit }: { readonly fit: FitAnswer }) {
  const placement = useSeen(placementOf);
  const isPlaced = useSeen(({ view }) => view.placed !== null);
  const { map } = useHallWords();
  const drawn: Readonly<Record<Sign, boolean>> = {
    hall: placement !== null,
    over: isPlaced,
    yard: (placement?.yardDepth ?? 0) > 0,
    other: fit.placements.length > 1,
    largest: placement === null && fit.largestRectangle !== null,
    buildable: fit.buildable.geometry !== null,
  };
  const shown = signs.filter((sign) => drawn[sign]);
  if (shown.length === 0) return null;
  return (
    <ul className="fit-legend" aria-label={map.legend}>
      {shown.map((sign) => (
        <li key={sign}>
          <Swatch sign={sign} /> {map[sign]}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ sign }: { readonly sign: Sign }) {
  const hatch = useId();
  return (
    <svg className="swatch fit-swatch" data-sign={sign} viewBox="0 0 28 18" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="fit-hatch" d="M0 0v6" strokeWidth={sign === "over" ? 4 : 2} />
        </pattern>
      </defs>
      <rect className="fit-paper" width="28" height="18" rx="2" />
      <rect className="fit-fill" x="4" y="3.5" width="20" height="11" />
      {(sign === "over" || sign === "yard") && <rect x="4" y="3.5" width="20" height="11" fill={`url(#${hatch})`} />}
      <rect className="fit-edge" x="4" y="3.5" width="20" height="11" />
    </svg>
  );
}
