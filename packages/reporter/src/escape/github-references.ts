/** Does not show, and parts what GitHub would take for one thing. */
const zeroWidthSpace = '\u200b'

/** Parts what GitHub turns into links by itself in the text that a reader sees, where no escape helps. */
export function breakReferences(text: string): string {
  return (
    breakReferencesInCode(text)
      // `GH-12` and `GHSA-…` are references like `#12`.
      .replace(/(GH|GHSA)-(?=\w)/gi, `$1-${zeroWidthSpace}`)
      // `https://…`, `ftp://…` and `www.…` become links by themselves, and tell the reader's address.
      .replaceAll('://', `:${zeroWidthSpace}//`)
      .replace(/www\./gi, (www) => `${www.slice(0, 3)}${zeroWidthSpace}.`)
      // From seven to forty hexadecimal digits are a commit.
      .replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (digits) =>
        digits.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`),
      )
  )
}

/** What matters in code too: mail quotes it as plain text, and an answer to the mail is read afresh. */
export function breakReferencesInCode(text: string): string {
  return (
    text
      // `@user` and `@organisation/team` call people; `a@b.c` becomes a link.
      .replaceAll('@', `@${zeroWidthSpace}`)
      // `#12` and `owner/repository#12` leave a trace on the other issue; "fixes #12" would close it.
      .replace(/#(?=\d)/g, `#${zeroWidthSpace}`)
      // Marks by which a run finds its own comments again.
      .replaceAll('<!--', `<${zeroWidthSpace}!--`)
  )
}
