import { languages } from "../i18n/languages.ts";
import type { State } from "./store.ts";
import type { LayerChoice, View } from "./view.ts";

/** What may be remembered on the machine between visits: how the screen is set and what fields of tables are called, never what was asked. */
export interface Preferences extends Pick<View, "language" | "layers"> {
  readonly mappings?: State["mappings"];
}

/** The text to keep. */
export const writePreferences = ({ language, layers, mappings = {} }: Preferences): string =>
  JSON.stringify({ language, layers, ...(Object.keys(mappings).length > 0 ? { mappings } : {}) });

/** What a kept text says, as far as it can be read. A layer that the catalog does not know (any more) stays, and is drawn by nobody. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const kept = parse(text ?? "");
  const language = languages.find((one) => one === kept.language);
  const layers = Object.entries(kept.layers ?? {}).filter(([, choice]) => isChoice(choice));
  const mappings = Object.entries(kept.mappings ?? {}).filter(([, text]) => typeof text === "string");
  return {
    ...(language ? { language } : {}),
    ...(layers.length > 0 ? { layers: Object.fromEntries(layers) } : {}),
    ...(mappings.length > 0 ? { mappings: Object.fromEntries(mappings) } : {}),
  };
}

interface Kept {
  readonly language?: unknown;
  readonly layers?: object;
  readonly mappings?: object;
}

function parse(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    const part = (name: string): object => {
      const found: unknown = Reflect.get(value, name);
      return typeof found === "object" && found !== null ? found : {};
    };
    return { language: Reflect.get(value, "language"), layers: part("layers"), mappings: part("mappings") };
  } catch {
    return {};
  }
}

const isChoice = (value: unknown): value is LayerChoice =>
  typeof value === "object" &&
  value !== null &&
  "on" in value &&
  typeof value.on === "boolean" &&
  "opacity" in value &&
  typeof value.opacity === "number" &&
  value.opacity >= 0 &&
  value.opacity <= 1;
