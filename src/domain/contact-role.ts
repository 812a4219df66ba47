/** What gives a person away in a text that should name a role. */
export type PersonMark = "mail" | "phone" | "name";

/** Longest role, in characters. */
export const longestRole = 100;

const mail = /[^\s@]@[^\s@]/;
/** Eight digits as Danes write them, with or without +45 and spaces; longer rows are no telephone number. */
const phone = /(?<!\d)(?:(?:\+|00)\d{2}\s?)?(?:\d[\s.-]?){7}\d(?!\d)/;

/** Parts of words that name an office or a job; who signs with one of them is asked as that, not as a person. */
const offices =
  /konsulent|chef|team|afdeling|kontor|salg|erhverv|grund|ejendom|plan|udvikling|kommun|service|cent(er|re)|forvaltning|sekretariat|ansvarlig|leder|direkt|rådgiv|medarbejder|kontakt|hotline|teknik|miljø|byg|mægler|advokat|jurist|økonomi|areal|jord|selskab|havn|park|vækst|department|sales|office|manager|advis|consult|municipal|business|development|property|propert|land|estate|agent|broker|growth|desk|council|a\/s|aps|vej|energi|forsyning|borgmester|magistrat/i;

/** Two or more words in a row that begin with a capital, with initials between them, as people are named. */
const capitals = /\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)*(?:\s+(?:(?:van|von|de|af|el|al)\s+)?\p{Lu}[\p{L}'’-]+)+/gu;

/** What in a text names or reaches a person; null where it names a role, as far as can be told. */
export function personIn(written: string): PersonMark | null {
  const text = written.slice(0, 1000);
  if (mail.test(text)) return "mail";
  if (phone.test(text)) return "phone";
  return (text.match(capitals) ?? []).some((words) => !offices.test(words)) ? "name" : null;
}

/** The text as a role, or null where it names a person or says nothing. */
export const roleIn = (text: string | null): string | null =>
  text === null || personIn(text) !== null ? null : text.slice(0, longestRole);
