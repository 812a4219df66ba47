import writeWorkbook from "write-excel-file/node";
import { names, textExamples } from "./text-examples.ts";

/** A file of one format with the same three squares of 10 m and a name of Danish letters. */
export interface TextFileExample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly features: number;
}

/** One file of each format that is text, or text in a zip. */
export async function textFiles(): Promise<readonly TextFileExample[]> {
  const cells = [["navn", "x", "y"], ...names.map((name, i) => [name, 705_000 + i, 6_195_000])];
  const workbook = await writeWorkbook(cells.map((row) => row.map((value) => ({ value })))).toBuffer();
  const encoded = Object.entries(textExamples()).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text), features: 3 }));
  return [...encoded, { name: "a.xlsx", bytes: new Uint8Array(workbook), features: 3 }];
}
