/** A length or coordinate in metres, EPSG:25832. The brand keeps degrees and metres apart. */
export type Metres = number & { readonly __unit: "m" };
/** An area in square metres, measured in the plane of EPSG:25832. */
export type SquareMetres = number & { readonly __unit: "m2" };

/** Says that a number is metres. */
export const metres = (value: number): Metres => value as Metres;
/** Says that a number is square metres. */
export const squareMetres = (value: number): SquareMetres => value as SquareMetres;

/** Written out, because engines may round a power differently. */
const powersOfTen = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9] as const;

/** Rounds to `decimals` decimal places (at most nine), half away from zero; never gives -0. */
export function roundTo(value: number, decimals: number): number {
  const factor = powersOfTen[decimals];
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor)) / factor;
  return rounded === 0 ? 0 : rounded;
}
