import { useState } from "react";
import { classInterval, type ExpansionRequest } from "../domain/request.ts";
import { formatDistance } from "../i18n/format.ts";
import { areaRange, heightRange } from "../state/trial-range.ts";
import { useGrundlag, useLanguage, useWords } from "./grundlag.ts";
import { TrialSlider } from "./trial-slider.tsx";
import { exactArea } from "./words.ts";

const classRange = { least: 1, most: 7, step: 1 } as const;

/** The filed request's numbers to be tried out: the answer follows at once, and one «Fortryd» takes a whole drag back. */
export function TrialSliders({ request }: { readonly request: ExpansionRequest }) {
  const { form } = useWords();
  return (
    <section className="trial" aria-label={form.trial}>
      <h3>{form.trial}</h3>
      <p className="hint">{form.trialHint}</p>
      <AreaSlider field="plotArea" request={request} />
      <AreaSlider field="floorArea" request={request} />
      <HeightSlider request={request} />
      <ClassSlider request={request} />
    </section>
  );
}

interface Props {
  readonly request: ExpansionRequest;
}

function AreaSlider({ field, request }: Props & { readonly field: "plotArea" | "floorArea" }) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { form } = useWords();
  const [range] = useState(() => areaRange(request[field], field === "floorArea" ? request.officeFloorArea : 0));
  return (
    <TrialSlider
      label={<Named name={form[field]} unit={form.inUnit["m²"]} />}
      values={[request[field]]}
      range={range}
      written={exactArea(language, request[field])}
      onTry={([value], stroke) => acts.tryNumbers({ [field]: value }, stroke)}
    />
  );
}

function HeightSlider({ request: { height } }: Props) {
  const { acts } = useGrundlag();
  const language = useLanguage();
  const { form } = useWords();
  const [range] = useState(() => heightRange(height));
  return (
    <TrialSlider
      label={<Named name={form.height} unit={form.inUnit.m} />}
      values={[height]}
      range={range}
      written={formatDistance(language, height)}
      onTry={([value], stroke) => acts.tryNumbers({ height: value }, stroke)}
    />
  );
}

function ClassSlider({ request }: Props) {
  const { acts } = useGrundlag();
  const { form } = useWords();
  const [from, to] = classInterval(request);
  return (
    <TrialSlider
      label={form.classes}
      values={[from, to]}
      range={classRange}
      ends={[form.classFrom, form.classTo]}
      written={from === to ? String(from) : `${from}–${to}`}
      onTry={([least, most], stroke) => acts.tryNumbers({ virksomhedsklasse: least === most ? least : [least, most] }, stroke)}
    />
  );
}

/** What a slider is called; its unit only for those who do not see the amount beside it. */
const Named = ({ name, unit }: { readonly name: string; readonly unit: string }) => (
  <>
    {name} <span className="unseen">{unit}</span>
  </>
);
