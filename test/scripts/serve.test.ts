import { request } from "node:http";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { parseRange } from "../../scripts/range.ts";
import { serve, type Served } from "../../scripts/serve.ts";
import { folder } from "../support/sites.ts";

let served: Served;
afterEach(() => served.close());

const files = {
  "site/index.html": "<h1>Home</h1>",
  "site/requests.html": "<h1>Requests</h1>",
  "site/data/cells.arrow": "0123456789",
  "site/data/cells.csv": "\uFEFFa,b\n",
  "site/empty.txt": "",
  "secret.txt": "secret",
};

async function start(base = "/"): Promise<string> {
  const root = await folder(files);
  await symlink(join(root, "secret.txt"), join(root, "site", "link.txt"));
  served = await serve({ directory: join(root, "site"), port: 0, base });
  return served.url;
}

/** Asks for a path as it stands; fetch would tidy it up first. */
function status(url: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((fulfil, reject) => {
    const asked = request({ hostname, port, path }, (response) => {
      response.resume();
      fulfil(response.statusCode);
    });
    asked.on("error", reject).end();
  });
}

test("a page answers to its file, its name and its folder", async () => {
  const url = await start();
  for (const path of ["", "index.html", "?a=1"]) {
    expect(await (await fetch(url + path)).text()).toBe("<h1>Home</h1>");
  }
  for (const path of ["requests", "requests.html", "requests?id=1"]) {
    expect(await (await fetch(url + path)).text()).toBe("<h1>Requests</h1>");
  }
  expect((await fetch(`${url}nothing`)).status).toBe(404);
});

test("a file says what it is", async () => {
  const url = await start();
  const type = async (path: string) => (await fetch(url + path)).headers.get("content-type");
  expect(await type("")).toBe("text/html; charset=utf-8");
  expect(await type("data/cells.arrow")).toBe("application/vnd.apache.arrow.file");
  expect(await type("data/cells.csv")).toBe("text/csv; charset=utf-8");
});

test.each([
  ["bytes=2-4", 206, "bytes 2-4/10", "234"],
  ["bytes=7-", 206, "bytes 7-9/10", "789"],
  ["bytes=7-99", 206, "bytes 7-9/10", "789"],
  ["bytes=-3", 206, "bytes 7-9/10", "789"],
  ["bytes=0-1,4-5", 200, null, "0123456789"],
  ["lines=1-2", 200, null, "0123456789"],
  ["bytes=10-", 416, "bytes */10", "416 Range Not Satisfiable\n"],
])("Range: %s gives %i %s", async (range, code, contentRange, body) => {
  const url = await start();
  const response = await fetch(`${url}data/cells.arrow`, { headers: { range } });
  expect(response.status).toBe(code);
  expect(response.headers.get("content-range")).toBe(contentRange);
  expect(await response.text()).toBe(body);
});

test("a part is sent only of the file that the reader has", async () => {
  const url = await start();
  const headers = { range: "bytes=0-1", "if-range": '"another"' };
  const response = await fetch(`${url}data/cells.arrow`, { headers });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("0123456789");
});

test("HEAD tells the size and sends nothing", async () => {
  const url = await start();
  const response = await fetch(`${url}data/cells.arrow`, { method: "HEAD" });
  expect(response.headers.get("content-length")).toBe("10");
  expect(response.headers.get("accept-ranges")).toBe("bytes");
  expect(await response.text()).toBe("");
});

test("an unchanged file is not sent again", async () => {
  const url = await start();
  const { headers } = await fetch(url);
  const etag = headers.get("etag") ?? "";
  const modified = headers.get("last-modified") ?? "";
  expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await fetch(url, { headers: { "if-modified-since": modified } })).status).toBe(304);
  expect((await fetch(url, { headers: { "if-none-match": '"old"' } })).status).toBe(200);
});

test("an empty file is served as such", async () => {
  const response = await fetch(`${await start()}empty.txt`);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/link.txt", "/%00", "/%"])(
  "%s leads nowhere",
  async (path) => {
    expect(await status(await start(), path)).toBe(404);
  },
);

test("under a base, nothing beside it answers", async () => {
  const url = await start("/archive/gongkai/");
  expect(await (await fetch(`${url}requests.html`)).text()).toBe("<h1>Requests</h1>");
  expect(await status(url, "/requests.html")).toBe(404);
  expect(await status(url, "/archive/gongkai")).toBe(308);
});

test("nothing can be written", async () => {
  const response = await fetch(await start(), { method: "POST" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});

test("a range of an empty file, or backwards, is none", async () => {
  await start();
  expect(parseRange("bytes=0-", 0)).toBe("unsatisfiable");
  expect(parseRange("bytes=-0", 5)).toBe("unsatisfiable");
  expect(parseRange("bytes=-5", 0)).toBe("unsatisfiable");
  expect(parseRange("bytes=4-2", 5)).toBeUndefined();
  expect(parseRange("bytes=-", 5)).toBeUndefined();
  expect(parseRange(undefined, 5)).toBeUndefined();
});
