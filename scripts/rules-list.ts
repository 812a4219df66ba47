import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withLists } from "./readme-lists.ts";

const readme = path.resolve(import.meta.dirname, "../README.md");
writeFileSync(readme, withLists(readFileSync(readme, "utf8")));
