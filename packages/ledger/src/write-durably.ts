import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file whole or not at all, and is over when the disk has it: temporary file, fsync, rename, fsync. */
export async function writeDurably(path: string, content: string): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.badgelint-${process.pid}-${randomBytes(8).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
  const parent = await open(folder, 'r')
  await parent.sync().finally(() => parent.close())
}
