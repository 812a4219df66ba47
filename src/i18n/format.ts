/**
 * Numbers as Danes and English readers write them. Our own few lines and not `Intl`: a text goes into the exported answer,
 * and `Intl`'s spaces and signs differ between versions of browsers and Node, so the bytes would too.
 */
export type FormatLanguage = "da" | "en";

/** `1.234,5` or `1,234.5` with exactly `decimals` decimals. */
export const formatNumber = (language: FormatLanguage, value: number, decimals = 0): string =>
  written(language, value < 0, Math.abs(value).toFixed(decimals));

/** As many decimals as the number needs, at most `most`. */
export function formatPlain(language: FormatLanguage, value: number, most = 2): string {
  const digits = Math.abs(value).toFixed(most);
  let end = digits.length;
  if (digits.includes(".")) while (digits[end - 1] === "0") end -= 1;
  if (digits[end - 1] === ".") end -= 1;
  return written(language, value < 0, digits.slice(0, end));
}

/** Digits with a point between whole and fraction, as the language writes them. */
function written(language: FormatLanguage, isNegative: boolean, digits: string): string {
  const [thousands, point] = language === "da" ? [".", ","] : [",", "."];
  const at = digits.indexOf(".");
  const whole = at < 0 ? digits : digits.slice(0, at);
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const sign = isNegative && Number(digits) !== 0 ? "−" : "";
  return sign + grouped + (at < 0 ? "" : point + digits.slice(at + 1));
}

/** `950 m²`, from one hectare `3,4 ha`. */
export const formatArea = (language: FormatLanguage, value: number): string =>
  value >= 10_000 ? `${formatNumber(language, value / 10_000, 1)} ha` : `${formatNumber(language, value, value < 100 ? 1 : 0)} m²`;

const isStated = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** `85 m`, from one kilometre `1,2 km`. A length that somebody stated, to the centimetre at most, is never rounded: 12.5 m stays 12.5 m. */
export function formatDistance(language: FormatLanguage, value: number): string {
  if (value >= 1000) return `${formatNumber(language, value / 1000, 1)} km`;
  const measured = value < 10 ? 1 : 0;
  return `${formatPlain(language, value, isStated(value) ? 2 : measured)} m`;
}

const monthNames = {
  da: ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
} as const;

/** `22. november 2026` or `22 November 2026` from an ISO date; a text that is none stays as it is. */
export function formatDate(language: FormatLanguage, iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (!(month >= 1 && month <= 12)) return iso;
  const name = monthNames[language][month - 1];
  return language === "da" ? `${day}. ${name} ${year}` : `${day} ${name} ${year}`;
}

const unitWords = {
  da: { storeys: ["etage", "etager"], year: ["år", "år"], class: "klasse" },
  en: { storeys: ["storey", "storeys"], year: ["year", "years"], class: "class" },
} as const;

/** An amount with its unit, rounded for reading. */
export function formatAmount(language: FormatLanguage, value: number, unit: string): string {
  switch (unit) {
    case "m²":
      return formatArea(language, value);
    case "m":
      return formatDistance(language, value);
    case "%":
      return `${formatPlain(language, value, 1)} %`;
    case "class":
      return `${unitWords[language].class} ${formatPlain(language, value)}`;
    case "storeys":
    case "year": {
      const [one, many] = unitWords[language][unit];
      return `${formatPlain(language, value)} ${value === 1 ? one : many}`;
    }
    default:
      return formatPlain(language, value);
  }
}

const exactDecimals: Readonly<Record<string, number>> = { m: 3, "m²": 2, "%": 2 };

/** An amount that is held against another: written more exactly where the usual rounding would make the two look alike. */
export function formatBeside(language: FormatLanguage, value: number, unit: string, other: number | undefined): string {
  const usual = formatAmount(language, value, unit);
  const decimals = exactDecimals[unit];
  if (other === undefined || other === value || decimals === undefined || usual !== formatAmount(language, other, unit)) return usual;
  return `${formatPlain(language, value, decimals)} ${unit}`;
}
