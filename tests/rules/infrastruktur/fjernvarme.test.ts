import { fjernvarme } from "../../../src/rules/infrastruktur/fjernvarme.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { wide } from "../../builders/plans.ts";

const duty = (adopted: string | null, isGas = false) => ({
  tilslutningspligtomraader: aLayer("tilslutningspligtomraader", [{ shape: wide, fields: { name: "Nord", adopted, isGas } }]),
});
const heated = { fjernvarmeomraader: aLayer("fjernvarmeomraader", [{ shape: wide, fields: { name: "Nord" } }]) };
const banned = { forsyningsforbudsomraader: aLayer("forsyningsforbudsomraader", [{ shape: wide, fields: { name: "Syd" } }]) };

casesFor(fjernvarme, [
  { name: "nothing there is nothing found", layers: {}, expect: "none", says: "Intet fjernvarmeområde og ingen tilslutningspligt fundet" },
  { name: "a heating area without a duty is free to join", layers: heated, expect: "supplied", measured: 10_000, says: "frivillig" },
  {
    name: "a duty of 31 December 2018 still binds",
    layers: { ...duty("2018-12-31"), ...heated },
    expect: "duty",
    says: "fra 2018. Pligten er fra før 2019 og binder stadig",
  },
  { name: "a duty of 1 January 2019 could not be laid", layers: duty("2019-01-01"), expect: "dutyTooNew", says: "siden 1. januar 2019" },
  { name: "a duty without a date may be an old one", layers: duty(null), expect: "dutyUndated" },
  { name: "a duty for natural gas fell away", layers: duty("2005-01-01", true), expect: "gasDuty", says: "1. juli 2022" },
  { name: "where gas was a duty, heat may be there", layers: { ...duty("2005-01-01", true), ...heated }, expect: "supplied" },
  { name: "a ban on some heating is to be asked about", layers: { ...banned, ...heated }, expect: "banned", says: "«Syd»" },
  {
    name: "a duty is told though nobody delivered the heating areas",
    layers: duty("2010-05-05"),
    without: ["fjernvarmeomraader", "forsyningsforbudsomraader"],
    expect: "duty",
  },
]);
