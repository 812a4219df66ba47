import { Button, FileTrigger } from "react-aria-components";
import type { UserPlot } from "../domain/plot.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { OwnRow } from "./own-row.tsx";
import { RowBlocks, type RowPlace } from "./row-blocks.tsx";

const usualHeight = 36;

const drawRow = (plot: UserPlot, place: RowPlace) => <OwnRow key={plot.id} plot={plot} {...place} />;

/** Ways to bring a plot of one's own, and the list of those brought, each with a way to take it out again. */
export function OwnPlots() {
  const { acts } = useGrundlag();
  const plots = useSeen(({ project }) => project.plots);
  const drawing = useSeen(({ view }) => view.drawing);
  const ready = useSeen(({ pack }) => pack.kind === "ready");
  const {
    ui: { own },
  } = useWords();
  return (
    <section className="own-plots" aria-label={own.heading}>
      {plots.length > 0 && (
        <div className="own-list">
          <RowBlocks rows={plots} rowHeight={usualHeight} draw={drawRow} />
        </div>
      )}
      <div className="row-of-buttons">
        <Button className="button" isDisabled={!ready} onPress={drawing ? acts.stopDrawing : acts.startDrawing}>
          <Icon name="polygon" />
          {drawing ? own.stopDrawing : own.draw}
        </Button>
        <FileTrigger allowsMultiple onSelect={(files) => acts.bring([...(files ?? [])])}>
          <Button className="button" isDisabled={!ready} aria-describedby="own-file-hint">
            <Icon name="file" />
            {own.file}
          </Button>
        </FileTrigger>
      </div>
      <p className="hint" id="own-file-hint">
        {own.fileHint}
      </p>
    </section>
  );
}
