import { fileName, fileStem, folderOf, type Place } from '../../documents/place.ts'
import { parseAddress } from '../../program/links.ts'
import { templateGroupRule } from '../rule.ts'

/** A file in which a template stands, or one that an id names; both have the key of their folder and name. */
interface NamedFile {
  readonly at: Place
  readonly id: string
  /** Whether `at` is the id of a template in another file. */
  readonly isById: boolean
}

/** A template whose file has another name than it has itself. */
const reef = `id: reef-diver
name: Reef Diver
description: Earners have surveyed a reef on twenty dives, named what lives there by sight and by touch, and drawn a map that the harbour prints. They can now lead two divers through a current and bring both back with air to spare.
image: https://example.org/images/reef.svg
skills: [Reef Survey, Dive Leading, Mapping]
badge_template_activities:
  - title: Led three dives of a reef survey before an instructor, and handed in the mapping of each.
global_activity_url: https://example.org/badges/reef
level: Intermediate
cost: Paid
time_to_earn: Months
type_category: Validation
owner: sea team
reviewed_on: 2026-03-01
`

export default templateGroupRule({
  id: 'template/own-id',
  practice: 8,
  kind: 'guidance',
  severity: 'warning',
  label: "id leads to another template's file",
  reads: ['id'],
  archived: true,
  formats: ['badgelint', 'open-badges-1', 'open-badges-2', 'open-badges-3'],
  minGroup: 2,
  summary: 'The id of a badge that is published as a file leads to that file and not to another.',
  why: 'Whoever verifies a badge opens its id. If that is the file of another badge, the earner seems to have done something else, or verification fails.',
  source: {
    title: 'Open Badges 2.0, hosted verification: the id is the address of the object',
    address: 'https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html',
  },
  mistakes:
    'Only file names are compared, within the folder of the template. If files are published under other names than they have in the repository, two of them may seem to be swapped.',
  examples: {
    good: [
      {
        file: 'night-watch.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://harbour.example.org/badges/night-watch.json", "name": "Night Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "image": "https://harbour.example.org/badges/night-watch.png", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}, "issuer": "https://harbour.example.org/issuer.json"}',
      },
      {
        file: 'night-watch.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://harbour.example.org/badges/nightwatch-2026.json", "name": "Night Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "image": "https://harbour.example.org/badges/nightwatch-2026.png", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}, "issuer": "https://harbour.example.org/issuer.json"}',
        caption: 'There is no file of that name in the folder.',
      },
      {
        text: 'id: tide-reader',
        beside: { 'templates/reef.yaml': reef },
        caption: 'A file and its template may have different names.',
      },
    ],
    bad: [
      {
        text: 'id: reef',
        beside: { 'templates/reef.yaml': reef },
        findings: [
          {
            about: 'id',
            at: '1:5-1:9',
            marks: 'reef',
            message:
              'The id "reef" is the name of reef.yaml, whose template has another id; expected an id that cannot be mistaken for that template',
            related: [{ file: 'templates/reef.yaml', at: '1:1-1:3', marks: 'id' }],
          },
        ],
      },
      {
        file: 'night-watch.json',
        text: '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://harbour.example.org/badges/day-watch.json", "name": "Night Watch", "description": "Earners have kept watch over a harbour for a season, logged each ship, and can tell from its lights alone where a ship is heading and who has to give way to whom.", "image": "https://harbour.example.org/badges/day-watch.png", "criteria": {"narrative": "Kept twelve watches that a harbour master signed, and named the lights of ten ships in a test."}, "issuer": "https://harbour.example.org/issuer.json"}',
        beside: {
          'day-watch.json':
            '{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://harbour.example.org/badges/watch-by-day.json", "name": "Day Watch", "description": "Earners have led twenty boats through the fairway by daylight, set the buoys of a regatta, and can read a chart of the coast at a glance and in any wind.", "image": "https://harbour.example.org/badges/watch-by-day.png", "criteria": {"narrative": "Led three boats before a pilot, and drew the fairway from memory in a test."}, "issuer": "https://harbour.example.org/issuer.json"}',
        },
        caption:
          'A copy of another badge that kept its id, while the id of the original was changed.',
        findings: [
          {
            about: 'id',
            at: '1:76-1:127',
            marks: '"https://harbour.example.org/badges/day-watch.json"',
            message:
              'The id leads to day-watch.json, which is another badge; expected the address of this file',
            related: [{ file: 'day-watch.json', at: '1:1-1:2', marks: '{' }],
          },
        ],
      },
    ],
  },

  *extract({ id, at, identity, format }) {
    if (identity !== 'stated') return
    const folder = folderOf(at.file)
    const own: NamedFile = { at, id: id.value, isById: false }
    const other: NamedFile = { at: id.at, id: id.value, isById: true }
    if (format === 'badgelint') {
      const stem = fileStem(at.file)
      // A file whose id is its own name shares that with any other that has it, which is told as that.
      if (id.value === stem) return
      yield { key: `stem ${folder}${stem}`, value: own }
      yield { key: `stem ${folder}${id.value}`, value: other }
      return
    }
    yield { key: at.file, value: own }
    const named = parseAddress(id.value)?.pathname.split('/').at(-1) ?? ''
    if (named.includes('.') && named.toLowerCase() !== fileName(at.file).toLowerCase())
      yield { key: folder + named, value: other }
  },

  *checkGroup(group) {
    const file = group.find(({ isById }) => !isById)
    if (file === undefined) return
    const name = fileName(file.at.file)
    // Two templates with one id are told as that.
    for (const { at, id, isById } of group)
      if (isById && group.every((other) => other.isById || other.id !== id))
        yield {
          at,
          about: 'id',
          ...(name.startsWith(`${id}.`)
            ? {
                message: `The id "${id}" is the name of ${name}, whose template has another id; expected an id that cannot be mistaken for that template`,
                suggestion: 'Swap the two ids, or name each file after its id',
              }
            : {
                message: `The id leads to ${name}, which is another badge; expected the address of this file`,
                suggestion: 'Write the address where this file is published',
              }),
          related: [file.at],
        }
  },
})
