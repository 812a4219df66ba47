import { ladestandere } from "../../../src/rules/infrastruktur/ladestandere.ts";
import { casesFor } from "../../builders/cases-for.ts";

const spaces = (parkingSpaces: number | null) => ({ layers: {}, request: { parkingSpaces } });

casesFor(ladestandere, [
  { name: "10 spaces are few enough", ...spaces(10), expect: "few", measured: 10, limit: 10 },
  {
    name: "11 spaces need a charger and ducts for 3, each fifth begun",
    ...spaces(11),
    expect: "required",
    measured: 11,
    says: "1 ladestander og tomrør til 3 pladser",
  },
  { name: "50 spaces need ducts for 10", ...spaces(50), expect: "required", says: "tomrør til 10 pladser" },
  { name: "no spaces at all", ...spaces(0), expect: "few" },
  { name: "a number that nobody has given is asked for", ...spaces(null), expect: "unknown", limit: 10 },
]);
