/** Thrown where shapes have so many edges near each other that measuring them would take more than seconds. Whoever asks for the measure says so. */
export class TooComplex extends Error {
  constructor(what: string) {
    super(`got ${what}, expected shapes with fewer edges near each other`);
    this.name = "TooComplex";
  }
}
