import type { branches as da } from "../da/branches.ts";
import type { Translation } from "../translation.ts";

export const branches: Translation<typeof da> = {
  office: "IT, consultancy and offices",
  clinic: "Clinics",
  datacenter: "Data centres",
  laboratory: "Technical testing and laboratories",
  electronics: "Electronics",
  print: "Printing",
  carRepair: "Car repair",
  builders: "Building trades",
  bulkyGoods: "Building materials and home goods",
  wholesale: "Wholesale and storage",
  haulage: "Haulage",
  wood: "Wood and furniture",
  metalGoods: "Metal goods",
  food: "Food",
  plastics: "Rubber and plastics",
  pharma: "Pharmaceuticals",
  concrete: "Concrete goods",
  waste: "Waste and recycling",
  foundry: "Metals and foundries",
  chemicals: "Chemicals",
  asphalt: "Asphalt",
  biogas: "Energy, biomass and biogas",
};
