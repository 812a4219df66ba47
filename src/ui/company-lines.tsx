import type { ExpansionRequest } from "../domain/request.ts";
import { companyMessages } from "../i18n/company-messages.ts";
import { formatArea, formatNumber } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { useCompanyWords } from "./company-words.ts";
import { useLanguage, useSeen, useWords } from "./grundlag.ts";
import { unbroken } from "./words.ts";

const asked = ["threatensGroundwater", "listedActivity", "isProduction", "processWastewater", "newRoadAccess", "parkingSpaces"] as const;

/** What the company has told of itself that decides permits, and what it has not; then what still is an example's number. */
export function CompanyLines({ request }: { readonly request: ExpansionRequest }) {
  const language = useLanguage();
  const words = useCompanyWords();
  const told = toldOf(language, request);
  const open = asked.filter((fact) => request[fact] === null).map((fact) => words.facts[fact]);
  return (
    <>
      {told.length > 0 && <p>{sentence(told)}</p>}
      {open.length > 0 && <p className="soft small">{words.openFacts(open.join(", "))}</p>}
      <ExampleLine request={request} />
    </>
  );
}

function toldOf(language: Language, request: ExpansionRequest): readonly string[] {
  const { known } = companyMessages[language];
  const { listedActivity, isProduction, processWastewater, newRoadAccess, retailFloorArea, parkingSpaces } = request;
  return [
    ...(listedActivity === null || listedActivity === "none" ? [] : [known[listedActivity]]),
    ...(isProduction ? [known.production] : []),
    ...(processWastewater ? [known.wastewater] : []),
    ...(newRoadAccess ? [known.access] : []),
    ...(retailFloorArea > 0 ? [known.retail(unbroken(formatArea(language, retailFloorArea)))] : []),
    ...(parkingSpaces === null ? [] : [unbroken(known.parking(formatNumber(language, parkingSpaces)))]),
  ];
}

const sentence = (parts: readonly string[]): string => `${parts.join(", ").replace(/^./u, (first) => first.toUpperCase())}.`;

/** The numbers of the filed request that stand as the example had them. */
function ExampleLine({ request }: { readonly request: ExpansionRequest }) {
  const draft = useSeen(({ view }) => view.draft);
  const { form } = useWords();
  const words = useCompanyWords();
  const names = { ...form, parkingSpaces: words.parkingSpaces };
  const left = draft.example
    .filter((field) => request[field] === draft[field])
    .map((field) => names[field].replace(/^./u, (first) => first.toLowerCase()));
  return left.length > 0 && <p className="soft small">{words.exampleLeft(left.join(", "))}</p>;
}
