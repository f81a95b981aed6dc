import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { serve } from "../../scripts/serve.ts";
import { archive } from "../../loaders/table/archive.ts";
import type { Tables } from "../../loaders/table/row.ts";

/** A site of made-up reports, served. */
export interface KnownSite {
  readonly url: (path: string) => string;
  /** The published files by name, as a reader can take them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Where the built pages find a file, under a name of its content: requests.1a2b3c4d.arrow. */
const named = /^(.+)\.[0-9a-f]{8}(\.\w+)$/;

/** The site as it is built, over other reports: its pages read nothing but the published files, which are exchanged. */
export async function knownSite(tables: Tables): Promise<KnownSite> {
  const directory = await mkdtemp(join(tmpdir(), "gongkai-known-site-"));
  await cp("dist", directory, { recursive: true });
  await rm(join(directory, "data"), { recursive: true });
  const files = new Map(Object.entries(unzipSync(archive(tables))));
  for (const [name, content] of files) {
    const path = join(directory, "data", "corpus", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const attached = join(directory, "_file", "data", "corpus");
  for (const name of await readdir(attached)) {
    const [, stem, ending] = named.exec(name)!;
    await writeFile(join(attached, name), files.get(`${stem}${ending}`)!);
  }
  const served = await serve({ directory, port: 0, isLasting: true });
  return {
    url: (path) => served.url + path,
    files,
    async close() {
      await served.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
