import type { RawFeature } from "../../src/catalog/define-dataset.ts";
import { line, point, type Shape } from "../../src/geo/shape.ts";
import { at, rectangle } from "./plots.ts";

type Properties = Readonly<Record<string, unknown>>;

const path = line([at(0, 0), at(100, 0)]);
const spot = point(...at(50, 50));

const feature = (properties: Properties, shape: Shape = rectangle(0, 0, 100, 100)): RawFeature => ({ id: null, properties, shape });

const cadastre = (theme: string): RawFeature =>
  feature({ id_lokalid: "e-1", tematype: theme, status: "Gældende", virkningfra: "2015-06-01T00:00:00", jordstykkelokalid: "1234" });

const monument = (rest: Properties): Properties => ({
  systemnr: 901,
  stednr: "010203-4",
  loknr: 4,
  frednr: "3128:12",
  anlaegstype: "Rundhøj",
  datering: "Oldtid",
  fred_status: "Fredet",
  url: "https://www.kulturarv.dk/fundogfortidsminder/Lokalitet/901/",
  ...rest,
});

/** One made-up feature of each dataset of nature, culture, water and soil law; `portal` writes what all themes of Danmarks Arealinformation carry. */
export const lawExamples = (portal: (theme: string, rest?: Properties) => Properties) => ({
  natura2000Omraader: feature(portal("Habitatområder", { Objektnavn: "Prøvesø", Site_ident: "DK000X999" })),
  beskyttedeVandloeb: feature(portal("Beskyttede vandløb"), path),
  strandbeskyttelse: cadastre("strandbeskyttelse"),
  klitfredning: cadastre("klitfredning"),
  fredskov: cadastre("fredskov"),
  fortidsmindelinjer: feature(monument({ beskyttelse_areal_lbnr: 1 })),
  fortidsminder: feature(monument({}), spot),
  beskyttedeDiger: feature(portal("Beskyttede sten- og jorddiger"), path),
  indvindingsoplande: feature({ id: 5, anl_id: 77, anl_navn: "Prøve Vandværk", aar_udpeget: 2025 }),
  foelsommeIndvindingsomraader: feature({ id: 6, kategori: "NFI", projektnavn: "Prøve", aar_udpeget: 2025 }),
  vandvaerksboringer: feature({ dgunr: "200.4715", virktyp_over: "VV", anlaegsnavn: "Prøve Vandværk" }, spot),
  kystnaerhedszone: feature({ knz_id: 1, navn: "Kystnærhedszone" }),
  omraadeklassificering: feature(portal("Områdeklassificering")),
  raastofomraader: feature(portal("Råstofområder", { type: "Graveområde" })),
});
