import { Button } from "react-aria-components";
import { look } from "../state/look.ts";
import { useGrundlag, useWords } from "./grundlag.ts";

/** The filter left nothing: says so, and takes it off. */
export function NoneFree() {
  const { store } = useGrundlag();
  const {
    ui: { list },
  } = useWords();
  return (
    <div className="empty">
      <h3>{list.allFiltered}</h3>
      <p>{list.allFilteredText}</p>
      <Button className="button" onPress={() => look(store, { onlyFree: false })}>
        {list.showAll}
      </Button>
    </div>
  );
}
