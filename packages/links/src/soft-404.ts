/** Whether the title or the first heading of a page says that it is not found. English and a few more languages. */
export function isSoft404(html: string): boolean {
  const headings = [/<title[^<>]*>([^<]{0,200})/i, /<h1[^<>]*>([^<]{0,200})/i].map(
    (pattern) => pattern.exec(html)?.[1] ?? '',
  )
  return headings.some((text) =>
    /\b(?:404|(?:page|seite|página|pagina) (?:was |is |not )?(?:not found|nicht gefunden|no encontrada|niet gevonden|introuvable)|not found|does(?:n['’]t| not) exist|no longer (?:available|exists))\b/i.test(
      text,
    ),
  )
}
