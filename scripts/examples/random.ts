/** A stream of numbers that is the same on every run: all that is left to chance in the examples comes from here. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A number in [low, high). */
  readonly between: (low: number, high: number) => number;
  /** A whole number in [low, high]. */
  readonly whole: (low: number, high: number) => number;
  /** An independent stream; adding numbers to one never moves another. */
  readonly fork: (name: string) => Random;
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A seeded stream (Weyl sequence through a 32-bit mixer). */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + (high - low) * next();
  return { next, between, whole: (low, high) => Math.floor(between(low, high + 1)), fork: (name) => createRandom(`${seed}/${name}`) };
}

/** A register-like identity made from a name, always the same for the same name. */
export function identity(name: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${name}#${part}`).toString(16).padStart(8, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A register-like number in [low, high], always the same for the same name. */
export const serial = (name: string, low: number, high: number): number => low + (hash(name) % (high - low + 1));
