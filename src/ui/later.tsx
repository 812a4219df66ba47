import { type ComponentType, useEffect, useState } from "react";
import { reasonOf } from "../state/notices.ts";
import { useGrundlag } from "./grundlag.ts";

const parts: (() => Promise<void>)[] = [];

/** Fetches every part that has not come yet. The roof calls it once the first screen stands; what does not come is told when it is wanted. */
export const fetchLaterParts = (): Promise<unknown> => Promise.allSettled(parts.map((come) => come()));

/**
 * A part of the interface whose code comes after the first screen; until then `Meanwhile` stands in its place. A part that has come is
 * drawn at once, so that opening it neither flashes nor loses the focus. One that cannot be fetched is told, once for all of them. What few
 * open is fetched when it is opened and not `ahead`.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> = Nothing,
  { ahead = true }: { readonly ahead?: boolean } = {},
): ComponentType<Props> {
  let part: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const bring = async () => {
    part = await load();
  };
  const come = () => {
    coming ??= bring();
    return coming;
  };
  if (ahead) parts.push(come);
  return function Later(props: Props) {
    const { store, acts } = useGrundlag();
    const [Part, setPart] = useState(() => part);
    useEffect(() => {
      if (Part) return;
      let isGone = false;
      const tell = (reason: unknown) => {
        const isTold = store.getState().notices.some(({ problem }) => problem.code === "partNotFetched");
        if (!isGone && !isTold) acts.tell({ code: "partNotFetched", words: { reason: reasonOf(reason) } });
      };
      come().then(() => isGone || setPart(() => part), tell);
      return () => {
        isGone = true;
      };
    }, [Part, store, acts]);
    return Part ? <Part {...props} /> : <Meanwhile {...props} />;
  };
}

function Nothing() {
  return null;
}
