import { languageTag, openList, optionalText, text } from './words.ts'

/** A type of linked data, or several of them. */
function typed(name: string) {
  return {
    type: ['string', 'array'],
    pattern: `^${name}$`,
    items: { type: 'string' },
    contains: { const: name },
  } as const
}

/** A text, or one for each language; `differences` of the adapter says what is wrong with the second. */
const textOrLanguages = { type: ['string', 'object', 'array'], pattern: '\\S' } as const

const targetType = openList(
  'ceasn:Competency',
  'ceterms:Credential',
  'CFItem',
  'CFRubric',
  'CFRubricCriterion',
  'CFRubricCriterionLevel',
  'CTDL',
)

/** Whether name and address are there and filled in is the business of `skills/alignment`. */
const alignment = {
  type: 'object',
  required: ['type'],
  properties: {
    type: typed('Alignment'),
    targetName: optionalText,
    targetUrl: optionalText,
    targetType,
    targetCode: { type: 'string' },
    targetDescription: { type: 'string' },
    targetFramework: { type: 'string' },
  },
} as const

const achievementType = openList(
  'Achievement',
  'ApprenticeshipCertificate',
  'Assessment',
  'Assignment',
  'AssociateDegree',
  'Award',
  'Badge',
  'BachelorDegree',
  'Certificate',
  'CertificateOfCompletion',
  'Certification',
  'CommunityService',
  'Competency',
  'Course',
  'CoCurricular',
  'Degree',
  'Diploma',
  'DoctoralDegree',
  'Fieldwork',
  'GeneralEducationDevelopment',
  'JourneymanCertificate',
  'LearningProgram',
  'License',
  'Membership',
  'ProfessionalDoctorate',
  'QualityAssuranceCredential',
  'MasterCertificate',
  'MasterDegree',
  'MicroCredential',
  'ResearchDoctorate',
  'SecondarySchoolDiploma',
)

const resultType = openList(
  'GradePointAverage',
  'LetterGrade',
  'Percent',
  'PerformanceLevel',
  'PredictedScore',
  'RawScore',
  'Result',
  'RubricCriterion',
  'RubricCriterionLevel',
  'RubricScore',
  'ScaledScore',
  'Status',
)

const resultDescription = {
  type: 'object',
  required: ['id', 'type', 'name', 'resultType'],
  properties: {
    id: text,
    type: typed('ResultDescription'),
    name: text,
    resultType,
    allowedValue: { type: ['array', 'string'], items: { type: 'string' } },
    requiredLevel: { type: 'string' },
    requiredValue: { type: 'string' },
    valueMax: { type: 'string' },
    valueMin: { type: 'string' },
  },
} as const

/** Shape of an Achievement of Open Badges 3.0. Source: openbadges-specification, ob_v3p0. */
export const openBadges3Schema = {
  type: 'object',
  required: ['id', 'type', 'name', 'description'],
  properties: {
    id: text,
    type: typed('Achievement'),
    name: textOrLanguages,
    description: textOrLanguages,
    achievementType,
    criteria: {
      type: 'object',
      properties: { id: { type: 'string' }, narrative: textOrLanguages },
    },
    image: {
      type: 'object',
      required: ['id', 'type'],
      properties: { id: text, type: typed('Image'), caption: { type: 'string' } },
    },
    tag: { type: ['array', 'string'], items: { type: 'string' } },
    inLanguage: languageTag,
    version: { type: 'string' },
    creditsAvailable: { type: 'number' },
    fieldOfStudy: { type: 'string' },
    humanCode: { type: 'string' },
    specialization: { type: 'string' },
    alignment: {
      type: ['array', 'object'],
      items: alignment,
      required: alignment.required,
      properties: alignment.properties,
    },
    resultDescription: {
      type: ['array', 'object'],
      items: resultDescription,
      required: resultDescription.required,
      properties: resultDescription.properties,
    },
  },
} as const
