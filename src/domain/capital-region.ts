/**
 * Codes of the municipalities of hovedstadsområdet, where the Fingerplan holds: Region Hovedstaden without Bornholm, with Greve, Køge, Lejre,
 * Roskilde, Solrød and Stevns.
 */
const capitalRegion: ReadonlySet<number> = new Set([
  101, 147, 151, 153, 155, 157, 159, 161, 163, 165, 167, 169, 173, 175, 183, 185, 187, 190, 201, 210, 217, 219, 223, 230, 240, 250, 253,
  259, 260, 265, 269, 270, 336, 350,
]);

/** Does a municipality, by its code, lie in hovedstadsområdet? Leading zeros do not count. */
export const isInCapitalRegion = (code: string): boolean => capitalRegion.has(Number(code));
