import { angleOf, arctangent, arsinh, hyperbolics, sineAndCosine, smallArtanh } from "./elementary.ts";

/**
 * UTM zone 32 on GRS 80 (EPSG:25832) by the Krüger series to order six in the third flattening.
 * Coefficients: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), eqs. 35 and 36.
 */
const semiMajorAxis = 6378137;
const flattening = 1 / 298.257222101;
const scaleOnMeridian = 0.9996;
const falseEasting = 500000;
const centralMeridian = (9 * Math.PI) / 180;
const degree = Math.PI / 180;

const squaredEccentricity = flattening * (2 - flattening);
const eccentricity = Math.sqrt(squaredEccentricity);
const n = flattening / (2 - flattening);
const n2 = n * n;
const n3 = n2 * n;
const n4 = n3 * n;
const n5 = n4 * n;
const n6 = n5 * n;
const radius = ((scaleOnMeridian * semiMajorAxis) / (1 + n)) * (1 + n2 / 4 + n4 / 64 + n6 / 256);

const forwardSeries = [
  n / 2 - (2 * n2) / 3 + (5 * n3) / 16 + (41 * n4) / 180 - (127 * n5) / 288 + (7891 * n6) / 37800,
  (13 * n2) / 48 - (3 * n3) / 5 + (557 * n4) / 1440 + (281 * n5) / 630 - (1983433 * n6) / 1935360,
  (61 * n3) / 240 - (103 * n4) / 140 + (15061 * n5) / 26880 + (167603 * n6) / 181440,
  (49561 * n4) / 161280 - (179 * n5) / 168 + (6601661 * n6) / 7257600,
  (34729 * n5) / 80640 - (3418889 * n6) / 1995840,
  (212378941 * n6) / 319334400,
];
const inverseSeries = [
  n / 2 - (2 * n2) / 3 + (37 * n3) / 96 - n4 / 360 - (81 * n5) / 512 + (96199 * n6) / 604800,
  n2 / 48 + n3 / 15 - (437 * n4) / 1440 + (46 * n5) / 105 - (1118711 * n6) / 3870720,
  (17 * n3) / 480 - (37 * n4) / 840 - (209 * n5) / 4480 + (5569 * n6) / 90720,
  (4397 * n4) / 161280 - (11 * n5) / 504 - (830251 * n6) / 7257600,
  (4583 * n5) / 161280 - (108847 * n6) / 3991680,
  (20648693 * n6) / 638668800,
];

/** Longitude and latitude in degrees (ETRS89, taken as WGS 84) to easting and northing in metres; error below 1e-6 m over Denmark. */
export function toUtm32(lon: number, lat: number): [number, number] {
  const [sinLambda, cosLambda] = sineAndCosine(lon * degree - centralMeridian);
  const [sinPhi, cosPhi] = sineAndCosine(lat * degree);
  const tangent = conformalTangent(sinPhi / cosPhi);
  const xi = angleOf(tangent, cosLambda);
  const eta = arsinh(sinLambda / Math.sqrt(tangent * tangent + cosLambda * cosLambda));
  const [dXi, dEta] = sumOfSines(forwardSeries, xi, eta);
  return [falseEasting + radius * (eta + dEta), radius * (xi + dXi)];
}

/** Easting and northing in metres to longitude and latitude in degrees; the inverse of `toUtm32`. */
export function toLonLat(easting: number, northing: number): [number, number] {
  const xi = northing / radius;
  const eta = (easting - falseEasting) / radius;
  const [dXi, dEta] = sumOfSines(inverseSeries, xi, eta);
  const [sinh] = hyperbolics(eta - dEta);
  const [sine, cosine] = sineAndCosine(xi - dXi);
  const tangent = geographicTangent(sine / Math.sqrt(sinh * sinh + cosine * cosine));
  return [(angleOf(sinh, cosine) + centralMeridian) / degree, arctangent(tangent) / degree];
}

/** Tangent of the conformal latitude from the tangent of the geographic one. */
function conformalTangent(tangent: number): number {
  const secant = Math.sqrt(1 + tangent * tangent);
  const [sigma] = hyperbolics(eccentricity * smallArtanh((eccentricity * tangent) / secant));
  return tangent * Math.sqrt(1 + sigma * sigma) - sigma * secant;
}

/** Inverse of `conformalTangent` by Newton's method; two or three rounds reach the last digit. */
function geographicTangent(target: number): number {
  let tangent = target;
  for (let round = 0; round < 5; round++) {
    const reached = conformalTangent(tangent);
    const step =
      ((target - reached) / Math.sqrt(1 + reached * reached)) *
      ((1 + (1 - squaredEccentricity) * tangent * tangent) / ((1 - squaredEccentricity) * Math.sqrt(1 + tangent * tangent)));
    tangent += step;
    if (Math.abs(step) < 1e-14) break;
  }
  return tangent;
}

/** Σ cⱼ sin(2j(ξ + iη)) as real and imaginary part, by Clenshaw's scheme in complex numbers. */
function sumOfSines(coefficients: readonly number[], xi: number, eta: number): [number, number] {
  const [sin, cos] = sineAndCosine(2 * xi);
  const [sinh, cosh] = hyperbolics(2 * eta);
  const [kRe, kIm] = [2 * cos * cosh, -2 * sin * sinh];
  let [re, im, lastRe, lastIm] = [0, 0, 0, 0];
  for (let j = coefficients.length - 1; j >= 0; j--) {
    const nextRe = kRe * re - kIm * im - lastRe + coefficients[j];
    const nextIm = kRe * im + kIm * re - lastIm;
    [lastRe, lastIm, re, im] = [re, im, nextRe, nextIm];
  }
  const [sineRe, sineIm] = [sin * cosh, cos * sinh];
  return [re * sineRe - im * sineIm, re * sineIm + im * sineRe];
}
