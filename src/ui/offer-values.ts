import type { Offer } from "../domain/plot.ts";
import { type StockField, stockAreas, stockFields } from "../domain/stock.ts";
import { formatDate, formatNumber } from "../i18n/format.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { exactArea, unbroken } from "./words.ts";

/** Fields that the page tells one by one, in its order; the quoted price tells which kind it is. */
export const shownFields: readonly StockField[] = stockFields.filter(
  (field) => field !== "connectionIncluded" && field !== "priceWithConnection" && field !== "priceWithoutConnection",
);

/** How a value of an offer reads; null where nothing is stated. */
export function useOfferValue(): (offer: Offer, field: StockField) => string | null {
  const language = useLanguage();
  const { stock, ui } = useWords();
  const on = useSeen(({ project }) => project.on);
  return (offer, field) => {
    const area = stockAreas.find((each) => each === field);
    if (area) return offer[area] === null ? null : exactArea(language, offer[area]);
    switch (field) {
      case "status":
        return ui.offer.statuses[offer.status];
      case "internalStatus":
        return offer.internalStatus && stock.internalStatuses[offer.internalStatus];
      case "unavailable":
        return offer.unavailable && stock.reasons[offer.unavailable];
      case "owner":
        return offer.owner && ui.offer.owners[offer.owner];
      case "deadline": {
        if (offer.deadline === null) return null;
        const day = formatDate(language, offer.deadline);
        return offer.deadline < on ? stock.passed(day) : day;
      }
      case "services":
        return offer.services.length === 0 ? null : offer.services.join(", ");
      case "conditions":
        return offer.conditions;
      case "contactRole":
        return offer.contactRole;
      default:
        return priceText(offer, (price) => unbroken(ui.offer.price(formatNumber(language, price))), stock.priceKinds);
    }
  };
}

interface PriceKinds {
  readonly with: (price: string) => string;
  readonly without: (price: string) => string;
}

/** All prices in one line: each kind that is stated, else the quoted one. */
function priceText(offer: Offer, text: (price: number) => string, kinds: PriceKinds): string | null {
  const { pricePerSquareMetre: quoted, priceWithConnection: full, priceWithoutConnection: bare, connectionIncluded } = offer;
  const lines = [
    ...(quoted !== null && connectionIncluded === null ? [text(quoted)] : []),
    ...(full === null ? [] : [kinds.with(text(full))]),
    ...(bare === null ? [] : [kinds.without(text(bare))]),
  ];
  if (lines.length > 0) return lines.join("; ");
  return quoted === null ? null : text(quoted);
}
