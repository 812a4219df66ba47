import { byCodeUnit } from "../domain/order.ts";
import type { PackSource } from "../io/pack-source.ts";

/** Addresses of every file of the embedded packs, by path from the repository's root; the builder fills this in. */
const files: Readonly<Record<string, string>> = import.meta.glob("/geodata/*/*.{json,geojson,bin}", {
  query: "?url",
  import: "default",
  eager: true,
});

const municipalities: Readonly<Record<string, { readonly name: string }>> = import.meta.glob("/geodata/*/manifest.json", {
  import: "municipality",
  eager: true,
});

/** Every pack that lies in `geodata` when the app is built, by folder name: the two examples, and what a municipality has packed there. */
export const embeddedPacks = Object.entries(municipalities)
  .map(([file, { name }]) => ({ name: file.split("/")[2], title: name }))
  .sort((a, b) => byCodeUnit(a.name, b.name));

/**
 * Reads an embedded pack's files, null for one that does not come, from where the app itself came from, and from nowhere else. Which files
 * there were when the app was built is known; what is in them, only when they are fetched.
 */
export const embeddedSource = (name: string): PackSource => {
  const addressOf = (file: string): string | undefined => files[`/geodata/${name}/${file}`];
  return {
    read: async (file) => {
      const address = addressOf(file);
      if (address === undefined) return null;
      const response = await fetch(address).catch(() => null);
      return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    },
    hash: async (file) => (addressOf(file) === undefined ? null : undefined),
  };
};
