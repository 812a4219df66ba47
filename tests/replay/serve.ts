import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Asked, type Handler, htmlAnswer } from "./answer.ts";

/** A server that runs; what it was asked, in order. */
export interface Replay {
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** Puts other handlers in place of those that it has, by path. */
  readonly play: (handlers: Readonly<Record<string, Handler>>) => void;
  /** Forgets what it was asked. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Serves handlers by path on a free port of this machine. A handler is asked once a request; a path without one is answered with 404. */
export async function startReplay(handlers: Readonly<Record<string, Handler>> = {}): Promise<Replay> {
  let played = handlers;
  const asked: Asked[] = [];
  const turns = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const question = await questionOf(request, turns);
    asked.push(question);
    const handler = played[question.path];
    send(response, handler ? handler(question) : htmlAnswer("<html><body>404</body></html>", 404));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: originOf(server.address()),
    asked,
    play: (others) => {
      played = others;
    },
    forget: () => {
      asked.length = 0;
      turns.clear();
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const originOf = (address: AddressInfo | string | null): string => {
  if (typeof address !== "object" || address === null) throw new Error(`got ${address}, expected a port`);
  return `http://127.0.0.1:${address.port}`;
};

async function questionOf(request: IncomingMessage, turns: Map<string, number>): Promise<Asked> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const form = new URLSearchParams(await textOf(request));
  const query = new Map([...url.searchParams, ...form].map(([name, value]) => [name.toLowerCase(), value]));
  const key = `${url.pathname}?${[...query].sort().join("&")}`;
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return { path: url.pathname, query, turn, origin: url.origin };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

function send(response: ServerResponse, { status, headers, body, waits = 0, breaksAfter }: Answer): void {
  const timer = setTimeout(() => {
    const bytes = Buffer.from(body);
    response.writeHead(status, { connection: "close", ...headers });
    if (breaksAfter === undefined) response.end(bytes);
    else response.write(bytes.subarray(0, breaksAfter), () => response.socket?.destroy());
  }, waits);
  response.on("close", () => clearTimeout(timer));
}
