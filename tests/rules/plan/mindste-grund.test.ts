import { mindsteGrund } from "../../../src/rules/plan/mindste-grund.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aDelomraade, aLokalplan } from "../../builders/plans.ts";

const plan = (fields: Parameters<typeof aLokalplan>[0]) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan(fields)]) });

/** The plot has 10,000 m². */
casesFor(mindsteGrund, [
  { name: "no lokalplan, no smallest plot", layers: {}, expect: "noPlan" },
  { name: "a blank says nothing, and says so", layers: plan({}), expect: "notRegistered", says: "ikke registreret" },
  {
    name: "plots regulated in the document alone",
    layers: plan({ plotsInDocument: true }),
    expect: "inDocument",
    says: "kun i plandokumentet",
  },
  {
    name: "a plot of exactly the least size",
    layers: plan({ minPlotArea: 10_000 }),
    request: { plotArea: 10_000 },
    expect: "fits",
    measured: 10_000,
    limit: 10_000,
  },
  {
    name: "a plot a square metre short is asked about, for it may be older than the demand",
    layers: plan({ minPlotArea: 10_001 }),
    expect: "tooSmall",
    measured: 10_000,
    limit: 10_001,
    says: "som regel nye grunde",
  },
  {
    name: "a company that asks for less than the least",
    layers: plan({ minPlotArea: 5000 }),
    request: { plotArea: 4999 },
    expect: "askedLess",
    measured: 4999,
  },
  {
    name: "a company that asks for just the least",
    layers: plan({ minPlotArea: 5000 }),
    request: { plotArea: 5000 },
    expect: "fits",
    measured: 10_000,
  },
  {
    name: "a delområde speaks before its lokalplan",
    layers: { ...plan({ minPlotArea: 20_000 }), delomraader: aLayer("delomraader", [aDelomraade({ minPlotArea: 4000 })]) },
    expect: "fits",
    limit: 4000,
  },
]);
