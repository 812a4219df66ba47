import { type Answer, xmlAnswer } from "./answer.ts";

/** What the server refuses, as WFS names it. */
export interface Refusal {
  readonly code: "InvalidParameterValue" | "MissingParameterValue" | "NoApplicableCode" | "OperationNotSupported";
  readonly locator: string;
  readonly text: string;
}

/** GeoServer's report of an error in WFS 2.0; the same report comes with status 400 or, from many installations, with 200. */
export const exceptionReport = ({ code, locator, text }: Refusal, status: 200 | 400): Answer =>
  xmlAnswer(
    `<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">` +
      `<ows:Exception exceptionCode="${code}" locator="${locator}"><ows:ExceptionText>${escaped(text)}</ows:ExceptionText></ows:Exception>` +
      "</ows:ExceptionReport>",
    status,
  );

/** Text as it may stand in XML. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Thrown by what understands a request, caught where the request came in. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: Refusal["code"], locator: string, text: string) {
    super(text);
    this.refusal = { code, locator, text };
  }
}
