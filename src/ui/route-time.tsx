import type { Timeline, TimelineBar } from "../domain/procedure.ts";
import type { Step } from "../domain/route.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { Unconfirmed } from "./unconfirmed.tsx";
import "./route-time.css";

interface Props {
  readonly timeline: Timeline;
  readonly steps: readonly Step[];
}

/** How long the route takes: a range in words, and a bar for each step whose time is known, numbered as in the list below. */
export function RouteTime({ timeline, steps }: Props) {
  const { plotPage } = useWords();
  const { total, open, bars } = timeline;
  const timed = bars.filter(({ length }) => (length[1] ?? length[0]) > 0);
  const isUnsure = timed.some(({ unconfirmed }) => unconfirmed);
  return (
    <div className="route-time">
      {timed.length > 0 && (
        <p>
          {plotPage.time}: <strong>{plotPage.weeksSpan(...total)}</strong> {isUnsure && <Unconfirmed text={null} />}
        </p>
      )}
      <p className="soft">{plotPage.timeOpen(open.length)}</p>
      {timed.length > 1 && (
        <ol className="bars" aria-label={plotPage.timeBars}>
          {timed.map((bar) => (
            <Bar key={bar.step} bar={bar} number={steps.findIndex(({ id }) => id === bar.step) + 1} steps={steps} whole={total[1]} />
          ))}
        </ol>
      )}
    </div>
  );
}

interface BarProps {
  readonly bar: TimelineBar;
  readonly number: number;
  readonly steps: readonly Step[];
  readonly whole: number;
}

/** Dark as long as the step takes at least, light as long as it may take more; drawn from its earliest start. */
function Bar({ bar, number, steps, whole }: BarProps) {
  const { plotPage } = useWords();
  const language = useLanguage();
  const { start, length } = bar;
  const [least, most] = [length[0], length[1] ?? length[0]];
  const percent = (weeks: number) => `${(weeks / Math.max(1, whole)) * 100}%`;
  const step = steps.find(({ id }) => id === bar.step);
  const said = length[1] === null ? plotPage.weeksOpen(least) : plotPage.weeksSpan(least, most);
  return (
    <li aria-label={plotPage.bar(step?.text[language] ?? "", plotPage.week(start[0]), said)}>
      <span className="bar-number" aria-hidden="true">
        {number}
      </span>
      <span className="bar-track" aria-hidden="true">
        <span className="bar-may" style={{ left: percent(start[0]), width: percent(start[1] + most - start[0]) }} />
        <span className="bar-must" style={{ left: percent(start[0]), width: percent(least) }} />
      </span>
      <span className="bar-length" aria-hidden="true">
        {said}
      </span>
    </li>
  );
}
