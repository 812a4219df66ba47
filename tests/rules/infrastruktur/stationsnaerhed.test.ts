import { point } from "../../../src/geo/shape.ts";
import { stationsnaerhed } from "../../../src/rules/infrastruktur/stationsnaerhed.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, everywhere } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

const municipality = (code: string | null) => ({ kommunegraense: aLayer("kommunegraense", [{ shape: everywhere, fields: { code } }]) });
const alleroed = municipality("201");
/** A core that covers the plot of 100 × 100 m from the west to `width` metres in. */
const core = (width: number, kind = "kerneomraade") => ({
  stationsnaereOmraader: aLayer("stationsnaereOmraader", [
    { shape: rectangle(-50, -50, 50 + width, 200), fields: { kind, station: "Allerød" } },
  ]),
});
/** A station so many metres east of the plot. */
const station = (distance: number) => ({
  stationer: aLayer("stationer", [{ shape: point(...at(100 + distance, 50)), fields: { name: "Allerød", kind: "station" } }]),
});
const offices = { use: "office", floorArea: 1501 } as const;

casesFor(stationsnaerhed, [
  { name: "no offices, no question", layers: alleroed, request: { use: "logistics", floorArea: 20_000 }, expect: "none" },
  {
    name: "offices of 1,500 m² are small",
    layers: alleroed,
    request: { use: "office", floorArea: 1500 },
    expect: "small",
    says: "1.500 m²",
  },
  {
    name: "trap 12: a hall of 20,000 m² with 1,500 m² of offices is no office",
    layers: { ...alleroed, ...station(300) },
    request: { use: "logistics", floorArea: 20_000, officeFloorArea: 1500 },
    expect: "small",
  },
  {
    name: "a hall with 1,501 m² of offices is asked for those",
    layers: { ...alleroed, ...station(300) },
    request: { use: "logistics", floorArea: 20_000, officeFloorArea: 1501 },
    expect: "circle",
    says: "1.501 m² kontor",
  },
  {
    name: "trap 12: in Herning station nearness is no rule, whatever lies near",
    layers: { ...municipality("657"), ...station(300), ...core(100) },
    request: offices,
    expect: "elsewhere",
  },
  {
    name: "in Herning that stands without any layer of stations and cores",
    layers: municipality("0657"),
    without: ["stationer", "stationsnaereOmraader"],
    request: offices,
    expect: "elsewhere",
  },
  {
    name: "leading zeros do not make it another municipality",
    layers: { ...municipality("0201"), ...station(300) },
    request: offices,
    expect: "circle",
  },
  { name: "in no known municipality it is an open question", layers: municipality(null), request: offices, expect: "unknownMunicipality" },
  {
    name: "a plot in a drawn core may have offices",
    layers: { ...alleroed, ...core(100) },
    request: offices,
    expect: "core",
    measured: 100,
  },
  {
    name: "offices must keep to the part of the plot in the core",
    layers: { ...alleroed, ...core(60) },
    request: offices,
    expect: "partlyCore",
    measured: 60,
  },
  {
    name: "trap 12: 300 m from a station without a drawn core is no core, for the 600 m are walked and never a circle of ours",
    layers: { ...alleroed, ...station(300) },
    request: offices,
    expect: "circle",
    measured: 300,
    limit: 1200,
    says: "De 600 m gang tegner byrådet",
  },
  {
    name: "an area of another kind is no core",
    layers: { ...alleroed, ...core(100, "stationsnaert"), ...station(300) },
    request: offices,
    expect: "circle",
  },
  { name: "1,200 m is within the circle", layers: { ...alleroed, ...station(1200) }, request: offices, expect: "circle", measured: 1200 },
  {
    name: "1,201 m is outside it",
    layers: { ...alleroed, ...station(1201) },
    request: offices,
    expect: "outside",
    measured: null,
    says: "1,2 km",
  },
]);
