import type { Pack } from "../../catalog/pack.ts";
import type { Plot } from "../../domain/plot.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import type { Bilingual } from "../../domain/result.ts";
import { type FitRegion, moved, prepareRegion } from "../../geo/fit-region.ts";
import { difference, intersection, union } from "../../geo/overlay.ts";
import { area, boxOf, type Shape } from "../../geo/shape.ts";
import { stepsOfPlot, withStepsTogether } from "../../geo/too-complex.ts";
import { type Entered, nothingEntered, type ViewOf } from "../define-rule.ts";
import { viewOf } from "../engine.ts";
import type { PlotView } from "../layer-view.ts";
import { outsideLokalplaner } from "../plan/in-force.ts";
import { measurePlans } from "../plan/plan-facts.ts";
import type { PlanFacts } from "../plan/plan-on-plot.ts";
import { provision } from "../plan/provisions.ts";
import { outsideByggefelter } from "./byggefelt-ground.ts";
import { limitAccuracy } from "./limit-accuracy.ts";
import { type GroundLimit, limitsOn } from "./limits.ts";
import { notExamined } from "./not-examined.ts";

/** Everything about a plot that placing a hall needs and that no hall changes. Shapes count from `origin`, a whole-metre place near the plot. */
export interface PreparedFit {
  readonly plot: string;
  readonly origin: readonly [number, number];
  readonly limits: readonly GroundLimit[];
  /** Where the hall may stand, and what hall, yard and parking may use together. */
  readonly hall: Shape;
  readonly ground: Shape;
  /** The same ready for a search; null where nothing is left. Made when first asked for. */
  readonly regions: () => { readonly hall: FitRegion; readonly ground: FitRegion } | null;
  readonly notExamined: readonly Bilingual[];
}

/** The fields of a request on which `prepareFit` rests; two requests that agree in them share what is prepared. */
export const fitKey = ({ height, use, virksomhedsklasse, hall }: ExpansionRequest, on: string): string =>
  JSON.stringify([height, use, virksomhedsklasse, hall !== null, on]);

/** Looks up what limits a hall on a plot, for a request on a day, with what planners have entered. Throws `TooComplex`. */
export const prepareFit = (plot: Plot, request: ExpansionRequest, on: string, pack: Pack, entered = nothingEntered): PreparedFit =>
  withStepsTogether(stepsOfPlot, () => prepared(plot, request, on, pack, entered));

function prepared(plot: Plot, request: ExpansionRequest, on: string, pack: Pack, entered: Entered): PreparedFit {
  const view: ViewOf = (id) => viewOf(pack, id);
  const shape = plot.shape.parts.length > 1 ? union([plot.shape]) : plot.shape;
  const seen: PlotView = { id: plot.id, shape, area: area(shape) };
  const facts = measurePlans(seen, {
    lokalplaner: view("lokalplaner"),
    delomraader: view("delomraader"),
    byggefelter: view("byggefelter"),
    kommuneplanrammer: view("kommuneplanrammer"),
  });
  const settings = { outside: outsideByggefelter(shape, facts, on), heightSettled: settlesHeight(facts, request, on, entered) };
  const limits = limitsOn(seen, view, request, settings);
  const [minX, minY] = boxOf(shape);
  const origin = [Math.floor(minX), Math.floor(minY)] as const;
  const near = limits.map(({ limit, keepsIn, shape: drawn }) => {
    return { limit: { ...limit, accuracy: limitAccuracy(limit.id, plot) }, keepsIn, shape: moved(drawn, -origin[0], -origin[1]) };
  });
  const ground = leftBy(near.filter(({ limit }) => limit.appliesTo === "ground"));
  const hall = leftBy([{ keepsIn: true, shape: ground }, ...near.filter(({ limit }) => limit.appliesTo === "hall")]);
  return {
    plot: plot.id,
    origin,
    limits: near,
    hall,
    ground,
    regions: regionsOf(hall, ground),
    notExamined: notExamined(seen, facts, request, on, pack),
  };
}

/** Do lokalplaner in force state the building height for all of the plot? */
function settlesHeight(facts: PlanFacts, { use }: ExpansionRequest, on: string, entered: Entered): boolean {
  const { stated, inDocument, blank } = provision(facts, "maxHeight", use, on, entered);
  return stated.length > 0 && inDocument.length + blank.length === 0 && outsideLokalplaner(facts, on) === 0;
}

type Kept = Pick<GroundLimit, "keepsIn" | "shape">;

/** What limits leave: what all of those lie in that keep in, less all that keep out. */
function leftBy(limits: readonly Kept[]): Shape {
  const [first, ...within] = limits.filter(({ keepsIn }) => keepsIn).map(({ shape }) => shape);
  const off = limits.filter(({ keepsIn }) => !keepsIn).map(({ shape }) => shape);
  const inside = within.reduce((left, shape) => intersection(left, shape), first);
  return off.length > 0 ? difference(inside, off) : inside;
}

function regionsOf(hall: Shape, ground: Shape): PreparedFit["regions"] {
  let made: ReturnType<PreparedFit["regions"]> | undefined;
  return () => {
    if (made !== undefined) return made;
    const [forHall, forGround] = [prepareRegion(hall), prepareRegion(ground)];
    made = forHall && forGround ? { hall: forHall, ground: forGround } : null;
    return made;
  };
}
