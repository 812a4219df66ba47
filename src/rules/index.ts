import type { Rule } from "./define-rule.ts";
import { detailhandel } from "./erhverv/detailhandel.ts";
import { konsekvensomraade } from "./erhverv/konsekvensomraade.ts";
import { motorvej } from "./erhverv/motorvej.ts";
import { produktionserhverv } from "./erhverv/produktionserhverv.ts";
import { saerligeBeliggenhedskrav } from "./erhverv/saerlige-beliggenhedskrav.ts";
import { transformation } from "./erhverv/transformation.ts";
import { fjernvarme } from "./infrastruktur/fjernvarme.ts";
import { jernbane } from "./infrastruktur/jernbane.ts";
import { kloak } from "./infrastruktur/kloak.ts";
import { ladestandere } from "./infrastruktur/ladestandere.ts";
import { sidespor } from "./infrastruktur/sidespor.ts";
import { stationsnaerhed } from "./infrastruktur/stationsnaerhed.ts";
import { vejadgang } from "./infrastruktur/vejadgang.ts";
import { vejbyggelinjer } from "./infrastruktur/vejbyggelinjer.ts";
import { omraadeklassificering } from "./jord/omraadeklassificering.ts";
import { raastof } from "./jord/raastof.ts";
import { v1 } from "./jord/v1.ts";
import { v2 } from "./jord/v2.ts";
import { beskyttedeDiger } from "./kultur/beskyttede-diger.ts";
import { fortidsmindelinje } from "./kultur/fortidsmindelinje.ts";
import { fortidsminder } from "./kultur/fortidsminder.ts";
import { kirkebyggelinje } from "./kultur/kirkebyggelinje.ts";
import { miljoegodkendelse } from "./miljoe/miljoegodkendelse.ts";
import { spildevand } from "./miljoe/spildevand.ts";
import { vvmScreening } from "./miljoe/vvm-screening.ts";
import { afstandTilBolig } from "./naboer/afstand-til-bolig.ts";
import { boligerILandzone } from "./naboer/boliger-i-landzone.ts";
import { foelsomNabo } from "./naboer/foelsom-nabo.ts";
import { stoejModtager } from "./naboer/stoej-modtager.ts";
import { aabeskyttelseslinje } from "./natur/aabeskyttelseslinje.ts";
import { beskyttedeVandloeb } from "./natur/beskyttede-vandloeb.ts";
import { bilagIv } from "./natur/bilag-iv.ts";
import { fredning } from "./natur/fredning.ts";
import { fredskov } from "./natur/fredskov.ts";
import { klitfredning } from "./natur/klitfredning.ts";
import { natura2000 } from "./natur/natura2000.ts";
import { natura2000Naer } from "./natur/natura2000-naer.ts";
import { paragraf3 } from "./natur/paragraf3.ts";
import { skovbyggelinje } from "./natur/skovbyggelinje.ts";
import { soebeskyttelseslinje } from "./natur/soebeskyttelseslinje.ts";
import { strandbeskyttelse } from "./natur/strandbeskyttelse.ts";
import { grundareal } from "./need/grundareal.ts";
import { anvendelseLokalplan } from "./plan/anvendelse-lokalplan.ts";
import { anvendelseRamme } from "./plan/anvendelse-ramme.ts";
import { arealIProcenten } from "./plan/areal-i-procenten.ts";
import { bebyggelsesprocent } from "./plan/bebyggelsesprocent.ts";
import { bebyggetAreal } from "./plan/bebygget-areal.ts";
import { etager } from "./plan/etager.ts";
import { forslag } from "./plan/forslag.ts";
import { hoejde } from "./plan/hoejde.ts";
import { lokalplanpligt } from "./plan/lokalplanpligt.ts";
import { miljoeklasseMax } from "./plan/miljoeklasse-max.ts";
import { miljoeklasseMin } from "./plan/miljoeklasse-min.ts";
import { mindsteGrund } from "./plan/mindste-grund.ts";
import { raekkefoelge } from "./plan/raekkefoelge.ts";
import { zonestatus } from "./plan/zonestatus.ts";
import { bevaringsvaerdigtLandskab } from "./retningslinje/bevaringsvaerdigt-landskab.ts";
import { geologi } from "./retningslinje/geologi.ts";
import { kulturhistorie } from "./retningslinje/kulturhistorie.ts";
import { kulturmiljoe } from "./retningslinje/kulturmiljoe.ts";
import { landbrug } from "./retningslinje/landbrug.ts";
import { lavbund } from "./retningslinje/lavbund.ts";
import { naturbeskyttelse } from "./retningslinje/naturbeskyttelse.ts";
import { oekologiskForbindelse } from "./retningslinje/oekologisk-forbindelse.ts";
import { fareForOversvoemmelse } from "./retningslinje/oversvoemmelse.ts";
import { skovrejsning } from "./retningslinje/skovrejsning.ts";
import { stoej } from "./retningslinje/stoej.ts";
import { stoerreLandskab } from "./retningslinje/stoerre-landskab.ts";
import { vedStoreHusdyrbrug } from "./retningslinje/store-husdyrbrug.ts";
import { tekniskeAnlaeg } from "./retningslinje/tekniske-anlaeg.ts";
import { omTekniskeAnlaeg } from "./retningslinje/tekniske-anlaeg-konsekvens.ts";
import { hoejtGrundvand } from "./retningslinje/terraennaert-grundvand.ts";
import { trafikanlaeg } from "./retningslinje/trafikanlaeg.ts";
import { transportkorridor } from "./retningslinje/transportkorridor.ts";
import { bnbo } from "./vand/bnbo.ts";
import { boring25m } from "./vand/boring-25m.ts";
import { indvindingsopland } from "./vand/indvindingsopland.ts";
import { kystnaerhedszone } from "./vand/kystnaerhedszone.ts";
import { nedsivning300m } from "./vand/nedsivning-300m.ts";
import { nfi } from "./vand/nfi.ts";
import { osd } from "./vand/osd.ts";

/** Every rule, in the order in which equal outcomes are listed. */
export const rules: readonly Rule[] = [
  zonestatus,
  anvendelseLokalplan,
  anvendelseRamme,
  miljoeklasseMax,
  miljoeklasseMin,
  bebyggelsesprocent,
  arealIProcenten,
  bebyggetAreal,
  hoejde,
  etager,
  forslag,
  mindsteGrund,
  lokalplanpligt,
  raekkefoelge,
  grundareal,
  afstandTilBolig,
  boligerILandzone,
  stoejModtager,
  foelsomNabo,
  stationsnaerhed,
  vejbyggelinjer,
  fredning,
  paragraf3,
  soebeskyttelseslinje,
  aabeskyttelseslinje,
  skovbyggelinje,
  natura2000,
  natura2000Naer,
  bilagIv,
  beskyttedeVandloeb,
  strandbeskyttelse,
  klitfredning,
  fredskov,
  kirkebyggelinje,
  fortidsmindelinje,
  fortidsminder,
  beskyttedeDiger,
  bnbo,
  osd,
  indvindingsopland,
  nfi,
  boring25m,
  nedsivning300m,
  kystnaerhedszone,
  v2,
  v1,
  omraadeklassificering,
  raastof,
  miljoegodkendelse,
  vvmScreening,
  spildevand,
  kloak,
  fjernvarme,
  vejadgang,
  jernbane,
  sidespor,
  ladestandere,
  produktionserhverv,
  konsekvensomraade,
  transformation,
  saerligeBeliggenhedskrav,
  detailhandel,
  motorvej,
  transportkorridor,
  trafikanlaeg,
  tekniskeAnlaeg,
  omTekniskeAnlaeg,
  fareForOversvoemmelse,
  hoejtGrundvand,
  lavbund,
  naturbeskyttelse,
  oekologiskForbindelse,
  bevaringsvaerdigtLandskab,
  stoerreLandskab,
  geologi,
  kulturhistorie,
  kulturmiljoe,
  skovrejsning,
  landbrug,
  vedStoreHusdyrbrug,
  stoej,
];
