/** Sorts by code unit, which is the same on every machine; a locale's order is not. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
