interface Props {
  readonly label: string;
  readonly mark?: string;
  readonly hint?: string;
  readonly className?: string;
  readonly boxClassName?: string;
}

/** A field whose code is on its way: takes the field's place, so that nothing moves when it comes, and cannot be reached yet. */
export function QuietField({ label, mark, hint, className = "field", boxClassName = "" }: Props) {
  return (
    <div className={className} aria-hidden="true">
      <span className="react-aria-Label">
        {label} {mark && <span className="optional">({mark})</span>}
      </span>
      <div className={`box ${boxClassName}`} />
      {hint && <span className="hint">{hint}</span>}
    </div>
  );
}
