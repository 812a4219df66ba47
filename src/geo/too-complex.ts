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
    return ask();
  } catch (cause) {
    if (cause instanceof TooComplex) return otherwise;
    throw cause;
  }
}
