import type { RawFeature } from "../../src/catalog/define-dataset.ts";
import type { DatasetId } from "../../src/catalog/index.ts";
import { line, point, type Shape } from "../../src/geo/shape.ts";
import { at, rectangle } from "./plots.ts";
import { lawExamples } from "./raw-law-features.ts";
import { guidelineExamples, theme } from "./raw-themes.ts";

type Properties = Readonly<Record<string, unknown>>;

const surface = rectangle(0, 0, 100, 100);
const path = line([at(0, 0), at(100, 0)]);
const spot = point(...at(50, 50));

/** A feature as a foreign file holds it; a square of one hectare unless a shape is given. */
export const aRawFeature = (properties: Properties, shape: Shape = surface): RawFeature => ({ id: null, properties, shape });

/** Properties that every adopted plan of Plandata carries; made up. */
const plan = (planType: number, rest: Properties = {}): Properties => ({
  id: 500_001,
  planid: 1_234_567,
  komnr: 999,
  objektkode: Math.floor(planType),
  plantype: planType,
  plannr: "3-001",
  plannavn: "Prøveområdet",
  anvgen: 31,
  anvendelsegenerel: "Erhvervsområde",
  zone: 1,
  zonestatus: "Byzone",
  bebygpct: null,
  bebygpctaf: null,
  maxbygnhjd: null,
  maxetager: null,
  minmiljo: null,
  maxmiljo: null,
  iomfangreg: null,
  datoforsl: 20170110,
  datovedt: 20170620,
  datoikraft: 20170705,
  datostart: 20170117,
  datoslut: 20170314,
  doklink: "https://dokument.plandata.dk/20_1234567_1.pdf",
  status: "V",
  ...rest,
});

const miljoeportal = (temanavn: string, rest: Properties = {}): Properties => ({
  Temakode: 2000,
  Temanavn: temanavn,
  Objekt_id: "b-1",
  Systid_fra: "2012-12-07T16:52:01",
  Systid_til: null,
  Statuskode: 3,
  Status: "Gældende / Vedtaget",
  Link: null,
  ...rest,
});

const soil = (status: string): Properties => ({
  fid: 1,
  Objekt_id: "c-1",
  Lokalitetsnr: "999-00001",
  Lokalitetetsforureningsstatus: status,
  Lokalitetsejerlavkode: 20652,
  Lokalitetsmatrikler: "15a",
  Kortlaegningsdato: null,
});

/** One made-up feature of each dataset, in the field names of its real source. */
export const rawExamples: Readonly<Record<DatasetId, RawFeature>> = {
  lokalplaner: aRawFeature(plan(20.1)),
  lokalplanforslag: aRawFeature(plan(20.1, { status: "F", datovedt: null, datoikraft: null })),
  delomraader: aRawFeature(
    plan(30.1, { plannr: null, plannavn: null, lokplan_id: 77, lp_plannr: "3-001", lp_plannavn: "Plan", delnr: "II" }),
  ),
  byggefelter: aRawFeature(plan(30.4, { lokplan_id: 77, delnr: "A", bygkunifelt: true, bygvejledende: false, bygtillagtosh: false })),
  kommuneplanrammer: aRawFeature(
    plan(10.1, { status: undefined, planstatus: "V", komplan_id: 9, komtil_id: null, fzone: 1, fremtidigzonestatus: "Byzone" }),
  ),
  zonekort: aRawFeature({ id: 1, komnr: 999, zone: 1, zonestatus: "Byzone" }),
  jordstykker: aRawFeature({
    featureID: 1,
    ejerlavsnavn: "Prøve By",
    landsejerlavskode: 2005752,
    matrikelnummer: "12ab",
    kommunenavn: "Prøve Kommune",
    kommunekode: "0999",
    registreretAreal: 28738,
    vejAreal: 145,
    sfe_Ejendomsnummer: 8838278,
    registreringsdato: "2001-09-20T00:00:00",
  }),
  grunde: aRawFeature({
    grund_id: "G-7",
    navn: "Prøvegrund 7",
    adresse: "Prøvevej 7",
    status: "ledig",
    ejer: "kommunal",
    pris_kr_m2: 450,
    tilslutning_inkl: false,
    areal_m2: 12500,
    forsyning: "kloak, fjernvarme,el",
    lokalplan: "3-001",
    ramme: "E.01",
  }),
  kommunegraense: aRawFeature({ KOMKODE: "0999", KOMNAVN: "Prøvekommune" }),
  stationsnaereOmraader: aRawFeature({ stationsnaer_type: "kerneomraade", station: "Prøve St." }),
  bygninger: aRawFeature({
    byg007Bygningsnummer: 1,
    byg021BygningensAnvendelse: 120,
    byg026Opførelsesår: 1962,
    byg041BebyggetAreal: 140,
    byg054AntalEtager: 2,
    bbruuid: "d-1",
  }),
  stoejbelastedeArealer: aRawFeature(theme("1109", { plannavn: "Støj ved motorvejen", bem: "over 55 dB" })),
  veje: aRawFeature({ osm_id: "way/1", highway: "motorway_link", name: null, ref: "15" }, path),
  jernbaner: aRawFeature({ osm_id: "way/2", railway: "rail", name: "Prøvebanen", usage: "main" }, path),
  stationer: aRawFeature({ osm_id: "node/3", railway: "station", name: "Prøve St." }, spot),
  stoppesteder: aRawFeature({ osm_id: "node/4", highway: "bus_stop", name: "Prøvevej" }, spot),
  supercykelstier: aRawFeature({ rute_id: "C99", rutenavn: "Prøveruten", supercykelsti: true }, path),
  fjernvarmeomraader: aRawFeature(theme("1203", { navn1203: "Nord", vaerdi1203: "Fjernvarme", forsytekst: "Prøve Varmeværk" })),
  kloakoplande: aRawFeature(theme("1201", { navn1201: "K1", vaerd1201a: "Fælleskloakeret", vaerd1201b: "Separatkloakeret" })),
  vejbyggelinjer: aRawFeature({ vejbyggelinje_id: "VB-1", vejnavn: "Prøvevej", vejmyndighed: "Prøve Kommune" }),
  tilslutningspligtomraader: aRawFeature(theme("1204", { navn1204: "Nord", vaerd1204a: "Tilslutningspligt", vaerd1204b: "Fjernvarme" })),
  forsyningsforbudsomraader: aRawFeature(theme("1205", { navn1205: "Nord", vaerdi1205: "Elopvarmning" })),
  paragraf3: aRawFeature(miljoeportal("Beskyttede naturtyper", { Natyp_kode: 6, Natyp_navn: "Sø" })),
  soeer: aRawFeature({ FOT_ID: 1088636673, FEAT_TYPE: "Sø", SOETYPE: "Sø", TEMPORAER: "F", UNDER_MIN: "F" }),
  skove: aRawFeature({ FOT_ID: 1088636674, FEAT_TYPE: "Skov", UNDER_MIN: "F" }),
  vandloeb: aRawFeature({ fid: 1, vandloebstype: "Almindelig", netvaerk: "T", midtebredde: "2.5-12" }, path),
  soebeskyttelseslinjer: aRawFeature(miljoeportal("Søbeskyttelseslinjer")),
  aabeskyttelseslinjer: aRawFeature(miljoeportal("Åbeskyttelseslinjer")),
  skovbyggelinjer: aRawFeature(miljoeportal("Skovbyggelinjer")),
  fredninger: aRawFeature(
    miljoeportal("Fredede områder", {
      Fred_tnavn: "Arealfredning",
      Reg_nr: "0804600",
      Fred_navn: "Prøvemosen",
      Aar_fredn: -1,
      Link: "https://example.org/a.pdf",
    }),
  ),
  bilagIvArter: aRawFeature(
    {
      ArtRegID: 27122496,
      DanskNavn: "Spidssnudet frø",
      VidenskabeligtNavn: "Rana arvalis",
      Usikkerhed: 23.8,
      Godkendt: "true",
      AdministrativeLister: "Habitatdirektivet - Bilag IV",
      Feltregistrering: "2023-06-24T02:00:00",
    },
    spot,
  ),
  drikkevandsinteresser: aRawFeature({ id: 17786, gkoid: -1, kategori: "OSD", projektnavn: "Prøve", aar_udpeget: 2025 }),
  bnbo: aRawFeature({
    id: 32718,
    kommunenavn: "Prøve",
    anl_navn: "Prøve Vandværk",
    anl_id: 1,
    dgunr: "200.4715",
    tilladelse: 100000,
    aar_udpeget: 2025,
    bnbolaengd: null,
    rapport_url: null,
  }),
  oversvoemmelse: aRawFeature(theme("1165", { bem: "lavning" })),
  jordforureningV1: aRawFeature(soil("V1 kortlagt")),
  jordforureningV2: aRawFeature(soil("V2 kortlagt")),
  kirkebyggelinjer: aRawFeature(miljoeportal("Kirkebyggelinjer")),
  ...lawExamples(miljoeportal),
  ...guidelineExamples(aRawFeature),
};

/** The dataset's made-up feature with some properties replaced. */
export const rawLike = (id: DatasetId, rest: Properties = {}, shape: Shape = rawExamples[id].shape): RawFeature =>
  aRawFeature({ ...rawExamples[id].properties, ...rest }, shape);
