import { type ReactNode, useRef } from "react";
import { Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import type { TrialRange } from "../state/trial-range.ts";
import { useStroke } from "./use-stroke.ts";

interface Props {
  readonly label: ReactNode;
  /** One value, or the two ends of an interval. */
  readonly values: readonly number[];
  readonly range: TrialRange;
  /** The values as they are read. */
  readonly written: string;
  /** What each end of an interval is called. */
  readonly ends?: readonly string[];
  /** All of one stroke, from taking hold to letting go, is one change. */
  readonly onTry: (values: readonly number[], stroke: object) => void;
}

/** Tries out a number of the filed request by dragging, or by arrow keys. */
export function TrialSlider({ label, values, range, written, ends, onTry }: Props) {
  const slider = useRef<HTMLDivElement>(null);
  const stroke = useStroke(slider);
  return (
    <Slider
      ref={slider}
      className="slider trial-slider"
      value={[...values]}
      minValue={range.least}
      maxValue={range.most}
      step={range.step}
      onChange={(tried) => onTry(tried, stroke.current)}
    >
      <Label>{label}</Label>
      <span className="number trial-value" aria-hidden="true">
        {written}
      </span>
      <div className="trial-track">
        <SliderTrack className="track">
          {values.map((_, index) => (
            <SliderThumb key={ends?.[index] ?? "only"} index={index} className="thumb" {...(ends ? { "aria-label": ends[index] } : {})} />
          ))}
        </SliderTrack>
      </div>
    </Slider>
  );
}
