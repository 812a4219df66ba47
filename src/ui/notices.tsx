import { useState } from "react";
import { Button } from "react-aria-components";
import { problemText } from "../i18n/problem-text.ts";
import { dismiss, dismissAll } from "../state/notices.ts";
import type { Notice } from "../state/store.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** How many messages stand open before the rest is folded, and how many are drawn at once; the others come as these are closed. */
const folded = 2;
const unfolded = 50;

/** What was kept of a file, what failed, and what to do; spoken when it comes and kept until it is closed. */
export function Notices() {
  const { store } = useGrundlag();
  const notices = useSeen((state) => state.notices);
  const [open, setOpen] = useState(false);
  const { ui } = useWords();
  return (
    <section className="notices" aria-label={ui.notices} aria-live="polite" aria-relevant="additions">
      {notices.length > folded && (
        <div className="notices-head">
          <Button className="button" aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? ui.showFewer : ui.showAll(notices.length)}
          </Button>
          <Button className="button" onPress={() => dismissAll(store)}>
            {ui.closeAll}
          </Button>
        </div>
      )}
      {notices.slice(open ? -unfolded : -folded).map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice: { id, tone, problem } }: { readonly notice: Notice }) {
  const { store } = useGrundlag();
  const language = useLanguage();
  const { ui, problems } = useWords();
  return (
    <div className="notice" data-tone={tone}>
      <p>
        <strong>{ui.tones[tone]}:</strong> {problemText(language, problems, problem)}
      </p>
      <Button className="button button-quiet button-icon" aria-label={ui.close} onPress={() => dismiss(store, id)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
