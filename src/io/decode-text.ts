/** The text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so; what is neither leaves U+FFFD. The same in every browser and in Node. */
export function decodeText(bytes: Uint8Array): string {
  const mark = bytes.length >= 2 ? bytes[0] * 256 + bytes[1] : 0;
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
