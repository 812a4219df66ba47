import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { branches } from "../domain/branches.ts";
import { withBranch } from "../state/draft.ts";
import { useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { useDraft } from "./use-draft.ts";

/** A branch by code or by word. It suggests use and class; what the user chose is left alone. */
export function BranchField() {
  const [draft, change] = useDraft();
  const { form, branches: names } = useWords();
  const options = branches.flatMap(({ id, codes }) => codes.map((code) => ({ id: code, text: `${code} ${nameOf(names, id)}` })));
  const suggested = draft.suggestedUse || draft.suggestedClass;
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      inputValue={draft.branch}
      onInputChange={(branch) => change(withBranch(draft, branch))}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>
        {form.branch} <span className="optional">({form.optional})</span>
      </Label>
      <div className="box">
        <Input autoComplete="off" />
        <Button className="box-button">
          <Icon name="chevron" className="chevron" />
        </Button>
      </div>
      <Text className="hint" slot="description">
        {suggested ? form.suggestionText : form.branchHint}
      </Text>
      <Popover>
        <ListBox>
          {(option: { readonly id: string; readonly text: string }) => <ListBoxItem className="option">{option.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const nameOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
