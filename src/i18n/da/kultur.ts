import type { RuleTexts } from "../translation.ts";

/** Texts of `rules/kultur`. `measured` and `limit` are written amounts. */
export const kultur = {
  "kultur/kirkebyggelinje": {
    title: "Kirkebyggelinje",
    about: "Byggeri over 8,5 m inden for 300 m fra en kirke.",
    codes: {
      low: ({ measured, limit }) => `Byggeriet er ${measured} højt; kirkebyggelinjen gælder kun byggeri over ${limit}.`,
      outside: () => "Ingen kirkebyggelinje fundet på grunden.",
      inside: ({ measured, limit, overlap }) =>
        `Byggeriet er ${measured} højt, og ${overlap} af grunden ligger inden for en kirkebyggelinje, hvor højst ${limit} kan bygges uden dispensation. Er kirken omgivet af bymæssig bebyggelse i hele zonen, gælder linjen ikke; det vurderer kommunen.`,
    },
  },
} satisfies Record<string, RuleTexts>;
