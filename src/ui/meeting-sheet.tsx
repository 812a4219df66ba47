import type { Meeting } from "../domain/procedure.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { ruleTitle } from "./rule-title.ts";
import "./meeting-sheet.css";

/** The sheet for the first meeting: the one contact, whom to bring, and what to settle. Nothing where nothing leads to a permit. */
export function MeetingSheet({ meeting }: { readonly meeting: Meeting | null }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (meeting === null) return null;
  const { departmentNames } = plotPage;
  const others = meeting.departments.filter((each) => each !== meeting.contact).map((each) => departmentNames[each]);
  return (
    <section className="page-section meeting">
      <h3>{plotPage.meeting}</h3>
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
    </section>
  );
}
