import { useId } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import { Icon } from "./icon.tsx";

/** Ways to put files into the municipality's data, and to keep the data as one file. */
export function DataActions() {
  const hint = useId();
  const { acts } = useGrundlag();
  const texts = arrivalMessages[useLanguage()];
  const ready = useSeen(({ pack }) => pack.kind === "ready");
  return (
    <section className="data-actions" aria-label={texts.addData}>
      <div className="row-of-buttons">
        <FileTrigger allowsMultiple onSelect={(files) => acts.bring([...(files ?? [])])}>
          <Button className="button" isDisabled={!ready} aria-describedby={hint}>
            <Icon name="file" />
            {texts.addData}
          </Button>
        </FileTrigger>
        <Button className="button" isDisabled={!ready} onPress={acts.savePack}>
          <Icon name="download" />
          {texts.savePack}
        </Button>
      </div>
      <p className="hint" id={hint}>
        {texts.addDataHint}
      </p>
    </section>
  );
}
