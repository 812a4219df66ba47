import type { Dispute, EnteredOffer, EnteredProvision, Records } from "../domain/records.ts";
import { stockFields } from "../domain/stock.ts";

/** The records with their fields in one order, so that a form and a file of the same records give the same bytes. */
export const recordsInOrder = ({ provisions, disputes, offers }: Records): Records => ({
  provisions: provisions.map(provisionInOrder),
  disputes: disputes.map(disputeInOrder),
  offers: offers.map(offerInOrder),
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

const offerInOrder = ({ id, plot, values, by, on }: EnteredOffer): EnteredOffer => ({
  id,
  plot,
  values: Object.fromEntries(stockFields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))),
  by,
  on,
});
