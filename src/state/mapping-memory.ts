import { type Mapping, type Mappings, namesOnly, readMappings, writeMappings } from "../io/mapping.ts";

/** How many tables' mappings are kept for one municipality; the oldest go first. */
const mostKept = 50;

/** Mappings by municipality code, as the browser keeps them: a `writeMappings` text each. Names of fields only, never what stands in them. */
export type MappingMemory = Readonly<Record<string, string>>;

/** What is remembered of a municipality; what cannot be read any more is as if it never was. */
export function remembered(memory: MappingMemory, code: string): Mappings {
  const text = Object.hasOwn(memory, code) ? memory[code] : null;
  const read = text === null ? null : readMappings({ name: code, text });
  return read?.ok ? read.value : {};
}

/** The memory with one more mapping, without the words that stood in the table. */
export function remembering(memory: MappingMemory, code: string, signature: string, mapping: Mapping): MappingMemory {
  const { [signature]: _, ...others } = remembered(memory, code);
  const kept = Object.entries(others).slice(-(mostKept - 1));
  return { ...memory, [code]: writeMappings({ ...Object.fromEntries(kept), [signature]: namesOnly(mapping) }) };
}

/** The memory without one mapping. */
export function forgotten(memory: MappingMemory, code: string, signature: string): MappingMemory {
  const { [signature]: _, ...others } = remembered(memory, code);
  const { [code]: __, ...municipalities } = memory;
  return Object.keys(others).length === 0 ? municipalities : { ...memory, [code]: writeMappings(others) };
}
