import { Command, Option } from "commander";
import { today } from "../../scripts/today.ts";
import { compareEngines } from "./engines-command.ts";
import { sizeNames } from "./sizes.ts";

const program = new Command("bench").description("Measures how fast plots are measured and answered, beside PostGIS and turf.");
const day = new Option("--day <date>", "ISO date to state beside the times").default(today());
const write = new Option("--write", "write what was measured into the README");

program
  .command("engines", { isDefault: true })
  .description("all plots of a municipality: our engine, PostGIS in two ways, turf; times only of those that agree")
  .addOption(new Option("--size <name>", "size of the made municipality").choices(sizeNames).default("small"))
  .option("--pack <folder>", "a real pack in place of a made municipality")
  .addOption(new Option("--only <engine>", "one engine alone; nothing is compared").choices(["ours"]))
  .option("--rounds <count>", "rounds of all engines", Number, 3)
  .option("--turf <count>", "plots that turf measures; 0 leaves it out", Number, 10)
  .addOption(day)
  .addOption(write)
  .action(compareEngines);

await program.parseAsync();
