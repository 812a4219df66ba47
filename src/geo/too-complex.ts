/** Thrown where shapes have so many edges near each other that measuring them would take more than seconds. Whoever asks for the measure says so. */
export class TooComplex extends Error {
  constructor(what: string) {
    super(`got ${what}, expected shapes with fewer edges near each other`);
    this.name = "TooComplex";
  }
}

/** What a question gives, or `otherwise` where the shapes are too complex to be asked. */
export function unlessTooComplex<Value, Other>(ask: () => Value, otherwise: Other): Value | Other {
  try {
    return withOwnSteps(ask);
  } catch (cause) {
    if (cause instanceof TooComplex) return otherwise;
    throw cause;
  }
}

/**
 * Steps of measuring, each a pair of edges looked at, that are left for what is being asked. They are counted and never timed, so that the same
 * shapes give the same answer on every machine.
 */
let left = Number.POSITIVE_INFINITY;
/** Whether they are left for all that is measured on a plot together. */
let together = false;

/** Steps for all that is measured on a plot in one go: about a second's work. */
export const stepsOfPlot = 1.5e8;
/** Steps for one thing that is made when somebody asks for it. */
const stepsOfOne = 2e7;
/** Steps of one question that are not counted: whoever asks for little is answered, whatever was asked before. */
export const freeOfCharge = 3e5;

/** Counts steps. Throws `TooComplex` where none are left. */
export function spend(steps: number, what: string): void {
  left -= steps;
  if (left < 0) throw new TooComplex(what);
}

/** Whether so many steps are left; counts them if they are. */
export function affords(steps: number): boolean {
  if (steps <= freeOfCharge) return true;
  if (steps > left) return false;
  left -= steps;
  return true;
}

/** Asks everything about a plot, always in one order, with so many steps for all of it. */
export const withStepsTogether = <Value>(steps: number, ask: () => Value): Value => asked(steps, true, ask);

/**
 * Asks one thing with steps of its own, so that the answer hangs on nothing that was asked before; where all of a plot is asked, with the steps
 * left for it.
 */
export const withOwnSteps = <Value>(ask: () => Value): Value => (together ? ask() : asked(stepsOfOne, false, ask));

function asked<Value>(steps: number, all: boolean, ask: () => Value): Value {
  const [leftBefore, togetherBefore] = [left, together];
  left = steps;
  together = all;
  try {
    return ask();
  } finally {
    left = leftBefore;
    together = togetherBefore;
  }
}
