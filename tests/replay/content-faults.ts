import { type Answer, type Asked, given, type Handler } from "./answer.ts";
import { inSystem, mapPositions } from "./coordinates.ts";
import { asking, type Fault, isPage, onFeatures, onLaterPages, onPages } from "./fault.ts";
import { fieldsIn, type HeldFeature, type HeldLayer } from "./layer.ts";

/** A page of GeoJSON as the server writes it. */
interface PageText {
  readonly features: readonly Readonly<Record<string, unknown>>[];
  readonly numberMatched?: unknown;
  readonly totalFeatures?: unknown;
}

/** Answers that are JSON with something else in them; others stay as they are. */
const rewritten =
  (change: (page: PageText, asked: Asked) => object) =>
  (inner: Handler): Handler =>
  (asked) => {
    const answer = inner(asked);
    const isJson = answer.headers["content-type"]?.startsWith("application/json") === true;
    return isJson ? { ...answer, body: JSON.stringify(change(JSON.parse(String(answer.body)), asked)) } : answer;
  };

const startOf = (asked: Asked): number => Number(given(asked, "startIndex") || "0");

const withCount = (page: PageText, count: unknown) => ({ ...page, numberMatched: count, totalFeatures: count });
const countIn = ({ numberMatched }: PageText): number => Number(numberMatched);

/** A count in XML replaced by another. */
const recounted = (answer: Answer, count: string): Answer => ({
  ...answer,
  body: String(answer.body).replace(/numberMatched="[^"]*"/, `numberMatched="${count}"`),
});

const holding = (layer: HeldLayer, change: (feature: HeldFeature) => HeldFeature): HeldLayer => {
  const features = layer.features.map(change);
  return { ...layer, features, fields: fieldsIn(features) };
};

const renamed =
  (from: string, to: string) =>
  (layer: HeldLayer): HeldLayer =>
    holding(layer, (feature) => ({
      ...feature,
      properties: Object.fromEntries(Object.entries(feature.properties).map(([name, value]) => [name === from ? to : name, value])),
    }));

const moved = (to: string, from?: string) => (layer: HeldLayer) =>
  holding(layer, (feature) => ({ ...feature, geometry: feature.geometry && inSystem(feature.geometry, from ?? layer.code, to) }));

/** Every page after the first begins one feature too early, as where rows change places between two questions. */
const shuffled = onLaterPages((inner) => (asked) => inner(asking(asked, "startIndex", String(startOf(asked) - 1))));

/** What goes wrong in what is said. */
export const contentFaults = {
  lostPage: { what: "a page that is empty", answers: onLaterPages(rewritten((page) => ({ ...page, features: [], numberReturned: 0 }))) },
  samePage: { what: "the first page again and again", answers: onPages((inner) => (asked) => inner(asking(asked, "startIndex", "0"))) },
  countGrows: {
    what: "a count that grows from page to page",
    answers: onPages(rewritten((page, asked) => withCount(page, countIn(page) + startOf(asked)))),
  },
  countShrinks: {
    what: "a count that shrinks from page to page",
    answers: onPages(rewritten((page, asked) => withCount(page, Math.max(1, countIn(page) - startOf(asked))))),
  },
  countUnknown: {
    what: "no count on the pages, «unknown» from hits",
    answers: (inner) => (asked) => {
      const answer = isPage(asked)
        ? rewritten((page) => ({ ...withCount(page, undefined), totalFeatures: "unknown" }))(inner)(asked)
        : inner(asked);
      return given(asked, "resultType") === "hits" ? recounted(answer, "unknown") : answer;
    },
  },
  pageShort: {
    what: "a page with fewer features than it says",
    answers: onPages(rewritten((page) => ({ ...page, features: page.features.slice(1) }))),
  },
  lowMaximum: {
    what: "a server that gives fewer at a time than it was asked for",
    answers: onPages((inner) => (asked) => inner(asking(asked, "count", String(Math.min(2, Number(given(asked, "count") || "2")))))),
  },
  stopsEarly: {
    what: "a server that gives nothing beyond its maximum and counts no further",
    held: (layer: HeldLayer) => ({ ...layer, features: layer.features.slice(0, 2) }),
    answers: (inner) => (asked) => (given(asked, "resultType") === "hits" ? recounted(inner(asked), "5") : inner(asked)),
  },
  renamedFilter: { what: "the field that was filtered by renamed", held: renamed("komnr", "kommunenummer") },
  renamedKind: { what: "the field that tells what it is renamed", held: renamed("plantype", "plan_type") },
  renamedHeight: { what: "the field that holds the height renamed", held: renamed("maxbygnhjd", "max_bygningshoejde") },
  renamedUse: { what: "the field that holds the use renamed", held: renamed("anvgen", "anvendelse_generel") },
  renamedStatus: { what: "the field that tells its status renamed", held: renamed("status", "plan_status") },
  suffixGone: {
    what: "a layer whose name has lost its `_v`",
    held: (layer: HeldLayer) => ({ ...layer, name: layer.name.replace(/_v$/, "") }),
  },
  otherPrefix: {
    what: "a layer under another prefix",
    held: (layer: HeldLayer) => ({ ...layer, name: layer.name.replace(/^\w+:/, "plandata:") }),
  },
  otherName: { what: "a layer under a name that nobody knows", held: (layer: HeldLayer) => ({ ...layer, name: "pdk:noget_helt_andet" }) },
  emptyPages: {
    what: "pages without features where hits counted some",
    answers: onPages(rewritten((page) => ({ ...withCount(page, 0), features: [], numberReturned: 0, crs: null }))),
  },
  emptied: {
    what: "nothing at all where the municipality has much",
    answers: onFeatures((inner) => (asked) => inner(asking(asked, "cql_filter", "komnr=999"))),
  },
  otherZone: { what: "numbers of zone 33 called zone 32", held: moved("25833") },
  degreesAsMetres: { what: "degrees called metres", held: moved("4326") },
  swapped: {
    what: "axes the other way round",
    answers: onPages(
      rewritten((page) => ({
        ...page,
        features: page.features.map((each) => ({
          ...each,
          geometry: each.geometry && mapPositions(each.geometry as NonNullable<HeldFeature["geometry"]>, ([x, y]) => [y, x]),
        })),
      })),
    ),
  },
  elsewhere: {
    what: "another municipality's features",
    answers: onPages(
      rewritten((page) => ({
        ...page,
        features: page.features.map((each) => ({
          ...each,
          properties: { ...(each.properties as object), komnr: 657, kommunenavn: "Herning" },
        })),
      })),
    ),
  },
  unfiltered: {
    what: "every municipality's features",
    answers: onFeatures((inner) => (asked) => inner(asking(asked, "cql_filter", null))),
  },
  shuffled: { what: "rows that change places, so that one repeats and one is lost", answers: shuffled },
  noGeometry: { what: "no geometry anywhere", held: (layer: HeldLayer) => holding(layer, (feature) => ({ ...feature, geometry: null })) },
  oneBroken: {
    what: "one feature whose geometry is no area",
    held: (layer: HeldLayer) => ({
      ...layer,
      features: layer.features.map((feature, place) =>
        place === 1
          ? {
              ...feature,
              geometry: {
                type: "Polygon",
                coordinates: [
                  [
                    [0, 0],
                    [1, 1],
                  ],
                ],
              } as const,
            }
          : feature,
      ),
    }),
  },
  noKey: { what: "no key, so that a page must be sorted", held: (layer: HeldLayer) => ({ ...layer, hasKey: false }) },
  uncounted: { what: "no count on the pages, a count from hits", held: (layer: HeldLayer) => ({ ...layer, counts: false }) },
  twiceOver: {
    what: "each feature twice on a page",
    answers: onPages(rewritten((page) => ({ ...page, features: page.features.flatMap((each) => [each, each]) }))),
  },
} as const satisfies Readonly<Record<string, Fault>>;
