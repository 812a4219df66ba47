import type { GuidelineFacts, LawFacts } from "./describe-law.ts";
import type { Point, Points } from "./measure.ts";
import type { BlobDraft } from "./outline.ts";
import type { Cut } from "./parcels.ts";

/** What a plan says in numbers. A number that is not given is blank in the register too. */
export interface PlanNumbers {
  readonly bebygpct?: number;
  /** What the percentage is of: 1 the area as a whole, 2 the property, 3 the plot, 4 the parcel. */
  readonly bebygpctaf?: 1 | 2 | 3 | 4;
  readonly maxetager?: number;
  readonly maxbygnhjd?: number;
  readonly minmiljo?: number;
  readonly maxmiljo?: number;
  readonly mingrund?: number;
  /** "The extent is regulated, but only in the plan's text." */
  readonly iomfangreg?: boolean;
}

/** A plan as a person describes it; outlines in metres from the municipality's origin, counter-clockwise. */
export interface Plan extends PlanNumbers {
  readonly plannr: string;
  readonly plannavn: string;
  readonly anvgen: 11 | 21 | 31 | 41 | 51 | 71 | 81;
  readonly anvspec?: readonly number[];
  /** 1 byzone, 2 landzone: as things are now. */
  readonly zone: 1 | 2;
  /** What a ramme wants it to become; the same as `zone` where nothing is said. */
  readonly becomes?: 1 | 2;
  /** `yyyymmdd`; a plan without it is a proposal. The day is schematic where a source gave only the year. */
  readonly adopted?: number;
  readonly proposed?: number;
  /** First and last day of the hearing, `yyyymmdd`. */
  readonly hearing?: readonly [number, number];
  /** What the ramme or plan says in words; begins with «Eksempel:» and what is schematic where a number is ours. */
  readonly words?: string;
}

/** A plot put on offer in a business area: the nearest parcel of a fitting size (m²). */
export interface OfferWish {
  readonly id: string;
  /** Taken as close to here as a parcel of that size lies. */
  readonly near: Point;
  readonly size: readonly [number, number];
  readonly status: "ledig" | "reserveret" | "solgt";
  readonly owner: "kommunal" | "privat";
  readonly price: number | null;
  readonly included: boolean | null;
  readonly services: readonly string[];
  /** What whoever sells the land says further of it; made up. Areas as parts of the registered one. */
  readonly stock?: StockWish;
}

/** What is said of a plot's stock. */
export interface StockWish {
  readonly internalStatus?: "til salg" | "option" | "reserveret" | "solgt" | "egen vækst" | "holdt tilbage" | "kommende";
  readonly reason?: "egen vækst" | "frosset" | "oprydning" | "adgang" | "jura";
  readonly road?: number;
  readonly forSale?: number;
  readonly reserved?: number;
  /** Kroner per m² without connection. */
  readonly barePrice?: number;
  readonly conditions?: string;
  /** ISO date. */
  readonly deadline?: string;
  readonly contact?: string;
}

/** Part of a lokalplan: what of the plan's outline, drawn in by `belt` metres, lies in the convex `within`. */
export interface PlanPart extends PlanNumbers {
  readonly number: string;
  readonly name: string;
  readonly within: Points;
  readonly belt: number;
}

/** A business area: its outline, the ramme over it, the lokalplan in it if there is one, and how it is parcelled. */
export interface BusinessArea {
  readonly name: string;
  readonly outline: Points;
  readonly hectares: number;
  readonly ramme: Plan;
  readonly lokalplan?: Plan;
  readonly delomraader?: readonly PlanPart[];
  readonly byggefelter?: readonly PlanPart[];
  readonly cut: Cut;
  /** Share of the parcels not on offer that carry a building. */
  readonly built: number;
  readonly street: string;
  readonly offers: readonly OfferWish[];
}

/** A place where people live: rows of houses along streets. */
export interface HousingArea {
  readonly plannr: string;
  readonly name: string;
  readonly outline: Points;
  readonly turn: number;
  /** Metres from house to house along the street, and from street to street. */
  readonly spacing: readonly [number, number];
  /** 120 detached, 130 row houses, 140 flats: the use code of the building register. */
  readonly use: 120 | 130 | 140;
}

/** Something found in or by a plot on offer: so far from the plot's middle (0) towards one of its corners (1). */
export interface OnPlot {
  readonly plot: string;
  readonly corner: number;
  readonly share: number;
}

/** Where a natural thing lies: at a point, or on a plot. */
export type Spot = Point | OnPlot;
export const isOnPlot = (spot: Spot): spot is OnPlot => "plot" in spot;

export interface Nature extends Omit<BlobDraft, "centre"> {
  readonly name: string;
  readonly at: Spot;
}

export interface Line {
  readonly name: string;
  readonly points: Points;
}

export interface Road extends Line {
  readonly kind: "motorway" | "motorway_link" | "trunk" | "primary" | "secondary" | "tertiary";
  readonly ref?: string;
}

/** Everything that a person has drawn and stated of one example municipality. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Metres, EPSG:25832; every other coordinate counts from here. */
  readonly origin: Point;
  readonly boundary: Points;
  readonly hectares: number;
  readonly business: readonly BusinessArea[];
  readonly housing: readonly HousingArea[];
  /** Single homes in the open land. */
  readonly farms: readonly Point[];
  /** How much is strewn over the open land besides, and how large the meadows and bogs are, hectares. */
  readonly scattered: {
    readonly farms: number;
    readonly ponds: number;
    readonly meadows: number;
    readonly hectares: readonly [number, number];
  };
  readonly otherRammer: readonly (Plan & { readonly outline: Points })[];
  readonly forslag: readonly (Plan & { readonly outline: Points })[];
  readonly roads: readonly Road[];
  readonly railways: readonly Line[];
  readonly cyclePaths: readonly Line[];
  /** Station-near core areas as the council drew them; none outside the capital region. */
  readonly stationNear: readonly Line[];
  readonly stations: readonly { readonly name: string; readonly at: Point }[];
  readonly nature: NatureFacts;
  readonly water: WaterFacts;
  readonly ground: GroundFacts;
  readonly supply: SupplyFacts;
  readonly law: LawFacts;
  readonly guidelines: GuidelineFacts;
}

export interface NatureFacts {
  readonly paragraf3: readonly (Nature & { readonly type: string })[];
  readonly lakes: readonly Nature[];
  readonly forests: readonly Nature[];
  readonly fredninger: readonly (Nature & { readonly type: string })[];
  readonly churches: readonly { readonly name: string; readonly at: Spot }[];
  readonly species: readonly { readonly danish: string; readonly latin: string; readonly at: Spot }[];
}

export interface WaterFacts {
  readonly streams: readonly (Line & { readonly protectedLine: boolean })[];
  readonly flood: readonly Nature[];
}

export interface GroundFacts {
  readonly osd: readonly { readonly kind: "OSD" | "OD"; readonly outline: Points }[];
  readonly bnbo: readonly Nature[];
  readonly v1: readonly Nature[];
  readonly v2: readonly Nature[];
}

export interface SupplyFacts {
  readonly heat: readonly Line[];
  /** Sewer areas: what there is now and what is planned, in the register's words. */
  readonly sewer: readonly (Line & { readonly now: string; readonly planned: string })[];
}
