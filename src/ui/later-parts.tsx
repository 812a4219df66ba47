import { Button } from "react-aria-components";
import { useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { later } from "./later.tsx";
import { PageHead } from "./page-head.tsx";
import { QuietField } from "./quiet-field.tsx";

/** The open plot's page; its name and the way back are there at once. */
export const LaterPlotPage = later(
  () => import("./plot-page.tsx").then(({ PlotPage }) => PlotPage),
  ({ row }) => <QuietPage name={row.name} />,
);

/** A plot's page before anybody has asked. */
export const LaterCandidatePage = later(
  () => import("./candidate-page.tsx").then(({ CandidatePage }) => CandidatePage),
  ({ plot }) => <QuietPage name={plot.name} />,
);

/** What there is to say once a request is filed; there before anybody can have filed one. */
export const LaterAnswerList = later(() => import("./answer-list.tsx").then(({ AnswerList }) => AnswerList));

/** Folded at first; what the plots on offer come to. */
export const LaterStockLedger = later(() => import("./stock-ledger.tsx").then(({ StockLedger }) => StockLedger));

export const LaterRequestSummary = later(() => import("./request-summary.tsx").then(({ RequestSummary }) => RequestSummary));

export const LaterComparePage = later(() => import("./compare-page.tsx").then(({ ComparePage }) => ComparePage));

/** Brings the catalog with it, as the data line does. */
export const LaterLayerPanel = later(() => import("./layer-panel.tsx").then(({ LayerPanel }) => LayerPanel));

/** What the status line says of the data. */
export const LaterDataState = later(() => import("./data-state.tsx").then(({ DataState }) => DataState));

/** Finds a plot; there is none to find before the pack is open. */
export const LaterPlotLocator = later(
  () => import("./plot-locator.tsx").then(({ PlotLocator }) => PlotLocator),
  () => {
    const { ui } = useWords();
    return <QuietField className="field place-field locator-field" boxClassName="locator" label={ui.locator} />;
  },
);

/** Folded at first; what only the company can tell. */
export const LaterCompanyFacts = later(() => import("./company-facts.tsx").then(({ CompanyFacts }) => CompanyFacts));

export const LaterExampleField = later(
  () => import("./example-field.tsx").then(({ ExampleField }) => ExampleField),
  () => {
    const { form } = useWords();
    return <QuietField label={form.begin} mark={form.optional} />;
  },
);

/** Folded at first, and most requests leave it so. */
export const LaterHallFields = later(() => import("./hall-fields.tsx").then(({ HallFields }) => HallFields));

export const LaterBranchField = later(
  () => import("./branch-field.tsx").then(({ BranchField }) => BranchField),
  () => {
    const { form } = useWords();
    return <QuietField label={form.branch} mark={form.optional} hint={form.branchHint} />;
  },
);

export const LaterSiteField = later(
  () => import("./site-field.tsx").then(({ SiteField }) => SiteField),
  () => {
    const { form } = useWords();
    return <QuietField label={form.site} mark={form.optional} hint={form.siteHint} />;
  },
);

export const LaterTrialSliders = later(() => import("./trial-sliders.tsx").then(({ TrialSliders }) => TrialSliders));

/** Shut until there is an answer, so nobody waits for it. */
export const LaterExportMenu = later(
  () => import("./export-menu.tsx").then(({ ExportMenu }) => ExportMenu),
  () => {
    const { ui } = useWords();
    return (
      <Button className="button export" isDisabled>
        <Icon name="download" />
        {ui.exportMenu}
      </Button>
    );
  },
);

/** Shut until something has been done. */
export const LaterHistoryButtons = later(
  () => import("./history-buttons.tsx").then(({ HistoryButtons }) => HistoryButtons),
  () => {
    const { ui } = useWords();
    return (
      <div className="history">
        <Button className="button button-quiet button-icon" aria-label={ui.nothingToUndo} isDisabled>
          <Icon name="undo" />
        </Button>
        <Button className="button button-quiet button-icon" aria-label={ui.nothingToRedo} isDisabled>
          <Icon name="redo" />
        </Button>
      </div>
    );
  },
);

/** What is asked and told of files that were brought; nobody waits for it who brings none. */
export const LaterArrivalDialog = later(() => import("./arrival-dialog.tsx").then(({ ArrivalDialog }) => ArrivalDialog), undefined, {
  ahead: false,
});

/** Every rule; few open it, so it is fetched when they do. */
export const LaterRulesPage = later(() => import("./rules-page.tsx").then(({ RulesPage }) => RulesPage), undefined, { ahead: false });

/** How the data is; few open it, so it is fetched when they do. */
export const LaterDataPage = later(() => import("./data-page.tsx").then(({ DataPage }) => DataPage), undefined, { ahead: false });

/** Whose coverage the map outlines; it is chosen on the page of how the data is. */
export const LaterCoverageNote = later(() => import("./coverage-note.tsx").then(({ CoverageNote }) => CoverageNote), undefined, {
  ahead: false,
});

function QuietPage({ name }: { readonly name: string }) {
  return (
    <article className="page scroll" aria-label={name} aria-busy="true">
      <PageHead name={name} />
    </article>
  );
}
