import type { Words } from "../translation.ts";

/** What is told of files that were brought, where nothing more is asked or shown. */
export const arrivalProblems = {
  fileTooLarge: ({ file, size, most }: Words) =>
    `«${file}» er ikke læst: den fylder ${size} MB, og grænsen er ${most} MB. Del filen, eller tag kun kommunens område med.`,
  tooManyFiles: ({ most }: Words) =>
    `Der er over ${most} filer, så ingen af dem er læst. Hent dem i flere omgange, eller pak dem i en zip.`,
  filesTooLarge: ({ file, most }: Words) =>
    `«${file}» er ikke læst: filerne fylder tilsammen mere end ${most} MB. Hent dem i flere omgange.`,
  filesNotRead: ({ files, reason }: Words) =>
    `«${files}» kunne ikke læses (${reason}). Intet er tilføjet. Prøv at hente filerne igen, en ad gangen.`,
  filesNotTakenIn: ({ reason }: Words) => `Filerne blev ikke tilføjet (${reason}). Det, der stod her, er uændret. Prøv igen.`,
  noPackToAmend: () => "Kommunens datapakke kan ikke læses, så lagene kan ikke lægges i den. Vælg kommunen igen, eller byg pakken igen.",
  mappingWrong: ({ file, field }: Words) =>
    `«${file}» er ikke en tilordning, der kan bruges: fejl i «${field}». Gem den igen fra dialogen.`,
};
