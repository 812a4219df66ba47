import { fjernvarmeomraader } from "./infrastruktur/fjernvarmeomraader.ts";
import { forsyningsforbudsomraader } from "./infrastruktur/forsyningsforbudsomraader.ts";
import { jernbaner } from "./infrastruktur/jernbaner.ts";
import { kloakoplande } from "./infrastruktur/kloakoplande.ts";
import { planlagteTekniskeAnlaeg } from "./infrastruktur/planlagte-tekniske-anlaeg.ts";
import { planlagteTrafikanlaeg } from "./infrastruktur/planlagte-trafikanlaeg.ts";
import { stationer } from "./infrastruktur/stationer.ts";
import { stoppesteder } from "./infrastruktur/stoppesteder.ts";
import { supercykelstier } from "./infrastruktur/supercykelstier.ts";
import { tekniskeAnlaegKonsekvens } from "./infrastruktur/tekniske-anlaeg-konsekvens.ts";
import { tilslutningspligtomraader } from "./infrastruktur/tilslutningspligtomraader.ts";
import { transportkorridorer } from "./infrastruktur/transportkorridorer.ts";
import { vejbyggelinjer } from "./infrastruktur/vejbyggelinjer.ts";
import { veje } from "./infrastruktur/veje.ts";
import { jordforureningV1 } from "./jord/jordforurening-v1.ts";
import { jordforureningV2 } from "./jord/jordforurening-v2.ts";
import { omraadeklassificering } from "./jord/omraadeklassificering.ts";
import { raastofomraader } from "./jord/raastofomraader.ts";
import { beskyttedeDiger } from "./kultur/beskyttede-diger.ts";
import { fortidsmindelinjer } from "./kultur/fortidsmindelinjer.ts";
import { fortidsminder } from "./kultur/fortidsminder.ts";
import { kirkebyggelinjer } from "./kultur/kirkebyggelinjer.ts";
import { kulturhistoriskeBevaringsvaerdier } from "./kultur/kulturhistoriske-bevaringsvaerdier.ts";
import { kulturmiljoeer } from "./kultur/kulturmiljoeer.ts";
import { bygninger } from "./naboer/bygninger.ts";
import { stoejbelastedeArealer } from "./naboer/stoejbelastede-arealer.ts";
import { storeHusdyrbrug } from "./naboer/store-husdyrbrug.ts";
import { aabeskyttelseslinjer } from "./natur/aabeskyttelseslinjer.ts";
import { beskyttedeVandloeb } from "./natur/beskyttede-vandloeb.ts";
import { bevaringsvaerdigeLandskaber } from "./natur/bevaringsvaerdige-landskaber.ts";
import { bilagIvArter } from "./natur/bilag-iv-arter.ts";
import { fredninger } from "./natur/fredninger.ts";
import { fredskov } from "./natur/fredskov.ts";
import { geologiskeBevaringsvaerdier } from "./natur/geologiske-bevaringsvaerdier.ts";
import { klitfredning } from "./natur/klitfredning.ts";
import { natura2000Omraader } from "./natur/natura2000-omraader.ts";
import { naturbeskyttelsesomraader } from "./natur/naturbeskyttelsesomraader.ts";
import { oekologiskeForbindelser } from "./natur/oekologiske-forbindelser.ts";
import { paragraf3 } from "./natur/paragraf3.ts";
import { skovbyggelinjer } from "./natur/skovbyggelinjer.ts";
import { skove } from "./natur/skove.ts";
import { skovrejsningsomraader } from "./natur/skovrejsningsomraader.ts";
import { soebeskyttelseslinjer } from "./natur/soebeskyttelseslinjer.ts";
import { soeer } from "./natur/soeer.ts";
import { stoerreLandskaber } from "./natur/stoerre-landskaber.ts";
import { strandbeskyttelse } from "./natur/strandbeskyttelse.ts";
import { vandloeb } from "./natur/vandloeb.ts";
import { byggefelter } from "./plan/byggefelter.ts";
import { delomraader } from "./plan/delomraader.ts";
import { detailhandelsomraader } from "./plan/detailhandelsomraader.ts";
import { grunde } from "./plan/grunde.ts";
import { jordstykker } from "./plan/jordstykker.ts";
import { kommunegraense } from "./plan/kommunegraense.ts";
import { kommuneplanrammer } from "./plan/kommuneplanrammer.ts";
import { landbrugsomraader } from "./plan/landbrugsomraader.ts";
import { lokalplaner } from "./plan/lokalplaner.ts";
import { lokalplanforslag } from "./plan/lokalplanforslag.ts";
import { produktionserhverv } from "./plan/produktionserhverv.ts";
import { produktionserhvervKonsekvens } from "./plan/produktionserhverv-konsekvens.ts";
import { saerligeBeliggenhedskrav } from "./plan/saerlige-beliggenhedskrav.ts";
import { stationsnaereOmraader } from "./plan/stationsnaere-omraader.ts";
import { transformationsomraader } from "./plan/transformationsomraader.ts";
import { zonekort } from "./plan/zonekort.ts";
import { bnbo } from "./vand/bnbo.ts";
import { drikkevandsinteresser } from "./vand/drikkevandsinteresser.ts";
import { foelsommeIndvindingsomraader } from "./vand/foelsomme-indvindingsomraader.ts";
import { indvindingsoplande } from "./vand/indvindingsoplande.ts";
import { kystnaerhedszone } from "./vand/kystnaerhedszone.ts";
import { lavbundsarealer } from "./vand/lavbundsarealer.ts";
import { oversvoemmelse } from "./vand/oversvoemmelse.ts";
import { terraennaertGrundvand } from "./vand/terraennaert-grundvand.ts";
import { vandvaerksboringer } from "./vand/vandvaerksboringer.ts";

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
  stoppesteder,
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
  natura2000Omraader,
  beskyttedeVandloeb,
  strandbeskyttelse,
  klitfredning,
  fredskov,
  bnbo,
  drikkevandsinteresser,
  oversvoemmelse,
  indvindingsoplande,
  foelsommeIndvindingsomraader,
  vandvaerksboringer,
  kystnaerhedszone,
  jordforureningV1,
  jordforureningV2,
  omraadeklassificering,
  raastofomraader,
  kirkebyggelinjer,
  fortidsmindelinjer,
  fortidsminder,
  beskyttedeDiger,
  // The guidelines of the kommuneplan and the Fingerplan.
  landbrugsomraader,
  produktionserhverv,
  produktionserhvervKonsekvens,
  transformationsomraader,
  saerligeBeliggenhedskrav,
  detailhandelsomraader,
  storeHusdyrbrug,
  planlagteTrafikanlaeg,
  planlagteTekniskeAnlaeg,
  tekniskeAnlaegKonsekvens,
  transportkorridorer,
  oekologiskeForbindelser,
  naturbeskyttelsesomraader,
  bevaringsvaerdigeLandskaber,
  stoerreLandskaber,
  geologiskeBevaringsvaerdier,
  skovrejsningsomraader,
  lavbundsarealer,
  terraennaertGrundvand,
  kulturhistoriskeBevaringsvaerdier,
  kulturmiljoeer,
} as const;

/** The name of a dataset in code and in a pack. */
export type DatasetId = keyof typeof datasets;

/** The fields, in our words, of a dataset's features. */
export type FieldsOf<D extends DatasetId> = ReturnType<(typeof datasets)[D]["read"]>;

/** All ids, in the order of `datasets`. */
export const datasetIds = Object.keys(datasets).filter((id): id is DatasetId => id in datasets);
/** Whether a name from outside is one that the catalog knows. */
export const isDatasetId = (id: string): id is DatasetId => Object.hasOwn(datasets, id);
