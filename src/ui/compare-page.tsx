import { Button } from "react-aria-components";
import type { PlotAnswer, PlotRow } from "../domain/answer.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { ruleTitle } from "../i18n/rule-messages.ts";
import { look } from "../state/look.ts";
import { answerOf, comparedOf, examinedOf } from "../state/selectors.ts";
import { useCompanyWords } from "./company-words.ts";
import { CompareExpansion } from "./compare-expansion.tsx";
import { CompareRow as Row } from "./compare-row.tsx";
import { FitCell } from "./fit-cell.tsx";
import { useHallWords } from "./fit-words.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { RouteIcon } from "./route-icon.tsx";
import { StatusWord } from "./status-word.tsx";
import { WishWord } from "./wish-word.tsx";
import { exactArea, leftArea, wishName } from "./words.ts";

/** Two or three plots side by side. */
export function ComparePage() {
  const { store } = useGrundlag();
  const answer = useSeen(answerOf);
  const ids = useSeen(({ view }) => view.compared);
  const plots = comparedOf(answer, ids);
  const { ui, plotPage } = useWords();
  return (
    <div className="scroll compare-page">
      <Button className="button button-quiet back" onPress={() => look(store, { comparing: false })}>
        <Icon name="back" />
        {plotPage.back}
      </Button>
      <h2>{ui.compare.heading}</h2>
      <table className="compare-table">
        <thead>
          <tr>
            {plots.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <CompareRows plots={plots} />
      </table>
    </div>
  );
}

function CompareRows({ plots }: { readonly plots: readonly PlotRow[] }) {
  const language = useLanguage();
  const { ui, routes, outcomes } = useWords();
  const asksForHall = useSeen(({ project }) => project.request?.hall != null);
  const { page } = useHallWords();
  const whole = useSeen(({ details }) => details.plots);
  const { rows, steps } = ui.compare;
  const stepsOf = ({ id }: PlotRow) => {
    const plot = whole.get(id);
    return plot ? steps(plot.steps.length) : "…";
  };
  const { askedFor, nothingAsked } = useCompanyWords();
  const askedOf = ({ id }: PlotRow) => {
    const plot = whole.get(id);
    return plot ? questionsOf(language, plot) || nothingAsked : "…";
  };
  const examined = (plot: PlotRow) => {
    const { answered, all } = examinedOf(plot);
    return ui.list.examined(answered, all);
  };
  const price = ({ offer }: PlotRow) =>
    offer?.pricePerSquareMetre == null ? ui.offer.noPrice : ui.offer.price(formatNumber(language, offer.pricePerSquareMetre));
  return (
    <>
      <Row title={rows.route} plots={plots} cell={(plot) => <RouteCell name={routes[plot.route]} route={plot.route} />} />
      <Row title={rows.worst} plots={plots} cell={(plot) => outcomes[plot.worst]} />
      <Row title={rows.completeness} plots={plots} cell={examined} />
      {asksForHall && <Row title={page.title} plots={plots} cell={({ id }) => <FitCell plot={id} />} />}
      <Row title={rows.steps} plots={plots} cell={stepsOf} />
      <Row title={askedFor} plots={plots} cell={askedOf} />
      <Row title={rows.area} plots={plots} cell={(plot) => exactArea(language, plot.area)} />
      <Row title={rows.netArea} plots={plots} cell={(plot) => leftArea(language, "netArea", plot)} />
      <Row title={rows.largestPiece} plots={plots} cell={(plot) => leftArea(language, "largestPiece", plot)} />
      <CompareExpansion plots={plots} />
      <Row title={rows.status} plots={plots} cell={(plot) => <StatusWord offer={plot.offer} origin={plot.origin} />} />
      <Row title={rows.price} plots={plots} cell={price} />
      {plots[0]?.wishes.map(({ wish }) => (
        <Row
          key={wish}
          title={wishName(language, wish)}
          plots={plots}
          cell={(plot) => <WishWord wish={plot.wishes.find((one) => one.wish === wish)} />}
        />
      ))}
    </>
  );
}

/** What the company has not told and this plot's answer waits for, by the rules that ask. */
const questionsOf = (language: Language, { steps }: PlotAnswer): string =>
  steps
    .filter(({ id }) => id === "afklarOplysning")
    .flatMap(({ rules }) => rules.map((rule) => ruleTitle(language, rule)))
    .join(", ");

function RouteCell({ name, route }: { readonly name: string; readonly route: PlotRow["route"] }) {
  return (
    <span className="route-cell">
      <RouteIcon route={route} /> {name}
    </span>
  );
}
