import type { Service } from "./service.ts";

const free = "Frie offentlige data, kildeangivelse";
const usual = {
  kind: "wfs",
  versions: ["2.0.0", "1.1.0"],
  crs: "EPSG:25832",
  geometry: null,
  licence: free,
  key: null,
  parameters: {},
  pageSize: 1000,
  unconfirmed: null,
} as const satisfies Partial<Service>;

const notTried = {
  da: "Adresse og lag er læst i offentlig kode og ikke prøvet mod tjenesten.",
  en: "Address and layers were read in public code and not tried against the service.",
};

/** Every service that Grundlag fetches from. Addresses are those that public code used in 2024–2026; a municipality can put others in their place. */
export const services: readonly Service[] = [
  {
    ...usual,
    id: "plandata",
    name: "Plandata.dk",
    url: "https://geoserver.plandata.dk/geoserver/wfs",
    geometry: "geometri",
    area: { by: "field", field: "komnr" },
    unconfirmed: {
      da: "Serverens største antal objekter pr. svar kendes ikke; siderne følger, hvad den giver.",
      en: "The server's own maximum of features an answer is not known; pages follow what it gives.",
    },
  },
  {
    ...usual,
    id: "plandata-kyst",
    name: "Plandata.dk (kystnærhedszone)",
    url: "https://geoserver.plandata.dk/geoserver/wfs",
    geometry: "the_geom",
    area: { by: "box", margin: 1000 },
    unconfirmed: { da: "Lagets felter er ikke set.", en: "The layer's fields were not seen." },
  },
  {
    ...usual,
    id: "arealinformation",
    name: "Danmarks Miljøportal (arealinformation)",
    url: "https://arealeditering-dist-geo.miljoeportal.dk/geoserver/wfs",
    geometry: "Shape",
    area: { by: "box", margin: 1000 },
    unconfirmed: {
      da: "Værten svarede i 2026 uden nøgle ifølge offentlig kode; den er ikke annonceret som offentlig tjeneste, og andre fandt ingen, der svarede.",
      en: "The host answered in 2026 without a key, by public code; it is not announced as a public service, and others found none that answered.",
    },
  },
  {
    ...usual,
    id: "grukos",
    name: "Miljøstyrelsen (GRUKOS)",
    url: "https://wfs2-miljoegis.mim.dk/grukos/ows",
    geometry: "wkb_geometry",
    area: { by: "box", margin: 1000 },
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "dkjord",
    name: "DKjord (Danmarks Miljøportal)",
    url: "https://jord.miljoeportal.dk/geo/wfs",
    geometry: "Fladegeometri",
    area: { by: "box", margin: 1000 },
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "jupiter",
    name: "GEUS (Jupiter)",
    url: "https://data.geus.dk/geusmap/ows/25832.jsp",
    versions: ["1.1.0", "1.0.0"],
    parameters: { whoami: "grundlag" },
    area: { by: "box", margin: 1000 },
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "matriklen",
    name: "Datafordeler (Matriklen)",
    url: "https://wfs.datafordeler.dk/MATRIKLEN2/MatGaeldendeOgForeloebigWFS/1.0.0/WFS",
    area: { by: "box", margin: 1000 },
    key: "apikey",
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "dagi",
    name: "Datafordeler (DAGI)",
    url: "https://wfs.datafordeler.dk/DAGIM/DAGI_10MULTIGEOM_GMLSFP/1.0.0/WFS",
    area: { by: "field", field: "kommunekode" },
    key: "apikey",
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "geodanmark",
    name: "Datafordeler (GeoDanmark)",
    url: "https://wfs.datafordeler.dk/GeoDanmarkVektor/GeoDanmark60_NOHIST_GML3/1.0.0/WFS",
    area: { by: "box", margin: 1000 },
    key: "apikey",
    unconfirmed: notTried,
  },
  {
    ...usual,
    id: "overpass",
    name: "OpenStreetMap (Overpass)",
    kind: "overpass",
    url: "https://overpass-api.de/api/interpreter",
    versions: ["0.7"],
    crs: "EPSG:4326",
    area: { by: "box", margin: 5000 },
    licence: "ODbL",
    pageSize: 1_000_000,
  },
];
