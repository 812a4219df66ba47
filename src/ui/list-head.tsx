import { type ReactNode, useEffect, useRef } from "react";
import { Checkbox } from "react-aria-components";
import { look } from "../state/look.ts";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";

interface Props {
  readonly title: string;
  readonly shown: number;
  readonly all: number;
  /** When this changes and the focus is nowhere (the form just folded), the heading takes it. */
  readonly news?: unknown;
  readonly children?: ReactNode;
}

/** Heading of a list of plots: how many, and the filter for free ones. */
export function ListHead({ title, shown, all, news, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { store } = useGrundlag();
  const onlyFree = useSeen(({ view }) => view.onlyFree);
  const {
    ui: { list },
  } = useWords();
  useEffect(() => {
    if (news !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [news]);
  return (
    <div className="list-head">
      <div className="spread">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className="soft number" role="status">
          {shown === all ? list.count(all) : list.countOf(shown, all)}
        </span>
      </div>
      {children}
      <Checkbox className="check" isSelected={onlyFree} onChange={(only) => look(store, { onlyFree: only })}>
        <span className="mark" />
        {list.onlyFree}
      </Checkbox>
    </div>
  );
}
