const drawings = {
  chevron: "M6 9l6 6 6-6",
  back: "M15 6l-6 6 6 6",
  close: "M6 6l12 12M18 6L6 18",
  undo: "M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2",
  redo: "M15 7l4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 10h2",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  polygon: "M6 8l8-3 5 6-3 8-9-2z",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  up: "M6 15l6-6 6 6",
  sure: "M4.5 12.5l5 5L19.5 7",
  maybe: "M4 9.5c2.7-3 5.3-3 8 0s5.3 3 8 0M4 15.5c2.7-3 5.3-3 8 0s5.3 3 8 0",
} as const;

/** A small line drawing beside words; never the only bearer of a meaning. */
export const Icon = ({ name, className = "icon" }: { readonly name: keyof typeof drawings; readonly className?: string }) => (
  <LineDrawing path={drawings[name]} className={className} />
);

/** A drawing of strokes on a field of 24 by 24, for signs that only one part of the screen has. */
export function LineDrawing({ path, className = "icon" }: { readonly path: string; readonly className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
