import { expect, test } from "vitest";
import { readTable, type Said, writeTable } from "../../src/io/property-table.ts";

const said: readonly Said[] = [
  { id: null, properties: { Objekt_id: "a-1", Natyp_navn: "Sø", areal: 12.5, tom: null } },
  { id: "9", properties: { Objekt_id: "a-2", Natyp_navn: "Mose", areal: -0.001, tom: null } },
  { id: "", properties: {} },
  { id: "x", properties: JSON.parse('{"__proto__":{"Objekt_id":"løgn"},"10":1,"2":[1,{"a":"æøå"}],"keys":true}') },
];

test("what registers say of features comes back as it was", () => {
  const back = readTable(writeTable(said));
  expect(JSON.stringify(back)).toBe(JSON.stringify(said));
});

test("a property called as JavaScript's own ancestor is a property, not an ancestor", () => {
  const properties = readTable(writeTable(said))?.[3].properties ?? {};
  expect(Object.hasOwn(properties, "__proto__")).toBe(true);
  expect(properties.Objekt_id).toBeUndefined();
});

test("names are written once for all features that have the same", () => {
  expect(writeTable(said).split("Natyp_navn")).toHaveLength(2);
});

test.each([
  "",
  "[]",
  "null",
  '{"keys":[["a"]]}',
  '{"keys":{},"rows":[]}',
  '{"keys":[["a"]],"rows":[[1,null,2]]}',
  '{"keys":[["a"]],"rows":[[0,null]]}',
  '{"keys":[["a"]],"rows":[[0,null,1,2]]}',
  '{"keys":[["a"]],"rows":[[0,5,1]]}',
  '{"keys":[[1]],"rows":[]}',
  '{"keys":[["a"]],"rows":[null]}',
  '{"keys":[["a"]],"rows":[["0",null,1]]}',
])("%s is no such table", (text) => expect(readTable(text)).toBeNull());
