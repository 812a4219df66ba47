/**
 * Elementary functions made of + − × ÷ and square roots only, which every machine rounds alike. `Math.sin`, `Math.atan` and `Math.exp`
 * differ in the last digit between Node and a browser, and so would the coordinates of an export. Relative errors stay below 1e-15.
 */

/** π/2 in three pieces; the first two have spare bits, so that small multiples of them are exact. */
const quarterTurn = [1.5707963267341256, 6.077100506303966e-11, 2.0222662487959506e-21] as const;
/** ln 2 in two pieces, the first with spare bits. */
const logTwo = [0.6931471803691238, 1.9082149292705877e-10] as const;

/** Sine and cosine of an angle in radians. */
export function sineAndCosine(angle: number): readonly [number, number] {
  const turns = Math.round(angle / (Math.PI / 2));
  const rest = angle - turns * quarterTurn[0] - turns * quarterTurn[1] - turns * quarterTurn[2];
  const square = rest * rest;
  const sine = rest * nested(square, sineTerms);
  const cosine = nested(square, cosineTerms);
  switch (((turns % 4) + 4) % 4) {
    case 0:
      return [sine, cosine];
    case 1:
      return [cosine, -sine];
    case 2:
      return [-sine, -cosine];
    default:
      return [-cosine, sine];
  }
}

/** Angle in radians of the direction (x, y), from −π to π. */
export function angleOf(y: number, x: number): number {
  if (x > 0) return arctangent(y / x);
  if (x < 0) return y < 0 ? arctangent(y / x) - Math.PI : arctangent(y / x) + Math.PI;
  return y === 0 ? 0 : (Math.sign(y) * Math.PI) / 2;
}

/** Arc tangent in radians, halved twice so that its series ends soon. */
export function arctangent(x: number): number {
  if (Math.abs(x) > 1) return (Math.sign(x) * Math.PI) / 2 - arctangent(1 / x);
  const half = x / (1 + Math.sqrt(1 + x * x));
  const quarter = half / (1 + Math.sqrt(1 + half * half));
  return 4 * quarter * nested(-quarter * quarter, oddReciprocals);
}

/** e to the power x; 0 and infinity beyond ±700. */
export function exponential(x: number): number {
  if (!(Math.abs(x) < 700)) return x < 0 ? 0 : x + Number.POSITIVE_INFINITY;
  const doublings = Math.round(x / Math.LN2);
  let power = nested(x - doublings * logTwo[0] - doublings * logTwo[1], powerTerms);
  for (let i = 0; i < Math.abs(doublings); i++) power *= doublings > 0 ? 2 : 0.5;
  return power;
}

/** Hyperbolic sine and cosine. */
export function hyperbolics(x: number): readonly [number, number] {
  const power = exponential(x);
  const sine = Math.abs(x) < 0.5 ? x * nested(-x * x, sineTerms) : (power - 1 / power) / 2;
  return [sine, (power + 1 / power) / 2];
}

/** Inverse hyperbolic tangent, for |x| up to 0.3. */
export const smallArtanh = (x: number): number => x * nested(x * x, oddReciprocals);

/** Inverse hyperbolic sine, from the logarithm beyond the reach of the series. */
export function arsinh(x: number): number {
  const root = Math.sqrt(1 + x * x);
  if (Math.abs(x) < 0.3) return smallArtanh(x / root);
  return Math.sign(x) * logarithm(Math.abs(x) + root);
}

/** Natural logarithm of a number from 1 up. */
function logarithm(x: number): number {
  let [mantissa, doublings] = [x, 0];
  while (mantissa > Math.SQRT2 && doublings < 1100) {
    mantissa /= 2;
    doublings++;
  }
  return doublings * logTwo[0] + (doublings * logTwo[1] + 2 * smallArtanh((mantissa - 1) / (mantissa + 1)));
}

/** Sum of coefficients times rising powers of x. */
function nested(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + coefficients[i];
  return sum;
}

const factorials = [1];
for (let i = 1; i <= 18; i++) factorials.push(factorials[i - 1] * i);

/** Taylor coefficients: sin x / x and cos x by x², eˣ by x, and artanh x / x by x². */
const sineTerms = [1, 3, 5, 7, 9, 11, 13, 15, 17].map((n, i) => (i % 2 === 0 ? 1 : -1) / factorials[n]);
const cosineTerms = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].map((n, i) => (i % 2 === 0 ? 1 : -1) / factorials[n]);
const powerTerms = factorials.slice(0, 16).map((factorial) => 1 / factorial);
const oddReciprocals = Array.from({ length: 16 }, (_, i) => 1 / (2 * i + 1));
