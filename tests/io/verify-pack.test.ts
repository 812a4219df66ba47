import { expect, test } from "vitest";
import { compactFile } from "../../src/io/compact-format.ts";
import { manifestFile } from "../../src/io/manifest.ts";
import { hashOf } from "../../src/io/pack-source.ts";
import { verifyPack } from "../../src/io/verify-pack.ts";
import { boundaryFile, built, folderOf, natureFile } from "../builders/pack-files.ts";

const pack = await built([natureFile(), boundaryFile()]);
const { compact, manifest } = pack;
const text = pack.files.get(manifestFile) ?? "";
const layerFile = "paragraf3.geojson";
const other = (await built([natureFile(), boundaryFile("0201", -4000)])).compact;
const nextVersion = compact.slice();
nextVersion[8] = 2;

const vouchedFor = (bytes: Uint8Array) => ({
  [compactFile]: bytes,
  [manifestFile]: text.replace(manifest.compact?.sha256 ?? "?", hashOf(bytes)),
});

test.each([
  ["nothing of a pack that is as it was built", {}, []],
  [
    "nothing of a pack from before there were compact files",
    { [manifestFile]: text.replace(/"compact": \{[^}]*\}/, '"compact": null') },
    [],
  ],
  ["a compact file that is gone", { [compactFile]: null }, ["compactMissing"]],
  ["a compact file of which a byte changed", { [compactFile]: compact.with(compact.length - 9, 1) }, ["compactDamaged"]],
  ["a compact file of other layers that the manifest vouches for", vouchedFor(other), ["compactDiffers"]],
  ["a compact file that names a lake otherwise and that the manifest vouches for", vouchedFor(renamed()), ["compactDiffers"]],
  ["a compact file of another version", vouchedFor(nextVersion), ["compactDiffers"]],
  ["a readable layer that is gone, though the compact file has it", { [layerFile]: null }, ["layerMissing"]],
  ["a readable layer that was changed, though the compact file has it", { [layerFile]: "{}" }, ["hashMismatch"]],
  ["both, when both are damaged", { [layerFile]: "{}", [compactFile]: "" }, ["hashMismatch", "compactDamaged"]],
  ["a manifest that is gone", { [manifestFile]: null }, ["manifestMissing"]],
])("verify tells %s", async (_, change, codes) => {
  const { problems } = await verifyPack(folderOf(pack, change, true).source);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

/** The compact file with one letter of one property changed, which leaves everything in its place. */
function renamed(): Uint8Array {
  const bytes = compact.slice();
  const name = new TextEncoder().encode('"Sø"');
  const at = bytes.findIndex((_byte, position) => name.every((letter, index) => bytes[position + index] === letter));
  bytes.set(new TextEncoder().encode('"Sý"'), at);
  return bytes;
}
