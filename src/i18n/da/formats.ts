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
  otherThanEnding: ({ file, ending, format }: Words) =>
    `«${file}» ender på .${ending}, men er ${format} og er læst som det. Kontrollér, at det er den rigtige fil.`,
  zipBroken: ({ file }: Words) => `«${file}» er en zip-fil, der er beskadiget eller ikke er hentet helt. Hent eller pak den igen.`,
  zipWithoutData: ({ file }: Words) => `«${file}» rummer ingen fil, som Grundlag læser.`,
  zipBomb: ({ file, most }: Words) =>
    `«${file}» er ikke læst: pakket ud fylder den langt mere, end den giver sig ud for, eller over ${most} MB. Pak kun det nødvendige.`,
  zipTooManyMembers: ({ file, most }: Words) =>
    `«${file}» er ikke læst: der er over ${most} filer i den og de andre zip-filer. Pak kun det nødvendige.`,
  zipTooDeep: ({ file, count, members }: Words) =>
    `«${file}»: ${count} zip-filer ligger i en zip-fil i en zip-fil og er ikke læst (${members}). Pak dem ud først.`,
  zipMembersBroken: ({ file, count, members }: Words) =>
    `«${file}»: ${count} filer i den er beskadiget eller pakket forkert og er ikke læst (${members}). Hent eller pak den igen.`,
  zipMembersEncrypted: ({ file, count, members }: Words) =>
    `«${file}»: ${count} filer er låst med adgangskode og er ikke læst (${members}). Pak dem uden adgangskode.`,
  zipMembersOutside: ({ file, count, members }: Words) =>
    `«${file}»: ${count} filer har navne, der peger ud af zip-filen, og er ikke læst (${members}). Stoler du på filen, så pak den ud og pak den igen.`,
  zipMembersUnpackable: ({ file, count, members }: Words) =>
    `«${file}»: ${count} filer er pakket på en måde, der ikke læses (${members}). Pak dem igen som almindelig zip.`,
  zipMembersHidden: ({ file, count, members }: Words) => `«${file}»: ${count} skjulte filer er sprunget over (${members}).`,
  zipStrangers: ({ file, count, members }: Words) =>
    `«${file}»: ${count} filer er ikke i et format, som Grundlag læser, og er sprunget over (${members}).`,
  engineNotLoaded: ({ file, format }: Words) =>
    `«${file}» er ikke læst: det, der skal til for at læse ${format}, kunne ikke hentes. Prøv igen, når der er forbindelse.`,
  sqliteNotGeopackage: ({ file }: Words) =>
    `«${file}» er en database, men ikke en GeoPackage: dens liste over lag mangler. Gem dataene som GeoPackage.`,
  gpkgWithoutLayers: ({ file }: Words) => `«${file}» er en GeoPackage uden lag, der kan læses.`,
  gpkgTablesUnread: ({ file, count, tables }: Words) =>
    `«${file}»: ${count} tabeller er billeder, opslag eller uden geometri og er ikke læst (${tables}). Skal de bruges, så gem dem som lag.`,
  gpkgJournal: ({ file }: Words) =>
    `«${file}» er måske ikke gemt helt: de nyeste ændringer kan ligge i «${file}-wal» ved siden af. Luk den i QGIS, og hent den igen, hvis noget mangler.`,
  namesUncut: ({ file, fields }: Words) =>
    `«${file}»: feltnavne var skåret af ved ti tegn og er skrevet ud (${fields}). Kontrollér, at det er de rigtige.`,
};
