import { Command, Option } from "commander";
import { today } from "../../scripts/today.ts";
import { compareBuildable } from "./buildable-command.ts";
import { compareEngines } from "./engines-command.ts";
import { compareFits } from "./fit-command.ts";
import { drawGrowth } from "./growth-command.ts";
import { timeLatency } from "./latency-command.ts";
import { timeLoading } from "./load-command.ts";
import { compareOverlays } from "./overlay-command.ts";
import { timeReanswers } from "./reanswer-command.ts";
import { sizeNames } from "./sizes.ts";

const program = new Command("bench").description("Measures how fast plots are measured and answered, beside PostGIS and turf.");

/** A benchmark's command with the options that all have. */
const command = (name: string, description: string, isDefault = false): Command =>
  program
    .command(name, { isDefault })
    .description(description)
    .addOption(new Option("--day <date>", "ISO date to state beside the times").default(today()))
    .addOption(new Option("--write", "write what was measured into the README"));

const size = (): Option => new Option("--size <name>", "size of the made municipality").choices(sizeNames).default("small");

command("engines", "all plots of a municipality: our engine, PostGIS in two ways, turf; times only of those that agree", true)
  .addOption(size())
  .option("--pack <folder>", "a real pack in place of a made municipality")
  .addOption(new Option("--only <engine>", "one engine alone; nothing is compared").choices(["ours"]))
  .option("--rounds <count>", "rounds of all engines", Number, 3)
  .option("--turf <count>", "plots that turf measures; 0 leaves it out", Number, 6)
  .action(compareEngines);

command("buildable", "what is left of each plot for a hall, with setback and lines, beside PostGIS")
  .addOption(size())
  .option("--rounds <count>", "rounds", Number, 3)
  .action(compareBuildable);

command("overlay", "hits, merged areas, what is left beside limits with room round them, distances: all plots, beside PostGIS in two ways")
  .addOption(size())
  .addOption(new Option("--only <engine>", "one engine alone; nothing is compared").choices(["ours"]))
  .option("--rounds <count>", "rounds of all engines", Number, 3)
  .option("--fine <count>", "rounds with arcs as Grundlag draws them; 0 leaves them out", Number, 1)
  .action(compareOverlays);

command("growth", "the cost from 1,000 features to 1,000,000, as a picture")
  .option("--most <count>", "features at the end of the curve", Number, 1_000_000)
  .action(drawGrowth);

command("latency", "one plot against 40 layers").addOption(size()).option("--plots <count>", "plots", Number, 300).action(timeLatency);

command("reanswer", "new rows when one number of the request is changed")
  .option("--plots <count>", "plots", Number, 2_000)
  .option("--changes <count>", "changes", Number, 160)
  .action(timeReanswers);

command("load", "a pack opened to its first answer, with the compact file and without")
  .option("--features <count>", "features in all layers together", Number, 20_000)
  .option("--rounds <count>", "times that each is opened", Number, 5)
  .action(timeLoading);

command("fit", "halls placed on plots made by chance, beside brute force on a fine grid")
  .option("--plots <count>", "plots", Number, 500)
  .option("--seed <number>", "another number makes other plots", Number, 1)
  .action(compareFits);

// What is broken off still stops its database and removes its folders, which is done when the process exits.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

await program.parseAsync();
