import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((variable) =>
    join(process.env[variable] ?? "", "Google", "Chrome", "Application", "chrome.exe"),
  ),
};

/** Starts a browser with an empty profile that asks nobody for anything on its own account. */
export async function launch(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The browser to test in: the one named, one found, or one installed for the purpose. */
export async function chromiumPath(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names no program that can be run: ${named}`);
  }
  const found = find() ?? install();
  if (found) return found;
  throw new Error(
    "No Chromium or Chrome was found, and none could be installed. Install one and run the tests " +
      "again, or set CHROME_PATH to the path of its program.",
  );
}

function find(): string | undefined {
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...(places[process.platform] ?? []), chromium.executablePath()].find(
    isExecutable,
  );
}

function install(): string | undefined {
  return installDebian() ?? installPlaywright();
}

/** Debian's package needs no address but those of the system's own package lists. */
function installDebian(): string | undefined {
  if (!existsSync("/etc/debian_version")) return undefined;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const packages = ["chromium", "fonts-noto-cjk"];
  const ready =
    run([...prefix, "apt-get", "update"]) &&
    run([...prefix, "apt-get", "install", "-y", "--no-install-recommends", ...packages]);
  return ready ? find() : undefined;
}

function installPlaywright(): string | undefined {
  const home = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  return run([process.execPath, join(home, "cli.js"), "install", "chromium"]) ? find() : undefined;
}

function run([command = "", ...args]: string[]): boolean {
  console.log(`No browser yet: ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
