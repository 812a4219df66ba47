import { Command, InvalidArgumentError, Option } from "commander";
import { exportFormats } from "../src/worker/protocol.ts";
import { check } from "./commands/check.ts";
import { pack } from "./commands/pack.ts";
import { verify } from "./commands/verify.ts";
import { today } from "./today.ts";

function isoDate(text: string): string {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (!real) throw new InvalidArgumentError("skriv datoen som 2026-11-22.");
  return text;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const program = new Command("grundlag").description("Hvad skal der til, før virksomheden kan bygge på grunden?").exitOverride();

program
  .command("check")
  .description("svarer på en forespørgsel for hver grund i en datapakke")
  .requiredOption("--pack <mappe eller navn>", "datapakke: en mappe, eller alleroed / herning")
  .requiredOption("--request <fil.json>", "forespørgslen")
  .option("--plots <fil.geojson>", "egne grunde, som svares på sammen med pakkens")
  .option("--on <dato>", "den dato, der svares for", isoDate, today())
  .addOption(new Option("--format <format>", "svarets format").choices([...exportFormats]).default("geojson"))
  .option("--out <fil>", "skriv svaret her i stedet for på skærmen")
  .action(async (options) => {
    process.exitCode = await check(options);
  });

program
  .command("pack")
  .description("bygger en kommunes datapakke af de filer, den har")
  .requiredOption("--from <mappe>", "mappe med .geojson-filer")
  .requiredOption("--kommune <kode>", "kommunekode, f.eks. 0165")
  .requiredOption("--out <mappe>", "hvor pakken skrives")
  .option("--name <navn>", "kommunens navn, hvis filerne ikke siger det")
  .option("--as <datasæt=fil>", "sig selv, hvad en fil er; kan gentages", collect, [])
  .option("--covers <fil>", "en flade, som lagene dækker helt")
  .option("--vouch <hvem>", "nogen står inde for, at lagene er komplette")
  .option("--fetched <dato>", "den dato, filerne er hentet", isoDate)
  .action(async (options) => {
    process.exitCode = await pack(options);
  });

program
  .command("verify")
  .description("holder en datapakke op mod sit manifest")
  .requiredOption("--pack <mappe eller navn>", "datapakke")
  .action(async (options) => {
    process.exitCode = await verify(options);
  });

try {
  await program.parseAsync();
} catch (error) {
  // Commander has told the user already; its own code says whether that was help or a mistake.
  if (error instanceof Error && "exitCode" in error) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else throw error;
}
