import { useSeen } from "./grundlag.ts";
import { LaterRequestSummary } from "./later-parts.tsx";
import { RequestForm } from "./request-form.tsx";

/** The request: a form to fill in, folded to its summary once it is filed. */
export function RequestPanel() {
  const open = useSeen(({ view, project }) => view.requestOpen || project.request === null);
  return <div className="scroll">{open ? <RequestForm /> : <LaterRequestSummary />}</div>;
}
