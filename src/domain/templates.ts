/** An example to begin a request with; its name stands in `i18n` under `company.templates`. */
export interface Template {
  readonly id: string;
  /** Lengths in metres, areas in m². What only the company can know (annex, wastewater, access) is in no example. */
  readonly filled: {
    readonly branch: string;
    readonly plotArea: number;
    readonly floorArea: number;
    readonly height: number;
    readonly storeys: number;
    readonly officeFloorArea: number;
    readonly parkingSpaces: number;
  };
}

function template(
  id: string,
  branch: string,
  [plotArea, floorArea, officeFloorArea]: readonly [plot: number, floor: number, office: number],
  [height, storeys]: readonly [height: number, storeys: number],
  parkingSpaces: number,
): Template {
  return { id, filled: { branch, plotArea, floorArea, height, storeys, officeFloorArea, parkingSpaces } };
}

/** The sectors that Herning and Allerød name. All numbers are our own examples, made to be corrected; no source stands behind them. */
export const templates: readonly Template[] = [
  template("automatedProduction", "28", [16_000, 6000, 600], [12, 1], 60),
  template("itService", "62", [5000, 2400, 2400], [12, 3], 50),
  template("design", "74.1", [4000, 1400, 1400], [8.5, 2], 25),
  template("transport", "49.4", [20_000, 8000, 500], [14, 1], 60),
  template("construction", "43", [6000, 1500, 300], [8.5, 1], 25),
  template("hospitalSuppliers", "32.5", [8000, 3000, 800], [10, 2], 40),
  template("food", "10", [15_000, 5000, 500], [12, 1], 60),
  template("lifeScience", "72.1", [8000, 3200, 1200], [12, 2], 60),
];

/** The example of an id, or null. */
export const findTemplate = (id: string): Template | null => templates.find((one) => one.id === id) ?? null;
