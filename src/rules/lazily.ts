import type { Shape } from "../geo/shape.ts";
import { TooComplex, withOwnSteps } from "../geo/too-complex.ts";
import type { Ground } from "./layer-view.ts";

/** A value that is made when it is first asked for, and kept; so is that its shapes are too complex. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: Made<Value> | typeof notYet = notYet;
  let ask = make;
  return () => {
    if (made === notYet) {
      made = madeBy(ask);
      // What it was made of is not kept beside it.
      ask = released;
    }
    return opened(made);
  };
}

const notYet = Symbol("not yet");

const released = (): never => {
  throw new Error("got asked to make a value again, expected it to be kept");
};

/** Kept in the place of a value that cannot be made. */
class Refused {
  readonly cause: TooComplex;

  constructor(cause: TooComplex) {
    this.cause = cause;
  }
}

type Made<Value> = Value | Refused;

function madeBy<Value>(make: () => Value): Made<Value> {
  try {
    return withOwnSteps(make);
  } catch (cause) {
    if (cause instanceof TooComplex) return new Refused(cause);
    throw cause;
  }
}

function opened<Value>(made: Made<Value>): Value {
  if (made instanceof Refused) throw made.cause;
  return made;
}

/** A value for each object, made when it is first asked for and kept as long as the object. */
export function keptBy<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Made<Value>>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return opened(before);
    const made = madeBy(() => make(key));
    kept.set(key, made);
    return opened(made);
  };
}

/** A value for each word, such as a date, made when it is first asked for and kept as long as the function. */
export function keptByWord<Value>(make: (word: string) => Value): (word: string) => Value {
  const kept = new Map<string, Made<Value>>();
  return (word) => {
    const before = kept.get(word);
    if (before !== undefined) return opened(before);
    const made = madeBy(() => make(word));
    kept.set(word, made);
    return opened(made);
  };
}

/** A value for each pair of objects, made when it is first asked for and kept as long as both. The one that fewer pairs begin with comes first. */
export function keptByBoth<A extends object, B extends object, Value>(make: (a: A, b: B) => Value): (a: A, b: B) => Value {
  const keptOf = keptBy((a: A) => keptBy((b: B) => make(a, b)));
  return (a, b) => keptOf(a)(b);
}

/** Ground whose geometry is made when it is first asked for, and kept. */
export const groundBy = (make: () => Shape): Ground => new LazyGround(make);

class LazyGround implements Ground {
  readonly #make: () => Shape;
  #made: Made<Shape> | null = null;

  constructor(make: () => Shape) {
    this.#make = make;
  }

  get evidence(): Shape {
    this.#made ??= madeBy(this.#make);
    return opened(this.#made);
  }
}
