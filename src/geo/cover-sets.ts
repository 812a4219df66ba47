/** Sets of polygons that cover ground; the first is empty. */
export interface CoverSets {
  /** How many polygons there are. */
  readonly polygons: number;
  /** What each of them counts in the number of a set: 1, 2, 4 … */
  readonly digits: readonly number[];
  /** For each set whether each polygon is in it. */
  readonly members: (readonly boolean[])[];
  /** For each set what it covers, m². */
  readonly areas: number[];
  /** For each set a number with a binary digit for each polygon. */
  readonly numbers: number[];
  /** For each set and polygon the set that differs in that polygon alone; −1 where it was not asked for. */
  readonly others: number[];
}

/** Beyond so many polygons a set has no number of its own. */
const mostPolygons = 50;

/** Makes the empty set; null where there are too many polygons. */
export function createSets(polygons: number): CoverSets | null {
  if (polygons > mostPolygons) return null;
  const digits = [1];
  while (digits.length < polygons) digits.push(2 * digits[digits.length - 1]);
  const sets: CoverSets = { polygons, digits, members: [], areas: [], numbers: [], others: [] };
  addSet(sets, new Array<boolean>(polygons).fill(false), 0);
  return sets;
}

function addSet({ polygons, members, areas, numbers, others }: CoverSets, by: readonly boolean[], number: number): number {
  areas.push(0);
  numbers.push(number);
  for (let polygon = 0; polygon < polygons; polygon++) others.push(-1);
  return members.push(by) - 1;
}

/** The set with a polygon, or without it where it is in there. */
export function otherSet(sets: CoverSets, set: number, polygon: number): number {
  const at = sets.polygons * set + polygon;
  if (sets.others[at] < 0) sets.others[at] = findOther(sets, set, polygon);
  return sets.others[at];
}

function findOther(sets: CoverSets, set: number, polygon: number): number {
  const isIn = sets.members[set][polygon];
  const number = sets.numbers[set] + (isIn ? -1 : 1) * sets.digits[polygon];
  const before = sets.numbers.indexOf(number);
  return before >= 0 ? before : addSet(sets, sets.members[set].with(polygon, !isIn), number);
}
