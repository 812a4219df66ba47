import { stoerreLandskab } from "../../../src/rules/retningslinje/stoerre-landskab.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(stoerreLandskab, guidelineRows("stoerreLandskaber", "et større sammenhængende landskab"));
