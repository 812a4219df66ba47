import { formatPlain } from "../i18n/format.ts";
import type { RecordFault } from "../state/provision-draft.ts";
import { useLanguage, useWords } from "./grundlag.ts";

/** Says what is wrong at a field of a form; undefined where nothing is. */
export function useFaultText<Field extends string>(faults: readonly RecordFault<Field>[]): (field: Field) => string | undefined {
  const language = useLanguage();
  const { records, stock } = useWords();
  return (field) => {
    const fault = faults.find((each) => each.field === field);
    if (!fault) return undefined;
    const [least, most] = [formatPlain(language, fault.least), formatPlain(language, fault.most)];
    if (fault.code === "tooLong") return records.faults.tooLong(most);
    if (fault.code === "person") return stock.person;
    return fault.code === "required" ? records.faults.required : records.faults[fault.code](least, most);
  };
}
