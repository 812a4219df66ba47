import type { RuleTexts } from "../translation.ts";
import { noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

/** Texts of `rules/kultur`. `measured` and `limit` are written amounts. */
export const kultur = {
  "kultur/kirkebyggelinje": {
    title: "Kirkebyggelinje",
    about: "Byggeri over 8,5 m inden for 300 m fra en kirke.",
    codes: {
      low: ({ measured, limit }) => `Byggeriet er ${measured} højt; kirkebyggelinjen gælder kun byggeri over ${limit}.`,
      outside: (words) => notFound("Ingen kirkebyggelinje", words),
      avoidable: (words) =>
        `${partOfPlot(words)} ligger inden for en kirkebyggelinje, og byggeriet er ${words.measured} højt, hvor ${words.limit} er grænsen.${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for en kirkebyggelinje, hvor byggeri over ${words.limit} kræver dispensation; byggeriet er ${words.measured} højt.${noRoomBeside(words)} Er kirken omgivet af bymæssig bebyggelse i hele zonen, gælder linjen ikke; det vurderer kommunen.`,
    },
  },
} satisfies Record<string, RuleTexts>;
