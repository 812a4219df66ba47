/** A file as it comes through the door: its name for messages, and its bytes. */
export interface ByteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file made of a text. */
export const fileOfText = (name: string, text: string): ByteFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Largest file that is opened, in bytes: more than any layer of a municipality, and less than would fill a browser's memory. */
export const largestFile = 400_000_000;

/** Bytes in whole megabytes, rounded up, as messages tell them. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
