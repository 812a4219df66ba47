import { formatPlain } from "../i18n/format.ts";
import { limitName } from "../i18n/hall-words.ts";
import { fitOf, proposalOf } from "../state/placing.ts";
import { useHallWords } from "./fit-words.ts";
import { useLanguage, useSeen } from "./grundlag.ts";
import { exactArea, unbrokenAmounts } from "./words.ts";

/** What may spoil the place where the hall stands now: limits nearer than the map is exact, and mapped soil under it. */
export function FitCautions() {
  const shown = useSeen((state) => (state.view.placed === null ? proposalOf(state) : (state.tried?.check ?? null)));
  const fit = useSeen(fitOf);
  const language = useLanguage();
  const { page } = useHallWords();
  if (!shown || !fit || shown.close.length + shown.standsOn.length === 0) return null;
  const close = shown.close.map((id) => {
    const accuracy = fit.limits.find((limit) => limit.id === id)?.accuracy ?? null;
    const off = accuracy === null ? page.accuracyUnstated : `±\u00a0${formatPlain(language, accuracy, accuracy < 10 ? 1 : 0)} m`;
    return `${limitName(language, id)} (${off})`;
  });
  const soil = shown.standsOn.map(({ id, area }) => `${limitName(language, id)}, ${exactArea(language, area)}`);
  return (
    <ul className="warning fit-hole fit-cautions small">
      {close.length > 0 && <li>{unbrokenAmounts(page.close(close.join("; ")))}</li>}
      {soil.length > 0 && <li>{unbrokenAmounts(page.standsOn(soil.join("; ")))}</li>}
    </ul>
  );
}
