#!/usr/bin/env node
// Runs on any Node that can parse it, so that an old one is told in one sentence what it lacks.
const needed = [22, 12]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `badgelint needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org.\n`,
  )
  process.exitCode = 2
} else {
  import('./start.ts').then(({ start }) => start())
}

export {}
