import { Button } from "react-aria-components";
import { classInterval, type ExpansionRequest } from "../domain/request.ts";
import { formatArea, formatDistance } from "../i18n/format.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { unbroken } from "./words.ts";

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
