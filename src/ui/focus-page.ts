/** Takes the focus to the name of the open page, where what had it is about to go; nothing is scrolled. */
export const focusPage = (): void => document.querySelector<HTMLElement>(".page-head h2")?.focus({ preventScroll: true });
