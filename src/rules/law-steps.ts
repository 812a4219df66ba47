/** Steps that nature, culture, water and soil law call for, as `steps` lists them. No source gave a period for any of them. */
export const lawSteps = {
  begrundKyst: { authority: "byraadet", basis: "planloven §§ 5 a og 5 b", period: null, order: 12 },
  vurderRaastof: { authority: "regionen", basis: "råstofloven § 5 a og planloven § 29 a", period: null, order: 12 },
  vurderNatura2000: { authority: "kommunen", basis: "habitatbekendtgørelsen § 6", period: null, order: 14 },
  vurderBoring: { authority: "kommunen", basis: "miljøbeskyttelsesloven §§ 21 b, 22 og 24", period: null, order: 16 },
  vurderBilagIv: { authority: "kommunen", basis: "habitatbekendtgørelsen", period: null, order: 17 },
  spoergMuseet: { authority: "museet", basis: "museumsloven §§ 25–27", period: null, order: 19 },
  kystdispensation: { authority: "kystdirektoratet", basis: "naturbeskyttelsesloven §§ 8 og 15", period: null, order: 61 },
  fredskovsdispensation: { authority: "miljoestyrelsen", basis: "skovloven §§ 6, 11 og 38", period: null, order: 63 },
  fortidsmindedispensation: { authority: "slotsOgKulturstyrelsen", basis: "museumsloven § 29 j", period: null, order: 63 },
  digedispensation: { authority: "kommunen", basis: "museumsloven §§ 29 a og 29 j, stk. 2", period: null, order: 65 },
  anmeldJord: { authority: "kommunen", basis: "jordforureningsloven §§ 50 og 50 a", period: null, order: 92 },
} as const;
