import { corpusDirectory, corpusTables } from "../../loaders/corpus.ts";
import { writeArchive } from "../../loaders/table/archive.ts";

await writeArchive(process.stdout, await corpusTables(corpusDirectory()));
