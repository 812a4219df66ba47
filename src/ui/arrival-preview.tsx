import { arrivalMessages } from "../i18n/arrival-messages.ts";
import { formatNumber } from "../i18n/format.ts";
import { sketchSide } from "../io/view-table.ts";
import type { BroughtTable } from "../worker/arrival.ts";
import { useLanguage } from "./grundlag.ts";

/** The first rows of a table, and an outline of what it draws. */
export function ArrivalPreview({ table: { name, fields, rows, read, sketch } }: { readonly table: BroughtTable }) {
  const language = useLanguage();
  const texts = arrivalMessages[language];
  const title = texts.preview({ rows: String(rows.length), count: formatNumber(language, read) });
  if (rows.length === 0) return null;
  return (
    <div className="arrival-preview">
      {sketch !== null && (
        <svg
          className="arrival-sketch"
          viewBox={`-4 -4 ${sketchSide + 8} ${sketchSide + 8}`}
          role="img"
          aria-label={`${texts.sketch}: ${name}`}
        >
          <path d={sketch} />
        </svg>
      )}
      {fields.length > 0 && (
        // A region that scrolls must be reached by the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule does not know regions that scroll
        <section className="arrival-rows" aria-label={`${title}: ${name}`} tabIndex={0}>
          <table>
            <caption className="small soft">{title}</caption>
            <thead>
              <tr>
                {fields.map((field) => (
                  <th key={field.name} scope="col">
                    {field.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                <tr key={place}>
                  {row.map((value, column) => (
                    <td key={fields[column].name}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
