import { detailhandel } from "../../../src/rules/erhverv/detailhandel.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo } from "../../builders/guideline-cases.ts";

const centre = (width: number) => areaTo("detailhandelsomraader", width, { kind: "Bymidte" });

casesFor(detailhandel, [
  { name: "a company without a shop is not asked", layers: {}, expect: "noShop" },
  { name: "nor misses the layer", layers: {}, without: ["detailhandelsomraader"], expect: "noShop" },
  {
    name: "1 m² of shop outside every area for shops",
    request: { retailFloorArea: 1 },
    layers: {},
    expect: "elsewhere",
    measured: 0,
    says: "Forespørgslen har 1,0 m² butik",
  },
  {
    name: "bulky goods are a shop of all their floor",
    request: { use: "retailBulky", floorArea: 2000 },
    layers: {},
    expect: "elsewhere",
    says: "2.000 m² butik",
  },
  {
    name: "unless the company says how much of it",
    request: { use: "retailBulky", floorArea: 2000, retailFloorArea: 800 },
    layers: {},
    expect: "elsewhere",
    says: "800 m² butik",
  },
  {
    name: "an area for shops with exactly the 5,000 m² asked for",
    request: { retailFloorArea: 800 },
    layers: centre(50),
    expect: "laidOut",
    measured: 5000,
    says: "i et område til detailhandel «Prøveengen». Kommuneplanen sætter den største butik",
  },
  {
    name: "a metre less",
    request: { retailFloorArea: 800 },
    layers: centre(49),
    expect: "partly",
    measured: 4900,
    says: "Kun 4.900 m² af grunden ligger i et område til detailhandel «Prøveengen», og projektet skal bruge 5.000 m².",
  },
  {
    name: "a plot that lies in it whole has no more to give, however small it is",
    request: { retailFloorArea: 800, plotArea: 12_000 },
    layers: centre(100),
    expect: "laidOut",
    measured: 10_000,
  },
  { name: "10 m² of it are digitising noise", request: { retailFloorArea: 800 }, layers: centre(0.1), expect: "elsewhere" },
]);
