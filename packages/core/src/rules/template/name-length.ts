import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/name-length',
  practice: 4,
  kind: 'contract',
  severity: 'error',
  label: 'name too long for the platform',
  reads: ['name'],
  whole: true,
  limit: 'nameMost',
  summary: 'A name is no longer than the platform allows.',
  why: 'The platform rejects a longer name or cuts it off, and the earner holds a badge whose name ends in the middle of a word.',
  source: {
    title: 'Open edX, which stores the templates of Credly: a name of at most 255 characters',
    address: 'https://github.com/openedx/credentials/blob/master/credentials/apps/badges/models.py',
  },
  mistakes:
    'Characters are counted as Unicode code points. Credly publishes no limit; the number comes from a system that exchanges templates with it.',
  examples: {
    good: [
      { platform: 'credly', text: 'name: Stream Keeper of the Upper Valley' },
      {
        platform: 'credly',
        text: `name: ${'🌊'.repeat(80)}`,
        caption: 'An emoji is one character.',
      },
      { platform: 'canvas-credentials', text: `name: ${'Keeper '.repeat(11).trim()}` },
      { text: `name: ${'N'.repeat(80)}`, caption: 'There is no limit if no platform is set.' },
    ],
    bad: [
      {
        platform: 'credly',
        text: `name: ${'Keeper of a Stream and of All That Lives in It, '.repeat(6).trim()}`,
        findings: [
          {
            about: 'name',
            at: '1:262-1:294',
            marks: 'eam and of All That Lives in It,',
            message: 'The name has 287 characters; expected at most 255, the limit of Credly',
          },
        ],
      },
      {
        platform: 'credly',
        text: `name: ${'N'.repeat(256)}`,
        findings: [
          {
            about: 'name',
            at: '1:262-1:263',
            marks: 'N',
            message: 'The name has 256 characters; expected at most 255, the limit of Credly',
          },
        ],
      },
      {
        platform: 'canvas-credentials',
        text: `name: ${'Keeper '.repeat(150)}`,
        findings: [
          {
            about: 'name',
            at: '1:1031-1:1056',
            marks: 'eper Keeper Keeper Keeper',
            message:
              'The name has 1049 characters; expected at most 1024, the limit of Canvas Credentials',
          },
        ],
      },
    ],
  },

  *check({ name }, _options, { limit }) {
    if (name === undefined) return
    const characters = Array.from(name.value)
    if (characters.length <= limit.value) return
    const start = characters.slice(0, limit.value).join('').length
    yield {
      at: { ...name.at, span: [start, name.value.length] },
      about: 'name',
      message: `The name has ${characters.length} characters; expected at most ${limit.value}, the limit of ${limit.platform}`,
      suggestion: 'Keep only the achievement in the name, and move the rest to the description',
    }
  },
})
