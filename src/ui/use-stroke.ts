import { type RefObject, useEffect, useRef } from "react";

/**
 * What a change to a control is a part of: all that is dragged between taking hold and letting go, and all that keys do while the focus
 * stays, is one stroke.
 */
export function useStroke(control: RefObject<HTMLElement | null>): RefObject<object> {
  const stroke = useRef({});
  useEffect(() => {
    const held = control.current;
    const begin = () => {
      stroke.current = {};
    };
    for (const event of ["pointerdown", "focusin"]) held?.addEventListener(event, begin, true);
    return () => {
      for (const event of ["pointerdown", "focusin"]) held?.removeEventListener(event, begin, true);
    };
  }, [control]);
  return stroke;
}
