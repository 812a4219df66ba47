import { kulturmiljoe } from "../../../src/rules/retningslinje/kulturmiljoe.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";

casesFor(kulturmiljoe, guidelineRows("kulturmiljoeer", "et værdifuldt kulturmiljø"));
