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
