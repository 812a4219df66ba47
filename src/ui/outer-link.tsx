import type { ReactNode } from "react";

/** A link off the machine; opens beside the app and tells the other side nothing. Text that is no web address stays text. */
export function OuterLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
