import { type RouteIcon, type RouteLook, routeIcons } from "./route-look.ts";

/** Strokes and fills of the icons on a board of 24 by 24. */
const strokes: Readonly<Record<RouteIcon, string>> = {
  check: "M6.5 12.5l3.8 3.8L17.5 8.5",
  stamp: "M10 7h4l-.6 5H17v3H7v-3h3.6zM7.5 17.5h9",
  pen: "M7 17l1-3.8L14.8 6.4l2.8 2.8L10.8 16z",
  twoPens: "M5 16.5l.8-3 5-5 2.2 2.2-5 5zM11 16.8l.8-3 5-5 2.2 2.2-5 5z",
  bar: "M7 12h10",
  question: "M9.2 9.6a2.9 2.9 0 1 1 4.2 2.7c-1 .5-1.4 1-1.4 2.1M12 17.2v.1",
};

/** The image id of a route's disc; the colours ride in the id, so that the image needs nothing else. */
export const iconId = ({ icon, colour, on }: Pick<RouteLook, "icon" | "colour" | "on">): string =>
  `icon/${icon}/${colour.slice(1)}/${on.slice(1)}`;

/** The disc that an image id asks for, or null when the id is not an icon's. */
export function parseIconId(id: string): { readonly icon: RouteIcon; readonly colour: string; readonly on: string } | null {
  const [, name, colour, on] = /^icon\/([a-zA-Z]+)\/([0-9A-Fa-f]{6})\/([0-9A-Fa-f]{6})$/.exec(id) ?? [];
  const icon = routeIcons.find((candidate) => candidate === name);
  return icon && colour && on ? { icon, colour: `#${colour}`, on: `#${on}` } : null;
}

const side = 48;

/** Draws a disc with its icon, 24 CSS pixels wide at two device pixels to one. Null where the browser gives no canvas. */
export function drawIcon(icon: RouteIcon, colour: string, on: string): ImageData | null {
  const board = new OffscreenCanvas(side, side).getContext("2d");
  if (!board) return null;
  board.scale(2, 2);
  board.beginPath();
  board.arc(12, 12, 11, 0, 2 * Math.PI);
  board.fillStyle = colour;
  board.fill();
  board.lineWidth = 1.5;
  board.strokeStyle = "#FFFFFF";
  board.stroke();
  board.lineWidth = icon === "bar" ? 3 : 1.9;
  board.lineCap = "round";
  board.lineJoin = "round";
  board.strokeStyle = on;
  board.stroke(new Path2D(strokes[icon]));
  return board.getImageData(0, 0, side, side);
}
