import { plainLetters } from '../../text/normalize.ts'
import type { GovernanceTopic } from './covered-topics.ts'

/** By what words a heading names a topic, in six languages at once, in small letters without accents. */
const headingWords: Readonly<Record<GovernanceTopic, RegExp>> = {
  purpose:
    /\b(?:purposes?|goals?|objectives?|aims?|ziele?|zweck|zielsetzung|objeto|objetivos?|finalidad\p{L}*|metas?|objet|objectifs?|finalites?|doel(?:en|stelling(?:en)?)?)\b/u,
  roles:
    /\b(?:roles?|responsibilit\p{L}+|who does what|zustandigkeit\p{L}*|rollen|verantwortlich\p{L}*|responsab\p{L}*|funciones|competencias|rollen|verantwoordelijk\p{L}*|papeis)\b/u,
  approval:
    /\b(?:propos\p{L}*|approv\p{L}*|new badges?|antrag\p{L}*|genehmig\p{L}*|aprob\p{L}*|propuesta\p{L}*|approbation|aanvra\p{L}*|goedkeuring|aprova\p{L}*)\b/u,
  criteria:
    /\b(?:criteria|criterion|assess\p{L}*|evidence|kriterien|prufung\p{L}*|bewertung|criterios?|evaluacion|criteres?|evaluation des|preuves|toetsing|criterios|avaliacao)\b/u,
  issuing:
    /\b(?:issu\p{L}*|awarding|ausstellung|vergabe|emision|expedicion|otorgamiento|delivrance|emission|attribution|uitreiking|uitgifte|emissao|atribuicao)\b/u,
  revocation:
    /\b(?:revo\p{L}*|appeals?|widerruf|widerspruch|anulacion|recursos?|retrait|recours|intrekk\p{L}*|bezwaar|beroep|anulacao)\b/u,
  review:
    /\b(?:metrics?|measures?|reviews?|evaluation|indicators?|kpis?|kennzahlen|uberprufung|qualitatssicherung|seguimiento|indicadores|revision|indicateurs|suivi|evaluatie|kwaliteits\p{L}*|monitorizacao)\b/u,
  scope:
    /\b(?:scope|taxonomy|levels?|types?|categories|geltungsbereich|stufen|ambito|niveles|tipos|champ|niveaux|types|reikwijdte|niveaus|niveis|tipologias?)\b/u,
  correction:
    /\b(?:correct\p{L}*|korrektur\p{L}*|berichtigung\p{L}*|correccion\p{L}*|rectific\p{L}*|rectification|correcties?|correcao|retificacao)\b/u,
  expiry:
    /\b(?:expir\p{L}*|renew\p{L}*|valid\p{L}*|gultigkeit|ablauf|erneuerung|vigencia|caducidad|renovacion|duree|renouvellement|geldigheid|verlenging|renovacao)\b/u,
  privacy:
    /\b(?:privacy|data protection|gdpr|ferpa|datenschutz|dsgvo|proteccion de datos|donnees personnelles|rgpd|avg|protecao de dados)\b/u,
  design:
    /\b(?:naming|names?|design|branding|images?|bezeichnung|gestaltung|denominacion|imagen|identidad|libelle|charte graphique|naam\p{L}*|vormgeving|huisstijl|designacao|imagem)\b/u,
  marketing:
    /\b(?:marketing|communications?|promotion|offentlichkeitsarbeit|kommunikation|difusion|comunicacion|valorisation|communicatie|promotie|divulgacao|comunicacao)\b/u,
}

/** The topics that a heading names. */
export function topicsOfHeading(heading: string): readonly GovernanceTopic[] {
  const plain = plainLetters(heading)
  const all = Object.entries(headingWords) as [GovernanceTopic, RegExp][] // the keys are those of the record
  return all.flatMap(([topic, words]) => (words.test(plain) ? [topic] : []))
}
