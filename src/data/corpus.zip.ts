import { corpusDirectory, corpusTables } from "../../loaders/corpus.ts";
import { writeArchive } from "../../loaders/table/archive.ts";
import { readManifest } from "../../loaders/table/manifest.ts";

const directory = corpusDirectory();
const isMadeUp = readManifest(directory)?.made_up ?? false;
await writeArchive(process.stdout, await corpusTables(directory), isMadeUp);
