/** What somebody asked of the replay server. */
export interface Asked {
  readonly path: string;
  /** Parameters of the address, and of a form where one was posted; names in lower case. */
  readonly query: ReadonlyMap<string, string>;
  /** How often the very same thing had been asked before. */
  readonly turn: number;
  /** Where the server stands: `http://127.0.0.1:1234`. */
  readonly origin: string;
}

/** What the replay server sends, and how it misbehaves on the way. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds before the first byte. */
  readonly waits?: number;
  /** Bytes after which the connection is broken. */
  readonly breaksAfter?: number;
}

/** Something that answers. */
export type Handler = (asked: Asked) => Answer;

const answerOf =
  (type: string) =>
  (body: string, status = 200): Answer => ({ status, headers: { "content-type": type }, body });

export const jsonAnswer = answerOf("application/json;charset=UTF-8");
export const xmlAnswer = answerOf("application/xml");
export const htmlAnswer = answerOf("text/html;charset=UTF-8");

/** A parameter of the request, empty when it was not given. */
export const given = ({ query }: Asked, name: string): string => query.get(name.toLowerCase()) ?? "";
