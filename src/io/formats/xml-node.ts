import type { XmlAttributes } from "./xml-walk.ts";

/** An element with all that stands in it; names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlNode[];
  /** Its own text, in the pieces in which it came. */
  readonly texts: string[];
}

/** An element's own text. */
export const textOf = ({ texts }: XmlNode): string => texts.join("");

/** An element's children of a name. */
export const childrenNamed = ({ children }: XmlNode, ...names: readonly string[]): readonly XmlNode[] =>
  children.filter(({ name }) => names.includes(name));

/** Every text in an element and below it, one after the other. */
export const allText = (node: XmlNode): string =>
  [textOf(node).trim(), ...node.children.map(allText)].filter((text) => text !== "").join(" ");

/** Elements that one feature may have; a feature of a million `pos` stays below. */
export const mostElements = 3_000_000;

/** Gathers one element with all that stands in it while a text is read. */
export interface NodeBuilder {
  /** Opens the element, or one within it. */
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text: (text: string) => void;
  /** Closes the innermost open element; gives the outermost when it is that. */
  readonly close: () => XmlNode | null;
  /** How many elements have been gathered since the outermost was opened; 0 when none is open. */
  readonly size: () => number;
}

/** A builder with nothing open. */
export function createNodeBuilder(): NodeBuilder {
  const stack: XmlNode[] = [];
  let size = 0;
  return {
    open: (name, attributes) => {
      const node: XmlNode = { name, attributes, children: [], texts: [] };
      stack[stack.length - 1]?.children.push(node);
      stack.push(node);
      size += 1;
    },
    text: (text) => {
      stack[stack.length - 1]?.texts.push(text);
    },
    close: () => {
      const closed = stack.pop() ?? null;
      if (stack.length > 0) return null;
      size = 0;
      return closed;
    },
    size: () => size,
  };
}
