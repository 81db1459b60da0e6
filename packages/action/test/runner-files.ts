/**
 * Values in `GITHUB_OUTPUT` or `GITHUB_STATE` as the runner reads them (`EnvFileKeyValuePairs` in
 * actions/runner `src/Runner.Worker/FileCommandManager.cs`). Throws where the runner fails the step;
 * values before the mistake have been set by then, hence `each`.
 */
export function readFileCommands(text: string, each: (name: string, value: string) => void): void {
  let index = 0
  const readLine = (): { line: string; isEnded: boolean } | undefined => {
    if (index >= text.length) return
    const end = text.indexOf('\n', index)
    const line = text.slice(index, end < 0 ? text.length : end)
    index = end < 0 ? text.length : end + 1
    return { line, isEnded: end >= 0 }
  }

  const readValue = (delimiter: string): string => {
    const start = index
    let end = index
    for (let read = readLine(); read?.line !== delimiter; read = readLine()) {
      if (!read) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      if (!read.isEnded) throw new Error('Invalid value. EOF marker missing new line.')
      end = index - 1
    }
    return text.slice(start, end)
  }

  for (let read = readLine(); read; read = readLine()) {
    const { line } = read
    if (line === '') continue
    const equals = line.indexOf('=')
    const here = line.indexOf('<<')
    if (equals >= 0 && (here < 0 || equals < here)) {
      each(line.slice(0, equals), line.slice(equals + 1))
    } else if (here >= 0) {
      const name = line.slice(0, here)
      const delimiter = line.slice(here + 2)
      if (name === '' || delimiter === '') {
        throw new Error(
          `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
        )
      }
      each(name, readValue(delimiter))
    } else throw new Error(`Invalid format '${line}'`)
  }
}
