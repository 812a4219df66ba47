import type { Bilingual } from "../domain/result.ts";
import type { Shape } from "../geo/shape.ts";
import { type SquareMetres, squareMetres } from "../geo/units.ts";
import type { Accuracy } from "./accuracy.ts";
import type { FieldRule } from "./field-rules.ts";

/** Theme families; they group the layer panel and give the hue on the map. */
export const groups = ["plan", "infrastruktur", "natur", "vand", "jord", "kultur", "naboer"] as const;
/** One of `groups`. */
export type Group = (typeof groups)[number];

/** What a layer does to a project in law; it decides how the map draws it. */
export type LegalForce = "stops" | "needsPermission" | "toBeJudged" | "information";

/** A feature as read from a file: foreign properties, geometry already in EPSG:25832 metres. */
export interface RawFeature {
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
}

/** A file as a dataset sees it when it is asked whether the file is its own. */
export interface RawFile {
  readonly features: readonly RawFeature[];
  /** Names of all properties in the file. */
  readonly fields: ReadonlySet<string>;
  /** Distinct values of one property, as text. */
  readonly values: (field: string) => ReadonlySet<string>;
}

/** How the map draws a dataset. Colours are hues by family and force in the map room, never here. */
export interface Look {
  /** Drawn lowest first. */
  readonly order: number;
  /** Field of `fields` that labels a feature, or null. */
  readonly label: string | null;
  /** Part of the base map: always drawn under everything, not in the layer panel. */
  readonly base: "water" | "forest" | "road" | "railway" | "building" | "boundary" | "place" | null;
  /** Shown when the app opens. */
  readonly on: boolean;
}

/** One dataset: whose it is, what it says, how it is recognised, read and drawn. Names of foreign fields stop here. */
export interface Dataset<Fields = unknown> {
  readonly id: string;
  readonly name: Bilingual;
  readonly group: Group;
  readonly owner: string;
  readonly licence: string;
  /** Where a person can look the dataset up. */
  readonly link: string;
  readonly force: LegalForce;
  readonly geometry: Shape["kind"];
  /** Kinds of geometry that are kept; others are left out as `otherGeometry`. Usually `geometry` alone. */
  readonly kinds: readonly Shape["kind"][];
  /** Overlaps of at most this many m² are digitising noise and no hit; 0 where any true overlap counts. */
  readonly sliver: SquareMetres;
  /** How exactly it is drawn, or null when nobody states that: then nothing in it is called sure. */
  readonly accuracy: Accuracy | null;
  /** Older than this the layer is stale: nothing in it is `clear` any more. Our proposal, not law. */
  readonly maxAgeDays: number;
  /** Foreign fields that this dataset's files carry; only to guess what an unrecognised file might be. */
  readonly marks?: readonly string[];
  /** Fields that this dataset's files carry and that somebody would miss; each is one that is read. */
  readonly schema: readonly FieldRule[];
  /** Is this file (or part of it) this dataset? By fields and values, never by name. */
  readonly recognise: (file: RawFile) => boolean;
  /** Does this feature of a recognised file belong here? A key under `notKept` in `i18n` when it does not. */
  readonly takes: (feature: RawFeature, municipality: string) => true | string;
  /** Identity of a feature in its register, or null. */
  readonly idOf: (properties: Readonly<Record<string, unknown>>) => string | null;
  /** ISO date of the feature's own decision (adoption, designation), or null. */
  readonly dateOf: (properties: Readonly<Record<string, unknown>>) => string | null;
  /** Link to the feature's own document, or null. */
  readonly linkOf: (properties: Readonly<Record<string, unknown>>) => string | null;
  /** The feature's properties in our words. Never throws: what cannot be read is null. */
  readonly read: (properties: Readonly<Record<string, unknown>>) => Fields;
  /** Turns the geometry into what it stands for (an inverted mask into the municipality). */
  readonly reshape?: (shape: Shape) => Shape;
  /** A reason (key under `cutOff` in `i18n`) why a recognised file is only an extract, or null. */
  readonly looksCutOff?: (file: RawFile) => string | null;
  readonly look: Look;
}

type Rest = "schema" | "kinds" | "takes" | "idOf" | "dateOf" | "linkOf" | "maxAgeDays" | "licence" | "sliver";
type Draft<Fields> = Omit<Dataset<Fields>, Rest> & Partial<Pick<Dataset<Fields>, Rest>>;

/** Completes a dataset with what most share: one year of validity, every feature of its geometry taken, no identity of its own. */
export function defineDataset<Fields>({ takes = () => true, kinds, ...draft }: Draft<Fields>): Dataset<Fields> {
  const allowed = kinds ?? [draft.geometry];
  return {
    schema: [],
    idOf: () => null,
    dateOf: () => null,
    linkOf: () => null,
    maxAgeDays: 366,
    licence: "Frie offentlige data, kildeangivelse",
    sliver: squareMetres(1),
    ...draft,
    kinds: allowed,
    takes: (feature, municipality) => {
      const taken = takes(feature, municipality);
      return taken === true && !allowed.includes(feature.shape.kind) ? "otherGeometry" : taken;
    },
  };
}
