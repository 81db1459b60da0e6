import writeFileAtomic from 'write-file-atomic'

/** Writes a file whole or not at all: temporary file, fsync, rename. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content), {
    encoding: 'utf8',
  })
}
