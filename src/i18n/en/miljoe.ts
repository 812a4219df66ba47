import type { miljoe as da } from "../da/miljoe.ts";
import type { Translation } from "../translation.ts";

export const miljoe: Translation<typeof da> = {
  "miljoe/miljoegodkendelse": {
    title: "Environmental permit",
    about: "A listed activity may not be built, expanded or started before it has an environmental permit.",
    codes: {
      none: () =>
        "The company has stated that it is no listed activity. Metal workshops and medium combustion plants must be notified to the municipality all the same.",
      unknown: () =>
        "State whether the company stands on annex 1 or 2 of the order on listed activities. If it does, nothing may be built or expanded before an environmental permit.",
      annex1: () =>
        "The company is stated to stand on annex 1 and needs an environmental permit before anything is built, expanded or started. The designed capacity decides, and one listed part is enough.",
      annex2: () =>
        "The company is stated to stand on annex 2 and needs an environmental permit before anything is built, expanded or started. The designed capacity decides, and one listed part is enough.",
    },
  },
  "miljoe/vvm-screening": {
    title: "Screening (VVM)",
    about: "Projects on annex 2 are screened, and they may not be begun before the decision.",
    codes: {
      listed: () =>
        "The company is stated to be a listed activity and must count on a screening. Nothing may be begun before the decision, which may demand a permit under § 25.",
      change: () =>
        "An expansion of a plant may fall under annex 2 (item 13). Have the municipality say whether it is to be screened; nothing may be begun before the decision.",
      project: () =>
        "Business building may fall under annex 2 (item 10). Have the municipality say whether it is to be screened; nothing may be begun before the decision.",
    },
  },
  "miljoe/spildevand": {
    title: "Process wastewater",
    about: "Wastewater other than from toilets and kitchens needs a permit wherever it is led.",
    codes: {
      none: () => "The company has stated that it has no process wastewater.",
      unknown: () => "State whether the company has process wastewater. If it does, leading it away needs a permit.",
      process: () =>
        "The company has stated that it has process wastewater. It needs a permit to lead it to a sewer, a stream or the ground.",
    },
  },
};
