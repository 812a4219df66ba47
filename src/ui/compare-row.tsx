import type { PlotRow } from "../domain/answer.ts";

interface RowProps {
  readonly title: string;
  readonly plots: readonly PlotRow[];
  readonly cell: (plot: PlotRow) => React.ReactNode;
}

/** One thing about each of the compared plots, under its name. */
export function CompareRow({ title, plots, cell }: RowProps) {
  return (
    <tbody>
      <tr>
        <th colSpan={plots.length} scope="rowgroup">
          {title}
        </th>
      </tr>
      <tr>
        {plots.map((plot) => (
          <td key={plot.id}>{cell(plot)}</td>
        ))}
      </tr>
    </tbody>
  );
}
