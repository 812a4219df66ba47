import { Button } from "react-aria-components";
import { dismiss } from "../state/notices.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { problemText } from "./words.ts";

/** What was kept of a file, what failed, and what to do; spoken when it comes and kept until it is closed. */
export function Notices() {
  const { store } = useGrundlag();
  const language = useLanguage();
  const notices = useSeen((state) => state.notices);
  const { ui } = useWords();
  return (
    <section className="notices" aria-label={ui.notices} aria-live="polite" aria-relevant="additions">
      {notices.slice(-4).map((notice) => (
        <div key={notice.id} className="notice" data-tone={notice.tone}>
          <p>
            <strong>{ui.tones[notice.tone]}:</strong> {problemText(language, notice.problem)}
          </p>
          <Button className="button button-quiet button-icon" aria-label={ui.close} onPress={() => dismiss(store, notice.id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </section>
  );
}
