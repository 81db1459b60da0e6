import writeFileAtomic from 'write-file-atomic'

/** Writes a file whole or not at all: temporary file, fsync, rename. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await writeFileAtomic(file, text, { encoding: 'utf8' })
}
