import type { Language } from "../i18n/languages.ts";
import { textsIn } from "../i18n/spoken.ts";

/** What is left when the program itself is wrong: says so, and what to do. */
export function FaultScreen({ language, reason }: { readonly language: Language; readonly reason: string }) {
  const { ui, problems } = textsIn(language);
  return (
    <main className="empty" role="alert">
      <h1>{ui.name}</h1>
      <p>{problems.ourFault({ reason })}</p>
    </main>
  );
}
