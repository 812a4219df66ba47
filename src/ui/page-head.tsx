import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useGrundlag, useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** The way back and the plot's name, which takes the focus when the page opens. */
export function PageHead({ name }: { readonly name: string }) {
  const { acts } = useGrundlag();
  const heading = useRef<HTMLHeadingElement>(null);
  const { plotPage } = useWords();
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page-head">
      <Button className="button button-quiet back" onPress={() => acts.openPlot(null)}>
        <Icon name="back" />
        {plotPage.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
    </div>
  );
}
