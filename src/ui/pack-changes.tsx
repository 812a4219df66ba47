import type { Problem } from "../domain/result.ts";
import { changesMessages } from "../i18n/changes-messages.ts";
import { problemText } from "../i18n/problem-text.ts";
import { othersOf } from "../state/changes.ts";
import type { PackName, State } from "../state/store.ts";
import { AnswerChanges } from "./answer-changes.tsx";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { LayerChanges } from "./layer-changes.tsx";
import { SelectField } from "./select-field.tsx";
import "./changes.css";

/** The same list for the same packs, as the store wants it. */
const createOthers = (): ((state: State) => readonly PackName[]) => {
  let last: { readonly packs: readonly PackName[]; readonly pack: string; readonly others: readonly PackName[] } | null = null;
  return (state) => {
    const { packs, project } = state;
    if (last?.packs !== packs || last.pack !== project.pack) last = { packs, pack: project.pack, others: othersOf(state) };
    return last.others;
  };
};
const seeOthers = createOthers();

interface Props {
  /** Called when a plot is opened behind the page. */
  readonly onShown: () => void;
}

/** What became of the data since another pack, and which plots of the case are answered otherwise for it. */
export function PackChanges({ onShown }: Props) {
  const { acts } = useGrundlag();
  const words = changesMessages[useLanguage()];
  const others = useSeen(seeOthers);
  const changes = useSeen((state) => state.changes);
  return (
    <section className="pack-changes" aria-labelledby="pack-changes-title">
      <h3 id="pack-changes-title">{words.title}</h3>
      <p className="soft">{others.length === 0 ? words.noOther : words.intro}</p>
      {others.length > 0 && (
        <SelectField
          label={words.choose}
          placeholder={words.nobody}
          options={others.map(({ name, title, own }) => ({ id: name, text: own ? `${title} (${name})` : title }))}
          chosen={changes?.before ?? null}
          onChoose={acts.compareWith}
        />
      )}
      <div role="status">{changes?.data.kind === "running" && <p>{words.comparing} …</p>}</div>
      {changes?.data.kind === "failed" && <Failures problems={changes.data.problems} />}
      {changes?.data.kind === "ready" && <LayerChanges layers={changes.data.value.layers} />}
      {changes?.data.kind === "ready" && <Answers onShown={onShown} />}
    </section>
  );
}

function Answers({ onShown }: Props) {
  const words = changesMessages[useLanguage()];
  const answers = useSeen(({ changes }) => changes?.answers ?? null);
  return (
    <>
      <h4>{words.answers}</h4>
      {answers?.kind === "idle" && <p className="soft">{words.notAsked}</p>}
      <div role="status">
        {answers?.kind === "running" && (
          <p>
            {words.comparing} … <span className="number">{Math.round(answers.done * 100)} %</span>
          </p>
        )}
      </div>
      {answers?.kind === "failed" && <Failures problems={answers.problems} />}
      {answers?.kind === "ready" && <AnswerChanges plots={answers.value} onShown={onShown} />}
    </>
  );
}

function Failures({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  const { problems: texts } = useWords();
  return (
    <ul className="warning">
      {problems.map((problem) => (
        <li key={problem.code}>{problemText(language, texts, problem)}</li>
      ))}
    </ul>
  );
}
