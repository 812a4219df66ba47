import { offersOn, offerWith } from "../domain/entered-offer.ts";
import type { EnteredOffer } from "../domain/records.ts";
import type { CandidateView } from "../worker/protocol.ts";

let last: {
  readonly candidates: readonly CandidateView[];
  readonly offers: readonly EnteredOffer[];
  readonly made: readonly CandidateView[];
} | null = null;

/** Candidates with what planners say of their offers; asked again about the same, the same list. */
export function enteredCandidates(candidates: readonly CandidateView[], offers: readonly EnteredOffer[]): readonly CandidateView[] {
  if (offers.length === 0) return candidates;
  if (last?.candidates === candidates && last.offers === offers) return last.made;
  const named = new Set(offers.map(({ plot }) => plot));
  const made = candidates.map((plot) =>
    named.has(plot.id) ? { ...plot, offer: offerWith(plot.offer, offersOn({ offers }, plot.id)) } : plot,
  );
  last = { candidates, offers, made };
  return made;
}
