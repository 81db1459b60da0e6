import type { SpanishTable } from '../tables.ts'

const list = (words: string) => words.trim().split(/\s+/)

/** A noun in one and in many: curso, cursos; certificación, certificaciones. */
function inNumbers(nouns: string): string[] {
  return list(nouns).flatMap((noun) => [noun, /[aeiou]$/.test(noun) ? `${noun}s` : `${noun}es`])
}

/** Nouns for people in both genders and numbers: alumno, alumna, alumnos, alumnas. */
function ofBothGenders(nouns: string): string[] {
  return list(nouns).flatMap((noun) => {
    if (noun.endsWith('o')) return inNumbers(`${noun} ${noun.slice(0, -1)}a`)
    return inNumbers(noun.endsWith('or') ? `${noun} ${noun}a` : noun)
  })
}

interface Forms {
  readonly infinitives: string[]
  readonly present: string[]
  readonly subjunctive: string[]
  readonly past: string[]
  readonly participles: string[]
  readonly future: string[]
  /** To the reader, in the future: aprenderás. */
  readonly futureToReader: string[]
}

/** The regular forms of the third person of verbs. The accent of "cursó" tells it from "curso". */
function formsOf(verbs: string): Forms {
  const made: Forms = {
    infinitives: list(verbs),
    present: [],
    subjunctive: [],
    past: [],
    participles: [],
    future: [],
    futureToReader: [],
  }
  for (const verb of made.infinitives) {
    const stem = verb.slice(0, -2)
    const isFirst = verb.endsWith('ar')
    const [theme, other] = isFirst ? ['a', 'e'] : ['e', 'a']
    made.present.push(stem + theme, `${stem}${theme}n`)
    made.subjunctive.push(
      subjunctiveStem(stem, isFirst) + other,
      `${subjunctiveStem(stem, isFirst)}${other}n`,
    )
    if (isFirst) made.past.push(`${stem}ó`, `${stem}aron`)
    else made.past.push(`${stem}ió`, `${stem}io`, `${stem}ieron`)
    const participle = stem + (isFirst ? 'ad' : 'id')
    made.participles.push(`${participle}o`, `${participle}a`, `${participle}os`, `${participle}as`)
    made.future.push(`${verb}a`, `${verb}an`)
    made.futureToReader.push(`${verb}as`)
  }
  return made
}

function subjunctiveStem(stem: string, isFirst: boolean): string {
  if (!isFirst) return stem
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`
  if (stem.endsWith('g')) return `${stem}u`
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem
}

const completing = formsOf(
  `completar aprobar participar asistir finalizar culminar cursar terminar concluir superar pasar
  cumplir recibir acudir matricular inscribir egresar graduar acceder`,
)
const knowing = formsOf(
  `demostrar dominar comprender entender saber poseer manejar aplicar identificar analizar gestionar
  elaborar evaluar interpretar utilizar usar implementar planificar liderar coordinar crear describir
  explicar formular ejecutar configurar administrar operar calcular modelar integrar organizar emplear
  realizar supervisar dirigir proponer optimizar planear argumentar redactar ensenar
  facilitar apoyar trabajar actuar adaptar responder comunicar negociar promover lograr`,
)
const learning = formsOf('aprender descubrir explorar recibir obtener adquirir conocer profundizar')
const giving = formsOf(
  `ofrecer brindar proporcionar abordar buscar pretender otorgar cubrir introducir tratar incluir
  abarcar enfocar centrar explorar presentar desarrollar contemplar ayudar preparar capacitar
  proveer entregar dotar orientar ensenar explicar apoyar facilitar permitir fomentar promover
  fortalecer constar dirigir formar combinar profundizar`,
)

/**
 * Spanish words by which a clause shows of whom it speaks and what it says of them, in small letters without
 * accents but for the one of "-ó". Put together by hand from the grammar of the language and the vocabulary of credentials.
 */
export const telling: SpanishTable = {
  subjects: {
    earner: [
      ...ofBothGenders(
        `acreditado poseedor titular ganador graduado egresado certificado portador galardonado profesional
        especialista acreedor merecedor receptor beneficiario persona individuo candidato experto tecnico
        colaborador miembro lider voluntario mentor embajador docente`,
      ),
      ...list('quien quienes'),
    ],
    participant: ofBothGenders(
      `participante estudiante alumno asistente aprendiz usuario cursante profesor maestro`,
    ),
    badge: inNumbers(
      `insignia certificacion certificado credencial microcredencial distintivo reconocimiento acreditacion
      constancia medalla diploma badge`,
    ),
    course: inNumbers(
      `curso programa taller diplomado seminario capacitacion modulo formacion clase masterclass bootcamp
      entrenamiento webinar asignatura materia curriculo especializacion microcurso ruta leccion espacio catedra`,
    ),
    exam: inNumbers('examen'),
    event: [
      ...inNumbers(
        `evento congreso foro encuentro conferencia jornada feria concurso hackaton festival cumbre simposio
        coloquio conversatorio charla`,
      ),
      'hackathon',
      'examenes',
    ],
    organisation: list(
      `empresa organizacion universidad escuela instituto institucion asociacion sociedad fundacion agencia
      corporacion colegio`,
    ),
    product: inNumbers('plataforma software'),
    purpose: inNumbers('objetivo proposito finalidad meta'),
  },
  words: {
    can: list('puede pueden podra podran sabe saben podras sabras seras estaras'),
    perfect: list('ha han haya hayan haber habiendo habra habran'),
    knows: [
      ...knowing.present,
      ...list(`demuestra demuestran conoce conocen disena disenan construye
      construyen resuelve resuelven reconoce reconocen desarrolla desarrollan entiende entienden tiene tienen
      cuenta cuentan propone proponen contribuye contribuyen distingue distinguen adquiere adquieren pudo puso propuso compuso expuso condujo produjo tradujo redujo dio supo tuvo`),
    ],
    completes: [
      ...completing.present,
      ...completing.past,
      ...completing.subjunctive,
      ...list(`aprueba aprueban apruebe aprueben concluyó concluyo concluyeron obtuvo obtuvieron obtiene obtienen
        participo aprobo finalizo culmino supero egreso`),
    ],
    ongoing: formsOf('participar asistir cumplir pasar recibir acudir acceder').present,
    gets: list('obtiene obtienen obtuvo obtuvieron obtenido obtenida'),
    completed: [...completing.participles, ...list('obtenido obtenida')],
    completing: [...completing.infinitives, 'obtener'],
    completion: inNumbers(
      'participacion aprobacion asistencia culminacion finalizacion terminacion conclusion cumplimiento',
    ),
    does: list(
      'realizo realizó realizaron realizado realizar realiza realizan realice realicen hecho hizo tomo tomó tomado tomar',
    ),
    learns: [
      ...learning.future,
      ...knowing.future,
      'desarrollara',
      'desarrollaran',
      ...list(`aprende aprenden descubre descubren explora exploran recibe reciben`),
    ],
    learning: [...learning.infinitives, 'tener', 'acceder', 'vivir', 'disfrutar'],
    readerLearns: [
      ...learning.futureToReader,
      ...knowing.futureToReader,
      ...giving.futureToReader,
      ...list('podras seras tendras estaras lograras sabras veras contaras'),
    ],
    invites: list('aprende descubre explora unete inscribete preparate'),
    gives: [
      ...giving.present,
      ...giving.future,
      ...list(`comienza inicia estudia estudian revisa revisan favorece plantea denomina posibilita genera motiva
      finaliza fortalece pretenden consiste consisten tiene tienen comprende comprenden cuenta cuentan dura
      va van estan es son fue fueron evalua evaluan divide dividen compone componen trata tratan
      invita invitan responde responden surge surgen propone proponen muestra muestran enmarca enmarcan
      provee proveen dota dotan analiza analizan explica explican reune reunen`),
    ],
    gave: giving.past,
    plainlyGives: list(
      'ofrece ofrecen brinda brindan proporciona proporcionan aborda abordan busca buscan pretende pretenden introduce',
    ),
    attests:
      list(`certifica certifican acredita acreditan acreditar acreditara certificar valida validan validar reconoce reconocen
    reconocer otorga otorgan otorgar otorgara otorgada otorgado entrega entregan entregar entregara entregada entregado
    corresponde concede concedida confirma avala representa demuestra demostrar evidencia premia distingue destaca
    resalta exalta felicita agradece honra confiere emite emitida emitido refleja garantiza verifica obtiene obtienen obtener merece adjudica`),
    awarded: list(
      'otorgada otorgado entregada entregado concedida concedido emitida emitido dada dado',
    ),
    made: list(`dirigido dirigida orientado orientada enfocado enfocada disenado disenada pensado pensada
    ofrecido ofrecida impartido impartida dictado dictada desarrollado desarrollada organizado organizada creado creada`),
    goals:
      list(`capacitar instruir brindar ofrecer proporcionar dar formar fortalecer promover fomentar dotar preparar
    impulsar generar contribuir desarrollar sensibilizar conocer comprender identificar describir analizar aprender
    entender aplicar reconocer adquirir explicar facilitar profundizar actualizar mejorar explorar introducir
    presentar proveer potenciar`),
    abilities:
      list(`capaz capaces capacidad capacidades habilidad habilidades conocimiento conocimientos competencia
    competencias destreza destrezas dominio manejo experticia experiencia aptitud aptitudes comprension pericia
    entendimiento capacitado capacitada capacitados preparado preparada preparados calificado calificada facultado
    facultada apto apta competente competentes experto experta aprendizajes aprendido`),
    merits:
      list(`compromiso excelencia aporte aportes aportacion contribucion contribuciones liderazgo logro logros
    ganadores destacado destacada destacados destacadas sobresaliente
    desempeno dedicacion esfuerzo trayectoria labor merito meritos labores apoyo talento
    honor primer segundo tercer proyecto proyectos tesis portafolio prototipo investigacion practico practicos practica practicas`),
    roles:
      list(`miembro miembros socio socia socios ponente ponentes speaker panelista panelistas voluntario voluntaria
    voluntarios embajador embajadora mentor mentora mentores jurado jurados conferencista expositor expositora
    facilitador facilitadora colaborador colaboradora equipo organizador organizadora organizadores moderador moderadora
    instructor instructora tutor tutora aliado aliados patrocinador patrocinadores coordinador coordinacion
    representante evaluador evaluadora evaluadores ingreso ingresar integrante integrantes asesor lider autor autora
    finalista finalistas parte activa activamente activo comite nombramiento trabajo interes premio premios lugar ganador ganadora mejor mejores`),
    leads:
      list(`al con en a durante tras mediante por para ademas asimismo tambien desde segun como luego despues una
    finalmente adicionalmente gracias dentro`),
    prepositions: list(
      'de del en al a con para por sobre mediante durante tras segun entre hacia desde sin ante bajo hasta contra',
    ),
    articles: list(
      'el la los las un una unos unas lo su sus este esta estos estas nuestro nuestra dicho dicha',
    ),
    clitics: list('se le les lo la no nos te ya tambien ademas'),
    requirements: list(
      `requisito requisitos criterios parametros horas sesiones actividades contenidos estudios etapa fase nivel`,
    ),
    negligible: list('tenido sido contado podido'),
    idleGerunds: list(
      'cuando siendo teniendo obteniendo cumpliendo completando aprobando participando asistiendo finalizando culminando superando cursando recibiendo',
    ),
    afterwards: list(
      'finalizar terminar culminar concluir completar finalizado completado aprobar',
    ),
    ofBoth:
      list(`tuvo tiene tienen cuenta cuentan desarrolla desarrollan comprende comprenden presenta presentan analiza analizan
      integra integran explica explican describe describen promueve promueven facilita facilitan apoya apoyan propone proponen`),
    topics: list(
      'proyecto proyectos investigacion practica practicas liderazgo apoyo desempeno talento',
    ),
    coordinators: list('y e'),
    relatives: list('que cual cuales donde'),
  },
  aim: /\b(?:objetivos?|objeto|finalidad|propositos?|meta|a fin de|con el fin|(?:que|cual|cuales) (?:busca|buscan|pretende|pretenden|tiene|tienen|ofrece|brinda|aborda|permite|permiten)|para (?:(?:el|la|los|las) )?[a-z]+[aei]r(?:se)?)\b/,
  hasAim:
    /\b(?:(?:tiene|tienen|tuvo|tendra|ha tenido) (?:como|por|el|la) (?:\w+ )?(?:objetivo|objeto|finalidad|proposito|fin|meta)|va dirigido|esta (?:dirigid|disenad|orientad|enfocad|pensad)[oa])\b/,
  isOne:
    /\b(?:es|son|consiste en) (?:una?|el|la) (?:\w+ )?(?:curso|programa|taller|diplomado|seminario|formacion|capacitacion|espacio|iniciativa|evento|encuentro|experiencia|oportunidad|plataforma|herramienta|organizacion|empresa|asociacion)\b/,
  audience:
    /\b(?:interesad[oa]s? en|que (?:dese[ae]n?|quier[ae]n?|necesit[ae]n?|requier[ae]n?|busc[ae]n?|busquen))\b/,
  learners:
    /\b(?:competencias?|habilidades|conocimientos?|herramientas|capacidades|nociones|estudiantes?|participantes?|alumnos?)\b/,
  allowed:
    /\b(?:(?:es|son|sera|seran|esta|estan|estara|estaran) (?:\w+ )?(?:capaz|capaces|en capacidad)|permitio|permitieron|logro|lograron|fueron capaces|fue capaz)\b/,
}
