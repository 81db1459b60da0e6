/** What an earner is to be told of a badge, in the order in which they need it. */
export const lessons = ['what', 'accept', 'share', 'help'] as const

export type Lesson = (typeof lessons)[number]
