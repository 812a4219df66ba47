import type { Geometry } from "geojson";
import { type Answer, type LayerStamp, noStanding, type PackStamp, type PlotAnswer } from "../../src/domain/answer.ts";
import { type Finding, type Outcome, outcomeRank, outcomes } from "../../src/domain/finding.ts";
import type { Offer } from "../../src/domain/plot.ts";
import { type FirmRoute, firmRoutes, type Route, type Step } from "../../src/domain/route.ts";
import { emptyOffer } from "../../src/domain/stock.ts";
import type { CandidateView, CaseInput } from "../../src/worker/protocol.ts";

const law = (text: string) => ({ text, link: "https://danskelove.dk/planloven", unconfirmed: null });
const unsure = { da: "Nummeret er ikke bekræftet mod loven.", en: "The number is not confirmed against the act." };
const source = (dataset: string, ...featureIds: string[]) => ({
  dataset,
  featureIds,
  date: "2026-10-01",
  link: "https://dokument.plandata.dk/20_1072569_1483707772194.pdf",
});

interface Template {
  readonly rule: string;
  readonly bad: Outcome;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly unit: Finding["unit"];
  readonly citation: Finding["citation"];
  readonly dataset: string;
  readonly hit: Finding["text"];
  readonly free: Finding["text"];
}

const templates: readonly Template[] = [
  {
    rule: "kultur/kirkebyggelinje",
    bad: "dispensation",
    measured: 14,
    limit: 8.5,
    unit: "m",
    citation: law("naturbeskyttelsesloven § 19"),
    dataset: "kirkebyggelinjer",
    hit: {
      da: "Byggeriet er 14 m højt, og 0,4 ha af grunden ligger inden for en kirkebyggelinje, hvor højst 8,5 m kan bygges uden dispensation.",
      en: "The building is 14 m high and 0.4 ha of the plot lies within a church building line, where anything over 8.5 m needs a dispensation.",
    },
    free: { da: "Ingen kirkebyggelinje fundet på grunden.", en: "No church building line was found on the plot." },
  },
  {
    rule: "plan/miljoeklasse-lokalplan",
    bad: "planChange",
    measured: 6,
    limit: 4,
    unit: "class",
    citation: law("planloven § 18"),
    dataset: "lokalplaner",
    hit: {
      da: "Lokalplan 3-392 «Erhvervsområde ved Vassingerød Nord, Borupgård, Engholm Erhvervspark og det tilstødende landskabsstrøg mod Bastrup» tillader klasse 1–4; projektet er klasse 6.",
      en: "Lokalplan 3-392 allows class 1–4; the project is class 6.",
    },
    free: { da: "Lokalplanen tillader projektets klasse.", en: "The lokalplan allows the project's class." },
  },
  {
    rule: "naboer/afstand-til-bolig",
    bad: "assessment",
    measured: 140,
    limit: 300,
    unit: "m",
    citation: { ...law("Håndbog om Miljø og Planlægning (vejledning)"), unconfirmed: unsure },
    dataset: "boligomraader",
    hit: {
      da: "Grunden ligger 140 m fra nærmeste boligområde; klasse 6 anbefales mindst 300 m fra boliger.",
      en: "The plot lies 140 m from the nearest housing area; class 6 is advised to keep at least 300 m from dwellings.",
    },
    free: { da: "Intet boligområde fundet inden for 300 m.", en: "No housing area found within 300 m." },
  },
  {
    rule: "natur/fredning",
    bad: "blocked",
    measured: 2400,
    limit: 0,
    unit: "m²",
    citation: law("naturbeskyttelsesloven § 50"),
    dataset: "fredninger",
    hit: { da: "2.400 m² af grunden er fredet.", en: "2,400 m² of the plot is protected by a conservation order." },
    free: { da: "Ingen fredning fundet på grunden.", en: "No conservation order found on the plot." },
  },
];

const plain = ["natur/paragraf3", "vand/osd", "vand/bnbo", "jord/forurening", "plan/zonestatus", "plan/hoejde", "plan/etager"];
const badOf: Readonly<Record<FirmRoute, Outcome | null>> = {
  withinPlan: null,
  withPermits: "dispensation",
  newLokalplan: "planChange",
  lokalplanAndTillaeg: "planChange",
  notPossible: "blocked",
};

/** A square of about 120 m with its south-west corner at a place of a grid over Allerød. */
export function aSquare(index: number): Geometry {
  const west = 12.33 + (index % 8) * 0.0035;
  const south = 55.85 + Math.floor(index / 8) * 0.002;
  const [east, north] = [west + 0.0019, south + 0.0011];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

const statuses: readonly Offer["status"][] = ["ledig", "ledig", "reserveret", "solgt"];
export const anOffer = (index: number): Offer => ({
  ...emptyOffer,
  status: statuses[index % 4],
  owner: index % 3 === 0 ? "privat" : "kommunal",
  pricePerSquareMetre: index % 5 === 4 ? null : 450 + index * 25,
  connectionIncluded: index % 2 === 0,
  address: `Farremosen ${index + 1}, 3450 Allerød`,
  registeredArea: 8000 + index * 913,
  services: index % 2 === 0 ? ["Motorvejstilkørsel 1,2 km", "Fjernvarme"] : [],
  lokalplan: null,
  ramme: index % 2 === 0 ? "LU.E.02" : null,
});

const names = ["Vassingerød Nord", "Borupgård", "Engholm Erhvervspark", "Farremosen", "Sortemose", "Nymøllevej"];
export const aCandidate = (index: number): CandidateView => ({
  id: `A-${index + 1}`,
  name: `${names[index % names.length]} ${index + 1}`,
  origin: index % 7 === 6 ? "planArea" : "offer",
  offer: index % 7 === 6 ? null : anOffer(index),
  area: 8123 + index * 913,
  geometry: aSquare(index),
});

function findingsOf(route: Route, index: number): Finding[] {
  const undecided = route === "undecided";
  const bad = undecided ? "planChange" : badOf[route as FirmRoute];
  const evidence = aSquare(index);
  const long = templates.map(({ rule, bad: own, citation, dataset, hit, free, ...numbers }): Finding => {
    const hitIt = own === bad || (own === "assessment" && index % 2 === 0) || (own === "dispensation" && route === "newLokalplan");
    const base = {
      rule,
      citation,
      certainty: null,
      dispute: null,
      source: source(dataset, `${dataset}-1`),
      authority: "kommunen",
      ...numbers,
    } as const;
    if (hitIt) return { ...base, outcome: own, code: "inside", text: hit, evidence };
    return { ...base, outcome: "clear", code: "outside", measured: null, limit: null, unit: null, text: free, evidence: null };
  });
  const rest = plain.map((rule, at): Finding => {
    const hole = undecided && at < 4;
    const outcome: Outcome = hole ? "noData" : at > 4 ? "notApplicable" : "clear";
    const text = hole
      ? {
          da: "Ikke undersøgt: datasættet mangler i pakken. Spørg kommunen.",
          en: "Not examined: the dataset is missing. Ask the municipality.",
        }
      : { da: "Intet fundet i kilden pr. 1. oktober 2026.", en: "Nothing found in the source as of 1 October 2026." };
    const common = {
      rule,
      outcome,
      certainty: null,
      dispute: null,
      code: "outside",
      measured: null,
      limit: null,
      unit: null,
      citation: law("planloven § 18"),
    };
    return { ...common, source: hole ? null : source("kommuneplanrammer"), authority: "kommunen", text, evidence: null };
  });
  return [...long, ...rest].sort((a, b) => outcomeRank(a.outcome) - outcomeRank(b.outcome));
}

const step = (id: string, da: string, en: string, rest: Partial<Step> = {}): Step => ({
  id,
  authority: "kommunen",
  basis: "planloven §§ 13 og 24",
  period: { kind: "hearing", min: 4, max: 8, unit: "weeks", unconfirmed: false },
  text: { da, en },
  startsWhen: { da: "Når byrådet har besluttet at lave planen.", en: "When the council has decided to make the plan." },
  rules: ["plan/miljoeklasse-lokalplan"],
  ...rest,
});

const steps: readonly Step[] = [
  step(
    "forhaandsdialog",
    "Tag en forhåndsdialog med kommunen gennem Byg og Miljø.",
    "Talk to the municipality first, through Byg og Miljø.",
    {
      basis: "",
      period: null,
      startsWhen: { da: "Når du beder om den.", en: "When you ask for it." },
    },
  ),
  step("nyLokalplan", "Få byrådet til at vedtage en ny lokalplan.", "Have the council adopt a new lokalplan.", { authority: "byraadet" }),
  step("byggetilladelse", "Søg om byggetilladelse.", "Apply for a building permit.", {
    basis: "byggeloven § 16, BR18",
    period: { kind: "serviceGoal", min: 50, max: 55, unit: "days", unconfirmed: true },
    startsWhen: { da: "Når ansøgningen er fuldt oplyst.", en: "When the application is complete." },
  }),
];

/** A believable answer about one candidate; `route` decides what was found. */
export function aPlotAnswer(candidate: CandidateView, route: Route, index: number): PlotAnswer {
  const findings = findingsOf(route, index);
  const counts = Object.fromEntries(outcomes.map((of) => [of, findings.filter(({ outcome }) => outcome === of).length]));
  const all = findings.length;
  return {
    ...candidate,
    netArea: route === "undecided" ? null : candidate.area * 0.82,
    largestPiece: route === "undecided" ? null : candidate.area * 0.8,
    unbuiltArea: index % 2 === 0 ? candidate.area * 0.6 : null,
    atMost: index % 4 === 0 ? ["unbuiltArea"] : [],
    route,
    routeAtLeast: route === "undecided" ? "newLokalplan" : route,
    routeAtMost: route === "undecided" ? "lokalplanAndTillaeg" : route,
    worst: findings[0].outcome,
    completeness: Math.round(((all - counts.noData) / all) * 1000) / 1000,
    counts: counts as PlotAnswer["counts"],
    setAside: { findings: 0, holes: 0 },
    findings,
    steps: route === "withinPlan" ? steps.slice(2) : steps,
    wishes: [
      { wish: "motorway", measured: 1240, wanted: 2000, met: true },
      { wish: "station", measured: 2400, wanted: 1000, met: false },
      { wish: "districtHeating", measured: null, wanted: null, met: null },
    ],
    standing: noStanding,
    drawn: null,
    pieces: [],
    capacity: null,
    improvements: [],
    expansion: null,
    timeline: null,
    meeting: null,
  };
}

const layer = (dataset: string, rest: Partial<LayerStamp> = {}): LayerStamp => ({
  dataset,
  publisher: "Prøveudgiver",
  date: "2026-10-01",
  count: 168,
  sha256: null,
  state: "ready",
  coverage: "municipality",
  reason: null,
  vouchedBy: null,
  ...rest,
});

export const aStamp: PackStamp = {
  municipality: { code: "0201", name: "Allerød" },
  sample: true,
  notice: "Eksempeldata – skematiske, ikke gældende",
  layers: [
    layer("kirkebyggelinjer", { date: "2025-03-14" }),
    layer("drikkevandsinteresser", { state: "missing", date: null, count: 0 }),
    layer("paragraf3", { coverage: "unknown" }),
  ],
};

const order: readonly Route[] = [...firmRoutes.slice(0, 4), "undecided", "notPossible"];

/** An answer to `input` about these candidates: their routes run through all six, in list order. */
export function anAnswer(input: CaseInput, candidates: readonly CandidateView[], routeOf = spread(candidates.length)): Answer {
  const plots = candidates.map((candidate, index) => aPlotAnswer(candidate, routeOf(index), index));
  return { request: input.request, on: input.on, pack: aStamp, rulesVersion: "fake-1", records: input.records, expansion: null, plots };
}

const spread = (count: number) => (index: number) => order[Math.min(5, Math.floor((index * 6) / Math.max(1, count)))];
