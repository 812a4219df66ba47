import { type Asked, given, type Handler } from "./answer.ts";
import { type GeoServer, geoserver, typeAsked } from "./geoserver.ts";
import type { HeldLayer } from "./layer.ts";

/** One thing that goes wrong with one layer of a server; every other layer is as it was. */
export interface Fault {
  /** What happens, for the titles of tests. */
  readonly what: string;
  /** What the server holds instead. */
  readonly held?: (layer: HeldLayer) => HeldLayer;
  /** How it answers instead, about this layer. */
  readonly answers?: (inner: Handler) => Handler;
}

/** A server on which one layer has a fault. */
export function faulty(server: GeoServer, name: string, { held, answers }: Fault): Handler {
  const layers = server.layers.map((layer) => (layer.name === name && held ? held(layer) : layer));
  const sound = geoserver({ ...server, layers });
  const spoilt = answers ? answers(sound) : sound;
  return (asked) => (typeAsked(asked) === name ? spoilt(asked) : sound(asked));
}

const isGetFeature = (asked: Asked): boolean => given(asked, "request").toLowerCase() === "getfeature";

/** Whether features are asked for, not their count. */
export const isPage = (asked: Asked): boolean => isGetFeature(asked) && given(asked, "resultType").toLowerCase() !== "hits";

/** Whether a page after the first is asked for. */
export const isLaterPage = (asked: Asked): boolean => isPage(asked) && Number(given(asked, "startIndex") || "0") > 0;

/** A request as it is, with one parameter changed; null takes it away. */
export function asking(asked: Asked, name: string, value: string | null): Asked {
  const query = new Map(asked.query);
  if (value === null) query.delete(name.toLowerCase());
  else query.set(name.toLowerCase(), value);
  return { ...asked, query };
}

/** Answers some requests otherwise. */
export const when =
  (applies: (asked: Asked) => boolean, otherwise: (inner: Handler) => Handler) =>
  (inner: Handler): Handler => {
    const other = otherwise(inner);
    return (asked) => (applies(asked) ? other(asked) : inner(asked));
  };

/** Answers to `GetFeature`, counts too. */
export const onFeatures = (otherwise: (inner: Handler) => Handler) => when(isGetFeature, otherwise);
/** Answers that hold features. */
export const onPages = (otherwise: (inner: Handler) => Handler) => when(isPage, otherwise);
/** Answers that hold features after the first page. */
export const onLaterPages = (otherwise: (inner: Handler) => Handler) => when(isLaterPage, otherwise);
