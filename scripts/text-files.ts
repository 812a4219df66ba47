import { open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Problem } from "../src/domain/result.ts";
import { failed, ok, type Result } from "../src/domain/result.ts";
import { type ByteFile, megabytes } from "../src/io/byte-file.ts";
import { decodeText } from "../src/io/decode-text.ts";
import type { TextFile } from "../src/io/parse-json.ts";

/** An error of the operating system, with its short name such as `ENOENT`. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** A file's text and the day on which it was last written (UTC). A file longer than `limit` characters can be is not opened. Problems: `fileNotRead`, `textTooLong`. */
export async function readTextFile(
  file: string,
  name: string,
  limit: number,
): Promise<Result<TextFile & { readonly date: string }, Problem>> {
  try {
    const { mtime, size } = await stat(file);
    // A character takes at most three bytes of UTF-8 for each unit that JavaScript counts.
    if (size > limit * 3) return failed({ code: "textTooLong", words: { file: name, size, limit } });
    return ok({ name, text: decodeText(await readFile(file)), date: mtime.toISOString().slice(0, 10) });
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "fileNotRead", words: { file } });
    throw error;
  }
}

/** A file's bytes and the day on which it was last written (UTC). A file of more than `limit` bytes is not opened. Problems: `fileNotRead`, `fileTooLarge`. */
export async function readBytes(file: string, name: string, limit: number): Promise<Result<ByteFile & { readonly date: string }, Problem>> {
  try {
    const { mtime, size } = await stat(file);
    if (size > limit) return failed({ code: "fileTooLarge", words: { file: name, size: megabytes(size), most: megabytes(limit) } });
    return ok({ name, bytes: await readFile(file), date: mtime.toISOString().slice(0, 10) });
  } catch (error) {
    if (isSystemError(error)) return failed({ code: "fileNotRead", words: { file } });
    throw error;
  }
}

/** Why an answer cannot be written to a file, before any work is done for it; null when it can. An older file stays as it is. */
export async function whyNotWritable(file: string, inputs: readonly string[]): Promise<Problem | null> {
  try {
    const place = await realpath(file).catch(() => null);
    const read = await Promise.all(inputs.map((input) => realpath(input).catch(() => null)));
    if (place !== null && read.includes(place)) return { code: "outIsInput", words: { file } };
    await (await open(file, "a")).close();
    if (place === null) await rm(file);
    return null;
  } catch (error) {
    if (isSystemError(error)) return notWritten(file, error.code);
    throw error;
  }
}

/** Writes a file whole or not at all: beside it first, then in its place. What is no plain file, such as a pipe, is written to as it is. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<Problem | null> {
  const draft = `${file}.part`;
  try {
    const isPlain = await stat(file).then(
      (found) => found.isFile(),
      () => true,
    );
    await writeFile(isPlain ? draft : file, content);
    if (isPlain) await rename(draft, await realpath(file).catch(() => file));
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await rm(draft, { force: true });
    return notWritten(file, error.code);
  }
}

const notWritten = (file: string, reason: string): Problem => ({ code: "outNotWritten", words: { file, reason } });
