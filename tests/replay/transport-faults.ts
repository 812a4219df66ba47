import { gzipSync } from "node:zlib";
import { type Answer, type Handler, htmlAnswer, xmlAnswer } from "./answer.ts";
import { exceptionReport } from "./exception.ts";
import { type Fault, onFeatures, onLaterPages, onPages } from "./fault.ts";

const always = (answer: Answer) => (): Handler => () => answer;

/** The first answer to each request is another; asked again, it is right. */
const once =
  (answer: Answer) =>
  (inner: Handler): Handler =>
  (asked) =>
    asked.turn === 0 ? answer : inner(asked);

const changed =
  (change: (answer: Answer) => Answer) =>
  (inner: Handler): Handler =>
  (asked) =>
    change(inner(asked));

const half = ({ body }: Answer): number => Math.floor(Buffer.from(body).length / 2);

const serverError = htmlAnswer("<html><body><h1>HTTP Status 500 – Internal Server Error</h1></body></html>", 500);
const tooMany: Answer = { ...htmlAnswer("Too Many Requests", 429), headers: { "content-type": "text/plain", "retry-after": "1" } };
const maintenance = htmlAnswer("<html><head><title>Vedligeholdelse</title></head><body>Vi er snart tilbage.</body></html>", 503);
const login = htmlAnswer('<!DOCTYPE html><html><head><title>Log ind</title></head><body><form action="/login"></form></body></html>');
const exception = exceptionReport({ code: "NoApplicableCode", locator: "GetFeature", text: "java.lang.NullPointerException" }, 200);

/** What goes wrong on the way. */
export const transportFaults = {
  serverError: { what: "500 every time", answers: onFeatures(always(serverError)) },
  serverErrorOnce: { what: "500 once, then fine", answers: onFeatures(once(serverError)) },
  tooManyRequests: { what: "429 with Retry-After, then fine", answers: onFeatures(once(tooMany)) },
  maintenance: { what: "503 with a page of HTML", answers: onFeatures(always(maintenance)) },
  notFound: { what: "404", answers: onFeatures(always(htmlAnswer("<html><body>404</body></html>", 404))) },
  loginPage: { what: "a login page with status 200", answers: onFeatures(always(login)) },
  exception: { what: "an exception in XML with status 200", answers: onFeatures(always(exception)) },
  exceptionLater: { what: "an exception in XML with status 200 after the first page", answers: onLaterPages(always(exception)) },
  errorLater: { what: "500 every time after the first page", answers: onLaterPages(always(serverError)) },
  truncated: {
    what: "JSON that ends in the middle",
    answers: onPages(changed((answer) => ({ ...answer, body: Buffer.from(answer.body).subarray(0, half(answer)) }))),
  },
  truncatedLater: {
    what: "JSON that ends in the middle after the first page",
    answers: onLaterPages(changed((answer) => ({ ...answer, body: Buffer.from(answer.body).subarray(0, half(answer)) }))),
  },
  reset: {
    what: "a connection that breaks in the middle",
    answers: onPages(changed((answer) => ({ ...answer, breaksAfter: half(answer) }))),
  },
  slow: { what: "an answer after the time limit", answers: onPages(changed((answer) => ({ ...answer, waits: 30_000 }))) },
  redirected: {
    what: "a redirect to another host",
    answers: onFeatures(() => (asked) => ({
      status: 302,
      headers: { location: `${asked.origin.replace("127.0.0.1", "localhost")}${asked.path}?${new URLSearchParams([...asked.query])}` },
      body: "",
    })),
  },
  brokenGzip: {
    what: "gzip that is broken",
    answers: onPages(
      changed((answer) => ({
        ...answer,
        headers: { ...answer.headers, "content-encoding": "gzip" },
        body: gzipSync(answer.body).subarray(0, -40),
      })),
    ),
  },
  lengthTooLong: {
    what: "a content length that promises more than comes",
    answers: onPages(
      changed((answer) => ({ ...answer, headers: { ...answer.headers, "content-length": String(Buffer.from(answer.body).length + 500) } })),
    ),
  },
  lengthTooShort: {
    what: "a content length that promises less than comes",
    answers: onPages(changed((answer) => ({ ...answer, headers: { ...answer.headers, "content-length": String(half(answer)) } }))),
  },
  hitsFail: {
    what: "counts that cannot be asked for, pages that can",
    answers: (inner) => (asked) => (asked.query.get("resulttype") === "hits" ? serverError : inner(asked)),
  },
  otherFormat: {
    what: "XML of another kind where JSON was asked for",
    answers: onPages(always(xmlAnswer('<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'))),
  },
} as const satisfies Readonly<Record<string, Fault>>;
