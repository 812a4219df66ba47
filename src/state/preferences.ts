import { languages } from "../i18n/languages.ts";
import type { LayerChoice, View } from "./view.ts";

/** What may be remembered on the machine between visits: how the screen is set, never what was asked. */
export type Preferences = Pick<View, "language" | "layers">;

/** The text to keep. */
export const writePreferences = ({ language, layers }: Preferences): string => JSON.stringify({ language, layers });

/** What a kept text says, as far as it can be read. A layer that the catalog does not know (any more) stays, and is drawn by nobody. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const kept = parse(text ?? "");
  const language = languages.find((one) => one === kept.language);
  const layers = Object.entries(kept.layers ?? {}).filter(([, choice]) => isChoice(choice));
  return { ...(language ? { language } : {}), ...(layers.length > 0 ? { layers: Object.fromEntries(layers) } : {}) };
}

interface Kept {
  readonly language?: unknown;
  readonly layers?: object;
}

function parse(text: string): Kept {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return {};
    const layers = "layers" in value && typeof value.layers === "object" && value.layers !== null ? value.layers : {};
    return { language: "language" in value ? value.language : undefined, layers };
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
