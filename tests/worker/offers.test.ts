import { expect, it } from "vitest";
import { publicRecords } from "../../src/domain/entered-offer.ts";
import { noRecords, type Records } from "../../src/domain/records.ts";
import { exportFormats } from "../../src/worker/protocol.ts";
import { anOfferEntry } from "../builders/changed-records.ts";
import { rectangle } from "../builders/plots.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown } from "../builders/towns.ts";

const silent = () => {};
const plot = (grund_id: string, x: number) => rawLike("grunde", { grund_id, intern_status: null }, rectangle(x, 0, 100, 100));
const town = () => aTown({ grunde: [plot("A", 0), plot("B", 200), plot("C", 400)] });
const request = aRequest({ plotArea: 5000 });
const asked = (records: Records) => ({ request, on: "2026-11-22", plots: [], records });
const withOffers = (...offers: Records["offers"]): Records => ({ ...noRecords, offers });

it("what is entered of an offer stands in rows and whole answers, moves the plot in the list, and leaves law alone", async () => {
  const { checker } = await town();
  const before = await checker.check(asked(noRecords), silent);
  expect(before.plots.map(({ id }) => id)).toEqual(["A", "B", "C"]);
  const records = withOffers(
    anOfferEntry({ plot: "A", values: { internalStatus: "ownGrowth" } }),
    anOfferEntry({ id: "o2", plot: "B", values: { status: "solgt" } }),
  );
  const after = await checker.check(asked(records), silent);
  expect(after.plots.map(({ id, offer }) => [id, offer?.status, offer?.internalStatus])).toEqual([
    ["C", "ledig", null],
    ["A", "ledig", "ownGrowth"],
    ["B", "solgt", null],
  ]);
  const law = ({ route, completeness, counts }: (typeof after.plots)[number]) => ({ route, completeness, counts });
  for (const { id } of before.plots) {
    const [then, now] = [before, after].map(({ plots }) => plots.find((each) => each.id === id));
    expect(now && law(now)).toEqual(then && law(then));
  }
  const [whole] = await checker.details(asked(records), ["B"]);
  expect(whole.offer?.status).toBe("solgt");
  expect((await checker.check(asked(noRecords), silent)).plots).toEqual(before.plots);
});

it.each(exportFormats)("no export of an answer tells what is for those who sell (%s)", async (format) => {
  const { checker } = await town();
  const secret = anOfferEntry({ plot: "A", values: { internalStatus: "option", unavailable: "legal", conditions: "Byggepligt" } });
  const records = withOffers(secret, anOfferEntry({ id: "o2", plot: "B", values: { internalStatus: "ownGrowth" } }));
  const file = await checker.write(asked(records), format, silent);
  expect(file).not.toMatch(/internalStatus|unavailable|ownGrowth|"option"|"legal"/);
  if (format !== "csv") expect(JSON.parse(file).records).toEqual(publicRecords(records));
  if (format !== "csv") expect(file).toContain("Byggepligt");
});

it("the list of plots holds what was entered, and hides what is internal from everybody else", async () => {
  const { checker } = await town();
  const records = withOffers(anOfferEntry({ plot: "A", values: { netArea: 9500, internalStatus: "option" } }));
  const said = { plots: [], records };
  const text = async (audience: "public" | "internal") => new TextDecoder().decode(await checker.writeStock(said, "csv", audience));
  const [open, internal] = [await text("public"), await text("internal")];
  expect(open.split("\r\n")[1]).toContain(";9500;");
  expect(open).not.toContain("option");
  expect(internal.split("\r\n")[1]).toContain(";option;");
});
