import { bevaringsvaerdigtLandskab } from "../../../src/rules/retningslinje/bevaringsvaerdigt-landskab.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(bevaringsvaerdigtLandskab, guidelineRows("bevaringsvaerdigeLandskaber", "et bevaringsværdigt landskab"));
