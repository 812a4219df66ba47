import { emptyShape } from "../geo/shape.ts";
import { type DatasetId, datasets } from "./index.ts";

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

/** Words that a foreign field may say, where they are few. */
const words: Readonly<Record<string, readonly string[]>> = {
  status: ["Vedtaget", "Forslag", "Aflyst", "Kladde"],
  planstatus: ["Vedtaget", "Forslag", "Aflyst", "Kladde"],
  Status: ["Gældende / Vedtaget", "Forslag", "Ikke gældende / Aflyst", "Kladde"],
  zonestatus: ["Byzone", "Landzone", "Sommerhusområde"],
};
const ownWords: Readonly<Partial<Record<DatasetId, Readonly<Record<string, readonly string[]>>>>> = {
  grunde: { status: ["ledig", "reserveret", "solgt"], ejer: ["kommunal", "privat"] },
};

/** The words that a dataset's field must say, or null where anything goes. */
export const wordsOf = (dataset: DatasetId, field: string): readonly string[] | null => ownWords[dataset]?.[field] ?? words[field] ?? null;
