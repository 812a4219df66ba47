import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import { citationText } from "../domain/law.ts";
import type { Language } from "../i18n/languages.ts";
import { textsOfRule } from "../i18n/rule-messages.ts";
import { rulebookMessages } from "../i18n/rulebook-messages.ts";
import { type RuleEntry as Entry, rulebook } from "../rules/rulebook.ts";
import { useLanguage } from "./grundlag.ts";
import { Icon } from "./icon.tsx";
import { RuleEntry } from "./rule-entry.tsx";
import "./rules-page.css";

const book = rulebook();
const total = book.reduce((sum, { rules }) => sum + rules.length, 0);

/** Every rule with its law, data, numbers and answers, by family; what is typed leaves those whose name, text or law has the words. */
export function RulesPage({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState("");
  const texts = rulebookMessages[language];
  const families = useMemo(
    () =>
      book
        .map(({ family, rules }) => ({
          family,
          rules: rules.filter((rule) => searchedIn(rule, language).includes(wanted.trim().toLowerCase())),
        }))
        .filter(({ rules }) => rules.length > 0),
    [wanted, language],
  );
  const names: Readonly<Record<string, string>> = texts.families;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="rules-page" aria-labelledby="rules-title" onClose={onClose}>
      <div className="rules-head">
        <h2 id="rules-title">{texts.title}</h2>
        <Button className="button button-quiet button-icon" aria-label={texts.close} onPress={() => dialog.current?.close()}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="soft">{texts.intro(total)}</p>
      <TextField className="field" value={wanted} onChange={setWanted}>
        <Label>{texts.find}</Label>
        <div className="box">
          <Input autoComplete="off" />
        </div>
      </TextField>
      <p className="soft" role="status">
        {families.length === 0 ? texts.none : texts.shown(families.reduce((sum, { rules }) => sum + rules.length, 0))}
      </p>
      {families.map(({ family, rules }) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h3 id={`family-${family}`}>{Object.hasOwn(names, family) ? names[family] : family}</h3>
          {rules.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} />
          ))}
        </section>
      ))}
    </dialog>
  );
}

function searchedIn(rule: Entry, language: Language): string {
  const texts = textsOfRule(language, rule.id);
  return [texts?.title, texts?.about, citationText(rule.source), rule.id].join(" ").toLowerCase();
}
