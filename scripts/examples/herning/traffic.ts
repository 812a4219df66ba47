import type { Line, Road } from "../describe.ts";
import { type Point, track } from "../measure.ts";

/** Roads by their real names and numbers where known, on drawn lines. */
export const roads: readonly Road[] = [
  {
    name: "Herningmotorvejen",
    ref: "15",
    kind: "motorway",
    points: track(
      "50500 29300, 49000 29150, 47500 29050, 45600 28850, 43500 28650, 41500 28450, 40200 28200, 39000 28130, 37600 28180, 36150 28200",
    ),
  },
  {
    name: "Midtjyske Motorvej",
    ref: "18",
    kind: "motorway",
    points: track(
      "41200 7500, 40900 9500, 40500 15000, 39800 20000, 38700 24000, 37000 26500, 36150 28200, 35650 29500, 34900 31500, 34200 33000, 34000 34300, 33000 36200, 30500 38900, 28000 42500, 25900 47300, 24800 49500",
    ),
  },
  {
    name: "Tilkørsel HI-Park",
    kind: "motorway_link",
    points: track("44900 28780, 45250 28930, 45600 29050"),
  },
  {
    name: "Frakørsel HI-Park",
    kind: "motorway_link",
    points: track("46300 28920, 45950 28990, 45600 29050"),
  },
  {
    name: "Tilkørsel Herning Syd",
    kind: "motorway_link",
    points: track("38900 28130, 38550 28230, 38250 28300"),
  },
  {
    name: "Frakørsel Herning Syd",
    kind: "motorway_link",
    points: track("37600 28180, 37950 28230, 38250 28300"),
  },
  {
    name: "Tilkørsel Gødstrup",
    kind: "motorway_link",
    points: track("34350 32650, 34200 33200, 33980 33440"),
  },
  {
    name: "Frakørsel Gødstrup",
    kind: "motorway_link",
    points: track("34000 34250, 33930 33850, 33980 33440"),
  },
  {
    name: "Silkeborgvej",
    kind: "primary",
    points: track("50600 31100, 49300 30900, 46900 30650, 45400 30750, 43700 30980, 42100 31420, 40600 31400, 39300 31350, 38380 31200"),
  },
  {
    name: "Vejlevej",
    kind: "primary",
    points: track(
      "38380 31200, 38400 29900, 38300 28900, 38250 28300, 38350 27300, 38900 25300, 40300 21500, 41700 17000, 42000 12800, 42400 9000",
    ),
  },
  {
    name: "Holstebrovej",
    kind: "primary",
    points: track(
      "38380 31200, 36400 32100, 35200 33000, 34600 34000, 34100 35000, 32900 36200, 29800 38000, 26600 38900, 22800 40100, 17200 41600, 14000 42000",
    ),
  },
  {
    name: "Ringkøbingvej",
    kind: "primary",
    points: track("38380 31200, 36600 30250, 35000 29900, 32300 29700, 27800 30200, 21500 30400, 15600 31300, 13200 31000, 10000 30500"),
  },
  {
    name: "Viborgvej",
    kind: "primary",
    points: track("38380 31200, 39100 33600, 39900 36700, 40700 39100, 42700 43300, 45900 48900, 48500 53000"),
  },
  {
    name: "Skjernvej",
    kind: "secondary",
    points: track(
      "38380 31200, 37300 30350, 36100 29900, 35450 28900, 34800 27200, 33400 23500, 31300 19500, 29400 14500, 29800 9900, 30200 5000, 30300 2500",
    ),
  },
  {
    name: "Messevejen",
    kind: "secondary",
    points: track("38250 28300, 37700 28420, 37640 29000, 37560 29750, 37800 30600, 38380 31200"),
  },
  {
    name: "Kærvej",
    kind: "tertiary",
    points: track("38300 28500, 38900 28520, 39600 28620, 40100 29100, 40300 29600"),
  },
  {
    name: "Miljøvej",
    kind: "tertiary",
    points: track("38350 27300, 37950 27350, 37500 27600, 37050 27500"),
  },
  {
    name: "Uldjydevej",
    kind: "tertiary",
    points: track("40700 31380, 40900 30950, 41500 30840, 42050 30950, 42150 31400"),
  },
  {
    name: "Hospitalsparken",
    kind: "tertiary",
    points: track("34750 33700, 33980 33440, 33500 33520, 33000 33560, 32950 34200"),
  },
  {
    name: "Aulumvej",
    kind: "secondary",
    points: track("26600 38900, 26500 42000, 27000 45500, 31500 47300, 36000 51500, 38300 55500, 39200 58200, 43900 56000, 47000 55500"),
  },
];

export const railways: readonly Line[] = [
  {
    name: "Skanderborg–Skjern",
    points: track(
      "50800 31400, 49500 31300, 46800 31150, 44230 31000, 42900 31330, 41370 31400, 39800 31420, 38384 31350, 37100 30700, 35400 29450, 33300 27400, 31600 23600, 31000 19700, 27000 15300, 20500 11300, 13500 10400, 9000 10300",
    ),
  },
  {
    name: "Herning–Holstebro",
    points: track(
      "38384 31350, 36900 31800, 34900 32350, 33500 32700, 32500 33000, 31700 34100, 30600 36000, 28300 37900, 25800 38700, 25200 42000, 26500 45300, 25600 48300, 25200 50500",
    ),
  },
  {
    name: "Herning–Vejle",
    points: track("38384 31350, 39600 30900, 40100 30300, 40250 28900, 40400 26500, 40900 21500, 41600 15700, 42500 10500"),
  },
];

/** There is no super cycle path in the data known to us; one is drawn so that the wish can be tried. */
export const cyclePaths: readonly Line[] = [
  {
    name: "Herning–Birk–Hammerum (skematisk)",
    points: track("38400 31200, 39900 31250, 41370 31370, 42800 31250, 44200 30950"),
  },
];

/** A rule of the capital region only. */
export const stationNear: readonly Line[] = [];

export const stations: readonly { readonly name: string; readonly at: Point }[] = [
  { name: "Herning", at: [38_384, 31_350] },
  { name: "Birk Centerpark", at: [41_370, 31_400] },
  { name: "Hammerum", at: [44_230, 31_000] },
  { name: "Gødstrup", at: [33_500, 32_700] },
  { name: "Vildbjerg", at: [25_800, 38_700] },
  { name: "Aulum", at: [26_500, 45_300] },
  { name: "Kibæk", at: [31_000, 19_700] },
];
