import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Meeting } from "../domain/procedure.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { useLanguage, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import "./meeting-sheet.css";

/** The sheet for the first meeting: the one contact, whom to bring, and what to settle, folded. Nothing where nothing leads to a permit. */
export function MeetingSheet({ meeting }: { readonly meeting: Meeting | null }) {
  const language = useLanguage();
  const { plotPage } = useWords();
  if (meeting === null) return null;
  const { departmentNames } = plotPage;
  const others = meeting.departments.filter((each) => each !== meeting.contact).map((each) => departmentNames[each]);
  return (
    <Disclosure className="page-section disclosure meeting">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-button">
          <Icon name="chevron" className="chevron" />
          <span>{plotPage.meeting}</span>
          <span className="soft number count">{plotPage.questions(meeting.questions.length)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
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
      </DisclosurePanel>
    </Disclosure>
  );
}
