import { geologi } from "../../../src/rules/retningslinje/geologi.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(geologi, guidelineRows("geologiskeBevaringsvaerdier", "et område med geologiske bevaringsværdier"));
