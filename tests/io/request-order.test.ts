import { expect, test } from "vitest";
import { requestInOrder } from "../../src/io/request-order.ts";
import { aRequest } from "../builders/requests.ts";

test("a request is written in one order, however its fields came", () => {
  const request = aRequest({ wishes: { motorway: 3000, districtHeating: true } });
  const backwards = Object.fromEntries(Object.entries(request).reverse());
  const asked = { ...aRequest(), ...backwards, wishes: { districtHeating: true, motorway: 3000 } };
  const shuffled = Object.assign(Object.fromEntries(Object.keys(backwards).map((key) => [key, null])), asked);
  expect(Object.keys(shuffled)).not.toEqual(Object.keys(request));
  expect(JSON.stringify(requestInOrder(shuffled))).toBe(JSON.stringify(requestInOrder(request)));
  expect(Object.keys(requestInOrder(shuffled))[0]).toBe("company");
});

test("a wish that was not made is not written", () => {
  expect(requestInOrder(aRequest({ wishes: { rail: 500 } })).wishes).toEqual({ rail: 500 });
});

test("hall and weights are written in the schema's order, whichever way the footprint is stated", () => {
  const sides = { footprint: { length: 60, width: 30 }, yardDepth: 20, floorPerParkingSpace: 50 };
  const turned = { floorPerParkingSpace: 50, yardDepth: 20, footprint: { width: 30, length: 60 } };
  const asked = aRequest({ weights: { motorway: 2, rail: 1 }, hall: sides });
  const shuffled = { ...asked, weights: { rail: 1, motorway: 2 }, hall: turned };
  expect(JSON.stringify(requestInOrder(shuffled))).toBe(JSON.stringify(requestInOrder(asked)));
  const area = { footprint: { ratio: [1, 3] as [number, number], area: 1800 }, yardDepth: 0, floorPerParkingSpace: null };
  expect(JSON.stringify(requestInOrder(aRequest({ hall: area })).hall)).toBe(
    '{"footprint":{"area":1800,"ratio":[1,3]},"yardDepth":0,"floorPerParkingSpace":null}',
  );
  expect(requestInOrder(aRequest()).hall).toBeNull();
});
