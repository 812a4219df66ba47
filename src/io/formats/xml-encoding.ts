/** Names that XML texts have for encodings, where a decoder has another or where programs mean another. */
const meant: Readonly<Record<string, string>> = { utf8: "utf-8", "us-ascii": "utf-8", ascii: "utf-8", "utf-16": "utf-8" };

/** The encoding of an XML text's bytes: by its byte order mark, else as its declaration says, else UTF-8; null when these bytes are no text. */
export function xmlEncoding(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const mark = bytes.length >= 2 ? bytes[0] * 256 + bytes[1] : 0;
  if (mark === 0xfffe || mark === 0x3c00) return "utf-16le";
  if (mark === 0xfeff || mark === 0x003c) return "utf-16be";
  const head = new TextDecoder().decode(bytes.subarray(0, 400));
  if (head.includes("\0")) return null;
  const declared = /^\uFEFF?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1].toLowerCase() ?? "utf-8";
  return isDecodable(meant[declared] ?? declared) ? (meant[declared] ?? declared) : null;
}

function isDecodable(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
