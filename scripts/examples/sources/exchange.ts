import type { OfferWish, StockWish } from "../describe.ts";
import { serial } from "../random.ts";
import type { Properties } from "../raw.ts";

/** A way of OpenStreetMap with one tag. */
export const wayOf = (
  key: string,
  tag: "highway" | "railway",
  value: string,
  name: string | null,
  ref: string | null = null,
): Properties => ({
  osm_id: `way/${serial(key, 9_000_000_000, 9_000_000_000 + 900_000_000)}`,
  [tag]: value,
  name,
  ref,
});

export const stationOf = (name: string): Properties => ({
  osm_id: `node/${serial(`station/${name}`, 9_000_000_000, 9_000_000_000 + 900_000_000)}`,
  railway: "station",
  name,
});

/** A bus stop of OpenStreetMap. */
export const busStopOf = (name: string): Properties => ({
  osm_id: `node/${serial(`stop/${name}`, 9_000_000_000, 9_000_000_000 + 900_000_000)}`,
  highway: "bus_stop",
  name,
});

/** A plot on offer, in the exchange fields of whoever sells the land. `registered` in m². */
export const grundOf = (
  wish: OfferWish,
  place: { name: string; address: string; registered: number; lokalplan: string | null; ramme: string },
): Properties => ({
  grund_id: wish.id,
  navn: place.name,
  adresse: place.address,
  status: wish.status,
  ejer: wish.owner,
  pris_kr_m2: wish.price,
  tilslutning_inkl: wish.included,
  areal_m2: Math.round(place.registered),
  forsyning: wish.services.join(", "),
  lokalplan: place.lokalplan,
  ramme: place.ramme,
  ...(wish.stock && stockOf(wish.stock, Math.round(place.registered))),
});

/** The exchange fields of a plot's stock; a field that nobody states is left out. */
function stockOf(stock: StockWish, gross: number): Properties {
  const { road = 0, forSale, reserved } = stock;
  const roadArea = Math.round(gross * road);
  const net = gross - roadArea;
  const reservedArea = reserved === undefined ? undefined : Math.round(net * reserved);
  const said: Readonly<Record<string, string | number | undefined>> = {
    intern_status: stock.internalStatus,
    spaerret_fordi: stock.reason,
    pris_uden_tilslutning_kr_m2: stock.barePrice,
    brutto_m2: gross,
    vej_m2: roadArea,
    netto_m2: net,
    til_salg_m2: forSale === undefined ? undefined : Math.min(Math.round(net * forSale), net - (reservedArea ?? 0)),
    reserveret_m2: reservedArea,
    vilkaar: stock.conditions,
    frist: stock.deadline,
    kontakt_rolle: stock.contact,
  };
  return Object.fromEntries(Object.entries(said).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
}

export const cyclePathOf = (name: string): Properties => ({
  rute_id: `SCS-${serial(`rute/${name}`, 90, 99)}`,
  rutenavn: name,
  supercykelsti: true,
});

export const stationNearOf = (station: string): Properties => ({ stationsnaer_type: "kerneomraade", station });
