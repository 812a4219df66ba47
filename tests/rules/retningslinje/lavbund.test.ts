import { lavbund } from "../../../src/rules/retningslinje/lavbund.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(lavbund, guidelineRows("lavbundsarealer", "et lavbundsareal"));
