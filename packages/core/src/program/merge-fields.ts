import { didYouMean } from '../text/did-you-mean.ts'

/** How a platform writes what it fills in, and which names it knows. */
interface MergeFields {
  readonly platform: string
  /** Its group `name` is the name. */
  readonly pattern: RegExp
  readonly known: readonly string[]
  /** Whether its public pages name all of them. */
  readonly isComplete: boolean
}

/** Only of these a public page names the fields. */
const documented: readonly MergeFields[] = [
  {
    platform: 'Moodle',
    pattern: /(?<![\p{L}\p{N}/%=&?._-])%(?<name>[a-z][a-z_]{2,30})%(?![\p{L}\p{N}])/giu,
    known: ['badgename', 'username', 'badgelink'],
    isComplete: true,
  },
  {
    platform: 'Accredible',
    pattern: /\[(?<name>[a-z]{3,20}\.[a-z][\w.]{1,40})\]/gi,
    known: [
      'issuer.name',
      'group.course_name',
      'group.course_description',
      'recipient.name',
      'recipient.id',
      'recipient.email',
      'credential.id',
      'credential.issued_on',
      'credential.issue_on',
      'credential.expired_on',
      'credential.expiry_date',
      'credential.grade',
      'credential.certificate_image',
    ],
    isComplete: false,
  },
]

/** What `{{ }}` stands for in the mails of a server of Badgr. */
const ofBadgr: readonly string[] = [
  'name',
  'badge_name',
  'badge_description',
  'issuer_name',
  'issuer_url',
  'issuer_email',
  'issuer_detail',
  'issuer_image_url',
  'activate_url',
  'download_url',
  'unsubscribe_url',
  'site_name',
  'site_url',
  'signup_url',
  'help_email',
]

/** A merge field in a text that the platform whose syntax it has does not know. */
export interface UnknownField {
  readonly text: string
  readonly start: number
  readonly platform: string
  /** The field that was probably meant, as it is written. */
  readonly meant?: string
}

/**
 * Says which merge fields of a page its platform does not know; a page is taken for one of a platform's if it uses
 * a field that only this one knows. Where not all names are public, only what is nearly a known one is told.
 * The attributes that a program makes itself (`custom.…`) are never told.
 */
export function unknownFields(page: readonly string[]): readonly (readonly UnknownField[])[] {
  const using = documented.map((fields) => ({
    ...fields,
    isUsed: page.some((text) =>
      Array.from(text.matchAll(fields.pattern)).some((match) =>
        fields.known.includes(nameOf(match)),
      ),
    ),
  }))
  return page.map((text) =>
    using.flatMap(({ platform, pattern, known, isComplete, isUsed }) =>
      Array.from(text.matchAll(pattern)).flatMap((match): UnknownField[] => {
        const name = nameOf(match)
        if (known.includes(name) || name.startsWith('custom.')) return []
        const meant = didYouMean(name, known)
        if (meant === undefined && !(isUsed && isComplete)) return []
        const written = meant === undefined ? {} : { meant: match[0].replace(/[\w.]+/, meant) }
        return [{ text: match[0], start: match.index, platform, ...written }]
      }),
    ),
  )
}

function nameOf({ groups }: RegExpExecArray): string {
  return groups?.name?.toLowerCase() ?? ''
}

/** Whether what stands between `{{` and `}}` is filled in by a system: one of Badgr's, or one of another with a dot. */
export function isFilledIn(name: string): boolean {
  const trimmed = name.trim()
  return ofBadgr.includes(trimmed.toLowerCase()) || /^[\w-]+\.[\w.|: -]+$/.test(trimmed)
}
