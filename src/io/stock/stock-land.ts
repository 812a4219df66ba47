import type { RawFeature } from "../../catalog/define-dataset.ts";
import type { Properties } from "../../catalog/fields.ts";
import { datasets } from "../../catalog/index.ts";
import type { Pack } from "../../catalog/pack.ts";
import { exchangeOf } from "../../catalog/stock-exchange.ts";
import { type Box, boxOf, type Shape } from "../../geo/shape.ts";

/** A plot that has a shape already; its properties in exchange fields. */
export interface LandPlot {
  readonly id: string;
  readonly properties: Properties;
  readonly shape: Shape;
  readonly box: Box;
}

/** A parcel of the cadastre. */
export interface LandParcel {
  /** In lower case, without space. */
  readonly number: string;
  readonly district: string | null;
  readonly districtCode: string | null;
  readonly shape: Shape;
  readonly box: Box;
}

/** Land that rows of a plot list are placed on. */
export interface StockLand {
  readonly plots: readonly LandPlot[];
  readonly parcels: readonly LandParcel[];
}

type ParcelFields = ReturnType<(typeof datasets)["jordstykker"]["read"]>;

const parcelOf = ({ parcelNumber, districtName, cadastralDistrict }: ParcelFields, shape: Shape): LandParcel[] =>
  parcelNumber === null
    ? []
    : [
        {
          number: parcelNumber.replace(/\s+/g, "").toLowerCase(),
          district: districtName,
          districtCode: cadastralDistrict,
          shape,
          box: boxOf(shape),
        },
      ];

/** The land of an open pack. */
export function landOfPack({ layers }: Pack): StockLand {
  const plots = (layers.grunde?.features ?? []).map(({ id, fields: { name, ...offer }, shape, box }) => ({
    id,
    properties: exchangeOf(id, name, offer),
    shape,
    box,
  }));
  return { plots, parcels: (layers.jordstykker?.features ?? []).flatMap(({ fields, shape }) => parcelOf(fields, shape)) };
}

/** The land of features on their way into a pack. */
export function landOfFeatures(plots: readonly RawFeature[], parcels: readonly RawFeature[]): StockLand {
  return {
    plots: plots.flatMap(({ properties, shape }) => {
      const id = datasets.grunde.idOf(properties);
      return id === null ? [] : [{ id, properties, shape, box: boxOf(shape) }];
    }),
    parcels: parcels.flatMap(({ properties, shape }) => parcelOf(datasets.jordstykker.read(properties), shape)),
  };
}
