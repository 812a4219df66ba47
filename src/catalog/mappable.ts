import { emptyShape } from "../geo/shape.ts";
import { type DatasetId, datasets } from "./index.ts";
import { statusOf } from "./status.ts";
import { internalStatusWords, meantBy, ownerWords, reasonWords, statusWords, type Words } from "./stock-words.ts";

/** The foreign fields that a dataset reads, in the order in which it looks at them; found by letting it look at a feature that has none. */
export function fieldsRead(dataset: DatasetId): readonly string[] {
  const { takes, idOf, dateOf, linkOf, read, geometry } = datasets[dataset];
  const seen = new Set<string>();
  const see = (field: string | symbol) => typeof field === "string" && seen.add(field);
  const properties: Readonly<Record<string, unknown>> = new Proxy(
    {},
    {
      get: (_, field) => void see(field),
      has: (_, field) => {
        see(field);
        return false;
      },
    },
  );
  idOf(properties);
  read(properties);
  takes({ id: null, properties, shape: { ...emptyShape, kind: geometry } }, "0");
  dateOf(properties);
  linkOf(properties);
  return [...seen];
}

/** The words of a foreign field, where they are few: those to choose from, and whether a dataset understands another. */
export interface FieldWords {
  readonly words: readonly string[];
  readonly understands: (word: string) => boolean;
}

const listed = (words: readonly string[]): FieldWords => ({
  words,
  understands: (word) => words.some((one) => one.toLowerCase() === word.toLowerCase()),
});
const meant = <Value extends string>(words: Words<Value>): FieldWords => ({
  words: Object.keys(words),
  understands: (word) => meantBy(words, word) !== null,
});
const standing: FieldWords = {
  words: ["Vedtaget", "Forslag", "Aflyst", "Kladde"],
  understands: (word) => statusOf(word) !== null,
};

const shared: Readonly<Record<string, FieldWords>> = {
  status: standing,
  planstatus: standing,
  Status: standing,
  zonestatus: listed(["Byzone", "Landzone", "Sommerhusområde"]),
};
const ofPlots: Readonly<Record<string, FieldWords>> = {
  status: meant(statusWords),
  intern_status: meant(internalStatusWords),
  spaerret_fordi: meant(reasonWords),
  ejer: meant(ownerWords),
};

/** The words that a dataset's field says, or null where anything goes. */
export function wordsOf(dataset: DatasetId, field: string): FieldWords | null {
  const own = dataset === "grunde" ? ofPlots : shared;
  return Object.hasOwn(own, field) ? own[field] : null;
}
