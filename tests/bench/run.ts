import { Command, Option } from "commander";
import { compareEngines } from "./engines-command.ts";
import { sizeNames } from "./sizes.ts";

const program = new Command("bench").description("Measures how fast plots are measured and answered, beside PostGIS and turf.");

program
  .command("engines", { isDefault: true })
  .description("all plots of a municipality: our engine, PostGIS, turf")
  .addOption(new Option("--size <name>", "size of the made municipality").choices(sizeNames).default("small"))
  .addOption(new Option("--only <engine>", "one engine alone; nothing is compared").choices(["ours"]))
  .option("--rounds <count>", "rounds of all engines", Number, 3)
  .action(compareEngines);

await program.parseAsync();
