import type { Words } from "../translation.ts";

/** Problems of files that are read in other formats than GeoJSON. */
export const formatProblems = {
  fileBroken: ({ file, format }: Words) =>
    `«${file}» kan ikke læses som ${format}: filen er beskadiget eller af en anden slags. Hent eller gem den igen.`,
  fileCutShort: ({ file, format }: Words) =>
    `«${file}» (${format}) er ikke læst: den slutter, før alt det er kommet, som den siger, den rummer. Hent eller kopiér den igen.`,
  tooManyFeatures: ({ file, count, fields, most }: Words) =>
    `«${file}» er ikke læst: den har mindst ${count} objekter med ${fields} felter, og der læses højst ${most}. Tag kun det nødvendige område eller de nødvendige felter med.`,
  heightsDropped: ({ file, count }: Words) => `«${file}»: ${count} objekter har højder (z). De er ikke brugt; alt regnes fladt.`,
  bytesLeftOut: ({ file, fields }: Words) =>
    `«${file}»: felter med andet end tekst og tal er ikke læst (${fields}). Skal de bruges, så gem dem som tekst.`,
  shpWithoutDbf: ({ file }: Words) =>
    `«${file}» kom uden sin .dbf: objekterne har ingen navne eller andre oplysninger. Tag .dbf-filen med samme navn med.`,
  shpWithoutPrj: ({ file }: Words) =>
    `«${file}» kom uden sin .prj og siger ikke, hvilket koordinatsystem den er i. Det er bedømt efter tallene. Tag .prj-filen med samme navn med.`,
  shpAndDbfDiffer: ({ file, shapes, rows }: Words) =>
    `«${file}» har ${shapes} figurer, men dens .dbf har ${rows} rækker. De er parret forfra; resten mangler figur eller oplysninger. Gem filen igen.`,
  shapePartAlone: ({ file, base }: Words) =>
    `«${file}» er en del af en shapefil, men «${base}.shp» eller «${base}.dbf» er der ikke. Tag alle filer med samme navn med.`,
  rowsDeleted: ({ file, count }: Words) => `«${file}»: ${count} rækker er mærket som slettede og er ikke læst.`,
  encodingUnknown: ({ file, encoding }: Words) =>
    `«${file}»: tegnsættet «${encoding}» kendes ikke. Teksterne er læst uden det; kontrollér æ, ø og å.`,
};
