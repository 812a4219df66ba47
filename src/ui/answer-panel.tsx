import { AnswerRoom } from "./answer-room.tsx";
import { useWords } from "./grundlag.ts";

/** The right column. */
export function AnswerPanel() {
  const { ui } = useWords();
  return (
    <section className="panel panel-right" id="answer" tabIndex={-1} aria-label={ui.answer}>
      <AnswerRoom />
    </section>
  );
}
