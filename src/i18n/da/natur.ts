import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

/** ` (mose, eng)`, or nothing where the register gives no type. */
const types = ({ types }: Words): string => (types === "" ? "" : ` (${types.toLowerCase()})`);
const guidance = "Kortet er vejledende: naturen på stedet afgør det.";
const order = ({ name }: Words): string => (name === "" ? "en fredning" : `fredningen${named(name)}`);

/** Texts of `rules/natur`. */
export const natur = {
  "natur/paragraf3": {
    title: "Beskyttet natur (§ 3)",
    about: "Søer over 100 m² og heder, moser, enge og overdrev over 2.500 m², som ikke må ændres. Beskyttede vandløb er ikke med.",
    codes: {
      outside: (words) => `${notFound("Ingen beskyttet natur", words)} ${guidance}`,
      belowMinimum: (words) =>
        `Den største registrerede natur på grunden${types(words)} er ${words.measured}; alene er den først beskyttet over ${words.limit}. Den kan alligevel være beskyttet som del af en mosaik eller, for en mose, ved en sø eller et vandløb.`,
      avoidable: (words) => `${partOfPlot(words)} er registreret som beskyttet natur${types(words)}.${roomBeside(words)} ${guidance}`,
      inside: (words) =>
        `${partOfPlot(words)} er registreret som beskyttet natur${types(words)}. At ændre den kræver dispensation (§ 65), og den gives sjældent.${noRoomBeside(words)} ${guidance}`,
    },
  },
  "natur/fredning": {
    title: "Fredning",
    about: "Areal, som en fredning bestemmer over.",
    codes: {
      outside: (words) => notFound("Ingen fredning", words),
      avoidable: (words) => `${partOfPlot(words)} ligger i ${order(words)}.${roomBeside(words)}`,
      proposed: (words) =>
        `${partOfPlot(words)} ligger i et forslag til fredning${named(words.name)}.${noRoomBeside(words)} Forslaget kan blive vedtaget, ændret eller opgivet; spørg fredningsnævnet, hvad det betyder for byggeriet.`,
      inside: (words) =>
        `${partOfPlot(words)} ligger i ${order(words)}, og fredningens tekst afgør, hvad der må ske dér.${noRoomBeside(words)} Kun fredningsnævnet kan dispensere, og ikke imod fredningens formål (§ 50).`,
    },
  },
  "natur/soebeskyttelseslinje": {
    title: "Søbeskyttelseslinje",
    about: "Byggeri, beplantning og terræn inden for 150 m fra en sø på mindst 3 ha.",
    codes: {
      outside: (words) => notFound("Ingen søbeskyttelseslinje", words),
      avoidable: (words) =>
        `${partOfPlot(words)} ligger inden for en søbeskyttelseslinje (${words.distance} fra søen).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for en søbeskyttelseslinje (${words.distance} fra søen), hvor byggeri, beplantning og ændringer i terrænet kræver dispensation.${noRoomBeside(words)}`,
    },
  },
  "natur/aabeskyttelseslinje": {
    title: "Åbeskyttelseslinje",
    about: "Byggeri, beplantning og terræn inden for 150 m fra et vandløb, der er registreret med en linje.",
    codes: {
      outside: (words) => notFound("Ingen åbeskyttelseslinje", words),
      avoidable: (words) => `${partOfPlot(words)} ligger inden for en åbeskyttelseslinje (${words.distance} fra åen).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for en åbeskyttelseslinje (${words.distance} fra åen), hvor byggeri, beplantning og ændringer i terrænet kræver dispensation.${noRoomBeside(words)}`,
    },
  },
  "natur/skovbyggelinje": {
    title: "Skovbyggelinje",
    about: "Nyt byggeri inden for 300 m fra offentlig skov og fra privat skov på mindst 20 ha.",
    codes: {
      outside: (words) => notFound("Ingen skovbyggelinje", words),
      avoidable: (words) => `${partOfPlot(words)} ligger inden for en skovbyggelinje (${words.distance} fra skoven).${roomBeside(words)}`,
      inside: (words) =>
        `${partOfPlot(words)} ligger inden for en skovbyggelinje (${words.distance} fra skoven), hvor nyt byggeri kræver dispensation.${noRoomBeside(words)} Linjen gælder ikke bag væsentlig lovlig bebyggelse, der ligger nærmere skoven (stk. 3), og ikke for byggeri, som får landzonetilladelse (stk. 2, nr. 5); det vurderer kommunen.`,
    },
  },
} satisfies Record<string, RuleTexts>;
