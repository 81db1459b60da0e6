import { describe, expect, test } from 'vitest'
import { TextAnalysis } from '../src/text/analysis.ts'
import { spanishTellingOf } from '../src/text/spanish-telling.ts'
import { tellingIn } from '../src/text/substance.ts'
import { tellingOf } from '../src/text/telling.ts'

const told = (text: string) => tellingOf(new TextAnalysis(text))

describe('a text that tells what the earner did, can do or knows', () => {
  test.each([
    'Earners have mended forty bicycles for their neighbours.',
    'The earner of this badge can rig a small boat in the dark.',
    'Holders are well versed in the knots of the northern coast.',
    'A certified net mender is comfortable working with a needle in either hand.',
    'Graduates are qualified to teach a class of beginners.',
    'This badge certifies that the earner knows the lights of the harbour.',
    'This certification validates knowledge of tides and buoys.',
    'The credential attests to skill in the splicing of rope.',
    'Earners have passed an exam that tests the ability to read a chart.',
    'After completing this course, learners are able to splice three kinds of rope.',
    'Awarded to those who completed the winter course and learned how to graft an apple tree.',
    'Awarded for planning and running a repair café through a whole winter.',
    'Completed the course of the guild and wove a blanket of four colours.',
    'The Harbour Institute verifies that the earner has led a crew of six.',
    'This course covers knots in eight evenings. Earners can tie each of them behind their back.',
    'By the end of this course, students will have developed an understanding of the law of the sea.',
    "In this course they've learned how to lay a wall of dry stone.",
    'Individuals have a working knowledge of pumps and valves.',
  ])('%s', (text) => {
    expect(told(text)).toEqual({ ofEarner: 'plainly' })
  })
})

describe('a text that tells of something else', () => {
  test.each([
    ['course', 'This course covers the care of old apple trees.'],
    [
      'course',
      'The course objective is to provide wardens with the skills required to keep a reserve.',
    ],
    ['course', 'Lanterns at Sea is a four-part programme that was designed for young skippers.'],
    ['course', 'The workshop helps participants understand the tides and plan a passage.'],
    ['course', 'It provides a broad overview of knots. It consists of six mornings.'],
    ['course', 'User Basics is designed for wardens who keep a log.'],
    ['badge', 'Offered by the guild to all learners, this badge introduces three knots.'],
    ['badge', 'This micro-credential focuses on knots.'],
    ['course', 'Designed for wardens of small reserves by two growers of the valley.'],
    ['course', 'This webinar shows ways in which the wardens can keep a bridge safe.'],
    ['course', 'The seminar is free. The facilitator shares a list of knots that hold in the wet.'],
    [
      'course',
      'Successful ferry managers understand how to read a queue. The workshop prepares them for summer.',
    ],
    ['subject', 'Rope work is a practical approach to holding things together.'],
    [
      'subject',
      'Rope work is the art of holding things together. This goal could be reached with nails.',
    ],
    ['subject', 'Marine biology explores what lives below the tide.'],
    ['course', 'Lanterns at Sea explores the lights of the coast.'],
    ['course', 'Rope work is the art of knots. This course covers six of them.'],
    ['event', 'The Student Boat Forum is designed for those who row.'],
    ['exam', 'This exam is intended for wardens who are responsible for bridges.'],
    ['event', 'Riverside Days is a yearly gathering of boat builders.'],
    ['organisation', 'The Harbour Society is an association of sailors along the coast.'],
    ['product', 'Ledgerly is an accounting platform for small shops.'],
    ['badge', 'This microcredential introduces learners to the mending of nets.'],
    ['badge', 'This badge can be issued to anybody whom the board of the society names.'],
    ['promise', 'Students will learn how to lay out a kitchen garden.'],
    ['promise', 'Members receive a magazine each month and a discount at the fair.'],
    ['promise', 'Discover the secrets of sourdough.'],
    ['promise', 'During this workshop, participants explore ways to keep snails away.'],
    ['promise', 'Members are able to attend the spring fair and vote on its motto.'],
    ['promise', 'Earners will be able to join the regatta of the guild without a fee.'],
    [
      'promise',
      'This competency examines the uses of rope. Students will list and draw six knots. Students will also examine a pulley.',
    ],
    ['promise', 'In this course, students utilize their skills learned on the river.'],
    [
      'promise',
      'In this course you will develop patience. At its end, you’ll have a net of your own.',
    ],
    ['readiness', 'Graduates of this course are prepared for employment on a ship.'],
    ['readiness', 'Graduates are prepared to enter careers on the river.'],
    ['contents', 'Parts of a loom; warping; reading a draft; finishing and washing'],
    [
      'completion',
      'The apprentice has received lectures on the following subjects: Understanding rope, Splicing.',
    ],
    ['completion', 'The earner finished the course by completing its lessons and proctored exam.'],
    ['completion', 'Earners have completed the course Design of Gardens.'],
    ['completion', 'This badge is awarded for completing the evenings of the lamp programme.'],
  ] as const)('%s: %s', (about, text) => {
    expect(told(text)).toMatchObject({ ofEarner: 'not', instead: { about } })
  })
})

describe('a text of which nothing is sure', () => {
  test.each([
    'Data are everywhere, and more of them come each year.',
    'Holders of this badge should be ready to deal with a storm.',
    'During the course, participants cultivate: (1) knowledge of moorings; (2) the ability to row.',
    'Earners have completed a course where participants cultivate: (1) harbour knowledge and how to apply it; (2) skill.',
    'Graduates of this course are prepared for the mooring of heavy boats in a gale.',
    'The earner gains knowledge of the lights of the coast.',
    'Lots of people get into trouble at low tide.',
    'You will learn how to bake.',
    'The guild will certify sailors who demonstrate proficiency in the mending of sails.',
    'Navigation skills are essential to every crew of the northern coast.',
    'Tides and Shoals addresses the sea and demonstrates how a chart is made.',
    'Mending Nets is part of the winter series of the harbour.',
    'The jury looks at taste, crust, customer satisfaction, presentation & display.',
    'The trick is to ask where neighbours have tools and how people behave.',
    'To date, the guild has counted 5,000 evening classes scheduled.',
    'We teach beginners by the harbour.',
    'We have made this badge in memory of 500 students enrolled.',
    'Earners of this badge champion good bread.',
    'This award honours nurses for their outstanding service to the valley.',
  ])('%s', (text) => {
    expect(told(text).instead).toBeUndefined()
    expect(told(text).ofEarner).not.toBe('plainly')
  })
})

test('the sentence is the one that tells it', () => {
  const text = 'Earners have completed the evenings. The evenings course covers lamps and oil.'
  expect(told(text).instead?.sentence.text).toBe('The evenings course covers lamps and oil.')
})

describe('a text that says nothing of persons', () => {
  test.each([
    'Data are everywhere, and more of them come each year.',
    'You will learn how to bake.',
    'Tides and Shoals addresses the sea and demonstrates how a chart is made.',
  ])('%s', (text) => {
    expect(told(text)).toEqual({ ofEarner: 'not', isSilent: true })
  })

  test.each([
    'Holders of this badge should be ready to deal with a storm.',
    'Awarded to Ada Miller of the harbour.',
    'Knots and lamps.',
  ])('not %s', (text) => {
    expect(told(text)).toEqual({ ofEarner: 'not' })
  })
})
const toldInSpanish = (text: string) => spanishTellingOf(new TextAnalysis(text))

describe('a Spanish text that tells what the earner did, can do or knows', () => {
  test.each([
    'Quien lleva esta insignia ha tejido tres mantas y las ha vendido en la feria del pueblo.',
    'La persona titular sabe podar un manzano viejo sin dañarlo.',
    'Los ganadores construyeron un puente de madera que soporta el peso de una persona.',
    'Esta insignia reconoce el dominio de los nudos marineros.',
    'Esta insignia acredita que el titular sabe leer una carta náutica.',
    'El curso termina con una prueba. Quienes la superan saben distinguir veinte aves por su canto.',
    'Completó el curso de costura y cosió un abrigo para una compañera.',
    'Tras completar el programa, las participantes dirigen una cocina pequeña y calculan sus costes.',
    'A partir de este taller el acreditado es capaz de regar, podar e injertar un peral.',
    'Se entrega a voluntarias que acompañaron a personas mayores.',
    'En este curso, los estudiantes repararon cinco relojes y documentaron cada paso.',
    'Diseña circuitos sencillos y los suelda con seguridad.',
    'Al finalizar el curso, el estudiante estará en capacidad de podar un olivo.',
    'El poseedor aprobó un examen que mide su capacidad para interpretar planos.',
    'El acreditado completó un reto en el que midió el caudal de tres ríos.',
  ])('%s', (text) => {
    expect(toldInSpanish(text)).toEqual({ ofEarner: 'plainly' })
  })
})

describe('a Spanish text that may mean the earner, or says too little to tell', () => {
  test.each([
    'La persona ha completado el curso de huerta y cultiva una parcela propia.',
    'El taller permitió a los participantes reparar sus propias radios.',
    'La persona acreditada participó como ponente en el encuentro del valle.',
    'La ganadora obtuvo el primer premio del concurso de panadería.',
    'Se reconoce la participación en el congreso anual de faros.',
    'Superó las pruebas de orientación, nieve y primeros auxilios ante dos guías.',
    'Participó en la elaboración del plan de emergencia de su barrio.',
    'El titular fortalece las estrategias de participación de su barrio.',
    'Los titulares participan en programas de investigación como técnicos de laboratorio.',
    'Completó un curso de soldadura; suelda acero y aluminio en cualquier posición.',
    'Obtuvo la máxima nota del curso por su maqueta de un faro.',
    'El programa formó a la persona titular en el cuidado de las abejas.',
    'Al completar este curso podrás leer una carta náutica.',
    'Se otorga a los miembros de la sociedad del puerto.',
    'Es grato acreditar el nombramiento en el programa de guías, el cual tiene como objetivo cuidar el faro.',
  ])('%s', (text) => {
    expect(toldInSpanish(text)).not.toHaveProperty('instead')
  })
})

describe('a Spanish text that tells of something else', () => {
  test.each([
    ['course', 'Este curso aborda la poda de los manzanos viejos.'],
    ['course', 'El taller tiene como objetivo dar a conocer los nudos marineros.'],
    ['course', 'Curso dirigido a guardas de pequeñas reservas.'],
    ['course', 'El objetivo del programa es que los estudiantes conozcan la costa.'],
    ['course', 'Docentes interesados en la enseñanza de la vela.'],
    ['course', 'Busca fortalecer las capacidades de los guardas. Este curso dura seis mañanas.'],
    ['exam', 'El examen evalúa los conocimientos de los guardas de puentes.'],
    ['event', 'El encuentro reúne cada año a constructores de barcas.'],
    ['organisation', 'La Sociedad del Puerto es una asociación de navegantes de la costa.'],
    ['product', 'La plataforma Faro es una herramienta para llevar las cuentas de una tienda.'],
    ['badge', 'Esta microcredencial ofrece una introducción a las redes de pesca.'],
    ['promise', 'Los participantes aprenderán a leer una carta náutica.'],
    ['promise', 'Aprenderás a podar un olivo y a injertar un peral.'],
    ['promise', 'En este taller descubrirás cómo alimentar una masa madre.'],
    ['promise', 'En este taller las personas participantes aprenderán a sacar la miel.'],
    ['course', 'Marketing de Barrio busca generar competencias en los tenderos de la zona.'],
    ['promise', 'Introducir a los vecinos en el cuidado del río.'],
    ['completion', 'Esta insignia se otorga a quienes completan el curso de jardinería.'],
    ['completion', 'Se certifica la participación en el taller de redes.'],
    ['completion', 'La persona acreditada ha completado el curso de faros.'],
    [
      'completion',
      'Asistió al taller de mareas con el fin de fortalecer sus conocimientos y habilidades.',
    ],
    [
      'completion',
      'Se acredita la aprobación del módulo de mareas, el cual tiene como finalidad dar a conocer la costa.',
    ],
  ] as const)('%s: %s', (about, text) => {
    expect(toldInSpanish(text)).toMatchObject({ ofEarner: 'not', instead: { about } })
  })
})

test('a text is read by the tables of its own language', () => {
  const about = (text: string) => tellingIn(new TextAnalysis(text))?.instead?.about
  expect(about('Este curso aborda la poda de los manzanos viejos y el cuidado de la huerta.')).toBe(
    'course',
  )
  expect(
    about('Este curso aborda la poda de los manzanos viejos. Earners have pruned ten old trees.'),
  ).toBe(undefined)
  expect(about('This course covers the care of old apple trees and of the garden.')).toBe('course')
  expect(
    about('Este curso aborda a poda das macieiras velhas e o cuidado da horta não é fácil.'),
  ).toBe(undefined)
})
