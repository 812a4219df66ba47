import type { FieldsOf } from "../../src/catalog/index.ts";
import type { Layer, Pack } from "../../src/catalog/pack.ts";
import { area, type Shape } from "../../src/geo/shape.ts";

/** What the database holds of a feature: its geometry and what rules tell features of its layer apart by. */
export interface Row {
  readonly id: string;
  readonly shape: Shape;
  /** Zone code, road class, adopted or not …: the word that a rule's condition on the layer looks at. */
  readonly kind: string;
  readonly plan: PlanColumns | null;
}

/** What decides which plan takes over from which. */
export interface PlanColumns {
  readonly municipality: string | null;
  /** First day in force, ISO. */
  readonly fromDay: string | null;
  /** A theme plan. */
  readonly beside: boolean;
  /** A lokalplan without any use. */
  readonly yields: boolean;
  readonly planId: string | null;
  /** The lokalplan that a part belongs to. */
  readonly parent: string | null;
}

type Plan = FieldsOf<"lokalplaner">;

const planColumns = (fields: Plan, rest: Partial<PlanColumns> = {}): PlanColumns => ({
  municipality: fields.municipality,
  fromDay: fields.inForce ?? fields.adopted,
  beside: ["20.3", "10.2", "10.3"].includes(fields.planType ?? ""),
  yields: false,
  planId: fields.planId,
  parent: null,
  ...rest,
});

const useKind = ({ useGeneral }: Plan): string => (useGeneral === 11 || useGeneral === 61 ? "housing" : "other");
const hasNoUse = ({ useGeneral, useSpecific }: Plan): boolean => useGeneral === null && useSpecific.length === 0;

function rowsOf<Fields>(
  layer: Layer<Fields> | undefined,
  kindOf: (fields: Fields, shape: Shape) => string = () => "any",
  planOf: (fields: Fields) => PlanColumns | null = () => null,
): Row[] {
  return (layer?.features ?? []).map(({ id, shape, fields }) => ({ id, shape, kind: kindOf(fields, shape), plan: planOf(fields) }));
}

/** Reads every layer that rules and wishes look in. The conditions are those of the law, said here once more. */
export const rowsOfLayers = {
  zonekort: ({ layers }) => rowsOf(layers.zonekort, ({ zone }) => String(zone ?? "")),
  lokalplaner: ({ layers }) => rowsOf(layers.lokalplaner, useKind, (fields) => planColumns(fields, { yields: hasNoUse(fields) })),
  kommuneplanrammer: ({ layers }) => rowsOf(layers.kommuneplanrammer, useKind, (fields) => planColumns(fields)),
  delomraader: ({ layers }) =>
    rowsOf(
      layers.delomraader,
      () => "any",
      (fields) => planColumns(fields, { parent: fields.lokalplanId }),
    ),
  byggefelter: ({ layers }) =>
    rowsOf(
      layers.byggefelter,
      ({ binding }) => (binding ? "binding" : "other"),
      (fields) => planColumns(fields, { parent: fields.lokalplanId }),
    ),
  lokalplanforslag: ({ layers }) => rowsOf(layers.lokalplanforslag),
  fredninger: ({ layers }) => rowsOf(layers.fredninger, ({ proposed }) => (proposed ? "proposed" : "adopted")),
  paragraf3: ({ layers }) =>
    rowsOf(layers.paragraf3, ({ kind }, shape) => (area(shape) > (kind === "other" ? 2500 : 100) ? "over" : "below")),
  soeer: ({ layers }) => rowsOf(layers.soeer),
  bygninger: ({ layers }) => rowsOf(layers.bygninger, ({ isDwelling }) => (isDwelling ? "dwelling" : "other")),
  soebeskyttelseslinjer: ({ layers }) => rowsOf(layers.soebeskyttelseslinjer),
  aabeskyttelseslinjer: ({ layers }) => rowsOf(layers.aabeskyttelseslinjer),
  skovbyggelinjer: ({ layers }) => rowsOf(layers.skovbyggelinjer),
  kirkebyggelinjer: ({ layers }) => rowsOf(layers.kirkebyggelinjer),
  bnbo: ({ layers }) => rowsOf(layers.bnbo),
  drikkevandsinteresser: ({ layers }) =>
    rowsOf(layers.drikkevandsinteresser, ({ category }) => (category === "OD" ? "ordinary" : "special")),
  jordforureningV1: ({ layers }) => rowsOf(layers.jordforureningV1),
  jordforureningV2: ({ layers }) => rowsOf(layers.jordforureningV2),
  fjernvarmeomraader: ({ layers }) => rowsOf(layers.fjernvarmeomraader),
  veje: ({ layers }) => rowsOf(layers.veje, ({ roadClass }) => roadClass),
  jernbaner: ({ layers }) => rowsOf(layers.jernbaner),
  stationer: ({ layers }) => rowsOf(layers.stationer),
} as const satisfies Record<string, (pack: Pack) => Row[]>;

/** A layer that the database holds. */
export type Table = keyof typeof rowsOfLayers;
/** All layers that the database holds. */
export const tables = Object.keys(rowsOfLayers).filter((table): table is Table => table in rowsOfLayers);
