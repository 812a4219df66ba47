import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { languages } from "../i18n/languages.ts";
import { useGrundlag, useLanguage, useWords } from "./grundlag.ts";

/** Danish or English. */
export function LanguageSwitch() {
  const { acts } = useGrundlag();
  const chosen = useLanguage();
  const { ui } = useWords();
  return (
    <ToggleButtonGroup className="language" aria-label={ui.language} selectionMode="single" disallowEmptySelection selectedKeys={[chosen]}>
      {languages.map((language) => (
        <ToggleButton
          key={language}
          id={language}
          className="language-button"
          lang={language}
          aria-label={ui.languageNames[language]}
          onPress={() => acts.speak(language)}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
