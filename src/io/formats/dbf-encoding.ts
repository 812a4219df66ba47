import { decodeText } from "../decode-text.ts";
import { withWindowsLetters } from "../windows-letters.ts";

/** Makes text of bytes; what is no letter leaves U+FFFD. */
export type Decode = (bytes: Uint8Array) => string;

const dosNordic =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
const dosLatin =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
/** Code pages of DOS, which no browser knows: the letters of bytes 128–255. Of 437 the Danish variant is meant where Danes wrote it. */
const dosPages: Readonly<Record<string, string>> = { "437": dosNordic, "865": dosNordic, "850": dosLatin };

/** Code pages by the language byte of dBASE; those not named are Windows-1252. */
const languagePages: Readonly<Record<number, string>> = { 1: "437", 2: "850", 8: "865", 23: "865", 102: "865", 200: "windows-1250" };

/** How the texts of a `.dbf` are read. */
export interface Encoding {
  readonly decode: Decode;
  /** What the `.cpg` says where nobody knows it; the texts are then read as if it said nothing. */
  readonly unknown: string | null;
}

/** Encoding by what the `.cpg` says, else UTF-8 where the rows are that and more than ASCII, else by the language byte of dBASE, else Windows-1252. */
export function encodingOf(cpg: Uint8Array | null, language: number, rows: Uint8Array): Encoding {
  const said =
    cpg === null
      ? ""
      : decodeText(cpg.subarray(0, 200))
          .replace(/[\0\s]+/g, " ")
          .trim();
  const stated = said === "" ? null : decoderOf(pageOf(said));
  const found = stated ?? decoderOf(isUtf8(rows) ? "utf-8" : (languagePages[language] ?? "windows-1252")) ?? decodeText;
  return { decode: found, unknown: said !== "" && stated === null ? said : null };
}

/** The code page that a `.cpg` means: `UTF-8`, `65001`, `1252`, `ANSI 1252`, `ISO 88591`, `LDID/87`, `850`. */
function pageOf(said: string): string {
  if (/^(utf-?8|65001)$/i.test(said)) return "utf-8";
  const language = /^LDID\/(\d+)$/i.exec(said);
  if (language) return languagePages[Number(language[1])] ?? "windows-1252";
  const iso = /8859[-_ ]?(\d{1,2})$/.exec(said);
  if (iso) return `iso-8859-${iso[1]}`;
  const number = /(\d{3,5})$/.exec(said)?.[1];
  if (number === undefined) return said.toLowerCase();
  return /^125\d$/.test(number) ? `windows-${number}` : number;
}

/** The decoder of a code page; null for one that nobody knows. */
export function decoderOf(label: string): Decode | null {
  const letters = dosPages[label];
  if (letters) return (bytes) => Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : letters[byte - 128])).join("");
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === "windows-1252" ? (bytes) => withWindowsLetters(decoder.decode(bytes)) : (bytes) => decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8 with letters beyond ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const slice = 1_000_000;
  try {
    for (let at = 0; at < bytes.length; at += slice) decoder.decode(bytes.subarray(at, at + slice), { stream: true });
    return true;
  } catch {
    return false;
  }
}
