import { Button } from "react-aria-components";
import { classInterval, type ExpansionRequest, type Hall } from "../domain/request.ts";
import { formatArea, formatDistance, formatPlain } from "../i18n/format.ts";
import { CompanyLines } from "./company-lines.tsx";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { LaterTrialSliders } from "./later-parts.tsx";
import { WeightLine } from "./weight-line.tsx";
import { hallSize, unbroken } from "./words.ts";

/** The filed request in a line or two, with the way back to the form. */
export function RequestSummary() {
  const { acts } = useGrundlag();
  const request = useSeen(({ project }) => project.request);
  const { form } = useWords();
  if (!request) return null;
  return (
    <div className="summary">
      <h2 className="summary-title">{request.company || form.unnamedCompany}</h2>
      <p>
        <SummaryLine request={request} />
      </p>
      {request.hall && <HallLine hall={request.hall} />}
      <CompanyLines request={request} />
      <WeightLine request={request} />
      <LaterTrialSliders request={request} />
      <div className="row-of-buttons">
        <Button className="button" aria-label={form.correctRequest} onPress={acts.correct}>
          {form.correct}
        </Button>
        <Button className="button button-quiet" onPress={acts.startOver}>
          {form.startOver}
        </Button>
      </div>
    </div>
  );
}

function SummaryLine({ request }: { readonly request: ExpansionRequest }) {
  const language = useLanguage();
  const { form } = useWords();
  const [from, to] = classInterval(request);
  const classes = from === to ? form.classOne(String(from)) : form.classSpan(String(from), String(to));
  const { use, plotArea, floorArea, height } = request;
  return form.summary(
    form.uses[use],
    classes,
    unbroken(formatArea(language, plotArea)),
    unbroken(formatArea(language, floorArea)),
    unbroken(formatDistance(language, height)),
  );
}

/** `Hal på 60 × 30 m, lastegård 20 m dyb`. */
function HallLine({ hall }: { readonly hall: Hall }) {
  const language = useLanguage();
  const { summary } = useWords().hallForm;
  const { yardDepth, floorPerParkingSpace } = hall;
  const parts = [
    summary.hall(hallSize(language, hall)),
    ...(yardDepth > 0 ? [summary.yard(unbroken(formatDistance(language, yardDepth)))] : []),
    ...(floorPerParkingSpace === null ? [] : [summary.parking(unbroken(`${formatPlain(language, floorPerParkingSpace)} m²`))]),
  ];
  return <p>{parts.join(", ")}</p>;
}
