import { datasets, isDatasetId } from "../catalog/index.ts";
import type { Language } from "../i18n/languages.ts";

/** The name of a dataset; its id where the catalog does not know it. */
export const datasetName = (language: Language, dataset: string): string =>
  isDatasetId(dataset) ? datasets[dataset].name[language] : dataset;
