import type { Channel } from '@badgelint/ledger'

const channelPattern = /^(?:manual|bulk|api|unknown|integration:[\da-z][\da-z-]{0,39})$/

/** Whether a text names a channel as a ledger has it. */
export function isChannel(text: string): text is Channel {
  return channelPattern.test(text)
}
