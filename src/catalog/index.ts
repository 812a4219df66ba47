import { fjernvarmeomraader } from "./infrastruktur/fjernvarmeomraader.ts";
import { forsyningsforbudsomraader } from "./infrastruktur/forsyningsforbudsomraader.ts";
import { jernbaner } from "./infrastruktur/jernbaner.ts";
import { kloakoplande } from "./infrastruktur/kloakoplande.ts";
import { stationer } from "./infrastruktur/stationer.ts";
import { supercykelstier } from "./infrastruktur/supercykelstier.ts";
import { tilslutningspligtomraader } from "./infrastruktur/tilslutningspligtomraader.ts";
import { veje } from "./infrastruktur/veje.ts";
import { vejbyggelinjer } from "./infrastruktur/vejbyggelinjer.ts";
import { jordforureningV1 } from "./jord/jordforurening-v1.ts";
import { jordforureningV2 } from "./jord/jordforurening-v2.ts";
import { kirkebyggelinjer } from "./kultur/kirkebyggelinjer.ts";
import { bygninger } from "./naboer/bygninger.ts";
import { stoejbelastedeArealer } from "./naboer/stoejbelastede-arealer.ts";
import { aabeskyttelseslinjer } from "./natur/aabeskyttelseslinjer.ts";
import { bilagIvArter } from "./natur/bilag-iv-arter.ts";
import { fredninger } from "./natur/fredninger.ts";
import { paragraf3 } from "./natur/paragraf3.ts";
import { skovbyggelinjer } from "./natur/skovbyggelinjer.ts";
import { skove } from "./natur/skove.ts";
import { soebeskyttelseslinjer } from "./natur/soebeskyttelseslinjer.ts";
import { soeer } from "./natur/soeer.ts";
import { vandloeb } from "./natur/vandloeb.ts";
import { byggefelter } from "./plan/byggefelter.ts";
import { delomraader } from "./plan/delomraader.ts";
import { grunde } from "./plan/grunde.ts";
import { jordstykker } from "./plan/jordstykker.ts";
import { kommunegraense } from "./plan/kommunegraense.ts";
import { kommuneplanrammer } from "./plan/kommuneplanrammer.ts";
import { lokalplaner } from "./plan/lokalplaner.ts";
import { lokalplanforslag } from "./plan/lokalplanforslag.ts";
import { stationsnaereOmraader } from "./plan/stationsnaere-omraader.ts";
import { zonekort } from "./plan/zonekort.ts";
import { bnbo } from "./vand/bnbo.ts";
import { drikkevandsinteresser } from "./vand/drikkevandsinteresser.ts";
import { oversvoemmelse } from "./vand/oversvoemmelse.ts";

/** Every dataset that Grundlag knows, by id. */
export const datasets = {
  byggefelter,
  delomraader,
  grunde,
  jordstykker,
  kommunegraense,
  kommuneplanrammer,
  lokalplaner,
  lokalplanforslag,
  stationsnaereOmraader,
  zonekort,
  bygninger,
  stoejbelastedeArealer,
  fjernvarmeomraader,
  jernbaner,
  kloakoplande,
  stationer,
  supercykelstier,
  veje,
  vejbyggelinjer,
  tilslutningspligtomraader,
  forsyningsforbudsomraader,
  aabeskyttelseslinjer,
  bilagIvArter,
  fredninger,
  paragraf3,
  skovbyggelinjer,
  skove,
  soebeskyttelseslinjer,
  soeer,
  vandloeb,
  bnbo,
  drikkevandsinteresser,
  oversvoemmelse,
  jordforureningV1,
  jordforureningV2,
  kirkebyggelinjer,
} as const;

/** The name of a dataset in code and in a pack. */
export type DatasetId = keyof typeof datasets;

/** The fields, in our words, of a dataset's features. */
export type FieldsOf<D extends DatasetId> = ReturnType<(typeof datasets)[D]["read"]>;

/** All ids, in the order of `datasets`. */
export const datasetIds = Object.keys(datasets).filter((id): id is DatasetId => id in datasets);
/** Whether a name from outside is one that the catalog knows. */
export const isDatasetId = (id: string): id is DatasetId => Object.hasOwn(datasets, id);
