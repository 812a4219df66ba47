import type { PackSource } from "../io/read-pack.ts";

/** Addresses of every file of the embedded packs, by path from the repository's root; the builder fills this in. */
const files: Readonly<Record<string, string>> = import.meta.glob("/geodata/*/*.{json,geojson}", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The packs that come with the app, in the order in which they are offered. */
export const embeddedPacks = [
  { name: "0201-alleroed", title: "Allerød" },
  { name: "0657-herning", title: "Herning" },
] as const;

/** Reads an embedded pack's files from where the app itself came from, and from nowhere else. */
export const embeddedSource = (name: string): PackSource => ({
  read: async (file) => {
    const address = files[`/geodata/${name}/${file}`];
    if (!address) return null;
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  },
});
