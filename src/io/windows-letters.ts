/** Letters of Windows-1252 that Latin-1 has as control characters, bytes 128–159; five of them are none in either. */
const letters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const controls = /[\u0080-\u009F]/g;

/**
 * A text that was decoded as Windows-1252, as it should be in every engine: Node before version 23.7 and 22.14 decodes as Latin-1
 * (https://github.com/nodejs/node/issues/56542), which makes control characters of dashes and quotation marks.
 */
export const withWindowsLetters = (text: string): string => text.replace(controls, (control) => letters[control.charCodeAt(0) - 128]);

/** The text of bytes in Windows-1252, of which ISO 8859-1 is a part. */
export const decodeWindows = (bytes: Uint8Array): string => withWindowsLetters(new TextDecoder("windows-1252").decode(bytes));
