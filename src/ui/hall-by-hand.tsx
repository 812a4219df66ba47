import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { FitAnswer } from "../domain/fit.ts";
import { chooseProposal, firstTry, placeHall, placementOf } from "../state/placing.ts";
import { triedText, useHallWords } from "./fit-words.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import { HallPad } from "./hall-pad.tsx";

/** Milliseconds that a sentence must stand before it is read aloud, so that a drag is not a stream of words. */
const settled = 400;

/** Moving and turning the hall: what is to be said where it stands, the same by buttons as on the map, and the way back. */
export function HallByHand({ fit }: { readonly fit: FitAnswer }) {
  const { store } = useGrundlag();
  const placement = useSeen(placementOf);
  const placed = useSeen(({ view }) => view.placed);
  const hall = useSeen(({ project }) => project.request?.hall ?? null);
  const { hand } = useHallWords();
  if (hall === null) return null;
  const start = placement === null ? firstTry(hall, fit) : null;
  if (start) {
    return (
      <Button className="button" onPress={() => placeHall(store, start)}>
        {hand.try}
      </Button>
    );
  }
  if (placement === null) return null;
  return (
    <div className="hall-by-hand">
      <h4>{hand.title}</h4>
      <Result />
      {placed && (
        <Button className="button" onPress={() => chooseProposal(store, 0)}>
          {fit.placements.length > 0 ? hand.reset : hand.putAway}
        </Button>
      )}
      <HallPad placement={placement} />
      <p className="hint">{placement.yardDepth > 0 ? `${hand.help} ${hand.yardSide}` : hand.help}</p>
    </div>
  );
}

/** Stands still for the eye and speaks once the hall is at rest. Comes into view when the hall is taken in hand. */
function Result() {
  const tried = useSeen((state) => state.tried);
  const placed = useSeen(({ view }) => view.placed);
  const language = useLanguage();
  const line = useRef<HTMLParagraphElement>(null);
  const isPlaced = placed !== null;
  const text = isPlaced ? triedText(language, tried) : "";
  const said = useSettled(text, placed, tried?.placement === placed);
  useEffect(() => {
    if (isPlaced) line.current?.scrollIntoView({ block: "nearest" });
  }, [isPlaced]);
  const state = tried?.check ? (tried.check.fits ? "fits" : "breaks") : "unknown";
  return (
    <>
      {isPlaced && (
        <p ref={line} className="hand-result" data-state={state} data-pending={tried?.placement !== placed || undefined} aria-hidden="true">
          {text}
        </p>
      )}
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}

/** The text once `thing` has stood still for a while, whether or not its moves changed the text, and it is known of it; nothing at once. */
function useSettled(text: string, thing: unknown, known: boolean): string {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === "") setSaid("");
    if (text === "" || !known) return;
    const timer = setTimeout(() => setSaid(text), settled);
    return () => clearTimeout(timer);
  }, [text, thing, known]);
  return said;
}
