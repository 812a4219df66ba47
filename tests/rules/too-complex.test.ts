import { beforeAll, expect, it } from "vitest";
import { polygon, type Shape } from "../../src/geo/shape.ts";
import { answerPlot } from "../../src/rules/assess.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
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

/** A band of 1 m that winds outwards by 2.5 m a turn, in 150,000 corners: hundreds of turns lie within a few metres of each other. */
function spiral(dx: number, dy: number): Shape {
  const half = 75_000;
  const corner = (k: number, beyond: number) => {
    const [turn, radius] = [(2 * Math.PI * k) / 500, 10 + k * 0.005 + beyond];
    return at(radius * Math.cos(turn) + dx, radius * Math.sin(turn) + dy);
  };
  const side = (beyond: number) => Array.from({ length: half }, (_, k) => corner(k, beyond));
  return polygon([...side(0), ...side(1).reverse()]);
}

it("three spirals on one plot use up what may be measured on it: they are refused, the rest is answered, and the same again in another order", () => {
  const pack = aPackOf(["soeer", "fredninger", "paragraf3", "skovbyggelinjer", "bnbo"], {
    skovbyggelinjer: aLayer("skovbyggelinjer", [{ shape: spiral(0.4, 0.2) }]),
    soeer: aLayer("soeer", [{ shape: spiral(0.3, 0.1) }]),
    paragraf3: aLayer("paragraf3", [{ shape: spiral(-0.2, 0.3) }]),
    bnbo: aLayer("bnbo", [{ shape: rectangle(-500, -500, 3000, 3000) }]),
  });
  const plot = aPlot(spiral(0, 0));
  const measured = measurePlot(plot, pack);
  const answer = answerPlot(measured, aRequest(), "2026-11-22", pack);
  const findingOf = (rule: string) => answer.findings.find((finding) => finding.rule === rule);
  expect(findingOf("natur/skovbyggelinje")?.code).toBe("tooComplex");
  expect(findingOf("natur/paragraf3")?.code).toBe("tooComplex");
  expect(answer.netArea).toBeNull();
  expect(findingOf("natur/fredning")?.code).toBe("outside");
  expect(findingOf("vand/bnbo")?.measured).toBeCloseTo(plot.area, 1);
  const fresh = measurePlot(plot, pack);
  answerPlot(fresh, aRequest({ height: 30, floorArea: 20_000 }), "2026-11-23", pack);
  expect(answerPlot(fresh, aRequest(), "2026-11-22", pack)).toEqual(answer);
}, 30_000);
