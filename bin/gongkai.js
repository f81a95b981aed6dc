#!/usr/bin/env node
// The command is TypeScript, which Node 20 does not read by itself.
import { register } from "tsx/esm/api";

register();
await import("../loaders/cli.ts");
