import type { ReactNode } from "react";

/** Nothing to list: what that means, and what to do next. */
export function EmptyState({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="scroll empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
