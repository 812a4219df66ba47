import { SaxesParser } from "saxes";

/** An element of an XML text: its name without prefix, its attributes by name without prefix, its text and its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** Deepest nesting that is followed, and the most elements. */
const deepest = 64;
const most = 500_000;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * The root of a small XML text such as a list of layers; null when it is not well-formed, nests deeper than any service does, or holds a declaration of
 * entities, which no service needs and nobody shall make us read.
 */
export function readXml(text: string): XmlElement | null {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const roots: OpenElement[] = [];
  let count = 0;
  let broken = false;
  parser.on("error", () => {
    broken = true;
  });
  parser.on("doctype", () => {
    broken = true;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = { name: local(name), attributes: attributesOf(attributes), children: [], text: "" };
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
    count += 1;
    if (open.length > deepest || count > most) broken = true;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const take = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  try {
    parser.write(text).close();
  } catch {
    return null;
  }
  return broken ? null : (roots[0] ?? null);
}

const attributesOf = (attributes: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** Every element below a root, and the root, that has a name; in the order of the text. */
export function elementsIn(root: XmlElement, name: string): XmlElement[] {
  const own = root.name === name ? [root] : [];
  return [...own, ...root.children.flatMap((child) => elementsIn(child, name))];
}

/** The text of the first element with a name, without surrounding space; null where there is none. */
export const textIn = (root: XmlElement, name: string): string | null => elementsIn(root, name)[0]?.text.trim() ?? null;
