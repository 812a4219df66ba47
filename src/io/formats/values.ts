const utf8 = new TextDecoder();

/** Text of UTF-8 bytes; what is none leaves U+FFFD. */
export const decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** A whole number as a number, or as its digits where a number would round it. */
export function wholeNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
