import type { Chain, Shape } from "../../src/geo/shape.ts";

const codes = { point: 1, line: 2, polygon: 3 } as const;
const multi = 3;

const collection = 7;

/** A shape as hexadecimal well-known binary, always of the Multi type. */
export const wkbHex = (shape: Shape): string => wkbOf(shape).toString("hex");

/** Shapes as one collection in hexadecimal well-known binary. */
export const collectionHex = (shapes: readonly Shape[]): string =>
  Buffer.concat([header(collection), whole(shapes.length), ...shapes.map(wkbOf)]).toString("hex");

function wkbOf(shape: Shape): Buffer {
  const members = shape.parts.map((part) => Buffer.concat([header(codes[shape.kind]), body(shape.kind, part)]));
  return Buffer.concat([header(codes[shape.kind] + multi), whole(members.length), ...members]);
}

function body(kind: Shape["kind"], part: readonly Chain[]): Buffer {
  if (kind === "point") return doubles(part[0]);
  if (kind === "line") return counted(part[0]);
  return Buffer.concat([whole(part.length), ...part.map(counted)]);
}

const counted = (chain: Chain): Buffer => Buffer.concat([whole(chain.length / 2), doubles(chain)]);

function header(code: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8(1, 0);
  bytes.writeUInt32LE(code, 1);
  return bytes;
}

function whole(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function doubles(chain: Chain): Buffer {
  const bytes = Buffer.alloc(chain.length * 8);
  chain.forEach((value, index) => {
    bytes.writeDoubleLE(value, index * 8);
  });
  return bytes;
}
