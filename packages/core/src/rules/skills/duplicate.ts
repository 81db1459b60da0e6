import type { Located, Pointer } from '../../documents/place.ts'
import { abbreviationsOption, skillForm } from '../../program/skill.ts'
import { withSkills } from '../../program/skill-examples.ts'
import { isProvisionalSkill } from '../../text/left-over.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'skills/duplicate',
  practice: 6,
  kind: 'guidance',
  severity: 'warning',
  label: 'skill listed twice',
  reads: ['skills'],
  languages: ['en'],
  summary: 'A skill is listed once.',
  why: 'An employer who sees "AppSec" next to "Application Security" wonders what the difference is, and the badge shows one skill fewer than it could.',
  source: {
    title: 'Best Practices for Credentialing, practice 6',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'Abbreviations that only one organisation uses are not recognised; add them to `abbreviations`.',
  options: { abbreviations: abbreviationsOption },
  examples: {
    good: [
      withSkills('Go', 'Google Cloud', 'Goal Setting'),
      withSkills('C', 'C++', 'C#', '.NET'),
      withSkills('Security', 'Security Fundamentals', 'Network Security'),
      withSkills('IP', 'IP Services', 'Statistics', 'Analysis'),
      withSkills('CAD', 'CAD Libraries', 'Team Sports', 'Teamwork'),
    ],
    bad: [
      {
        text: withSkills('Cybersecurity', 'Cyber Security', 'AI', 'Artificial Intelligence'),
        findings: [
          {
            about: 'cybersecurity',
            at: '1:26-1:42',
            marks: '"Cyber Security"',
            message: '"Cyber Security" means the same as "Cybersecurity"; expected each skill once',
            related: [{ at: '1:10-1:25', marks: '"Cybersecurity"' }],
            fixed:
              'skills: ["Cybersecurity","AI","Artificial Intelligence"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Cybersecurity, Cyber Security, AI, Artificial Intelligence."',
          },
          {
            about: 'artificial intelligence',
            at: '1:48-1:73',
            marks: '"Artificial Intelligence"',
            message: '"Artificial Intelligence" means the same as "AI"; expected each skill once',
            related: [{ at: '1:43-1:47', marks: '"AI"' }],
            fixed:
              'skills: ["Cybersecurity","Cyber Security","AI"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Cybersecurity, Cyber Security, AI, Artificial Intelligence."',
          },
        ],
      },
      {
        text: withSkills('Bike Repair', 'Wheel Building', 'Bicycle Repair'),
        findings: [
          {
            about: 'bicycle repair',
            at: '1:41-1:57',
            marks: '"Bicycle Repair"',
            message: '"Bicycle Repair" means the same as "Bike Repair"; expected each skill once',
            related: [{ at: '1:10-1:23', marks: '"Bike Repair"' }],
            fixed:
              'skills: ["Bike Repair","Wheel Building"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Bike Repair, Wheel Building, Bicycle Repair."',
          },
        ],
      },
      {
        text: withSkills('Application Security', 'AppSec', 'Threat Modelling'),
        findings: [
          {
            about: 'application security',
            at: '1:33-1:41',
            marks: '"AppSec"',
            message: '"AppSec" means the same as "Application Security"; expected each skill once',
            related: [{ at: '1:10-1:32', marks: '"Application Security"' }],
            fixed:
              'skills: ["Application Security","Threat Modelling"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Application Security, AppSec, Threat Modelling."',
          },
        ],
      },
      {
        text: withSkills('Data analysis', 'Writing', 'Data Analysis'),
        findings: [
          {
            about: 'data analysis',
            at: '1:36-1:51',
            marks: '"Data Analysis"',
            message: '"Data Analysis" means the same as "Data analysis"; expected each skill once',
            related: [{ at: '1:10-1:25', marks: '"Data analysis"' }],
            fixed:
              'skills: ["Data analysis","Writing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing, Data Analysis."',
          },
        ],
      },
      {
        text: withSkills('Firewall', 'Routing', 'Firewalls'),
        findings: [
          {
            about: 'firewall',
            at: '1:31-1:42',
            marks: '"Firewalls"',
            message: '"Firewalls" means the same as "Firewall"; expected each skill once',
            related: [{ at: '1:10-1:20', marks: '"Firewall"' }],
            fixed:
              'skills: ["Firewall","Routing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Firewall, Routing, Firewalls."',
          },
        ],
      },
      {
        text: withSkills('Virtual Private Networks (VPN)', 'Routing', 'VPN'),
        findings: [
          {
            about: 'virtual private network',
            at: '1:53-1:58',
            marks: '"VPN"',
            message:
              '"VPN" means the same as "Virtual Private Networks (VPN)"; expected each skill once',
            related: [{ at: '1:10-1:42', marks: '"Virtual Private Networks (VPN)"' }],
            fixed:
              'skills: ["Virtual Private Networks (VPN)","Routing"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Routing, VPN."',
          },
        ],
      },
      {
        text: withSkills('Problem-solving', 'Listening', 'Problem Solving'),
        findings: [
          {
            about: 'problem solving',
            at: '1:40-1:57',
            marks: '"Problem Solving"',
            message:
              '"Problem Solving" means the same as "Problem-solving"; expected each skill once',
            related: [{ at: '1:10-1:27', marks: '"Problem-solving"' }],
            fixed:
              'skills: ["Problem-solving","Listening"]\nbadge_template_activities:\n  - title: "Passed a practical exam, judged by two examiners with a rubric, on Problem-solving, Listening, Problem Solving."',
          },
        ],
      },
    ],
  },

  *check({ skills = [] }, { abbreviations }) {
    const first = new Map<string, Located<string>>()
    for (const skill of skills) {
      const form = skillForm(skill.value, abbreviations)
      const earlier = first.get(form)
      if (earlier === undefined) first.set(form, skill)
      else if (!isProvisionalSkill(skill.value))
        yield {
          at: skill.at,
          about: form,
          message: `"${skill.value}" means the same as "${earlier.value}"; expected each skill once`,
          suggestion: 'Remove one of them, or say what makes them different',
          related: [earlier.at],
          fix: { kind: 'remove', pointer: entryOf(skill.at.pointer) },
        }
    }
  },
})

/** The whole entry of a skill, which may be a group of fields with a name, such as an alignment. */
function entryOf(pointer: Pointer): Pointer {
  return pointer.replace(/\/(?:name|targetName)$/, '')
}
