import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from general knowledge of how universities, associations and companies write. */
export const es: Vocabulary = {
  badge:
    'insignia, insignias, microcredencial*, micro credencial*, credencial, credenciales, badge, badges, certificado*, certificacion*, distintivo*, microcertificac*, micro certificac*, acreditacion digital, acreditaciones digitales, emblema*, acreditacion, acreditaciones, sello, sellos',
  honour:
    'distincion*, galardon*, condecoracion*, honor, honores, titulo, titulos, diploma*, trofeo*, logro, logros, placa, placas, cruz, banda, hijo predilecto, hija predilecta, mencion*, constancia*, rango, rangos, pin, pines, escarapela*, parche, parches, nombramiento*, medalla*',
  certification: 'certific*, acredit*, sello*',
  organisation:
    'entidad, entidades, empresa*, organizacion*, organismo*, institucion*, proveedor*, centro, centros, laboratorio*, producto*, establecimiento*, operador economico, fabricante*',
  award:
    'emit*, emision*, emis*, expid*, expedi*, otorg*, conced*, conces*, entreg*, envi*, recib*, obten*, obtien*, reparti*, remit*, adjudic*, gan*, consegu*, asign*, genera, generan, generara, generaran, generad*, lleg*, publica* la insignia, da de alta, cargar, se carga*, impone, imponen, imposicion, merecedor*, concesion*, desbloque*, premiar*, galardonad*, esta disponible, estara disponible, queda disponible, estaran disponibles',
  earner:
    'titular*, destinatari*, estudiant*, participante*, alumn*, persona, personas, beneficiari*, egresad*, poseedor*, receptor*, candidat*, miembro*, emplead*, trabajador*, voluntari*, aprendiz*, socio*, socia*, asistente*, usuari*, graduad*, ganador*, acreditad*, profesionales',
  learning:
    'aprend*, competenc*, curso*, format*, formac*, evalua*, habilidad*, conocimiento*, capacita*, logro*, prueba*, taller*, resultado*, titulacion*, asignatura*, ects, docen*, destreza*',
  unmistakable:
    'insignia digital, insignias digitales, microcredencial*, micro credencial*, credencial digital, credenciales digitales, open badge*, linkedin, certificado digital, certificados digitales',
  elsewhere:
    'readme*, credencial de identificacion, credencial de acceso, perdida de la credencial, gafete*, cobertura de codigo, puerta*, torno*, acceso al edificio, control de acceso*, tarjeta de identificacion, tarjeta identificativa, tarjeta de acceso, lector*, vigilan*, recepcion del edificio, modelo de datos, seguridad del edificio, ssl, tls, carne, carnet*, pulsera*, estado de la compilacion, estado del proyecto',
  apart:
    'repositorio*, pull request*, software, dispositivo*, codigo fuente, base de datos, bases de datos, diccionario de datos, integracion, integraciones, servidor, servidores, contrasena*, sesion*, cookie*, copia de seguridad, copias de seguridad, plaza, plazas, convocatoria*, beca, becas, solicitudes, lista de reserva, ayuda, ayudas, pedido*, concurso*, premio, premios, ganador*',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, manual de usuario, manual del usuario, especificacion funcional, historia de usuario, historias de usuario',
  screen:
    'asistente de, pestana*, boton, botones, menu, menus, casilla*, barra lateral, captura de pantalla, cuadro de dialogo, desplegable*, clic, pulse',
  build:
    'parche, parches, vulnerabilidad*, cobertura de pruebas, cobertura de codigo, compilacion, compilaciones, bug, bugs, actualizacion de seguridad, actualizaciones de seguridad, codigo fuente, pruebas unitarias',
  actor:
    'comision*, comite*, consejo*, unidad, unidades, vicerrector*, rector*, decan*, secretari*, director*, direccion, coordinador*, coordinacion, responsable*, oficina*, departamento*, facultad*, escuela*, centro, centros, equipo*, emisor*, evaluador*, docente*, profesor*, tutor, tutora, tutores, tutoras, gestor*, administrador*, grupo de trabajo, jefe*, jefa*, junta, claustro, presiden*, tribunal*, gabinete*, area, patronato, delegad*, delegacion, nosotros, gerencia, entidad*, instituto, instituto*, asociacion, vocal*, instructor*, jurado, formador*, universidad, personal tecnico, equipo tecnico, tesorer*, proponente*, promotor*, mentor*, moderador*, fundacion, certificador*, mantenedor*, revisor*, marketing, pleno, alcaldia, alcalde*, alcaldesa*, ayuntamiento, corporacion, gobierno, ministerio, ministro*, fundador*, capitan*, arbitro*, entrenador*, monitor*, experto*, concejal*, rectorado, organizador*, federacion, cuerpo, academia, supervisor*, administracion, grupo, gobernador*, canciller*, servicio de, servicios centrales, los servicios, el servicio, del servicio, al servicio',
  by: 'por',
  us: 'nosotros',
  modal:
    'debe, deben, debera, deberan, puede, pueden, podra, podran, ha de, han de, hay que, tiene que, tienen que, sera, seran, es obligatorio, obligatori*, necesari*, requier*, solo, solamente, unicamente, nunca, siempre, al menos, como minimo, minimo, maximo, como maximo, prohibid*, permitid*, no se admite*, exig*, imprescindible, evit*, utilic*, exclusivamente',
  must: 'debe, deben, debera, deberan, tiene que, tienen que, hay que, necesit*, requier*, requisito*, al menos, como minimo, minimo, para obtener, para conseguir, para ganar, solo si, una vez que, mediante, tras, hace falta, hacen falta, se necesita, se necesitan, se pide, se piden',
  condition:
    'si, cuando, una vez, siempre que, despues, antes, tras, salvo, excepto, en caso, hasta, quien, quienes, cuyo, cuya, mientras, a partir, previa, previo, que, para',
  period:
    'dia, dias, semana, semanas, mes, meses, ano, anos, hora, horas, dias habiles, semestre, semestres, cuatrimestre*, trimestre*, curso, cursos, quincena',
  years: 'ano, anos',
  number:
    'un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, sesenta, noventa, cien, varios, varias, catorce, media, ambas, ambos',
  within:
    'plazo, en un maximo, en un plazo, dentro de, dentro del, a mas tardar, antes de, no superior, maximo de, como maximo, en los, en las, en el plazo, en menos de',
  since: 'desde, tras, a partir',
  soon: 'inmediatamente, de inmediato, al instante, el mismo dia, automaticamente tras, automaticamente al, automaticamente una vez, al dia siguiente, a fin de mes, al final de cada, al cierre de cada, en el acto, tan pronto como, en el momento, la misma semana, en la misma semana, el dia siguiente, al final del semestre, al final del curso, a final de curso, lunes siguiente, martes siguiente, miercoles siguiente, jueves siguiente, viernes siguiente, sabado siguiente, domingo siguiente, la misma tarde, ese mismo dia, nada mas',
  frequency:
    'anual*, cada ano, cada curso, todos los anos, una vez al ano, dos veces al ano, al ano, por ano, trimestral*, mensual*, cada mes, cada trimestre, cada semestre, semestral*, semanal*, cada semana, cada ~ anos, cada ~ meses, bienal*, bianual*, trienal*, cada cuatrimestre, todos los lunes, todos los martes, todos los jueves, todos los viernes, cada lunes, cada martes, cada miercoles, cada jueves, cada viernes, primer lunes, primer viernes, ultimo viernes, primer jueves, en primavera, en otono, al finalizar cada, al termino de cada, al final de cada, cada octubre, cada enero, cada junio, periodicidad, cada primavera, cada otono, por semestre, por trimestre, cada dos, a final de ano, diari*, al comienzo de cada, al inicio de cada, cada ciclo, cada edicion',
  month:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  negation: 'no, ni, ningun, ninguna, nunca, jamas, sin, tampoco, nadie, ninguno',
  absence:
    'no existe*, no hay, no se ha previsto, no esta previst*, no estan previst*, no se preve*, no contamos, no disponemos, no dispone, no se dispone, no tenemos, no tiene ~ procedimiento, ningun procedimiento, ningun proceso, ninguna politica, sin procedimiento, no cuenta con, no se contempla*, no ofrec*, no se ofrec*, no cabe, no procede, no se realiza*, carece*, no se ha establecido',
  deferral:
    'se establecera*, se definira*, se determinara*, se concretara*, se desarrollara*, se regulara*, se fijara*, se publicara* mas adelante, se elaborara*, se comunicara*, se dara a conocer, por definir, por determinar, por concretar, por desarrollar, por completar, pendiente*, en estudio, en elaboracion, en preparacion, en desarrollo, en construccion, en revision, esta previsto, se preve, se estudiara*, proximamente, mas adelante, en su momento, todavia no, aun no, tbd, sera objeto de, sera aprobado, en un futuro, a la mayor brevedad, seran definid*, sera definid*, seran establecid*, sera establecid*, esta por, se estan ~ desarrollando, se esta ~ desarrollando, se esta trabajando, en proceso de, lo antes posible, tan pronto como sea posible, en el menor plazo posible',
  reference:
    'vease, ver, conforme a, conforme al, de acuerdo con, segun, con arreglo a, se estara a lo dispuesto, se regira*, se rige*, en los terminos, de conformidad, lo dispuesto, remite, consultese, consultar el, consulte, sujet*, cumplimiento, normativa vigente, legislacion vigente',
  contact:
    'escrib*, correo, correo electronico, mensaje, solicit*, formulario*, contact*, comunic*, peticion, instancia, escrito, sede electronica, ventanilla, @',
  program: 'programa, sistema, oferta, reglamento, catalogo, iniciativa',
  document:
    'esta carta, la presente carta, este documento, el documento, el presente, la presente, esta politica, la politica, este procedimiento, este reglamento, el reglamento, esta normativa, la normativa, esta guia, la guia, este marco, estas normas, estas directrices, este manual, este protocolo, el protocolo, el procedimiento, esta pagina',
  admission:
    'admision*, admitid*, preinscrip*, matricul*, candidat* admitid*, lista de espera, suplentes, seleccion de candidat*, inscrip*, becas, solicitud de plaza, solicitud de beca, contratacion, proceso selectivo',
  candidate: 'aspirante*, candidat*, solicitante*',
  material:
    'guia docente, guias docentes, manual*, apuntes, diapositiva*, video*, contenidos del curso, temario*, pagina web del curso, recursos didacticos, aula virtual, programa del curso, erratas, nuevos cursos, nuevo curso, nuevas asignaturas, materiales, material didactico, material docente, material del curso, material de curso',
  access:
    'enlace*, contrasena*, url*, token*, sesion*, invitacion*, cuenta*, codigo*, cookie*, dominio*, ticket*, tarjeta*, licencia*, convenio*, contrato*, mandato*, usuario y, clave*, nombramiento*, cargo',
  visitor:
    'visitante*, cookie*, paginas vistas, navegador*, direccion ip, direcciones ip, usuarios del sitio, usuarios de la web, analitica web, trafico web, navegacion',
  result:
    'nota, notas, calificacion*, resultado*, acta, actas, admision*, matricul*, lista, examen*, evaluacion*, denegacion*, propuesta*, quejas, tasa*, precio*, reembolso*, sugerencia*',

  purposeHeading:
    'objeto, objetivo*, finalidad*, proposito*, fin, fines, por que, para que, mision, vision, meta, metas, razon de ser, motivo*, justificacion, aspiracion*, motivacion',
  introductionHeading:
    'presentacion, introduccion, preambulo, contexto, antecedentes, exposicion de motivos, que son, que es, resumen, marco general, para que sirve, para que sirven, por que',
  aim: 'objetivo*, finalidad*, aspir*, pretend*, busc*, persig*, con el fin, a fin de, con el objeto, con el objetivo, para que, tiene por objeto, tienen por objeto, sirv*, permit*, quiere, queremos, desea, contribu*, favorec*, promov*, facilit*, reconocer, reconoc*, fomentar, fomentan, impulsar, visibilizar, mejorar, dar a conocer, proposito*, destinad*, esperamos, apoyar, ayuda, ayudan, meta, metas, acreditar, quiere que',
  intent:
    'tiene por objeto, tienen por objeto, tiene como objetivo, tienen como objetivo, objetivo es, objetivos son, finalidad es, finalidad de, con el fin de, busca, buscan, pretende, pretenden, aspira*, sirven para, sirve para, persigue, persiguen, tiene como finalidad, tienen como finalidad, queremos, proposito es, proposito de, son una forma, es una forma, son una manera, es una manera, son un medio, objetivo de, tienen como proposito, fin de reconocer, para reconocer, quiere que, quieren que',
  shows:
    'demuestra, demuestran, demostrar, acredita, acreditan, acreditar, certifica, certifican, permite, permiten, muestra, muestran, reconoce, reconocen, reconocer, premia, premian, premiar, distinguen a, distingue a, distinguir a, distinguir, motiva, motivan, agradec*, valora, valoran, recompens*, visibiliza, visibilizan, hacen visible, hace visible, ayuda a, ayudan a, sirve para, sirven para, incentiva, incentivan, fomenta, fomentan, homenaje*, honra, honran, honrar, ponen en valor, pone en valor, dan visibilidad, da visibilidad, destinada a, destinado a, destinadas a, destinados a, homenajear, galardonar',
  ownGoal:
    'nuestro objetivo es, nuestra meta es, nuestra finalidad es, nuestra mision es, nuestro proposito es',
  soThat:
    'con el fin de, a fin de, con el objetivo de, con el objeto de, con la finalidad de, para que',
  value:
    'visibil*, reconoc*, empleador*, empresa*, valor*, empleabil*, motivac*, calidad*, transparen*, confian*, participac*, lo largo de la vida, acredit*, trayectoria*, crec*, foment*, impuls*, mejor*, verificab*, verificar, coheren*, productiv*, vinculo, profesional*, oportunidad*, demostr*, mercado laboral, actualiz*, portab*, desarroll*, valida tus, demuestra, destaca*, demostrar',
  describing:
    'regula, regular, define, definir, describe, describir, establece, establecer, recoge, fija, fijar, expone, detalla, pasos, procedimiento para, marco, ordena, ordenar, unifica, unificar, normalizar, homogeneizar, uniformar, resume',

  scopeHeading:
    'ambito, alcance, aplicacion, definicion*, hasta donde, que cubre, que incluye, con que contamos, a quien, glosario, elegib*, conceptos, terminologia, delimitacion',
  kindsHeading:
    'tipos, tipo, tipologia*, niveles, nivel, categorias, categoria, clases, clasificacion, familias, modalidad*, formatos, que insignias, nuestras insignias, taxonomia, oferta, catalogo, con que contamos, jerarquia',
  kind: 'tipos, tipo, niveles, nivel, categorias, categoria, clases, clase, familias, familia, modalidades, series, grupos, escalones, grados, formatos, formas, itinerarios, colecciones, lineas, grado, escalafon',
  distinguished:
    'se distinguen, distingu*, se clasific*, se divid*, se agrup*, agrupad*, clasificad*, dividid*, pertenec* a una, tipos de insignias, tipos de microcredenciales, siguientes tipos, siguientes categorias, siguientes niveles, pueden ser de, existen ~ tipos, hay ~ tipos, acumulab*, se acumul*, acumularse, apilab*, apilar, combinab*, se combin*, combinarse, se organizan en, se ordenan, van de, van desde, se articul*',
  following: 'siguientes, siguiente',
  size: 'ects, creditos, credito, horas, hora',
  excluded:
    'quedan fuera, queda fuera, no se aplica*, no sera de aplicacion, no seran de aplicacion, no es de aplicacion, no abarca*, no incluy*, no comprend*, no cubr*, se excluy*, excluid*, exclus*, no son objeto, quedan excluid*, no se consider*, no afecta*, no alcanza*, excepto, a excepcion, no se rigen, no son insignias, no son microcredenciales, salvo los, salvo las',
  notThat:
    'no es un titulo, no son titulos, no constituye* ~ titulo, no equivale*, no sustituye*, no es una titulacion, no es un grado, no otorga creditos, no habilita*',
  applies:
    'se aplica*, es de aplicacion, sera de aplicacion, aplicable, abarca*, comprende*, afecta a, incluye, incluyen, alcanza a, rige para',

  rolesHeading:
    'funcion*, responsab*, rol, roles, competenc* de, organos, quien hace, quienes somos, las personas, gobernanza, estructura, comision*, comite*, organizacion, agentes, equipo*, gestion, actores, intervin*, participantes en, atribuciones, figuras, responsable',
  duty: 'aprueb*, aprob*, decid*, coordin*, gestion*, tramit*, expid*, expedi*, emit*, elabor*, supervis*, evalu*, valor*, propon*, firm*, fij*, vel*, asegur*, garantiz*, mantien*, manten*, custodi*, disen*, asesor*, revis*, verific*, convoc*, presid*, nombr*, design*, registr*, atiend*, imparte*, public*, inform*, comprueb*, resuelv*, resolv*, lleva, llevan, acredit*, administr*, control*, encarg*, ocup*, prepar*, difund*, dictamin*, impuls*, dirig*, establec*, redact*, apoy*, analiz*, califica*, carg*, envi*, archiv*, cobra*, define*, otorg*, conced*, revoc*, notific*, asign*, defin*, solicit*, audit*, suspend*, retir*, reun*, entrega, entregan, anota, anotan, examina, examinan, puntua, puntuan, delibera',
  responsible:
    'responsable de, responsables de, encargad*, le corresponde, corresponde a, corresponde al, es competente, competente para, compete a, a cargo de, se encarga, se encargan, tiene encomendad*, asume, se ocupa, se ocupan, es la ventanilla, recae, bajo la responsabilidad',

  approvalHeading:
    'propuesta*, aprobacion*, solicitud*, creacion*, crear, implantacion, nueva insignia, nuevas insignias, nueva microcredencial, nuevas microcredenciales, proponer, procedimiento de, procedimiento para, tramitacion*, autorizacion*, como se crea*, diseno y aprobacion, ciclo de vida, alta de, verificacion de la propuesta, presentacion de, modificacion*, extincion, lanzamiento',
  proposal:
    'propuesta*, propon*, proponent*, solicitud de implantacion, solicitud de creacion, solicitud de alta, solicitud de nueva, nueva insignia, nuevas insignias, nueva microcredencial, nuevas microcredenciales, memoria*, proyecto*, formulario de propuesta, ficha*, idea, ideas, crear una insignia, crear una microcredencial, expediente*, creacion de',
  decide:
    'aprueb*, aprob*, decid*, decision*, autoriz*, resuelv*, resolu*, resolv*, ratific*, rechaz*, deneg*, desestim*, favorable*, informe favorable, informa favorablemente, dictam*, visto bueno, acept*, vota*, mayoria, valid*, acuerd*, acord*, deliber*, devuelv*, estudi*, valora*, revis*, emite informe, conformidad, si o no',

  criteriaHeading:
    'criterio*, evaluacion*, requisito*, obtencion, obtener, como se obtiene*, como se consigue*, como se supera, superacion, evidencia*, estandar*, acreditacion de, como se gana*, condiciones, calificacion*, prueba*, logro, que hay que hacer, otorgamiento, resultados de aprendizaje, que tengo que hacer, que debo hacer, que necesito, como consigo, como la consigo, como gano, como puedo, quien puede, condicion*, como desbloquear, meritos, que se necesita, como ser, como convertirse',
  criterion:
    'criterio*, resultados de aprendizaje, rubrica*, evidencia*, requisito*, competencia*, portafolio*, indicadores de logro, objetivos de aprendizaje',
  rework:
    'cambio, cambios, cambiar, cambian, cambia, cambien, modific*, revision, revisiones, aclaracion*, aclaraciones',
  rules: 'criterios, criterio, requisitos, condiciones',
  points: 'punto, puntos',
  achieve:
    'complet*, aprob*, asist*, entreg*, super*, acredit*, demuestr*, demostr*, alcanz*, acumul*, consig*, particip*, realiz*, cumpl*, finaliz*, contribu*, public*, lee, lea, leer, escrib*, respond*, respuesta*, presta*, resuelv*, trabaj*, obteng*, obten*, logra*, meritos, merito, servicio, servicios, anos de, horas de, horas',
  assess:
    'evalua*, evalue*, supera*, supere*, aprobar, prueba*, examen*, nota, notas, calificacion*, puntuacion*, puntos, rubrica*, asistencia, asistir, asist*, umbral*, evidencia*, cuestionario*, test, proyecto final, trabajo final, tarea*, demostr*, demostracion, portafolio*, convocatoria, segunda oportunidad, intento*, observ*, practica*, caso, apto, apta, correg*, tribunal*, entrega*, actividad*, recuper*, complet*, producto*, sobre 10',

  designHeading:
    'diseno*, imagen, imagenes, denominacion*, nombre*, identidad visual, identidad grafica, aspecto, grafic*, estilo*, marca, titulo*, apariencia, visual*, logotipo*, como son, como se llama*, redaccion, metadatos, descripcion*',
  otherLook:
    'oro, plata, bronce, dorad*, plateado*, platino, plantilla*, imagen, imagenes, fondo, fuente, identidad',
  look: 'svg, png, pixel*, px, hexagon*, circular, circulares, circulo*, redond*, cuadrad*, escudo*, formas geometricas, logotipo*, logo, logos, color*, tipografia*, icono*, borde*, imagen, imagenes, paleta*, verde*, azul*, roj*, dorad*, oro, platead*, plata, bronce, blanc*, plantilla*, identidad, texto alternativo, caracteres, fondo, emblema*, gris*, naranja, fuente, morad*, ilustrac*, silueta*, forma de la, forma redonda, forma circular, forma cuadrada',
  named:
    'nombre*, denominacion*, titulo*, descripcion*, sigla*, verbo*, sustantivo*, infinitivo, palabra*, caracteres, abreviatura*, acronim*, llama, llaman, llamarse, llamara, llamaran, redact*, terminologia',

  issuingHeading:
    'emision*, expedicion*, otorgamiento*, entrega*, concesion*, envio*, cuando, plazo*, compromiso*, cuanto tarda, recepcion, despues del curso',
  otherLimit:
    'acept*, reclam*, recurso*, alegac*, revoc*, anul*, retir*, renov*, caduc*, vigen*, valid*, venc*, conserv*, suprim*, error*, correg*, correcc*, rectific*, sustit*, reemplaz*, reemit*, respuesta*, respond*, contest*, propuesta*, propon*, solicitud*, solicit*, inscrip*, matricul*, informe*, aprob*, aprueb*, resolu*, resuelv*, revis*, objetivo*, meta, audienc*, subsan*, consult*, queja*, atender, guia, difusion, difund*, recuper*, convocatoria*',

  expiryHeading:
    'vigencia, validez, caduc*, expir*, renov*, vencimiento*, duracion, actualizacion de la insignia, cuanto dura*, recertific*, plazo de validez, periodo de validez, caduca, caducan, dura',
  expire:
    'caduc*, expir*, venc*, vigen*, validez, valida durante, validas durante, valido durante, tiene* validez, renov*, recertific*, validas por, valida por, pierde* validez, tiempo limitado, prorrog*, fecha de caducidad, actualizarse cada, vale para siempre',
  lapse:
    'caduca, caducan, caducara, caducaran, expira, expiran, expirara, expiraran, vence, vencen, pierde* validez',
  forever:
    'no caduca*, no ~ caduca*, no ~ expira*, no expira*, no vence*, vigencia indefinida, validez indefinida, indefinidamente, caracter indefinido, validez ilimitada, vigencia ilimitada, validez permanente, caracter permanente, son permanentes, de por vida, vitalici*, sin fecha de caducidad, sin caducidad, sin vencimiento, sin limite de tiempo, no tiene* caducidad, no tiene* fecha, para siempre, no pierde*, sigue siendo valid*, es para siempre, no pierde* validez, permanente, es de por vida',

  correctionHeading:
    'correccion*, rectificacion*, error*, subsanacion*, reemision*, modificacion de datos, cambio de nombre, sustitucion*, enmienda*, duplicado*, incidencia*',
  fault:
    'error*, errone*, errat*, incorrect*, equivoc*, inexact*, falta de ortografia, mal escrit*, cambio de nombre, cambios de nombre, cambio de apellid*, fallo, fallos, defectuos*, incidencia*',
  fix: 'correg*, corrig*, correcc*, correct*, rectific*, subsan*, sustitu*, reemplaz*, reemit*, reemis*, reexp*, modific*, actualiz*, nueva insignia, emite otra, emite una nueva, emitira una nueva, expide otra, expide una nueva, expedira, emitira otra, enmend*, nuevo certificado, nueva credencial, corrij*',
  detail:
    'nombre*, apellid*, fecha*, dato, datos, correo, direccion, insignia*, microcredencial*, credencial*, titulo, certificado*, denominacion, mencion*',

  revocationHeading:
    'revoc*, anulac*, retirada*, retirar, recurso*, reclamac*, impugn*, fraude*, invalid*, perdida, sancion*, cancelac*, alegac*, suspension*, dejar sin efecto',
  revoke:
    'revoc*, revoq*, anul*, retira la, retira una, retirar la, retirar una, retirar el, retirara, retiraran, retirada*, puede retirarse, podra retirarse, dejar sin efecto, deja sin efecto, quedara sin efecto, invalid*, cancel*, suspend*, desposeer, retira, retiran, se pierde, se pierden, perdera, perderan, perdida de la, perdida del',
  appeal:
    'recurso, recursos contra, recursos ante, recursos se, recursos son, recursos de alzada, los recursos los, recurrir, recurrid*, alegac*, alegar, reclam*, impugn*, audiencia*, oposicion, oponerse, ser oid*, sera oid*, oida, oido, escuch*, apel*, alzada, reposicion, reconsider*, revision de la decision, descargo*, derecho de defensa, contradiccion, defensor*, defenderse, explicarse, previa audiencia, audiencia del interesado, audiencia al interesado, seran oid*, tramite de audiencia, se oye, se oira, se escucha, se escuchara',

  privacyHeading:
    'privacidad, proteccion de datos, datos personales, rgpd, confidencial*, consentimiento*, tratamiento de datos, datos',
  data: 'datos personales, datos, nombre*, correo electronico, registro, identidad, fecha de nacimiento, perfil*, informacion personal, dni, privacidad',
  personalData:
    'datos personales, datos de caracter personal, rgpd, lopd*, fecha de nacimiento, correo electronico, informacion personal, sus datos, datos de las personas, proteccion de datos',
  dataLaw: 'rgpd, lopd*, proteccion de datos',
  keep: 'conserv*, suprim*, supresion, borr*, elimin*, consentimiento*, consient*, hash, cifr*, terceros, tercera*, cesion*, cede, ceden, ceder, comunic*, encargado del tratamiento, base juridica, base legal, anonim*, seudonim*, derecho de acceso, derechos de acceso, derechos, aloj*, servidor*, almacen*, recab*, recog*, autoriz*, visible*, public*, transfer*, destru*, plazo de conservacion, guard*, compartimos, se comparten, no se comparten, cedemos',

  marketingHeading:
    'difusion*, promocion*, comunicacion*, publicidad, marketing, divulgacion*, visibilidad, redes sociales, dar a conocer, prensa, anuncio*, campana*',
  promote:
    'difusion*, difund*, promocion*, promocionar, publicidad, publicit*, campana*, boletin*, nota de prensa, notas de prensa, folleto*, cartel*, redes sociales, anunci*, divulg*, marketing, comunicado*, gabinete de prensa, gabinete de comunicacion, newsletter*',
  channel:
    'web, pagina web, sitio web, portal, boletin*, newsletter*, redes sociales, linkedin, prensa, intranet, catalogo*, revista*, blog*, instagram, facebook, jornada*, feria*, tablon*, lista de correo, listas de correo, medios',
  publish:
    'public*, anunci*, difund*, envi*, presenta, presentan, mencion*, comunica*, inform*, aparec*, incluy*, incluir*, compart*, divulg*, figura*, felicit*, dar a conocer, destac*, promocion*, exhib*, muestra, muestran',

  reviewHeading:
    'seguimiento, evaluacion del programa, revision*, indicador*, garantia de calidad, calidad, mejora*, metrica*, informe*, auditoria*, medicion*, estadistic*, compromisos, monitor*, actualizacion de, memoria anual, control, evaluacion de las insignias',
  review:
    'revis*, evalu*, audit*, reexamin*, examin*, analiz*, analisis, seguimiento, actualiz*, comprueb*, verific*, encuesta*, valora*, balance, supervis*, mide, miden, estudia*, contrast*',
  metric:
    'indicador*, numero de insignias, numero de ~ emitid*, numero de ~ expedid*, tasa*, porcentaje*, estadistic*, cifras, encuesta*, satisfaccion, metrica*, numero de, insignias emitidas, microcredenciales emitidas, datos de uso, cuadro de mando, resultados de la encuesta',
  report:
    'informe*, elabor*, present*, eleva, elevan, elevara, elevar, public*, memoria*, recopil*, analiz*, mide, miden, medir*, rinde cuentas, da cuenta, dara cuenta, remit*, revis*, comunic*, recoge*, recog*, somet*, muestra, muestran',
}
