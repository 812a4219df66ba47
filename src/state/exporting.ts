import { plainLetters } from "../i18n/plain-letters.ts";
import type { CaseInput, Checker, ExportFormat } from "../worker/protocol.ts";
import { notify, reasonOf } from "./notices.ts";
import { inputOf } from "./project.ts";
import { packOf } from "./selectors.ts";
import type { Store } from "./store.ts";

/** Hands a file to the user: a text, or bytes. Given by the roof. */
export type Download = (file: { readonly name: string; readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> }) => void;

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  geojson: "application/geo+json",
  json: "application/json",
  csv: "text/csv;charset=utf-8",
};

/** Writes the whole answer in a format and hands it out; nothing happens where there is no request. */
export async function exportAs(store: Store, checker: Checker, download: Download, format: ExportFormat): Promise<void> {
  const file = { what: "grundlag", ending: `.${format}`, type: mediaTypes[format] };
  await handOut(store, download, file, (input, onDone) => checker.write(input, format, onDone));
}

/** Writes where the hall can stand on the open plot, and hands it out; nothing happens where no plot is open. */
export async function exportFit(store: Store, checker: Checker, download: Download): Promise<void> {
  const { plot } = store.getState().view;
  if (plot === null) return;
  const file = { what: `hal-${plainName(plot)}`, ending: ".geojson", type: mediaTypes.geojson };
  await handOut(store, download, file, (input, onDone) => checker.writeFit(input, plot, onDone));
}

type Write = (input: CaseInput, onDone: (done: number) => void) => Promise<string>;

/** What a file is called before municipality and date, how its name ends, and its media type. */
interface FileKind {
  readonly what: string;
  readonly ending: string;
  readonly type: string;
}

/** Writes a file about the case that is open, and hands it out; nothing happens where nothing is filed. */
export async function handOut(store: Store, download: Download, { what, ending, type }: FileKind, write: Write): Promise<void> {
  const input = inputOf(store.getState().project);
  const municipality = packOf(store.getState())?.stamp.municipality;
  if (input === null || municipality === undefined) return;
  try {
    store.setState({ errand: { done: 0, what: "writing" } });
    const text = await write(input, (done) => store.setState({ errand: { done, what: "writing" } }));
    download({ name: `${what}-${plainName(municipality.name)}-${input.on}${ending}`, type, content: text });
  } catch (error) {
    notify(store, "error", { code: "exportFailed", words: { format: ending.slice(1), reason: reasonOf(error) } });
  } finally {
    store.setState({ errand: null });
  }
}

/** A name for a file: lower case, Danish letters spelled out, nothing but letters, digits and hyphens. */
export const plainName = (name: string): string =>
  plainLetters(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
