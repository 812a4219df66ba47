import type { Dispute, EnteredProvision, Records } from "../domain/records.ts";

/** The records with their fields in one order, so that a form and a file of the same records give the same bytes. */
export const recordsInOrder = ({ provisions, disputes }: Records): Records => ({
  provisions: provisions.map(provisionInOrder),
  disputes: disputes.map(disputeInOrder),
});

const provisionInOrder = ({ id, plan, quantity, value, of, paragraph, page, quote, by, on }: EnteredProvision): EnteredProvision => ({
  id,
  plan,
  quantity,
  value,
  of,
  paragraph,
  page,
  quote,
  by,
  on,
});

const disputeInOrder = ({ id, plot, rule, code, reason, by, on }: Dispute): Dispute => ({ id, plot, rule, code, reason, by, on });
