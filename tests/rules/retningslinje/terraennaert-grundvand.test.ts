import { hoejtGrundvand } from "../../../src/rules/retningslinje/terraennaert-grundvand.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(hoejtGrundvand, guidelineRows("terraennaertGrundvand", "et område med terrænnært grundvand"));
