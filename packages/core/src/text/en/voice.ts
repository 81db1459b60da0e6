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
  questions: ['how', 'why', 'what', 'when', 'where', 'who', 'whom', 'which', 'whether', 'whose'],
  auxiliaries: [
    'do',
    'does',
    'did',
    'can',
    'could',
    'should',
    'would',
    'must',
    'may',
    'might',
    'are',
    'is',
  ],
  everybody: {
    ours: /^(?:planet|world|earth|society|societies|lives|life|times?|age|era|emotions?|feelings?|thoughts?|minds?|brains?|bodies|bod|senses|climate|environment|oceans?|seas?|rivers?|food|health|nature|biases|behaviou?rs?|humanity|species|ancestors|universe|democracy|history|well-being|wellbeing|relationships?|day-to-day|daily|everyday|shared|common|own|personal|modern|natural|digital|collective|global|future)$/,
    doing:
      /^(?:live|think|feel|see|perceive|eat|sleep|breathe|speak|communicate|behave|interact|remember|learn|consume|experience|age|die|dream|decide|judge|know|all|humans|as|hear|believe)$/,
  },
  exceptNames: /^We\s+the\s+People/,
  exceptAfter: /^thank$/i,
}
