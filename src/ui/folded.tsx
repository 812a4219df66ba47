import { type ReactNode, useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { Icon } from "./icon.tsx";
import { usePrinting } from "./use-printing.ts";

interface Props {
  readonly level: 2 | 3 | 4;
  readonly title: ReactNode;
  /** How much lies behind the fold, in words. */
  readonly count?: string;
  /** Whether it is open before anybody has touched it. */
  readonly startsOpen?: boolean;
  /** Keeps it open, as where a field in it has a fault. */
  readonly isHeldOpen?: boolean;
  /** Draws what is in it only where it is open or printed, for there is much of it. */
  readonly isLate?: boolean;
  readonly className?: string;
  readonly headClassName?: string;
  readonly panelClassName?: string;
  readonly children: ReactNode;
}

/** Something behind a fold, with its name on the button that opens it. */
export function Folded({ level, title, count, startsOpen = false, isHeldOpen = false, isLate = false, children, ...look }: Props) {
  const [opened, setOpened] = useState(startsOpen);
  const isPrinting = usePrinting();
  const isOpen = opened || isHeldOpen;
  return (
    <Disclosure className={joined("disclosure", look.className)} isExpanded={isOpen} onExpandedChange={setOpened}>
      <Heading level={level}>
        <Button slot="trigger" className={joined("disclosure-button", look.headClassName)}>
          <Icon name="chevron" className="chevron" />
          <span>{title}</span>
          {count !== undefined && <span className="soft number count">{count}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className={look.panelClassName}>{(!isLate || isOpen || isPrinting) && children}</DisclosurePanel>
    </Disclosure>
  );
}

const joined = (...names: readonly (string | undefined)[]): string => names.filter(Boolean).join(" ");
