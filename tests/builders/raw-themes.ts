import type { RawFeature } from "../../src/catalog/define-dataset.ts";

type Properties = Readonly<Record<string, unknown>>;

/** Properties that every adopted feature of a theme of Plandata carries; made up. */
export const theme = (code: string, rest: Properties = {}): Properties => ({
  objekt_id: "a-1",
  temakode: code,
  komnr: 999,
  status: "V",
  datovedt: 20200101,
  ...rest,
});

const guideline = (code: string, omraadenavn: string): Properties =>
  theme(code, { komplan_id: 9, komtil_id: null, plangrund: "Kommuneplan 2021", omraadenavn, bem: null, komnavn: "Prøvekommune" });

/** One made-up feature of each guideline theme of the kommuneplan and of the Fingerplan's corridors, made by `make`. */
export const guidelineExamples = (make: (properties: Properties) => RawFeature) => ({
  lavbundsarealer: make(guideline("1113", "Prøveengen")),
  terraennaertGrundvand: make({ ...guideline("1199", "Prøvedalen"), temanavn: "Terrænnært grundvand" }),
  oekologiskeForbindelser: make({ ...guideline("1115", "Prøveådalen"), vaerdi1115: "Potentiel økologisk forbindelse" }),
  naturbeskyttelsesomraader: make(guideline("1114", "Prøvemosen")),
  bevaringsvaerdigeLandskaber: make(guideline("1118", "Prøvebakkerne")),
  stoerreLandskaber: make(guideline("1145", "Prøvesletten")),
  geologiskeBevaringsvaerdier: make(guideline("1119", "Prøvetunneldalen")),
  skovrejsningsomraader: make({ ...guideline("1112", "Prøveskoven"), vaerdi1112: "Skovrejsning uønsket" }),
  kulturhistoriskeBevaringsvaerdier: make(guideline("1116", "Prøvekirkens omgivelser")),
  kulturmiljoeer: make(guideline("1117", "Prøvelandsbyen")),
  landbrugsomraader: make(guideline("1111", "Prøvemarkerne")),
  storeHusdyrbrug: make(guideline("1142", "Prøvegårdene")),
  planlagteTrafikanlaeg: make(guideline("1105", "Prøveomfartsvejen")),
  planlagteTekniskeAnlaeg: make(guideline("1106", "Prøveværket")),
  tekniskeAnlaegKonsekvens: make(guideline("1153", "Om Prøveværket")),
  transportkorridorer: make({ transportkorridor: "Ring 5" }),
  produktionserhverv: make(guideline("1151", "Prøveindustrien")),
  produktionserhvervKonsekvens: make(guideline("1150", "Om Prøveindustrien")),
  transformationsomraader: make(guideline("1152", "Prøvehavnen")),
  saerligeBeliggenhedskrav: make(guideline("1107", "Prøveværkstederne")),
  detailhandelsomraader: make({ ...guideline("1103", "Prøvetorvet"), vaerdi1103: "Bymidte" }),
});
