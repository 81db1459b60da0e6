import { describe, expect, test } from 'vitest'
import { readFile } from '../src/formats/read-file.ts'
import { type GovernanceTopic, governanceTopics } from '../src/program/governance/covered-topics.ts'
import { looseBlocks } from '../src/program/governance/loose-lines.ts'
import { coverageOf } from '../src/program/governance/topics.ts'

async function read(text: string) {
  const model = await readFile({ path: 'GOVERNANCE.md', text }, { roleOf: () => 'governance' })
  if (model.kind !== 'document') throw new Error(model.kind)
  return model.document
}

/** Topics that a text covers with `yes`. */
async function covered(text: string): Promise<readonly GovernanceTopic[]> {
  const found = coverageOf([await read(text)])
  return governanceTopics.filter((topic) => found?.topics[topic].coverage === 'yes')
}

type Case = readonly [kind: string, topics: readonly GovernanceTopic[], text: string]

describe('questions and answers', () => {
  test.each<Case>([
    [
      'below headings, whose subject answers leave out',
      ['purpose', 'criteria', 'scope'],
      `# Certificates: questions and answers

### What are the certificates for?

They prove to future employers that you finished a path.

### How do I get one?

Finish all lessons of a path, then pass the closing test with 75 points or more.

### Is it an official degree?

The certificate is no degree and gives no university credit.`,
    ],
    [
      'in pasted lines',
      ['criteria', 'issuing', 'expiry'],
      `Badge FAQ

Who can earn one?
Anyone. You need to attend at least 80% of the sessions and hand in the final task.

How long does it take until I get my badge?
You will get an email from the office within five working days. Click on the link in it.

Does my badge expire?
Yes, after three years.`,
    ],
    [
      'of two words',
      ['scope', 'expiry'],
      `# Fragen zum Radabzeichen

**Welche Stufen gibt es?**
Bronze, Silber und Gold.

**Wie lange gilt es?**
Zwei Jahre.`,
    ],
    [
      'that tell what to click on',
      ['criteria', 'expiry'],
      `# Badge questions

## How do I get the badge?

You need to pass the quiz with 80 % or more. Click on "Finish" at its end.

## How do I accept it?

Click on the link in the mail, then click on "Accept".

## How do I share it?

Click on the button "Share" and choose a tab.

## Does the badge expire?

No. Badges do not expire.`,
    ],
    [
      'in French, which is close to Italian',
      ['purpose', 'issuing', 'expiry', 'privacy'],
      `## Questions

### À quoi sert un open badge ?

Il rend visibles des compétences que le diplôme ne dit pas.

### Quand vais-je le recevoir ?

Vous recevez un courriel sous 48 heures après la validation de votre dossier.

### Mon badge a-t-il une fin ?

Non, il reste valable sans limite de temps.

### Que faites-vous de mes données ?

Nous gardons votre nom et votre adresse électronique pendant deux ans.`,
    ],
  ])('%s', async (_, topics, text) => {
    expect(await covered(text)).toEqual(topics)
  })
})

describe('what is awarded under another name', () => {
  test.each<Case>([
    [
      'honours of a club',
      ['purpose', 'roles', 'criteria', 'issuing', 'revocation', 'scope'],
      `# Honours of the rowing club

The club's honours thank members who have given a great deal to rowing.

## The honours

The club has three honours:

- the pin in bronze
- the pin in silver
- the medal of the club

## Who can be honoured

The bronze pin goes to members after ten years of membership.

## Nominations

Any member may nominate another by 31 January. The committee looks at the nominations and the board decides.

## Presentation

Pins and medals are handed over at the annual meeting in April.

## Loss

The board may take an honour back if its holder has been expelled. The holder is heard before.`,
    ],
    [
      'medals of a town, in articles',
      ['purpose', 'roles', 'criteria', 'issuing', 'revocation', 'scope'],
      `# Reglamento de honores

Artículo 1. Los honores regulados aquí premian méritos extraordinarios de personas.

Artículo 2. El Ayuntamiento concede las siguientes distinciones: Medalla de Oro, Medalla de Plata e Hijo Predilecto.

Artículo 3. La Medalla de Oro se concede a quien acredite al menos veinte años de servicio a la comunidad.

Artículo 4. La propuesta parte de la Alcaldía. El Pleno la aprueba por mayoría de dos tercios.

Artículo 5. La entrega se hace cada año en el acto del 12 de octubre.

Artículo 6. El Pleno podrá revocar la distinción, previa audiencia del interesado.`,
    ],
    [
      'achievements of a forum',
      ['purpose', 'criteria', 'issuing', 'review', 'scope', 'design'],
      `# Achievements

Achievements reward people who answer questions and keep the forum friendly.

| Achievement | Tier | How to unlock |
| --- | --- | --- |
| First Light | Bronze | Answer 1 question |
| Lamp Keeper | Silver | Answer 50 questions |

## Awarding

Achievements are unlocked as soon as the condition is met.

## Icons

Icons are 64 x 64 PNG. Bronze uses #cd7f32, silver #c0c0c0.

## Balance

We look at unlock rates once a quarter and change thresholds that nobody reaches.`,
    ],
    [
      'tiers below a title, and no word on badges',
      ['purpose', 'criteria', 'scope'],
      `# Badges

Goal: reward regular play without noise.

## Tiers (all games)

- Rookie: 5 games
- Regular: 15 games
- Legend: 50 games`,
    ],
  ])('%s', async (_, topics, text) => {
    expect(await covered(text)).toEqual(topics)
  })
})

test('what stands below the name of a kind is what is done for it', async () => {
  const text = `# Les étoiles du club de ski

Le club décerne trois niveaux : Flocon, Étoile de bronze, Étoile d'or.

Flocon : l'enfant descend une piste facile et s'arrête au signal.

Étoile de bronze : l'enfant enchaîne des virages sur une piste moyenne.`
  expect(await covered(text)).toEqual(['criteria', 'scope'])
})

describe('headings that name kinds', () => {
  test.each<Case>([
    [
      'by the word at their end',
      ['criteria', 'scope'],
      `# Harbour badges

## Sailor Badge

Sail round the island once to get the Sailor Badge.

## Navigator Badge

Charts are your friends.

## Skipper Badge

To receive the Skipper Badge you must have completed three night crossings.`,
    ],
    [
      'by the word at their beginning',
      ['criteria', 'scope'],
      `# Badges du club

## Badge Semeur

Pour obtenir ce badge, il faut avoir participé à deux ateliers de semis.

## Badge Greffeur

Pour obtenir ce badge, il faut avoir réussi une greffe devant les autres.

## Badge Récolteur

Pour obtenir ce badge, il faut avoir participé à la récolte commune.`,
    ],
    [
      'below one that speaks of all',
      ['criteria', 'scope'],
      `# As medalhas da horta

A horta agradece a quem ajuda com medalhas, que são entregues na festa.

## Lista de medalhas

### Semeadora

Para receber essa medalha é preciso participar de duas oficinas de sementes.

### Regadora

Para receber essa medalha é preciso participar das regas durante o verão.

### Colhedora

Para receber essa medalha é preciso participar da colheita comum.`,
    ],
    [
      'and not what is done with badges',
      [],
      `# Badges

## Sharing badges

Learners share badges on their profile.

## Managing badges

Learners sort their badges in the backpack.

## Accepting badges

Learners open the mail and accept their badges.`,
    ],
  ])('%s', async (_, topics, text) => {
    expect(await covered(text)).toEqual(topics)
  })
})

describe('what only looks like an answer', () => {
  test.each<readonly [topic: GovernanceTopic, text: string]>([
    ['purpose', 'The club does not give any support to holders who lost their badges at an event.'],
    ['expiry', 'Das Abzeichen wird nicht vor Ablauf von mindestens 5 Mitgliedsjahren verliehen.'],
    ['issuing', '## Entrega de la insignia\n\n- Primer nivel: 40 horas de práctica certificada'],
    [
      'design',
      'Earners must copy the link.<br/><img src="logo.png" width="64 px" style="border: grey"/>',
    ],
    [
      'purpose',
      'Units support their earners; ask the unit for support, since nobody else may support a badge.',
    ],
  ])('%s: %s', async (topic, text) => {
    expect(await covered(`# Badges\n\n${text}`)).not.toContain(topic)
  })
})

test.each([
  ['en', 'Badges are handed over at the start of each season at the meeting of all members.'],
  ['es', 'Las insignias se entregan al inicio de cada temporada en la reunión de los socios.'],
  ['fr', 'Les badges sont remis au début de chaque saison, à la réunion des membres.'],
  [
    'de',
    'Die Abzeichen werden zu Beginn jeder Saison bei der Versammlung der Mitglieder verliehen.',
  ],
  [
    'nl',
    'De badges worden aan het begin van elk seizoen uitgereikt op de bijeenkomst van de leden.',
  ],
  ['pt', 'Os crachás e badges são entregues no começo de cada temporada na reunião dos sócios.'],
])('%s: a time of each season is when badges are given', async (language, text) => {
  expect(await covered(`---\nlanguage: ${language}\n---\n\n# Badges\n\n${text}`)).toContain(
    'issuing',
  )
})

test.each([
  ['en', 'The office displays new badges on the website with the names of the holders.'],
  ['es', 'La oficina muestra las nuevas insignias en la página web de la asociación.'],
  ['fr', 'Le bureau affiche les nouveaux badges sur le site web de l’association.'],
  ['de', 'Die Geschäftsstelle zeigt neue Abzeichen auf der Website des Vereins.'],
  ['nl', 'Het bureau toont nieuwe badges op de website van de vereniging.'],
  ['pt', 'A secretaria exibe os novos badges no site da associação.'],
])('%s: what is displayed is made known', async (language, text) => {
  expect(await covered(`---\nlanguage: ${language}\n---\n\n# Badges\n\n${text}`)).toContain(
    'marketing',
  )
})

describe('badges and certificates that nobody earns', () => {
  test.each([
    [
      'of employees',
      '# Badge procedure\n\nReception issues badges within one hour.\n\n- Badges must be worn above the waist.\n- A lost badge is replaced by the security desk.\n- Badges of contractors expire after 30 days.',
    ],
    [
      'of code',
      '# Governance\n\nMaintainers review pull requests. A change needs two approvals.\n\n## Badges\n\nThe README shows a build badge. Badges are updated after each build.\n\n## Releases\n\nReleases are signed with a certificate that expires each year.',
    ],
    [
      'of suppliers',
      '# Supplier certification\n\nSuppliers are certified by ISO 9001. The certificate of the supplier is valid for three years.\n\nThe purchasing department audits each supplier every year. Where the audit fails, the certificate is withdrawn; the supplier may appeal.',
    ],
    [
      'of schools, in Portuguese',
      '# Certificação de entidades\n\nAs entidades formadoras certificadas mantêm a certificação enquanto cumprirem os requisitos. A certificação é revogada quando a entidade não paga a auditoria. A decisão é precedida de audiência prévia.',
    ],
    [
      'of providers, in German',
      '# Zertifizierung von Bildungsträgern\n\nTräger müssen zertifiziert sein. Das Zertifikat gilt fünf Jahre.\n\nDie Stelle prüft jährlich den Träger. Bei Verstößen wird das Zertifikat entzogen; der Träger kann Widerspruch einlegen.',
    ],
    [
      'of servers',
      '# Certificate policy\n\nCertificates are issued by the certificate authority within one hour. They are valid for 90 days. A certificate is revoked when a key is lost. Server owners request certificates by the portal.',
    ],
  ])('%s', async (_, text) => {
    expect(await covered(text)).toEqual([])
  })
})

describe('what is not yet said', () => {
  test.each<readonly [topic: GovernanceTopic, text: string]>([
    ['criteria', 'Once you meet all criteria you receive the badge.'],
    ['issuing', 'Badges are issued as soon as practicable.'],
    ['issuing', 'Badges are awarded automatically when conditions are met.'],
    ['purpose', 'This file is intended to be a list of all badges.'],
    [
      'criteria',
      '## Badge proposals\n\nProposals include:\n\n- A description of how achievements are assessed (peer review or exam)',
    ],
    [
      'approval',
      'The committee approves any change to this policy and hears about badges from time to time.',
    ],
  ])('%s: %s', async (topic, text) => {
    expect(await covered(`# Badges\n\nLearners have received badges.\n\n${text}`)).not.toContain(
      topic,
    )
  })
})

describe('lines of pasted text', () => {
  async function parts(text: string) {
    return looseBlocks((await read(text)).lead).map((block) =>
      block.kind === 'list' ? block.items.map(({ value }) => value) : block.value,
    )
  }

  test('a line that only ends for want of room goes on', async () => {
    const text =
      'The board of the club meets in spring and\nThomas keeps its minutes for all years.'
    expect(await parts(text)).toEqual([text])
  })

  test('a short line above its text stands alone', async () => {
    expect(await parts('Validity\nBadges are valid without end.')).toEqual([
      'Validity',
      'Badges are valid without end.',
    ])
  })

  test('dots, letters and numbers make items, with their places', async () => {
    const { lead } = await read('The pins are:\n\n• one\n\n• two\na) three\n6.1 four')
    const [, list] = looseBlocks(lead)
    if (list?.kind !== 'list') throw new Error('no list')
    expect(list.items.map(({ value }) => value)).toEqual(['one', 'two', 'three', 'four'])
    expect(list.items[3]?.at.span).toEqual([19, 23])
  })
})
