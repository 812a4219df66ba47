import { useId } from "react";
import type { Group, LegalForce } from "../catalog/define-dataset.ts";

/** The sign of a layer as the map draws it: hue by theme, pattern by legal force. */
export function LayerSwatch({ group, force }: { readonly group: Group; readonly force: LegalForce }) {
  const hatch = useId();
  const gap = force === "stops" ? 4 : 7;
  const hatched = force === "stops" || force === "needsPermission";
  return (
    <svg className="swatch" data-family={group} data-force={force} viewBox="0 0 28 18" aria-hidden="true">
      <defs>
        <pattern id={hatch} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d={`M0 0v${gap}`} stroke="currentColor" strokeWidth={force === "stops" ? 3 : 2} />
        </pattern>
      </defs>
      <rect className="swatch-ground" x="1" y="1" width="26" height="16" rx="2" />
      {hatched && <rect x="1" y="1" width="26" height="16" rx="2" fill={`url(#${hatch})`} />}
      <rect
        x="1"
        y="1"
        width="26"
        height="16"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth={force === "information" ? 1 : 2}
        strokeDasharray={force === "toBeJudged" ? "2 2.5" : undefined}
      />
    </svg>
  );
}
