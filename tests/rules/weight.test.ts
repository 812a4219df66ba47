import { beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../src/rules/define-rule.ts";
import { weightOf } from "../../src/rules/weight.ts";
import { overlayReady } from "../builders/overlay.ts";
import { rawLike } from "../builders/raw-features.ts";
import { aTown, hectare } from "../builders/towns.ts";

const weigh = (cell: Cell | null) => weightOf({ cell });

describe("what stands first in an answer", () => {
  it("is the worst outcome, whatever is open in a milder one", () => {
    const stops: readonly Cell[] = [{ outcome: "blocked" }, { outcome: "planChange" }, { outcome: "dispensation" }];
    const open = weigh({ outcome: "assessment", step: "besigtigNatur", mayBecome: "notPossible" });
    for (const cell of stops) expect(weigh(cell)).toBeLessThan(open);
    expect(weigh({ outcome: "assessment" })).toBeLessThan(weigh(null));
    expect(weigh(null)).toBeLessThan(weigh({ outcome: "clear" }));
  });

  it("is among equals what may still become a new plan or a no, then what asks somebody, then what is only told", () => {
    const no = weigh({ outcome: "assessment", mayBecome: "notPossible" });
    const plan = weigh({ outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" });
    const permit = weigh({ outcome: "assessment", step: "afklarKloak", mayBecome: "withPermits" });
    const asked = weigh({ outcome: "assessment", step: "vurderRetningslinje" });
    const told = weigh({ outcome: "assessment" });
    expect([no, permit]).toEqual([plan, asked]);
    expect(no).toBeLessThan(permit);
    expect(permit).toBeLessThan(told);
  });
});

describe("a plot where the map shows no protected species", () => {
  beforeAll(overlayReady);

  it("is not headed by that: it is the last of what is to be judged", async () => {
    const town = await aTown({ bilagIvArter: [], drikkevandsinteresser: [rawLike("drikkevandsinteresser", { kategori: "OSD" }, hectare)] });
    const judged = (await town.plot({ threatensGroundwater: null })).findings.filter(({ outcome }) => outcome === "assessment");
    expect(judged.at(-1)?.rule).toBe("natur/bilag-iv");
    expect(judged[0].rule).not.toBe("natur/bilag-iv");
  });
});
