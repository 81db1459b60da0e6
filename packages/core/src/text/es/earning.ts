/**
 * Spanish words of criteria for being there, and of descriptions for what somebody can do. Put together by
 * hand from the grammar of the language.
 */
export const earningInSpanish = {
  /** Words without one of which no criterion asks for being there. */
  openings: ['asist*', 'particip*'],
  /** A criterion of one sentence that asks for being there. */
  being:
    /^\W*(?:haber )?(?:asist(?:encia|i[óo]|ir|ido)|particip(?:aci[óo]n|[óo]|ar|ado))(?!\p{L})[^.;:,]{0,160}\.?\W*$/iu,
  /** Words of one that asks for more. */
  beyond:
    /(?<!\p{L})(?:aprob|aprueb|eval[uú]|examen|ex[aá]menes|prueba|proyecto|entreg|calific|nota|ejercicio|tarea|taller|trabajo|present|demostr|desarroll|constru|elabor|activ[ao](?!\p{L})|activamente|pr[aá]ctic|concurso|comit[eé]|mentor|organiz|investig)/iu,
  /** That the earner can do or knows something. */
  ability:
    /(?<!\p{L})(?:(?:es|son) capa(?:z|ces) de|demuestran? (?:\p{L}+ ){0,3}(?:conocimientos?|habilidad(?:es)?|competencias?|capacidad(?:es)?)|(?:tienen?|poseen?) (?:los |las |un |una )?(?:conocimientos?|habilidad(?:es)?|competencias?|capacidad(?:es)?)|(?:el|la|los|las) (?:acreditad[oa]s?|personas? acreditadas?|portador(?:a|es|as)?|poseedor(?:a|es|as)?)(?: de (?:esta|la) (?:insignia|credencial))? (?!(?:asiste|participa|completa|finaliza|aprueba|recibe|cursa|realiza|obtiene|culmina|ha|han|tiene|tienen|fue|est)n?(?!\p{L}))\p{Ll}{2,20}(?:an?|en?))(?!\p{L})/iu,
}
