import type { VoiceTable } from '../tables.ts'

/** The English pronouns by which a text speaks to its reader or as the issuer: all that there are. */
export const voice: VoiceTable = {
  persons: {
    you: 'reader',
    "you'll": 'reader',
    "you're": 'reader',
    "you've": 'reader',
    "you'd": 'reader',
    your: 'reader',
    yours: 'reader',
    we: 'issuer',
    "we'll": 'issuer',
    "we're": 'issuer',
    "we've": 'issuer',
    our: 'issuer',
    ours: 'issuer',
    us: 'issuer',
  },
  exceptNames: /^We\s+the\s+People/,
  exceptAfter: /^thank$/i,
}
