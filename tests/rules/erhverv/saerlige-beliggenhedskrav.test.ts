import { saerligeBeliggenhedskrav } from "../../../src/rules/erhverv/saerlige-beliggenhedskrav.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";

const kept = areaTo("saerligeBeliggenhedskrav", 100);

casesFor(saerligeBeliggenhedskrav, [
  ...guidelineRows("saerligeBeliggenhedskrav", "et område til virksomheder med særlige beliggenhedskrav", { virksomhedsklasse: 5 }),
  {
    name: "class 5 takes a place that heavier companies have few of",
    request: { virksomhedsklasse: 5 },
    layers: kept,
    expect: "inside",
    says: "sat af til tungere virksomheder",
  },
  { name: "class 6 is what it is for", request: { virksomhedsklasse: 6 }, layers: kept, expect: "inPurpose", says: "(klasse 6)" },
  {
    name: "class 5 to 6 must say which it has",
    request: { virksomhedsklasse: [5, 6] },
    layers: kept,
    expect: "perhapsInPurpose",
    says: "Det passer til klasse 6, men ikke til klasse 5",
  },
  {
    name: "class 6 with exactly the 5,000 m² asked for inside it",
    request: { virksomhedsklasse: 6 },
    layers: areaTo("saerligeBeliggenhedskrav", 50),
    expect: "inPurpose",
    measured: 5000,
  },
  {
    name: "class 6 with a metre less has too little of it",
    request: { virksomhedsklasse: 6 },
    layers: areaTo("saerligeBeliggenhedskrav", 49),
    expect: "tooSmall",
    measured: 4900,
    says: "4.900 m² af grunden (49 %) ligger i et område til virksomheder med særlige beliggenhedskrav «Prøveengen»; det er for lidt til projektets 5.000 m².",
  },
  { name: "class 6 elsewhere lacks such an area", request: { virksomhedsklasse: 6 }, layers: {}, expect: "needsOne", measured: 0 },
  { name: "so does class 5 to 7", request: { virksomhedsklasse: [5, 7] }, layers: {}, expect: "needsOne", says: "Virksomheder i klasse 7" },
  { name: "class 5 elsewhere lacks nothing", request: { virksomhedsklasse: 5 }, layers: {}, expect: "outside" },
]);
