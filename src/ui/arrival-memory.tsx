import { useState } from "react";
import { Button } from "react-aria-components";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { remembered } from "../state/mapping-memory.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";

/** Says that what stands here was answered before, with the way to forget it. */
export function ArrivalMemory({ table: { signature } }: { readonly table: BroughtTable }) {
  const { acts } = useGrundlag();
  const texts = arrivalMessages[useLanguage()];
  const mappings = useSeen((state) => state.mappings);
  const code = useSeen(({ pack }) => (pack.kind === "ready" ? pack.value.stamp.municipality.code : ""));
  const [isForgotten, setForgotten] = useState(false);
  if (isForgotten) return <p className="hint">{texts.forgotten}</p>;
  if (!Object.hasOwn(remembered(mappings, code), signature)) return null;
  const forget = () => {
    setForgotten(true);
    acts.forgetMapping(signature);
  };
  return (
    <p className="hint">
      {texts.remembered}{" "}
      <Button className="text-button" onPress={forget}>
        {texts.forget}
      </Button>
    </p>
  );
}
