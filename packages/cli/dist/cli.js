#!/usr/bin/env node
// src/cli.ts
const needed = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 12) {
	process.stderr.write(`badgelint needs Node.js ${needed.join(".")} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.\n`);
	process.exitCode = 2;
} else import("./chunks/start.js").then(({ start }) => start());
export {};
