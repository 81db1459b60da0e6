import type { NameTable } from '../tables.ts'

/** English words for a badge and for what it is awarded for. Put together by hand. */
export const names: NameTable = {
  generic: new Set([
    'badge',
    'digital badge',
    'open badge',
    'certificate',
    'certification',
    'credential',
    'digital credential',
    'micro-credential',
    'microcredential',
    'course',
    'training',
    'award',
    'achievement',
    'diploma',
    'new badge',
    'untitled',
    'badge template',
    'template',
  ]),
}
