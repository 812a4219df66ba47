import { kirkebyggelinjer } from "./kultur/kirkebyggelinjer.ts";

/** Every dataset that Grundlag knows, by id. */
export const datasets = {
  kirkebyggelinjer,
} as const;

export type DatasetId = keyof typeof datasets;

/** The fields, in our words, of a dataset's features. */
export type FieldsOf<D extends DatasetId> = ReturnType<(typeof datasets)[D]["read"]>;

export const datasetIds = Object.keys(datasets).filter((id): id is DatasetId => id in datasets);
export const isDatasetId = (id: string): id is DatasetId => Object.hasOwn(datasets, id);
