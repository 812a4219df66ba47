import { memo } from "react";
import { Button } from "react-aria-components";
import type { UserPlot } from "../domain/plot.ts";
import { useGrundlag, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import type { RowPlace } from "./row-blocks.tsx";

/** One plot that the user has brought, with the way to take it out again. */
export const OwnRow = memo(function OwnRow({ plot: { id, name }, ...place }: RowPlace & { readonly plot: UserPlot }) {
  const { acts } = useGrundlag();
  const {
    ui: { own },
  } = useWords();
  return (
    <li {...place}>
      <span>{name || own.unnamed}</span>
      <Button className="button button-quiet button-icon" aria-label={own.remove(name || id)} onPress={() => acts.removePlot(id)}>
        <Icon name="close" />
      </Button>
    </li>
  );
});
