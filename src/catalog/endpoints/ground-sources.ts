import type { DatasetId } from "../index.ts";
import { nowhere, type Source, servedBy } from "./service.ts";

const unseen = {
  da: "Lagets navn og felter er ikke set; tjenesten kræver nøgle.",
  en: "The layer's name and fields were not seen; the service needs a key.",
};
const keyed = (service: string, ...names: readonly string[]): Source =>
  servedBy(service, [], { choices: names.map((name) => ({ layers: [name], whole: true })), unconfirmed: unseen });

/** Cadastre, border, topography and roads. */
export const groundSources = {
  kommunegraense: keyed("dagi", "kommuneinddeling*", "kommune"),
  jordstykker: keyed("matriklen", "jordstykke_gaeldende", "jordstykke"),
  strandbeskyttelse: keyed("matriklen", "strandbeskyttelseflade_gaeldende"),
  klitfredning: keyed("matriklen", "klitfredningflade_gaeldende"),
  fredskov: keyed("matriklen", "fredskovflade_gaeldende"),
  soeer: keyed("geodanmark", "soe"),
  vandloeb: keyed("geodanmark", "vandloebsmidte"),
  skove: keyed("geodanmark", "skov"),
  bygninger: nowhere(
    "BBR's bygninger med omrids gives ikke samlet af en åben tjeneste. Hent udtrækket, og læg det i mappen.",
    "No open service gives BBR's buildings together with their outlines. Fetch the extract and put it into the folder.",
  ),
  veje: servedBy("overpass", ['way["highway"]']),
  jernbaner: servedBy("overpass", ['way["railway"="rail"]']),
  stationer: servedBy("overpass", ['node["railway"~"^(station|halt)$"]']),
  stoppesteder: servedBy("overpass", ['node["highway"="bus_stop"]']),
  supercykelstier: nowhere("Ingen åben tjeneste er fundet.", "No open service was found."),
  vejbyggelinjer: nowhere(
    "Vejbyggelinjer tinglyses på den enkelte ejendom og står i intet åbent register.",
    "Road building lines are registered on the title of each property and stand in no open register.",
  ),
} as const satisfies Partial<Record<DatasetId, Source>>;
