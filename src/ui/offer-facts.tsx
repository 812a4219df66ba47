import type { Offer } from "../domain/plot.ts";
import { formatNumber } from "../i18n/format.ts";
import { Fact } from "./fact.tsx";
import { useLanguage, useWords } from "./grundlag.ts";

/** What the owner says of a plot that is for sale. */
export function OfferFacts({ offer }: { readonly offer: Offer }) {
  const language = useLanguage();
  const { plotPage, ui } = useWords();
  const { status, owner, pricePerSquareMetre: price, address, services, connectionIncluded: connected, lokalplan, ramme } = offer;
  return (
    <>
      <Fact name={plotPage.status} value={ui.offer.statuses[status]} />
      <Fact name={plotPage.owner} value={owner ? ui.offer.owners[owner] : plotPage.notStated} />
      <Fact name={plotPage.price} value={price === null ? plotPage.notStated : ui.offer.price(formatNumber(language, price))} />
      {connected !== null && <Fact name={plotPage.connection} value={connected ? ui.offer.connected : ui.offer.notConnected} />}
      {lokalplan && <Fact name={plotPage.statedLokalplan} value={lokalplan} />}
      {ramme && <Fact name={plotPage.statedRamme} value={ramme} />}
      {address && <Fact name={plotPage.address} value={address} />}
      {services.length > 0 && <Fact name={plotPage.services} value={services.join(", ")} />}
    </>
  );
}
