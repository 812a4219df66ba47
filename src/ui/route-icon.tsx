import type { Route } from "../domain/route.ts";

const strokes: Readonly<Record<Route, string>> = {
  withinPlan: "M6.5 12.5l3.8 3.8L17.5 8.5",
  withPermits: "M10 7h4l-.6 5H17v3H7v-3h3.6zM7.5 17.5h9",
  newLokalplan: "M7 17l1-3.8L14.8 6.4l2.8 2.8L10.8 16z",
  lokalplanAndTillaeg: "M5 16.5l.8-3 5-5 2.2 2.2-5 5zM11 16.8l.8-3 5-5 2.2 2.2-5 5z",
  notPossible: "M7 12h10",
  undecided: "M9.2 9.6a2.9 2.9 0 1 1 4.2 2.7c-1 .5-1.4 1-1.4 2.1M12 17.2v.1",
};

/** The disc of a route, as on the map: colour and drawing say the same. Stands beside the route's name. */
export function RouteIcon({ route, className = "route-icon" }: { readonly route: Route; readonly className?: string }) {
  return (
    <svg
      className={className}
      data-route={route}
      viewBox="0 0 24 24"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="11" />
      <path d={strokes[route]} strokeWidth={route === "notPossible" ? 3 : 1.9} />
    </svg>
  );
}
