import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { type DatasetId, datasets } from "../catalog/index.ts";
import { chooseLayer, layerChoiceOf } from "../state/layer-choice.ts";
import { useGrundlag, useLanguage, useSeen, useWords } from "./grundlag.ts";

/** How strongly a layer is drawn, in steps of ten per cent. */
export function OpacitySlider({ dataset }: { readonly dataset: DatasetId }) {
  const { store } = useGrundlag();
  const language = useLanguage();
  const opacity = useSeen(({ view }) => layerChoiceOf(view, dataset).opacity);
  const {
    ui: { layerPanel },
  } = useWords();
  return (
    <Slider
      className="slider"
      aria-label={layerPanel.opacityOf(datasets[dataset].name[language])}
      value={Math.round(opacity * 100)}
      minValue={10}
      maxValue={100}
      step={10}
      onChange={(value) => chooseLayer(store, dataset, { opacity: Number(value) / 100 })}
    >
      <Label>{layerPanel.opacity}</Label>
      <SliderTrack className="track">
        <SliderThumb className="thumb" />
      </SliderTrack>
      <SliderOutput className="number">{`${Math.round(opacity * 100)} %`}</SliderOutput>
    </Slider>
  );
}
