import type { Layer, Pack } from "../../src/catalog/pack.ts";
import { type Box, boxesMeet, boxOf, type Shape } from "../../src/geo/shape.ts";

/** A shape moved by whole coordinates, in metres. */
export const shifted = ({ kind, parts }: Shape, dx: number, dy: number): Shape => ({
  kind,
  parts: parts.map((part) => part.map((chain) => chain.map((value, index) => value + (index % 2 === 0 ? dx : dy)))),
});

/** A layer of which every feature lies elsewhere. */
export function shiftedLayer<Fields>(layer: Layer<Fields>, dx: number, dy: number): Layer<Fields> {
  const features = layer.features.map((feature) => {
    const shape = shifted(feature.shape, dx, dy);
    return { ...feature, shape, box: boxOf(shape) };
  });
  const search = (box: Box) => features.flatMap((feature, position) => (boxesMeet(feature.box, box) ? [position] : []));
  return { ...layer, features, index: { search } };
}

/** A pack of which one layer lies elsewhere. */
export function shiftedPack(pack: Pack, id: "paragraf3", dx: number, dy: number): Pack {
  const layer = pack.layers[id];
  return layer ? { ...pack, layers: { ...pack.layers, [id]: shiftedLayer(layer, dx, dy) } } : pack;
}

/**
 * A shift whose two parts are normal and of which 95 % are at most `by` metres long: the standard deviation is `by` / √(−2 ln 0.05).
 * Box–Muller from two even numbers.
 */
export function normalShift(random: () => number, by: number): readonly [number, number] {
  const length = (by / Math.sqrt(-2 * Math.log(0.05))) * Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [length * Math.cos(angle), length * Math.sin(angle)];
}
