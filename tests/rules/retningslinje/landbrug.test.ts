import { landbrug } from "../../../src/rules/retningslinje/landbrug.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(landbrug, guidelineRows("landbrugsomraader", "et særligt værdifuldt landbrugsområde"));
