import { beforeAll, describe, expect, it } from "vitest";
import type { FieldsOf } from "../../../src/catalog/index.ts";
import type { EnteredProvision } from "../../../src/domain/records.ts";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { hoejde } from "../../../src/rules/plan/hoejde.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const ways = ["blank", "stated", "inDocument", "entered"] as const;
type Way = (typeof ways)[number];
const rungs = ["byggefelt", "delomraade", "lokalplan", "ramme"] as const;
type Rung = (typeof rungs)[number];
type Case = Readonly<Record<Rung, Way>>;

/** Metres that each rung says when it says a number; 13 m are asked for, so the byggefelt and the lokalplan are broken. */
const metres: Readonly<Record<Rung, number>> = { byggefelt: 12, delomraade: 16, lokalplan: 10, ramme: 14 };
const asked = 13;
const planIds: Readonly<Record<Rung, string>> = { byggefelt: "392-a", delomraade: "392-2", lokalplan: "392", ramme: "804" };

/** All 4 × 4 × 4 × 4 ways in which the four rungs can speak. */
const cases: readonly Case[] = ways.flatMap((byggefelt) =>
  ways.flatMap((delomraade) => ways.flatMap((lokalplan) => ways.map((ramme) => ({ byggefelt, delomraade, lokalplan, ramme })))),
);

interface Expected {
  readonly code: string;
  readonly limit: number | null;
  /** What of the text must be there. */
  readonly says: string;
}

/** The rule told in twelve lines: who speaks first of the three that bind governs; the ramme binds nobody, and is only told of. */
function oracle(each: Case): Expected {
  const binding = (["byggefelt", "delomraade", "lokalplan"] as const).find((rung) => each[rung] !== "blank");
  const hasRamme = each.ramme === "stated" || each.ramme === "entered";
  if (binding === undefined)
    return { code: hasRamme ? "blankWithinRamme" : "blank", limit: null, says: "har ingen bygningshøjde i registret" };
  const named = { byggefelt: "byggefelt A", delomraade: "delområde II", lokalplan: "lokalplan 3-392" }[binding];
  if (each[binding] === "inDocument") return { code: "inDocument", limit: null, says: `kun i plandokumentet til ${named}` };
  const limit = metres[binding];
  const tells =
    each[binding] === "entered" ? "læst af K. Andersen 2. november 2026 i § 7.2, s. 12; registret er tomt" : `tillader ${limit} m`;
  if (asked <= limit) return { code: "within", limit, says: tells };
  return { code: hasRamme ? "overLokalplan" : "overLokalplanRammeUnknown", limit, says: tells };
}

const fieldsOf = (each: Case, rung: Rung, height = metres[rung]): Partial<FieldsOf<"lokalplaner">> => ({
  maxHeight: each[rung] === "stated" ? height : null,
  regulatedInDocument: each[rung] === "inDocument",
});

const entryFor = (rung: Rung, value = metres[rung]): EnteredProvision => ({
  id: rung,
  plan: planIds[rung],
  quantity: "maxHeight",
  value,
  of: null,
  paragraph: "§ 7.2",
  page: 12,
  quote: null,
  by: "K. Andersen",
  on: "2026-11-02",
});

function findingOf(
  each: Case,
  entered = rungs.filter((rung) => each[rung] === "entered").map((rung) => entryFor(rung)),
  registered = metres.lokalplan,
) {
  const pack = aPackOf([...hoejde.needs, ...hoejde.consults], {
    lokalplaner: aLayer("lokalplaner", [aLokalplan(fieldsOf(each, "lokalplan", registered))]),
    delomraader: aLayer("delomraader", [aDelomraade(fieldsOf(each, "delomraade"))]),
    byggefelter: aLayer("byggefelter", [aByggefelt(fieldsOf(each, "byggefelt"))]),
    kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme(fieldsOf(each, "ramme"))]),
  });
  return answerRule(examine(hoejde, aPlot(), pack), aRequest({ height: asked }), "2026-11-22", pack, entered).finding;
}

const allBlank: Case = { byggefelt: "blank", delomraade: "blank", lokalplan: "blank", ramme: "blank" };

describe("the strongest plan that speaks", () => {
  beforeAll(overlayReady);

  it("has 256 ways to speak", () => {
    expect(new Set(cases.map((each) => JSON.stringify(each))).size).toBe(256);
  });

  it.each(cases)("byggefelt $byggefelt, delområde $delomraade, lokalplan $lokalplan, ramme $ramme", (each) => {
    const { code, limit, says } = oracle(each);
    const finding = findingOf(each);
    expect(finding).toMatchObject({ code, limit });
    expect(finding.text.da).toContain(says);
    expect(`${finding.text.da} ${finding.text.en}`).not.toMatch(/undefined|null|NaN| {2}|\(\)/);
  });

  it.each([
    ["a stricter entry governs, and the register's stands beside it", 16, 12, "overLokalplanRammeUnknown", 12, "registret har 16 m"],
    ["a looser entry loosens nothing, and is told", 12, 16, "overLokalplanRammeUnknown", 12, "16 m er læst af K. Andersen"],
    ["an entry that says the same is told too", 16, 16, "within", 16, "det samme er læst af K. Andersen"],
  ])("%s", (_, registered, read, code, limit, says) => {
    const finding = findingOf({ ...allBlank, lokalplan: "stated" }, [entryFor("lokalplan", read)], registered);
    expect(finding).toMatchObject({ code, limit });
    expect(finding.text.da).toContain(says);
  });

  it("of two entries for one plan the one read last counts", () => {
    const earlier = { ...entryFor("lokalplan", 20), on: "2026-10-01" };
    expect(findingOf({ ...allBlank, lokalplan: "entered" }, [entryFor("lokalplan", 9), earlier])).toMatchObject({ limit: 9 });
  });

  it("an entry for another plan, or of another number, fills nothing", () => {
    const elsewhere = { ...entryFor("lokalplan"), plan: "396" };
    const storeys = { ...entryFor("lokalplan"), quantity: "maxStoreys" } as const;
    expect(findingOf(allBlank, [elsewhere, storeys])).toMatchObject({ code: "blank", limit: null });
  });
});
