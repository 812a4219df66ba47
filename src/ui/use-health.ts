import { useEffect, useState } from "react";
import type { PackHealth } from "../domain/health.ts";
import { reasonOf } from "../state/notices.ts";
import { useGrundlag, useSeen } from "./grundlag.ts";

/** How far the question is of how the data is. */
export type Asked =
  | { readonly kind: "noPack" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly reason: string }
  | { readonly kind: "ready"; readonly health: PackHealth };

/** The health of the open pack on the day of the check, asked anew when either changes. */
export function useHealth(): Asked {
  const { acts } = useGrundlag();
  const pack = useSeen(({ pack }) => pack);
  const on = useSeen(({ project }) => project.on);
  const [asked, setAsked] = useState<Asked>({ kind: "loading" });
  useEffect(() => {
    let isGone = false;
    const tell = (next: Asked) => isGone || setAsked(next);
    if (pack.kind !== "ready") {
      tell({ kind: pack.kind === "failed" ? "noPack" : "loading" });
      return;
    }
    tell({ kind: "loading" });
    acts.health().then(
      (health) => tell(health.on === on ? { kind: "ready", health } : { kind: "loading" }),
      (reason) => tell({ kind: "failed", reason: reasonOf(reason) }),
    );
    return () => {
      isGone = true;
    };
  }, [acts, pack, on]);
  return asked;
}
