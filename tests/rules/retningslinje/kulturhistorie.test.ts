import { kulturhistorie } from "../../../src/rules/retningslinje/kulturhistorie.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(kulturhistorie, guidelineRows("kulturhistoriskeBevaringsvaerdier", "et område med kulturhistoriske bevaringsværdier"));
