/** What the user does on the map, handed on to whoever may write. The map itself writes nothing but messages. */
export interface Acts {
  /** A plot was clicked; its id. */
  readonly openPlot: (id: string) => void;
  /** A polygon was drawn: text of a GeoJSON Feature in WGS 84, at most nine decimals. Drawing is done with it. */
  readonly drawn: (geojsonText: string) => void;
  /** A file was dropped; its content is not looked into here. Called once for each file, in the order dropped. */
  readonly dropped: (file: { readonly name: string; readonly text: string }) => void;
  /** Drawing was given up. */
  readonly stopDrawing: () => void;
}
