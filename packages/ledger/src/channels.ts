import type { Channel } from './event.ts'

/** What a channel may be. */
export const channelForm = /^(?:manual|bulk|api|unknown|integration:[\da-z][\da-z-]{0,39})$/

export function isChannel(text: string): text is Channel {
  return channelForm.test(text)
}
