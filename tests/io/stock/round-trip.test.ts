import { describe, expect, it } from "vitest";
import { datasets } from "../../../src/catalog/index.ts";
import { exchangeOf } from "../../../src/catalog/stock-exchange.ts";
import { offerWith } from "../../../src/domain/entered-offer.ts";
import { publicOffer } from "../../../src/domain/stock.ts";
import { type Audience, type StockFormat, stockFormats } from "../../../src/domain/stock-list.ts";
import { boxOf } from "../../../src/geo/shape.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { guarded, unguarded } from "../../../src/io/stock/formula-guard.ts";
import { isStockTable } from "../../../src/io/stock/is-stock-table.ts";
import type { StockPlot } from "../../../src/io/stock/list-rows.ts";
import type { StockLand } from "../../../src/io/stock/stock-land.ts";
import { writeStock } from "../../../src/io/stock/write-stock.ts";
import { rectangle } from "../../builders/plots.ts";
import { randomEdit, randomOffer, seeded } from "../../builders/random-offers.ts";
import { listed } from "../../builders/stock.ts";

/** Plots of a pack with one or two edits each, for a seed. */
function stockOf(seed: number, count = 6): readonly StockPlot[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at): StockPlot => {
    const id = `G-${at}`;
    const base = randomOffer(random);
    const edits = [randomEdit(random, "o1", id), randomEdit(random, "o2", id)].slice(0, Math.floor(random() * 3));
    return {
      id,
      name: random() < 0.5 ? `Grund ${at}` : null,
      base,
      offer: offerWith(base, edits) ?? base,
      shape: rectangle(at * 200, 0, 100, 100),
    };
  });
}

const landOf = (plots: readonly StockPlot[]): StockLand => ({
  plots: plots.map(({ id, name, base, shape }) => ({
    id,
    properties: exchangeOf(id, name, base ?? randomOffer(seeded(1))),
    shape,
    box: boxOf(shape),
  })),
  parcels: [],
});

async function tableOf(plots: readonly StockPlot[], format: StockFormat, audience: Audience) {
  const bytes = await writeStock(plots, format, audience);
  const tables = await openFile({ name: `grunde.${format}`, bytes });
  if (!tables.ok) throw new Error(`got ${JSON.stringify(tables.problems)}, expected a table`);
  return tables.value[0];
}

/** What is read of a list on the land of the pack that it was written from, by id. */
async function readBack(plots: readonly StockPlot[], format: StockFormat, audience: Audience) {
  const table = await tableOf(plots, format, audience);
  const asList = format === "geojson" ? table : (await listed(table, landOf(plots))).table;
  const reading = await readTable(asList);
  if (!reading.ok) throw new Error(`got ${JSON.stringify(reading.problems)}, expected features`);
  return Object.fromEntries(reading.value.features.map(({ properties }) => [properties.grund_id, datasets.grunde.read(properties)]));
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe.each(["xlsx", "csv", "geojson"] as const)("a list that is written as %s", (format) => {
  it(`and read again is the same stock (${seeds.length} seeds)`, async () => {
    for (const seed of seeds) {
      const plots = stockOf(seed);
      const expected = Object.fromEntries(plots.map(({ id, name, offer }) => [id, { name, ...offer }]));
      expect(await readBack(plots, format, "internal"), `seed ${seed}`).toEqual(expected);
    }
  });

  it("for everybody has no internal status and no reason, under any name", async () => {
    const plots = seeds.flatMap((seed) => stockOf(seed, 3)).map((plot, at) => ({ ...plot, id: `P-${at}` }));
    const table = await tableOf(plots, format, "public");
    const [first] = table.features as { properties: Record<string, unknown> }[];
    expect(Object.keys(first.properties).join(" ")).not.toMatch(/intern|spærret|spaerret/i);
    if (format !== "geojson") return;
    const back = await readBack(plots, format, "public");
    for (const { id, offer } of plots) expect(publicOffer(back[id])).toEqual({ name: back[id].name, ...publicOffer(offer) });
  });

  it("is the same bytes each time", async () => {
    const [one, two] = [await writeStock(stockOf(7), format, "internal"), await writeStock(stockOf(7), format, "internal")];
    expect(one).toEqual(two);
  });
});

describe("a list for a spreadsheet", () => {
  it.each(["xlsx", "csv"] as const)("is known for one when it comes back (%s)", async (format) => {
    expect(isStockTable(await tableOf(stockOf(3), format, "internal"))).toBe(true);
  });

  it("runs nothing: every cell that begins a formula begins with an apostrophe", async () => {
    const text = new TextDecoder().decode(
      await writeStock(
        seeds.flatMap((seed) => stockOf(seed)),
        "csv",
        "internal",
      ),
    );
    const cells = text
      .slice(1)
      .split(/[;\r\n]/)
      .map((cell) => cell.replace(/^"/, ""));
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'/.test(cell)).length).toBeGreaterThan(10);
  });

  it.each(["=1", "'=1", "''=1", "a, =b", "a;@b", "x\n+y", "100,-", "-5", "a,'=b", "", "'", "ren tekst", "a,-b", "a, -5"])(
    "a guard is taken off as it was put on: %j",
    (text) => expect(unguarded(guarded(text))).toBe(text),
  );

  it("a workbook's text is text and its numbers are numbers", async () => {
    const table = await tableOf([{ ...stockOf(1)[0], name: "=1+1" }], "xlsx", "internal");
    const [{ properties }] = table.features as { properties: Record<string, unknown> }[];
    expect(properties.Navn).toBe("=1+1");
    expect(stockFormats).toEqual(["xlsx", "csv", "geojson"]);
  });
});
