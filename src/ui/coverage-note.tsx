import { Button } from "react-aria-components";
import { dataPageMessages } from "../i18n/data-page-messages.ts";
import type { ShownCoverage } from "../state/view.ts";
import { datasetName } from "./dataset-name.ts";
import { useGrundlag, useLanguage } from "./grundlag.ts";

/** Says over the map whose coverage is outlined, and takes the outline away. */
export function CoverageNote({ coverage }: { readonly coverage: ShownCoverage }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const texts = dataPageMessages[language];
  return (
    <div className="float drawing-help">
      <p role="status">{texts.shownOnMap(datasetName(language, coverage.dataset))}</p>
      <Button className="button" onPress={() => acts.showCoverage(null)}>
        {texts.hideOnMap}
      </Button>
    </div>
  );
}
