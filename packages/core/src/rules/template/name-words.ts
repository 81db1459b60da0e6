import type { Located } from '../../documents/place.ts'
import { normalize } from '../../text/normalize.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/name-words',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  preset: 'strict',
  label: 'name is only an acronym',
  reads: ['name', 'description', 'type'],
  languages: ['en'],
  summary: 'A name is more than an acronym, and the name of a certification says that it is one.',
  why: 'An employer outside the field does not know what "CSM" stands for, and cannot see that a badge is a certification unless its name says so. Both cost the earner recognition.',
  source: {
    title: 'Credly, What is badge metadata? (end with Certificate or Certification if applicable)',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112',
  },
  mistakes:
    'Some acronyms are better known than what they stand for (CCNA, HTML), and a short word in capitals is mistaken for one. Whether something is a certification is judged only by its type and by plain words in the description.',
  examples: {
    good: [
      'name: Certified Scrum Master (CSM)',
      'name: SQL Fundamentals',
      'name: C++',
      'name: FAIR Data\ntype_category: Experience',
      'name: Water Sampling Certificate\ntype_category: Certification',
      'name: Licensed Water Tester\ntype_category: Certification',
      {
        text: 'description: Earners have measured a stream every week for three months, entered what they found in a public database, and can now prepare for a certification in water testing.',
        caption: 'A certification is mentioned, but this badge is not one.',
      },
    ],
    bad: [
      {
        text: 'name: CSM',
        findings: [
          {
            about: 'acronym',
            at: '1:7-1:10',
            marks: 'CSM',
            message: 'The name is only an acronym (CSM); expected what it stands for',
            suggestion: 'Write it out, and put CSM in brackets after it',
          },
        ],
      },
      {
        text: 'name: CWQA\ntype_category: Certification',
        findings: [
          {
            about: 'acronym',
            at: '1:7-1:11',
            marks: 'CWQA',
            message: 'The name is only an acronym (CWQA); expected what it stands for',
            suggestion: 'Write it out, and put CWQA in brackets after it',
          },
        ],
      },
      {
        text: 'name: Water Sampling\ntype_category: Certification',
        findings: [
          {
            about: 'certification',
            at: '1:7-1:21',
            marks: 'Water Sampling',
            message:
              '"Water Sampling" is a certification, but its name does not say so; expected a name that does',
            suggestion: 'Say it in the name: "Water Sampling Certification"',
          },
        ],
      },
      {
        text: 'name: Stream Keeper\ndescription: The Stream Keeper certification shows that the earner has measured a stream every week for three months, can tell a natural swing from a sign of pollution, and knows whom to call.',
        findings: [
          {
            about: 'certification',
            at: '1:7-1:20',
            marks: 'Stream Keeper',
            message:
              '"Stream Keeper" is a certification, but its name does not say so; expected a name that does',
            suggestion: 'Say it in the name: "Stream Keeper Certification"',
          },
        ],
      },
    ],
  },

  *check({ name, description, type }) {
    if (name === undefined) return
    if (/^\p{Lu}{2,6}$/u.test(name.value.trim())) {
      yield {
        at: name.at,
        about: 'acronym',
        message: `The name is only an acronym (${name.value.trim()}); expected what it stands for`,
        suggestion: `Write it out, and put ${name.value.trim()} in brackets after it`,
      }
      return
    }
    const kind = kindOf(name.value, description, type)
    if (kind === undefined || saysSo.test(name.value)) return
    yield {
      at: name.at,
      about: 'certification',
      label: 'certification not named as one',
      message: `"${name.value}" is a ${kind}, but its name does not say so; expected a name that does`,
      suggestion: `Say it in the name: "${name.value} ${kind === 'certificate' ? 'Certificate' : 'Certification'}"`,
    }
  },
})

const saysSo = /certif|licen[cs]|diploma|accredit|chartered|qualified|registered/i

/** What the template calls itself, where that is one of the two. */
function kindOf(
  name: string,
  description: Located<string> | undefined,
  type: Located<string> | undefined,
): 'certification' | 'certificate' | undefined {
  if (type && /certification$/i.test(type.value)) return 'certification'
  if (type && /^(?:\w+)?certificate/i.test(type.value)) return 'certificate'
  const text = normalize(description?.value ?? '')
  const [, after] = /^\s*(certification|certificate)\b/.exec(textAfter(text, normalize(name))) ?? []
  const [, named] = /\bthis (certification|certificate)\b/.exec(text) ?? []
  const said = after ?? named
  return said === 'certification' || said === 'certificate' ? said : undefined
}

function textAfter(text: string, name: string): string {
  const start = text.indexOf(name)
  return start < 0 ? '' : text.slice(start + name.length)
}
