import type { Rule } from "./define-rule.ts";
import { v1 } from "./jord/v1.ts";
import { v2 } from "./jord/v2.ts";
import { kirkebyggelinje } from "./kultur/kirkebyggelinje.ts";
import { afstandTilBolig } from "./naboer/afstand-til-bolig.ts";
import { aabeskyttelseslinje } from "./natur/aabeskyttelseslinje.ts";
import { fredning } from "./natur/fredning.ts";
import { paragraf3 } from "./natur/paragraf3.ts";
import { skovbyggelinje } from "./natur/skovbyggelinje.ts";
import { soebeskyttelseslinje } from "./natur/soebeskyttelseslinje.ts";
import { grundareal } from "./need/grundareal.ts";
import { anvendelseLokalplan } from "./plan/anvendelse-lokalplan.ts";
import { anvendelseRamme } from "./plan/anvendelse-ramme.ts";
import { bebyggelsesprocent } from "./plan/bebyggelsesprocent.ts";
import { etager } from "./plan/etager.ts";
import { forslag } from "./plan/forslag.ts";
import { hoejde } from "./plan/hoejde.ts";
import { miljoeklasseMax } from "./plan/miljoeklasse-max.ts";
import { miljoeklasseMin } from "./plan/miljoeklasse-min.ts";
import { zonestatus } from "./plan/zonestatus.ts";
import { bnbo } from "./vand/bnbo.ts";
import { osd } from "./vand/osd.ts";

/** Every rule, in the order in which equal outcomes are listed. */
export const rules: readonly Rule[] = [
  zonestatus,
  anvendelseLokalplan,
  anvendelseRamme,
  miljoeklasseMax,
  miljoeklasseMin,
  bebyggelsesprocent,
  hoejde,
  etager,
  forslag,
  grundareal,
  afstandTilBolig,
  fredning,
  paragraf3,
  soebeskyttelseslinje,
  aabeskyttelseslinje,
  skovbyggelinje,
  kirkebyggelinje,
  bnbo,
  osd,
  v2,
  v1,
];
