import type { DatasetId } from "../index.ts";
import { nowhere, type Source, servedBy } from "./service.ts";

const ofThemes = [["Temanavn"], ["Objekt_id"]];
const ofSoil = [["Lokalitetsforureningsstatus"]];
const area = (...names: readonly string[]): Source => servedBy("arealinformation", names, { must: ofThemes });
const unseen = { da: "Lagets navn er ikke set på tjenesten.", en: "The layer's name was not seen at the service." };

/** Nature, heritage, water and soil, where open services have them. */
export const natureSources = {
  paragraf3: area("bes_naturtyper"),
  beskyttedeVandloeb: area("bes_vandloeb"),
  soebeskyttelseslinjer: area("soe_bes_linjer"),
  aabeskyttelseslinjer: area("aa_bes_linjer"),
  skovbyggelinjer: area("skovbyggelinjer"),
  kirkebyggelinjer: area("kirkebyggelinjer"),
  natura2000Omraader: area("habitat_omr", "fugle_bes_omr", "ramsar_omr"),
  fredninger: servedBy("arealinformation", [], {
    choices: [
      { layers: ["fredede_omr", "fredede_omr_forslag"], whole: true },
      { layers: ["fredede_omr"], whole: false },
    ],
    must: ofThemes,
  }),
  beskyttedeDiger: servedBy("arealinformation", [], {
    choices: ["bes_sten_jorddiger_2022", "bes_sten_jorddiger"].map((layer) => ({ layers: [layer], whole: true })),
    must: ofThemes,
  }),
  omraadeklassificering: area("omr_klassificering"),
  raastofomraader: area("raastofomr"),
  drikkevandsinteresser: servedBy("grukos", ["drikkevandsinteresser"]),
  bnbo: servedBy("grukos", ["bnbo"]),
  indvindingsoplande: servedBy("grukos", [], {
    choices: ["indvindingsoplande_alle", "indvindingsoplande"].map((layer) => ({ layers: [layer], whole: true })),
  }),
  foelsommeIndvindingsomraader: servedBy("grukos", ["*foelsomme*indvindingsomraader*"], { unconfirmed: unseen }),
  jordforureningV1: servedBy("dkjord", ["View_V1Flader"], { must: ofSoil }),
  jordforureningV2: servedBy("dkjord", ["View_V2Flader"], { must: ofSoil }),
  vandvaerksboringer: servedBy("jupiter", ["jupiter_bor_vandfors_almen_ws"]),
  bilagIvArter: nowhere(
    "Ingen åben tjeneste med alle observationer er fundet; intet lag beviser, at arten ikke er der.",
    "No open service with all sightings was found; no layer proves that a species is absent.",
  ),
  fortidsminder: nowhere(
    "Ingen åben tjeneste, der svarer, er fundet. Hent laget hos Slots- og Kulturstyrelsen, og læg det i mappen.",
    "No open service that answers was found. Fetch the layer from Slots- og Kulturstyrelsen and put it into the folder.",
  ),
  fortidsmindelinjer: nowhere(
    "Ingen åben tjeneste, der svarer, er fundet. Hent laget hos Slots- og Kulturstyrelsen, og læg det i mappen.",
    "No open service that answers was found. Fetch the layer from Slots- og Kulturstyrelsen and put it into the folder.",
  ),
} as const satisfies Partial<Record<DatasetId, Source>>;
