import { vejadgang } from "../../../src/rules/infrastruktur/vejadgang.ts";
import { casesFor } from "../../builders/cases-for.ts";

casesFor(vejadgang, [
  { name: "no new access is none of its business", layers: {}, request: { newRoadAccess: false }, expect: "none" },
  { name: "a company that nobody has asked is an open question", layers: {}, request: { newRoadAccess: null }, expect: "unknown" },
  {
    name: "a new access needs the road authority",
    layers: {},
    request: { newRoadAccess: true },
    expect: "access",
    says: "vejmyndighedens",
  },
]);
