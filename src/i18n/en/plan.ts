import { upper } from "../ceiling-sentences.ts";
import type { plan as da } from "../da/plan.ts";
import { formatDate } from "../format.ts";
import type { Translation, Words } from "../translation.ts";
import { form } from "./form.ts";
import { notFound } from "./phrases.ts";
import { areas } from "./plan-areas.ts";
import { planName, planNumber } from "./plan-ceilings.ts";
import { planNumbers } from "./plan-numbers.ts";

const uses: Readonly<Record<string, string>> = form.uses;
const useOf = ({ use }: Words): string => (uses[use] ?? use).toLowerCase();

const planFor = (words: Words): string => planName(words) + (areas[words.general] ? ` (${areas[words.general]})` : "");
const day = (iso: string): string => formatDate("en", iso);
const others = ({ edges, beside }: Words): string => {
  const also = beside ? ` Also in force: lokalplan ${beside}.` : "";
  const count = edges === "1" ? "One more lokalplan touches" : `${edges} more lokalplaner touch`;
  return also + (Number(edges) > 0 ? ` ${count} only the plot's edge.` : "");
};

const landzoneRule =
  "needs a landzone permit (landzonetilladelse) unless a lokalplan expressly permits it (§ 36); the permit never comes before a lokalplan where the project needs one (§ 35(2)).";

export const plan: Translation<typeof da> = {
  "plan/zonestatus": {
    title: "Zone",
    about: "Whether the plot lies in urban zone (byzone), rural zone (landzone) or a holiday-home area (sommerhusområde).",
    codes: {
      byzone: ({ source, date }) => `The plot lies in byzone according to “${source}” as of ${date}.`,
      edge: ({ measured, outside }) =>
        `The plot lies in byzone but for a strip of ${outside} (${measured} of the plot); have it settled whether the map is inaccurate.`,
      landzone: ({ source, date }) =>
        `The plot lies in landzone: neither byzone nor sommerhusområde was found on it in “${source}” as of ${date}. Building ${landzoneRule}`,
      partlyLandzone: ({ measured, outside }) => `${outside} (${measured} of the plot) lies in landzone. Building there ${landzoneRule}`,
      sommerhus: ({ measured }) =>
        `${measured} of the plot lies in a sommerhusområde. Business there needs a kommuneplantillæg and a new lokalplan.`,
      composite: () => "The zone map has both byzone and landzone on the plot without telling them apart; ask the municipality.",
      compositeSommerhus: () =>
        "The zone map has sommerhusområde together with another zone on the plot without telling them apart; ask the municipality.",
    },
  },
  "plan/anvendelse-lokalplan": {
    title: "Use under the local plan (lokalplan)",
    about: "Whether the lokalplan has room for the company's use.",
    codes: {
      permitted: (words) => `${upper(planFor(words))} has room for ${useOf(words)}.${others(words)}`,
      partlyUnplanned: (words) =>
        `${upper(planFor(words))} has room for ${useOf(words)}, but ${words.measured} of the plot has no lokalplan.${others(words)}`,
      conditional: (words) =>
        `${upper(planFor(words))} may have room for ${useOf(words)}; read purpose and use in the plan document.${others(words)}`,
      unclear: (words) =>
        `The register does not say whether ${planFor(words)} has room for ${useOf(words)}; read it in the plan document.${others(words)}`,
      inDocument: (words) =>
        `The use is regulated, but only in the document of ${planFor(words)}; read whether ${useOf(words)} is in it.${others(words)}`,
      mixed: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)} on ${words.measured} of the plot; on the rest it is not ruled out.${others(words)}`,
      notPermitted: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)}; a new lokalplan is needed, for a dispensation cannot change the plan's use.${others(words)}`,
      noLokalplan: (words) => `${notFound("No lokalplan", words)} Ask the municipality whether ${useOf(words)} here needs one (§ 13(2)).`,
    },
  },
  "plan/anvendelse-ramme": {
    title: "Use under the municipal plan frame (kommuneplanramme)",
    about: "Whether the frame of the municipal plan has room for the company's use.",
    codes: {
      lokalplanDecides: (words) =>
        `${upper(planNumber(words))} has room for ${useOf(words)} and binds the owner; the ramme only binds the council's planning.`,
      permitted: (words) => `${upper(planFor(words))} has room for ${useOf(words)}.`,
      conditional: (words) => `${upper(planFor(words))} may have room for ${useOf(words)}; the municipality judges that.`,
      unclear: (words) => `The register does not say whether ${planFor(words)} has room for ${useOf(words)}; ask the municipality.`,
      mixed: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)} on ${words.measured} of the plot; on the rest it is not ruled out.`,
      notPermittedLokalplanOpen: (words) =>
        `${upper(planFor(words))} has no room for ${useOf(words)}; unless the lokalplan holds it, a kommuneplantillæg and a new lokalplan are needed.`,
      notPermitted: (words) => `${upper(planFor(words))} has no room for ${useOf(words)}; a kommuneplantillæg and a lokalplan are needed.`,
      noRamme: (words) => `${notFound("No kommuneplanramme", words)} A new lokalplan here first needs a kommuneplantillæg.`,
    },
  },
  ...planNumbers,
  "plan/forslag": {
    title: "Proposed local plan (lokalplanforslag)",
    about: "Proposed lokalplaner, which hold the plot still until they are adopted.",
    codes: {
      none: (words) => notFound("No proposed lokalplan", words),
      running: ({ forslag, measured, published, ends, hearingEnd }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and was published on ${day(published)}${hearingEnd ? ` (hearing until ${day(hearingEnd)})` : ""}. Until it is adopted, though no later than ${day(ends)}, the plot must not be used in a way that anticipates it (§ 17). After the hearing the municipality can permit building that follows the proposal and the municipal plan and needs no lokalplan of its own (§ 17(2)).`,
      undated: ({ forslag, measured }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot, but the register does not say when it was published; ask the municipality whether it binds.`,
      older: ({ forslag, measured, published }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and is more than a year old (${day(published)}); ask the municipality whether it has been given up.`,
      notYet: ({ forslag, measured, published }) =>
        `Proposed lokalplan ${forslag} covers ${measured} of the plot and will be published on ${day(published)}.`,
    },
  },
};
