import { Button } from "react-aria-components";
import type { FitAnswer } from "../domain/fit.ts";
import { problemText } from "../i18n/problem-text.ts";
import { fitAgain, fitOf } from "../state/placing.ts";
import "./fit.css";
import { FitCautions } from "./fit-cautions.tsx";
import { FitFacts } from "./fit-facts.tsx";
import { FitLegend } from "./fit-legend.tsx";
import { FitLimits } from "./fit-limits.tsx";
import { FitNotExamined } from "./fit-not-examined.tsx";
import { FitParking } from "./fit-parking.tsx";
import { FitPlaces } from "./fit-places.tsx";
import { FitVerdict } from "./fit-verdict.tsx";
import { useHallWords } from "./fit-words.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { HallByHand } from "./hall-by-hand.tsx";
import { Icon } from "./icon.tsx";

/** Whether the hall that is asked for can stand on the open plot, where, and what there is room for at all. */
export function FitSection() {
  const fit = useSeen((state) => state.fit);
  const known = useSeen(fitOf);
  const asked = useSeen(({ project }) => project.request?.hall != null);
  const { page } = useHallWords();
  return (
    <section className="page-section fit" data-fit={fit.kind} aria-busy={fit.kind === "running"}>
      <div className="spread">
        <h3>{asked ? page.title : page.room}</h3>
        {known && fit.kind === "running" && (
          <span className="soft small" role="status">
            {page.refreshing}
          </span>
        )}
      </div>
      {known ? <Known fit={known} /> : fit.kind === "failed" ? <Failed /> : <Coming />}
    </section>
  );
}

function Known({ fit }: { readonly fit: FitAnswer }) {
  return (
    <>
      <FitVerdict fit={fit} />
      <FitNotExamined sentences={fit.notExamined} />
      <FitPlaces fit={fit} />
      <HallByHand fit={fit} />
      <FitCautions />
      {fit.parking && fit.placements.length > 0 && <FitParking parking={fit.parking} />}
      <FitFacts fit={fit} />
      <FitLegend fit={fit} />
      <ExportFit />
      <FitLimits key={fit.plot} limits={fit.limits} isWhole={fit.notExamined.length === 0} isOpen={fit.verdict === "fitsNot"} />
    </>
  );
}

function ExportFit() {
  const { acts } = useGrundlag();
  const { page } = useHallWords();
  return (
    <Button className="button fit-export" onPress={acts.exportFit}>
      <Icon name="download" />
      {page.export}
    </Button>
  );
}

function Coming() {
  const { page } = useHallWords();
  return (
    <p className="soft coming" role="status">
      {page.loading}
    </p>
  );
}

function Failed() {
  const { store } = useGrundlag();
  const fit = useSeen((state) => state.fit);
  const language = useLanguage();
  const { problems } = useWords();
  const { page } = useHallWords();
  if (fit.kind !== "failed") return null;
  return (
    <div className="warning">
      {fit.problems.map((problem) => (
        <p key={problem.code} role="alert">
          {problemText(language, problems, problem)}
        </p>
      ))}
      <Button className="button" onPress={() => fitAgain(store)}>
        {page.again}
      </Button>
    </div>
  );
}
