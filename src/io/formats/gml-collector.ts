import { countLostLetters } from "../parse-json.ts";
import { gmlFeature, type Surroundings, surroundingsIn, type TypedFeature } from "./gml-feature.ts";
import { allText, createNodeBuilder, mostElements, type XmlNode } from "./xml-node.ts";
import type { XmlAttributes, XmlListener } from "./xml-walk.ts";

/** What a GML text held. */
export interface GmlContent {
  /** Name of the outermost element. */
  readonly root: string;
  /** Whether it is a collection of features, empty or not. */
  readonly isCollection: boolean;
  readonly features: readonly TypedFeature[];
  /** What the collection's own envelope says of its coordinates. */
  readonly around: Surroundings;
  /** How many features the service has and how many it says that it gave; null when it does not say. */
  readonly matched: number | null;
  readonly returned: number | null;
  /** The service says that it broke off (`truncatedResponse`). */
  readonly truncated: boolean;
  /** What a service said in place of features, or behind them; null when it complained of nothing. */
  readonly refusal: string | null;
  /** One element held more than anybody's memory should. */
  readonly tooLarge: boolean;
  readonly lettersLost: number;
}

const holders = new Set(["featureMember", "featureMembers", "member"]);
const reports = new Set(["ExceptionReport", "ServiceExceptionReport"]);

interface Collector {
  readonly listener: XmlListener;
  readonly content: () => GmlContent;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Gathers features one by one while a GML text is read. */
export function createGmlCollector(): Collector {
  const outer: string[] = [];
  const builder = createNodeBuilder();
  const features: TypedFeature[] = [];
  const content: Mutable<GmlContent> = { ...nothing, features };

  const onOpen = (name: string, attributes: XmlAttributes): void => {
    if (builder.size() > mostElements) content.tooLarge = true;
    if (content.tooLarge) return;
    if (builder.size() > 0 || isTree(name, outer[outer.length - 1])) builder.open(name, attributes);
    else enter(name, attributes, outer.length === 0, content);
    if (builder.size() === 0) outer.push(name);
  };
  const onClose = (): void => {
    if (content.tooLarge) return;
    if (builder.size() === 0) outer.pop();
    const closed = builder.size() === 0 ? null : builder.close();
    if (closed !== null) take(closed, content, features);
  };
  const onText = (text: string): void => {
    content.lettersLost += text.includes("\uFFFD") ? countLostLetters(text) : 0;
    if (!content.tooLarge) builder.text(text);
  };
  return { listener: { onOpen, onClose, onText }, content: () => content };
}

const nothing: Omit<GmlContent, "features"> = {
  root: "",
  isCollection: false,
  around: { srsName: null, dimension: null },
  matched: null,
  returned: null,
  truncated: false,
  refusal: null,
  tooLarge: false,
  lettersLost: 0,
};

const isNested = (name: string): boolean => name.endsWith("FeatureCollection") || name === "Tuple";

/** Whether an element is gathered as a whole: a feature, an envelope, a complaint. */
const isTree = (name: string, parent: string | undefined): boolean =>
  reports.has(name) || name === "boundedBy" || (parent !== undefined && holders.has(parent) && !isNested(name));

function enter(name: string, attributes: XmlAttributes, isRoot: boolean, content: Mutable<GmlContent>): void {
  if (isRoot) content.root = name;
  if (name.endsWith("FeatureCollection") || holders.has(name)) content.isCollection = true;
  if (name === "truncatedResponse") content.truncated = true;
  if (!isRoot) return;
  content.matched = countIn(attributes, "numberMatched");
  content.returned = countIn(attributes, "numberReturned") ?? countIn(attributes, "numberOfFeatures");
}

function countIn(attributes: XmlAttributes, name: string): number | null {
  const said = attributes.get(name)?.trim() ?? "";
  return /^\d{1,12}$/.test(said) ? Number(said) : null;
}

function take(node: XmlNode, content: Mutable<GmlContent>, features: TypedFeature[]): void {
  if (reports.has(node.name)) content.refusal = complaint(node);
  else if (node.name === "boundedBy") content.around = surroundingsIn(node, content.around);
  else features.push(gmlFeature(node, content.around));
}

/** The words of an exception report, with the code and the place that it names. */
function complaint(report: XmlNode): string {
  const said = report.children.map((each) => {
    const marks = [each.attributes.get("exceptionCode") ?? each.attributes.get("code"), each.attributes.get("locator")];
    const named = marks.filter((mark) => mark !== undefined && mark !== "").join(" ");
    return [named, allText(each)].filter((text) => text !== "").join(": ");
  });
  return said.join("; ").replace(/\s+/g, " ").slice(0, 500) || report.name;
}
