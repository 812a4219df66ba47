import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { LaterCoverageNote } from "./later-parts.tsx";
import { WorkProgress } from "./work-progress.tsx";

/** Makes the map in an element and returns the way to take it down. */
export type AttachMap = (container: HTMLElement) => () => void;

/** The place where the map hangs, and what floats over it: progress and help with drawing. */
export function MapRoom({ attachMap }: { readonly attachMap: AttachMap }) {
  const canvas = useRef<HTMLDivElement>(null);
  const { acts } = useGrundlag();
  const drawing = useSeen(({ view }) => view.drawing);
  const coverage = useSeen(({ view }) => view.coverage);
  const { ui } = useWords();
  useEffect(() => (canvas.current ? attachMap(canvas.current) : undefined), [attachMap]);
  return (
    <section className="map-room" aria-label={ui.map}>
      <div className="map-canvas" ref={canvas} data-waiting={ui.mapComes} />
      <div className="map-floats">
        <WorkProgress />
        {coverage && <LaterCoverageNote coverage={coverage} />}
        {drawing && (
          <div className="float drawing-help">
            <p role="status">{ui.own.drawing}</p>
            <Button className="button" onPress={acts.stopDrawing}>
              {ui.own.stopDrawing}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
