import type { Outcome } from "../domain/finding.ts";

const strokes: Readonly<Record<Outcome, string>> = {
  blocked: "M7 12h10",
  planChange: "M7 17l1-3.8L14.8 6.4l2.8 2.8L10.8 16z",
  dispensation: "M10 7h4l-.6 5H17v3H7v-3h3.6zM7.5 17.5h9",
  assessment: "M12 6.5v11M7.5 17.5h9M7 8.5h10M7 8.5l-2 4.5h4zM17 8.5l-2 4.5h4z",
  noData: "M9.2 9.6a2.9 2.9 0 1 1 4.2 2.7c-1 .5-1.4 1-1.4 2.1M12 17.2v.1",
  clear: "M6.5 12.5l3.8 3.8L17.5 8.5",
  notApplicable: "M8.5 15.5l7-7",
};

/** The square of an outcome. Stands beside the outcome's name. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  return (
    <svg
      className="outcome-icon"
      data-outcome={outcome}
      viewBox="0 0 24 24"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="22" height="22" rx="5" />
      <path d={strokes[outcome]} strokeWidth={outcome === "blocked" ? 3 : 1.7} />
    </svg>
  );
}
