import { type DatasetId, datasets } from "../catalog/index.ts";
import type { LayerStamp } from "../domain/answer.ts";
import { chooseLayer, isDrawable, layerChoiceOf } from "../state/layer-choice.ts";
import { useGrundlag, useLanguage, useSeen } from "./grundlag.ts";
import { LayerDetails } from "./layer-details.tsx";
import { LayerState } from "./layer-state.tsx";
import { LayerSwatch } from "./layer-swatch.tsx";
import { OpacitySlider } from "./opacity-slider.tsx";

interface Props {
  readonly dataset: DatasetId;
  readonly stamp: LayerStamp;
}

/** One layer, with a plain box because a panel holds dozens: on or off, its sign, its state in words, and behind a fold its source and terms. */
export function LayerRow({ dataset, stamp }: Props) {
  const { store } = useGrundlag();
  const language = useLanguage();
  const on = useSeen(({ view }) => layerChoiceOf(view, dataset).on);
  const { name, group, force } = datasets[dataset];
  const drawable = isDrawable(stamp);
  return (
    <li className="layer-row">
      <label className="check" data-selected={(on && drawable) || undefined} data-disabled={!drawable || undefined}>
        <input
          type="checkbox"
          className="unseen"
          checked={on && drawable}
          disabled={!drawable}
          onChange={({ target }) => chooseLayer(store, dataset, { on: target.checked })}
        />
        <span className="mark" />
        <LayerSwatch group={group} force={force} />
        <span>{name[language]}</span>
      </label>
      <LayerState stamp={stamp} />
      {on && drawable && <OpacitySlider dataset={dataset} />}
      <LayerDetails dataset={dataset} stamp={stamp} />
    </li>
  );
}
