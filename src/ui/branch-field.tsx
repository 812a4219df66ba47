import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { type Branch, branches } from "../domain/branch-table.ts";
import { findBranch } from "../domain/branches.ts";
import { branchChange } from "../state/branch-draft.ts";
import { useCompanyWords } from "./company-words.ts";
import { useWords } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { useDraft } from "./use-draft.ts";

/** A branch by code or by word. It suggests use and class; what the user chose is left alone. */
export function BranchField() {
  const [draft, change] = useDraft();
  const { form } = useWords();
  const { branches: names } = useCompanyWords();
  const options = branches.flatMap(({ id, codes }) => codes.map((code) => ({ id: code, text: `${code} ${nameOf(names, id)}` })));
  const found = findBranch(draft.branch);
  const isExample = draft.example.includes("branch");
  return (
    <ComboBox
      className="field"
      defaultItems={options}
      inputValue={draft.branch}
      onInputChange={(branch) => change(branchChange(draft, branch))}
      allowsCustomValue
      menuTrigger="input"
    >
      <Label>
        {form.branch} <span className="optional">({form.optional})</span> {isExample && <span className="suggested">{form.example}</span>}
      </Label>
      <div className="box">
        <Input autoComplete="off" />
        <Button className="box-button">
          <Icon name="chevron" className="chevron" />
        </Button>
      </div>
      <Text className="hint" slot="description">
        {found ? <Suggested branch={found} /> : form.branchHint}
      </Text>
      <Popover>
        <ListBox>
          {(option: { readonly id: string; readonly text: string }) => <ListBoxItem className="option">{option.text}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What the branch suggests and typically needs, said to be our own estimate. */
function Suggested({ branch }: { readonly branch: Branch }) {
  const [draft] = useDraft();
  const words = useCompanyWords();
  const isSuggested = draft.suggestedUse || draft.suggestedClass;
  const sentences = [
    ...(isSuggested ? [words.suggested] : []),
    ...(branch.use === null ? [words.noUse] : []),
    ...(branch.needs.length > 0 ? [words.typically(branch.needs.map((need) => words.needs[need]).join(", "))] : []),
    ...(branch.isSensitive ? [words.sensitive] : []),
    words.estimate,
  ];
  return sentences.join(" ");
}

const nameOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
