import { vedStoreHusdyrbrug } from "../../../src/rules/retningslinje/store-husdyrbrug.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(vedStoreHusdyrbrug, guidelineRows("storeHusdyrbrug", "et område til store husdyrbrug"));
