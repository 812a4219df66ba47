import type { Meeting } from "../domain/procedure.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { Folded } from "./folded.tsx";
import { useLanguage, useWords } from "./grundlag.ts";
import "./meeting-sheet.css";

/** The sheet for the first meeting: the one contact, whom to bring, and what to settle, folded. Nothing where nothing leads to a permit. */
export function MeetingSheet({ meeting }: { readonly meeting: Meeting | null }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (meeting === null) return null;
  const { departmentNames } = plotPage;
  const others = meeting.departments.filter((each) => each !== meeting.contact).map((each) => departmentNames[each]);
  return (
    <Folded level={3} title={plotPage.meeting} count={plotPage.questions(meeting.questions.length)} className="page-section meeting">
      <p className="soft">{plotPage.meetingText}</p>
      <dl className="facts">
        <div>
          <dt>{plotPage.contact}</dt>
          <dd>{departmentNames[meeting.contact]}</dd>
        </div>
        <div>
          <dt>{plotPage.departments}</dt>
          <dd>{others.join(", ")}</dd>
        </div>
      </dl>
      <ol>
        {meeting.questions.map(({ id, text, rules, department }) => (
          <li key={id}>
            <p>{text[language]}</p>
            <p className="soft">{[departmentNames[department], ...rules.map((rule) => ruleTitle(language, rule))].join(" · ")}</p>
          </li>
        ))}
      </ol>
    </Folded>
  );
}
