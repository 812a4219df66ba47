import { cite } from "../../domain/law.ts";
import { metres } from "../../geo/units.ts";
import { defineRule, type Words } from "../define-rule.ts";
import { avoidable, keepOut } from "../keep-out.ts";
import { miljoebeskyttelsesloven } from "../laws.ts";
import { stripSlack, stripsOn } from "../strip.ts";

/** § 21 b bars pesticides, crops and fertiliser within 25 m; a belt of often 10 m round the well is laid down by its own permit. */
const limits = { ban: metres(25), belt: metres(10) } as const;

/** Ground close to a public waterworks' well. § 21 b bars no building, but what is done with the open land; the belt's own permit may bar more. */
export const boring25m = defineRule({
  id: "vand/boring-25m",
  source: cite(miljoebeskyttelsesloven, "§§ 21 b, 22 og 24", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Fredningsbæltets 10 m er almindelig praksis; boringens egen tilladelse afgør.",
      en: "The 10 m of the belt are common practice; the well's own permit decides.",
    },
  }),
  authority: "kommunen",
  needs: ["vandvaerksboringer"],
  reach: limits.ban + stripSlack,
  limits,
  outcomes: {
    outside: { outcome: "clear" },
    avoidable,
    inside: { outcome: "assessment", step: "vurderBoring" },
    belt: { outcome: "assessment", step: "vurderBoring", mayBecome: "withPermits" },
  },
  measure: (plot, { vandvaerksboringer }) => ({
    ban: stripsOn(plot, vandvaerksboringer, limits.ban, () => limits.ban),
    belt: stripsOn(plot, vandvaerksboringer, limits.belt, () => limits.belt),
  }),
  decide: ({ ban, belt }, request, { ban: banned, belt: kept }) => {
    const words = (): Words => ({
      waterworks: ban.hits[0]?.fields.waterworks ?? "",
      ban: { value: banned, unit: "m" },
      belt: { value: kept, unit: "m" },
    });
    const inBelt = keepOut(belt, request, words);
    return inBelt.code === "inside" ? inBelt.as("belt", { quantity: "belt" }) : keepOut(ban, request, words);
  },
});
