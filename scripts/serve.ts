import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { isCommand, run } from "./command.ts";
import { parseRange } from "./range.ts";

export interface ServeOptions {
  /** The folder to serve. */
  directory: string;
  /** The port to listen on; 0 takes any free one. Without it: 3000, or the next free one. */
  port?: number | undefined;
  /** The path the folder is served under, with a slash at both ends. */
  base?: string;
  /** Whether a browser may keep a file without asking whether it has changed. */
  isLasting?: boolean;
}

export interface Served {
  url: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".arrow": "application/vnd.apache.arrow.file",
  ".parquet": "application/vnd.apache.parquet",
  ".zip": "application/zip",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Serves a folder of static files to this machine only. */
export async function serve({
  directory,
  port,
  base = "/",
  isLasting = false,
}: ServeOptions): Promise<Served> {
  const root = await realpath(directory);
  const server = createServer((request, response) => {
    response.setHeader("Cache-Control", isLasting ? "max-age=3600" : "no-cache");
    answer(root, base, request, response).catch((error: unknown) => {
      // The reader going away in the middle of a file is no fault of the server.
      if (response.headersSent || response.destroyed) {
        response.destroy();
      } else {
        console.error(error);
        refuse(response, 500, "Internal Server Error");
      }
    });
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((fulfil, reject) => {
        server.close((error) => (error ? reject(error) : fulfil()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Method Not Allowed");
  }
  const [path = "", query] = (request.url ?? "").split(/(?=\?)/, 2);
  if (`${path}/` === base) {
    response.writeHead(308, { Location: base + (query ?? "") });
    return void response.end();
  }
  const file = path.startsWith(base) ? await find(root, path.slice(base.length)) : undefined;
  if (!file) return refuse(response, 404, "Not Found");

  const etag = `"${file.size.toString(36)}-${Math.floor(file.mtimeMs).toString(36)}"`;
  const modified = new Date(file.mtimeMs).toUTCString();
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("ETag", etag);
  response.setHeader("Last-Modified", modified);
  response.setHeader("X-Content-Type-Options", "nosniff");

  const {
    "if-none-match": known,
    "if-modified-since": since,
    "if-range": condition,
  } = request.headers;
  const unchanged = known ? known.includes(etag) || known === "*" : since === modified;
  if (unchanged) {
    response.writeHead(304);
    return void response.end();
  }

  // A part of a file that has changed in the meantime would not fit what the reader has.
  const wanted = !condition || condition === etag || condition === modified;
  const range = wanted ? parseRange(request.headers.range, file.size) : undefined;
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${file.size}`);
    return refuse(response, 416, "Range Not Satisfiable");
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range) response.setHeader("Content-Range", `bytes ${start}-${end}/${file.size}`);
  response.setHeader("Content-Length", end - start + 1);
  response.setHeader("Content-Type", types[extname(file.path)] ?? "application/octet-stream");
  response.writeHead(range ? 206 : 200);
  if (request.method === "HEAD" || file.size === 0) return void response.end();
  await pipeline(createReadStream(file.path, { start, end }), response);
}

/** Finds the file for a path: itself, the page of that name, or a folder's index. */
async function find(root: string, encoded: string) {
  let path;
  try {
    path = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (path.includes("\0")) return undefined;
  const names = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of names) {
    const file = resolve(join(root, name));
    if (!file.startsWith(root + sep)) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) continue;
    // A symbolic link may lead out of the folder too.
    const real = await realpath(file);
    if (!real.startsWith(root + sep)) return undefined;
    return { path: file, size: found.size, mtimeMs: found.mtimeMs };
  }
  return undefined;
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status} ${message}\n`);
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  for (let candidate = port ?? 3000; ; candidate++) {
    try {
      return await new Promise((fulfil, reject) => {
        server.once("error", reject);
        server.listen(candidate, "127.0.0.1", () => {
          server.off("error", reject);
          fulfil();
        });
      });
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (port !== undefined || !taken || candidate === 65535) throw error;
    }
  }
}

/** Serves the built site of a project and says where. */
export async function announce(project: string): Promise<void> {
  const port = process.env["PORT"];
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new Error(`PORT is not a number: ${port}`);
  const { url } = await serve({
    directory: join(project, "dist"),
    port: port === undefined ? undefined : Number(port),
  });
  console.log(`Gongkai is served at ${url}`);
}

if (isCommand(import.meta.url)) await run(() => announce(process.cwd()));
