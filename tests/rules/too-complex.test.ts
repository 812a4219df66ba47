import { beforeAll, expect, it } from "vitest";
import { polygon, type Shape } from "../../src/geo/shape.ts";
import { answerPlot, measurePlot } from "../../src/rules/assess.ts";
import { aLayer, aPackOf } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot, at, rectangle } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";

beforeAll(overlayReady);

/** A comb of slanted teeth, four corners each, so fine that each lies beside all teeth of another. */
function comb(teeth: number, shift: number): Shape {
  const corners = Array.from({ length: teeth }, (_, tooth) => {
    const [x, width] = [(1000 * tooth) / teeth + shift, 500 / teeth];
    return [at(x, 0), at(x + 900, 900), at(x + width + 900, 900), at(x + width, 0)];
  }).flat();
  return polygon([...corners, at(1000 + shift, -10), at(shift, -10)]);
}

it("two shapes of 150,000 corners among each other are said not to be examined, and what does not hang on them is answered", () => {
  const pack = aPackOf(["soeer", "fredninger", "paragraf3", "skovbyggelinjer", "bnbo"], {
    skovbyggelinjer: aLayer("skovbyggelinjer", [{ shape: comb(37_500, 0.003) }]),
    bnbo: aLayer("bnbo", [{ shape: rectangle(-500, -500, 3000, 3000) }]),
  });
  const plot = aPlot(comb(37_500, 0));
  const answer = answerPlot(measurePlot(plot, pack), aRequest(), "2026-11-22", pack);
  const codeOf = (rule: string) => answer.findings.find((finding) => finding.rule === rule)?.code;
  expect(codeOf("natur/skovbyggelinje")).toBe("tooComplex");
  expect(codeOf("natur/fredning")).toBe("outside");
  expect(answer.findings.find(({ rule }) => rule === "vand/bnbo")?.measured).toBeCloseTo(plot.area, 1);
}, 30_000);
