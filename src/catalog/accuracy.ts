import type { Bilingual } from "../domain/result.ts";
import { type Metres, metres } from "../geo/units.ts";

/**
 * How exactly a dataset is drawn: the share `rate` of its points lie at most `metres` from where they belong. `against` says from what: the
 * ground, or the cadastral map that the dataset is drawn on and moves along with.
 */
export interface Accuracy {
  readonly metres: Metres;
  readonly rate: number;
  readonly against: "ground" | "cadastre";
  /** Features are measured things that lie elsewhere as a whole: one that is far enough inside a plot stays there with the size it has. */
  readonly rigid: boolean;
  /** Where the number is from, in a sentence. */
  readonly basis: Bilingual;
  readonly link: string | null;
  /** What in it no source confirmed, or null. */
  readonly unconfirmed: Bilingual | null;
}

type Draft = Omit<Accuracy, "metres" | "rate" | "against" | "rigid"> & { readonly metres: number } & Partial<
    Pick<Accuracy, "against" | "rigid">
  >;

/** The rate that every statement is written for: 95 of 100 points. */
export const statedRate = 0.95;

/** Completes a statement with what most share: against the ground, and no rigid features. */
export const state = ({ metres: length, against = "ground", rigid = false, ...rest }: Draft): Accuracy => ({
  ...rest,
  metres: metres(length),
  rate: statedRate,
  against,
  rigid,
});

/** A number that nobody states: what we take it for, and why. */
export const estimate = (length: number, basis: Bilingual, rest: Partial<Draft> = {}): Accuracy =>
  state({
    link: null,
    ...rest,
    metres: length,
    basis,
    unconfirmed: {
      da: `Ejeren oplyser ingen nøjagtighed; at 95 % ligger inden for ${String(length).replace(".", ",")} m, er vores skøn.`,
      en: `The owner states no accuracy; that 95 % lie within ${length} m is our estimate.`,
    },
  });

/** Where the cadastral map says how exact it is. */
export const parcelMap = "https://gst.dk/matriklen/om-matriklen/matrikelkort-registret-og-arkiv/matrikelkort";

/** How far the cadastral map itself may lie from the ground. */
export const cadastralMap = state({
  metres: 4,
  basis: {
    da: "Matrikelkortet er vejledende: skel ligger typisk 0,1–4,0 m forkert efter område, metode og alder.",
    en: "The cadastral map is a guide: boundaries are typically 0.1–4.0 m off, by area, method and age.",
  },
  link: parcelMap,
  unconfirmed: {
    da: "At 95 % af skellene ligger inden for de 4 m, er vores læsning.",
    en: "That 95 % of the boundaries lie within the 4 m is our reading.",
  },
});

/** A plot that the user drew or brought: nobody knows how exactly, so it is taken as it stands. */
export const asDrawn: Accuracy = state({
  metres: 0,
  basis: {
    da: "Grunden regnes, som den er tegnet; hvor nøjagtigt den er tegnet, vides ikke.",
    en: "The plot is taken as it is drawn; how exactly that is, is not known.",
  },
  link: null,
  unconfirmed: null,
});

/** How far a dataset's points may lie from the ground, metres: what is drawn on the cadastral map has the map's own error as well. */
export const groundAccuracy = ({ metres: own, against }: Accuracy): number =>
  against === "ground" ? own : rootOfSquares(own, cadastralMap.metres);

/** How far two things may lie from each other's true place, metres; what is drawn on one cadastral map moves together. */
export const accuracyBetween = (a: Accuracy, b: Accuracy): number =>
  a.against === "cadastre" && b.against === "cadastre"
    ? rootOfSquares(a.metres, b.metres)
    : rootOfSquares(groundAccuracy(a), groundAccuracy(b));

const rootOfSquares = (a: number, b: number): number => Math.sqrt(a * a + b * b);
