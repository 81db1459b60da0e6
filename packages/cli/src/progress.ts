import { stderr } from 'node:process'

/** Shows on a terminal how far something is, on one line that goes away in the end; elsewhere nothing. */
export function progress(what: string): (done: number, all: number) => void {
  if (stderr.isTTY !== true) return () => {}
  return (done, all) => {
    const line = done < all ? `${done} of ${all} ${what}` : ''
    stderr.write(`\r\u001B[K${line}`)
  }
}
