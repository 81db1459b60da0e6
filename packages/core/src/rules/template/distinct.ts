import { folderOf, type Place } from '../../documents/place.ts'
import { nameForm } from '../../program/name.ts'
import { comparedWords, isSeries } from '../../program/series.ts'
import { areOfSeries, seriesName } from '../../program/series-name.ts'
import { howToDeclare } from '../../program/series-remedy.ts'
import type { Format } from '../../program/template.ts'
import { detectLanguage, isSameLanguage } from '../../text/language.ts'
import { truncate } from '../../text/truncate.ts'
import { templateGroupRule } from '../rule.ts'

/** What tells a template from others of one name or image. */
interface Face {
  readonly id: string
  readonly format: Format
  readonly name: string
  readonly description: string
  readonly language: string | undefined
  readonly series: string | undefined
  readonly issuer: string | undefined
  readonly isDraft: boolean
}

/** A name or an image, and the template that shows it. */
interface Shown {
  readonly at: Place
  /** Absent for a name. */
  readonly image?: string
  readonly face: Face
}

export default templateGroupRule({
  id: 'template/distinct',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'same name as another badge',
  reads: ['id', 'name', 'description', 'image', 'language', 'series', 'state'],
  comparedWith: ['name', 'description', 'series'],
  minGroup: 2,
  summary: 'No two templates have the same name or the same image.',
  why: 'A profile shows a badge by its name and image. If two badges share one, an employer takes them for the same badge, and the earner who worked for both gets credit for one.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Images are compared by path or address, not by what they show. Templates in different formats are not compared with each other, and neither is a draft with the template that it will replace.',
  examples: {
    good: [
      'name: Stream Keeper\n---\nname: Archive Guide',
      {
        text: 'name: Stream Keeper\nlanguage: en\n---\nname: Stream Keeper\nlanguage: nl\ndescription: De deelnemers hebben veertig foto’s van een dorpsarchief beschreven, elke datum aan een tweede bron getoetst, en vijf rondleidingen voor het publiek gegeven.',
        caption: 'The same badge in two languages.',
      },
      'name: C\n---\nname: C++',
      'name: Stream Keeper\nseries: water\n---\nname: Stream Keeper\nseries: water',
      'name: Stream Keeper\nstate: active\n---\nname: Stream Keeper\nstate: draft',
      {
        text: 'name: Water Testing I\nimage: images/water.svg\n---\nname: Water Testing II\nimage: images/water.svg',
        caption: 'The levels of one badge may share an image.',
      },
      {
        text: ['Peru', 'Chile']
          .map(
            (land) =>
              `name: Host in ${land}\nimage: images/host.svg\ndescription: Earners have hosted a family from ${land} for two weeks and kept a diary of all that they learnt about daily life there. They can explain it to a guest.`,
          )
          .join('\n---\n'),
        caption: 'A series whose texts differ in one place.',
      },
    ],
    bad: [
      {
        text: 'name: Stream Keeper\n---\nname: Stream  keeper',
        findings: [
          {
            about: 'stream keeper',
            at: '3:7-3:21',
            marks: 'Stream  keeper',
            message:
              '"Stream  keeper" has the same name as another template (in this file); expected a different name for each badge',
            suggestion:
              'Say in the name what makes it different, archive one of them, or give both the same `series`',
            related: [{ at: '1:7-1:20', marks: 'Stream Keeper' }],
          },
        ],
      },
      {
        text: 'image: images/badge.svg\n---\nimage: ./images/badge.svg',
        findings: [
          {
            about: 'images/badge.svg',
            at: '3:8-3:26',
            marks: './images/badge.svg',
            message:
              'The image of "Archive Guide" is also used by "Stream Keeper" (in this file); expected a different image for each badge',
            suggestion:
              'Give each badge its own image, or give both the same `series` if they are meant to look alike',
            related: [{ at: '1:8-1:24', marks: 'images/badge.svg' }],
          },
        ],
      },
      {
        text: 'name: Stream Keeper\nimage: images/badge.svg\n---\nname: Stream Keeper\nimage: images/badge.svg',
        caption: 'One cause, one finding.',
        findings: [
          {
            about: 'stream keeper',
            at: '4:7-4:20',
            marks: 'Stream Keeper',
            message:
              '"Stream Keeper" has the same name as another template (in this file); expected a different name for each badge',
            suggestion:
              'Say in the name what makes it different, archive one of them, or give both the same `series`',
            related: [{ at: '1:7-1:20', marks: 'Stream Keeper' }],
          },
        ],
      },
      {
        text: ['a', 'b']
          .map(
            (id) =>
              `id: ${id}\nname: Water Tester\ndescription: Earners have tested the water of a stream near their home every week for three months, and explained a change in it to their neighbours.\nimage: images/${id}.svg\nskills: [Water Testing, Explaining, Public Speaking]\nbadge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly reports of water testing, and gave a talk explaining them, that a tutor judged."}]`,
          )
          .join('\n---\n'),
        caption:
          'Two copies with the same name are reported here, not by `template/near-duplicate`.',
        findings: [
          {
            about: 'water tester',
            at: '9:7-9:19',
            marks: 'Water Tester',
            message:
              '"Water Tester" has the same name and description as another template (in this file); expected a single template, or names that tell the badges apart',
            related: [{ at: '2:7-2:19', marks: 'Water Tester' }],
          },
        ],
      },
      {
        text: 'image: https://example.org/logo.png\n---\nimage: https://example.org/logo.png',
        findings: [
          {
            about: 'https://example.org/logo.png',
            at: '3:8-3:36',
            marks: 'https://example.org/logo.png',
            message:
              'The image of "Archive Guide" is also used by "Stream Keeper" (in this file); expected a different image for each badge',
            suggestion:
              'Give each badge its own image, or give both the same `series` if they are meant to look alike',
            related: [{ at: '1:8-1:36', marks: 'https://example.org/logo.png' }],
          },
        ],
      },
    ],
  },

  *extract({ id, name, image, description, language, series, issuer, state, format, identity }) {
    if (name === undefined || identity === 'from-credential') return
    const face: Face = {
      id: id.value,
      format,
      name: name.value,
      description: description?.value ?? '',
      language: language?.value,
      series: series?.value,
      issuer: issuer?.value,
      isDraft: state?.value === 'draft',
    }
    const own: Shown = { at: name.at, face }
    yield { key: `${format} name ${nameForm(name.value)}`, value: own }
    if (image === undefined) return
    const reference = referenceOf(image.value)
    const isPath = !/^(?:[a-z][a-z\d+.-]+:|\/)/i.test(reference)
    // What a path stands for may depend on the folder of the template.
    const folder = isPath ? folderOf(image.at.file) : ''
    const shown: Shown = { at: image.at, image: reference, face }
    yield { key: `${format} image ${folder} ${reference}`, value: shown }
  },

  *checkGroup(group) {
    const [first, second, ...others] = confused(group)
    if (first === undefined || second === undefined) return
    const place = first.at.file === second.at.file ? 'in this file' : first.at.file
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    const shared = { at: second.at, related: [first, ...others.slice(0, 4)].map(({ at }) => at) }
    const { name, format } = second.face
    const declare = howToDeclare([format])
    if (second.image !== undefined)
      yield {
        ...shared,
        about: truncate(second.image, 80),
        label: 'same image as another badge',
        message: `The image of "${name}" is also used by "${first.face.name}" (${place})${more}; expected a different image for each badge`,
        suggestion: `Give each badge its own image, or ${declare} if they are meant to look alike`,
      }
    else if (isSameText(first, second))
      yield {
        ...shared,
        about: nameForm(name),
        label: 'same name and description as another badge',
        message: `"${name}" has the same name and description as another template (${place})${more}; expected a single template, or names that tell the badges apart`,
        suggestion:
          'Remove or archive one of them if it is the same badge twice; otherwise say in the name and description what makes it different',
      }
    else
      yield {
        ...shared,
        about: nameForm(name),
        message: `"${name}" has the same name as another template (${place})${more}; expected a different name for each badge`,
        suggestion: `Say in the name what makes it different, archive one of them, or ${declare}`,
      }
  },
})

function isSameText({ face: a }: Shown, { face: b }: Shown): boolean {
  const words = comparedWords(a.description)
  return words.length > 0 && words.join(' ') === comparedWords(b.description).join(' ')
}

function referenceOf(image: string): string {
  return image.trim().replace(/^(?:\.\/)+/, '')
}

/** How many different kinds of templates one is held against. */
const maxKinds = 8

/** The first templates of a group that can be taken for each other. */
function confused(group: readonly Shown[]): readonly Shown[] {
  const kinds: Compared[][] = []
  for (const shown of group) {
    const compared = new Compared(shown)
    const own = kinds.find(([first]) => first && !areToldApart(first, compared))
    if (own) own.push(compared)
    else if (kinds.length < maxKinds) kinds.push([compared])
  }
  return kinds.find((kind) => kind.length > 1)?.map(({ shown }) => shown) ?? []
}

/** A template with what is worked out once for all its comparisons. */
class Compared {
  readonly shown: Shown
  #language: string | false | undefined
  #words: readonly string[] | undefined

  constructor(shown: Shown) {
    this.shown = shown
  }

  get name(): string {
    return this.shown.face.name
  }

  get language(): string | false {
    const { language, description } = this.shown.face
    this.#language ??= language ?? detectLanguage(description) ?? false
    return this.#language
  }

  get words(): readonly string[] {
    this.#words ??= comparedWords(this.shown.face.description)
    return this.#words
  }
}

function areToldApart(one: Compared, other: Compared): boolean {
  const [a, b] = [one.shown.face, other.shown.face]
  if (a.id === b.id || a.isDraft !== b.isDraft) return true
  if (a.series !== undefined && a.series === b.series) return true
  if (a.issuer !== undefined && b.issuer !== undefined && a.issuer !== b.issuer) return true
  if (one.language && other.language && !isSameLanguage(one.language, other.language)) return true
  if (one.shown.image === undefined) return false
  // Templates of one name are told by it, and the members of a series are meant to be alike.
  if (nameForm(one.name) === nameForm(other.name)) return true
  if (areOfSeries(seriesName(one.name), seriesName(other.name))) return true
  return isSeries(one.words, comparedWords(one.name), other.words, comparedWords(other.name))
}
