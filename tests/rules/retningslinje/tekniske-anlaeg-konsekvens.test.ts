import { omTekniskeAnlaeg } from "../../../src/rules/retningslinje/tekniske-anlaeg-konsekvens.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(omTekniskeAnlaeg, guidelineRows("tekniskeAnlaegKonsekvens", "konsekvensområdet omkring et teknisk anlæg"));
