/** One size in the growth curve. */
export interface GrowthPoint {
  /** Features in all layers. */
  readonly features: number;
  readonly plots: number;
  readonly hits: number;
  /** Milliseconds of processor time for all plots: the least of several runs. */
  readonly time: number;
}

const [width, height] = [720, 420] as const;
const frame = { left: 84, right: 44, top: 64, bottom: 64 } as const;

/** A scale from decades to pixels. */
type Scale = (value: number) => number;

function scaleOf(values: readonly number[], from: number, to: number): { readonly at: Scale; readonly decades: readonly number[] } {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  const at: Scale = (value) => from + ((Math.log10(value) - least) / Math.max(1, most - least)) * (to - from);
  return { at, decades: Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step)) };
}

const short = (value: number): string =>
  value >= 1e6 ? `${value / 1e6} million` : value >= 1 ? String(value).replace(/\B(?=(\d{3})+$)/g, ",") : String(value);

/** The curve as an SVG picture: seconds of processor time against features, both by decades, with the line on which time is exactly in proportion to hits. */
export function growthPicture(points: readonly GrowthPoint[], caption: string): string {
  const x = scaleOf(
    points.map(({ features }) => features),
    frame.left,
    width - frame.right,
  );
  const y = scaleOf(
    points.map(({ time }) => time / 1000),
    height - frame.bottom,
    frame.top,
  );
  const perHit = rateOf(points);
  const place = (features: number, milliseconds: number) => `${x.at(features).toFixed(1)},${y.at(milliseconds / 1000).toFixed(1)}`;
  const measured = points.map(({ features, time }) => place(features, time));
  const proportional = points.map(({ features, hits }) => place(features, hits * perHit));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    `<title>Time to measure all plots against the number of features</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${frame.left}" y="26" font-size="16" font-weight="600" fill="#1a2b2b">Time grows with what is hit, from ${short(points[0].features)} to ${short(points[points.length - 1].features)} features</text>`,
    `<text x="${frame.left}" y="46" fill="#4a5a5a">${caption}</text>`,
    ...x.decades.map((value) => upright(x.at(value), short(value))),
    ...y.decades.map((value) => level(y.at(value), `${short(value)} s`)),
    `<text x="${(frame.left + width - frame.right) / 2}" y="${height - 16}" text-anchor="middle" fill="#4a5a5a">features in 22 layers; one plot to 220 features</text>`,
    `<polyline points="${proportional.join(" ")}" fill="none" stroke="#8a9a9a" stroke-width="1.5" stroke-dasharray="6 5"/>`,
    `<polyline points="${measured.join(" ")}" fill="none" stroke="#0b6e6e" stroke-width="2.5"/>`,
    ...points.map(
      ({ features, time }) => `<circle cx="${x.at(features).toFixed(1)}" cy="${y.at(time / 1000).toFixed(1)}" r="4" fill="#0b6e6e"/>`,
    ),
    `<text x="${frame.left + 14}" y="${frame.top + 22}" fill="#0b6e6e">measured: all rules, all plots, processor time of one thread</text>`,
    `<text x="${frame.left + 14}" y="${frame.top + 42}" fill="#6a7a7a">dashed: ${(perHit * 1000).toFixed(0)} µs a hit</text>`,
    "</svg>",
    "",
  ].join("\n");
}

/** Milliseconds a hit, as the larger half of the sizes has it. */
export function rateOf(points: readonly GrowthPoint[]): number {
  const large = points.slice(points.length >> 1);
  return large.reduce((sum, { time }) => sum + time, 0) / large.reduce((sum, { hits }) => sum + hits, 0);
}

const upright = (at: number, label: string): string =>
  `<path d="M${at.toFixed(1)} ${frame.top}V${height - frame.bottom}" stroke="#e2e8e8"/><text x="${at.toFixed(1)}" y="${height - frame.bottom + 20}" text-anchor="middle" fill="#4a5a5a">${label}</text>`;
const level = (at: number, label: string): string =>
  `<path d="M${frame.left} ${at.toFixed(1)}H${width - frame.right}" stroke="#e2e8e8"/><text x="${frame.left - 10}" y="${(at + 4).toFixed(1)}" text-anchor="end" fill="#4a5a5a">${label}</text>`;
