import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from general knowledge of how universities, associations and companies write. */
export const pt: Vocabulary = {
  badge:
    'cracha, crachas, microcredencia*, micro credencia*, credencial, credenciais, badge, badges, insignia, insignias, emblema*, certificado*, certificacao, certificacoes, microcertific*, micro certific*, selo, selos, distintivo*',
  honour:
    'condecorac*, distinc*, galardao, galardoes, titulo, titulos, diploma*, comenda*, honra*, trofeu*, conquista, conquistas, louvor*, estrela, estrelas, agraciamento*, placa, placas, patente*, ordem, mencao, mencoes, honraria*, medalha*, declarac*, certid*',
  certification: 'certific*, acredit*, selo*',
  organisation:
    'entidade, entidades, empresa*, organizac*, organismo*, instituic*, fornecedor*, prestador*, laboratorio*, produto*, estabelecimento*, fabricante*, operador economico',
  award:
    'emit*, emissao, emiss*, atribu*, outorg*, conced*, concess*, entreg*, envi*, receb*, obt*, conquist*, confere, conferem, conferid*, conferir, remet*, disponibiliz*, ganh*, expede*, expedi*, publica o cracha, chega*, libera, liberar, liberad*, gera, geram, gerad*, gerar, entrega, entregues, imposicao, desbloque*, agraciad*, galardoad*, aparece no perfil, aparecem no perfil, fica disponivel, ficam disponiveis, esta disponivel, estara disponivel',
  earner:
    'titular*, formando*, formanda*, estudante*, participante*, aluno*, aluna*, pessoa, pessoas, beneficiario*, detentor*, destinatario*, diplomado*, candidat*, membro*, colaborador*, trabalhador*, voluntario*, aprendente*, portador*, servidor*, egresso*, associad*, socio*, ganhador*, profissiona*, recetor*, receptor*, quem obtem',
  learning:
    'aprend*, competenc*, curso*, forma*, avalia*, habilidade*, conheciment*, capacita*, prova*, oficina*, resultado*, ects, docen*, tarefa*, disciplina*, conquista*, saber*',
  unmistakable:
    'cracha digital, crachas digitais, microcredencia*, micro credencia*, open badge*, insignia digital, insignias digitais, medalha digital, medalhas digitais, linkedin, certificado digital, certificados digitais',
  elsewhere:
    'readme*, cracha de identificacao, cracha funcional, cracha de acesso, perda do cracha, uso do cracha, cobertura de codigo, porta, portas, catraca*, torniquete*, portaria*, controlo de acesso*, controle de acesso*, cartao de identificacao, cartao de acesso, leitor*, rececao do edificio, recepcao, modelo de dados, ssl, tls, vigilan*, seguranca patrimonial, build status, pipeline*, badge de ci',
  apart:
    'repositorio*, pull request*, software, dispositivo*, codigo fonte, banco de dados, base de dados, bases de dados, dicionario*, integracao, integracoes, curador de dados, certificado do servidor, certificados digitais do servidor, senha*, sessao, cookie*, copia de seguranca, copias de seguranca, tabela, tabelas, chamado, chamados, vaga, vagas, bolsa, bolsas, edital, encomenda*, concurso*, premio, premios, vencedor*',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, manual do utilizador, manual do usuario, especificacao funcional, historia de usuario, historias de usuario',
  screen:
    'assistente de, separador*, aba, abas, botao, botoes, menu, menus, caixa de selecao, barra lateral, captura de ecra, captura de tela, caixa de dialogo, clique, clicar',
  build:
    'correcao de seguranca, patch, patches, vulnerabilidade*, cobertura de testes, cobertura de codigo, build, builds, bug, bugs, atualizacao de seguranca, atualizacoes de seguranca, codigo fonte, testes unitarios',
  actor:
    'comissao, comissoes, comite*, conselho*, gabinete*, reitor*, vice reitor*, pro reitor*, direcao, diretor*, direcca*, presiden*, secretari*, unidade*, coordena*, responsave*, departamento*, faculdade*, escola*, centro*, equipa*, equipe*, emissor*, avaliador*, docente*, professor*, tutor, tutora, tutores, tutoras, gestor*, administrador*, grupo de trabalho, nucleo*, divisao, reitoria, senado, proponente*, formador*, juri, jurado*, chefe*, ctc, instrutor*, nos, pessoal tecnico, equipa tecnica, equipe tecnica, encarregad*, provedor*, instituto, entidade*, associacao, tesoureir*, orgao*, assembleia, camara, mentor*, colegiado*, area, moderador*, fundacao, certificador*, mantenedor*, revisor*, marketing, presidente da camara, camara municipal, prefeit*, ministr*, ministerio, governo, vereador*, fundador*, arbitr*, treinador*, monitor*, federacao, academia, comandante*, especialista*, organizador*, superintend*, supervisor*, mesa, grupo, polo, governador*, chanceler*, servico de, servicos de, servicos academicos, servicos centrais, o servico, os servicos, pelo servico, pelos servicos, ao servico, aos servicos',
  by: 'por, pela, pelo, pelas, pelos',
  us: 'nos',
  modal:
    'deve, devem, devera, deverao, pode, podem, podera, poderao, tem de, tem que, ha de, sera, serao, e obrigatori*, obrigatori*, necessari*, exig*, requer*, so, somente, apenas, unicamente, nunca, sempre, pelo menos, no minimo, minimo, maximo, no maximo, proibid*, permitid*, vedad*, evit*, utiliz*, exclusivamente, cabe, nao ultrapassa, compete, indispensave*',
  must: 'deve, devem, devera, deverao, tem de, tem que, precisa, precisam, exig*, requer*, requisito*, pelo menos, no minimo, minimo, para obter, para conquistar, para ganhar, somente quando, mediante, apos, desde que, e preciso, e precisa, sao precisas, sao precisos, sao necessari*, e necessari*',
  condition:
    'se, quando, caso, desde que, apos, antes, depois, salvo, exceto, ate, sempre que, quem, cujo, cuja, enquanto, a partir, mediante, uma vez, assinada, logo que, assim que, para, que',
  period:
    'dia, dias, semana, semanas, mes, meses, ano, anos, hora, horas, dias uteis, semestre, semestres, trimestre*, quinzena',
  years: 'ano, anos',
  number:
    'um, uma, dois, duas, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta, sessenta, noventa, cem, varios, varias, catorze, quatorze, meio, ambos, ambas',
  within:
    'prazo, no prazo, no maximo, dentro de, em ate, ate, o mais tardar, maximo de, nos, nas, inferior a, num prazo, no prazo maximo',
  since: 'desde, apos, a partir, a contar',
  soon: 'imediatamente, de imediato, no mesmo dia, automaticamente apos, automaticamente assim, no dia seguinte, no final de cada, no fim de cada, no fim do mes, na hora, logo que, assim que, no final do mes, no proprio dia, na mesma semana, no dia util seguinte, na semana seguinte, no final do semestre, no fim do semestre, segunda seguinte, terca seguinte, quarta seguinte, quinta seguinte, sexta seguinte, sabado seguinte, domingo seguinte, na mesma tarde, logo apos',
  frequency:
    'anual*, anualmente, todos os anos, cada ano, uma vez por ano, duas vezes por ano, por ano, ao ano, trimestral*, mensal*, todos os meses, cada mes, cada trimestre, cada semestre, semestral*, semanal*, cada semana, todas as semanas, de dois em dois, de tres em tres, de seis em seis, a cada ~ anos, a cada ~ meses, a cada ano, a cada semestre, a cada, bienal*, bianual*, trienal*, todas as sextas, todas as segundas, todas as quintas, as sextas, as segundas, primeira segunda, ultima sexta, primeira sexta, na primavera, no outono, no final de cada, no fim de cada, por semestre, por trimestre, no inicio de cada, periodicidade, em cada mes, em cada, diari*, por mes, no comeco de cada, ao inicio de cada',
  month:
    'janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  negation: 'nao, nem, nenhum, nenhuma, nunca, jamais, sem, tampouco, ninguem',
  absence:
    'nao existe*, nao ha, nao se preve*, nao esta previst*, nao estao previst*, nao dispomos, nao dispoe*, nao temos, nao tem ~ procedimento, nenhum procedimento, nenhum processo, nenhuma politica, sem procedimento, nao conta com, nao e possivel, nao oferec*, nao cabe, nao se contempla, nao foi definid*, nao foram definid*, inexist*, nao se realiz*, nao e feit*',
  deferral:
    'a definir, por definir, a determinar, a completar, a preencher, a anunciar, sera definid*, serao definid*, sera estabelecid*, serao estabelecid*, sera elaborad*, serao elaborad*, sera aprovad* futuramente, sera divulgad* oportunamente, sera regulamentad*, serao regulamentad*, em estudo, em elaboracao, em preparacao, em desenvolvimento, em construcao, em discussao, em analise, em curso, em revisao, brevemente, em breve, oportunamente, posteriormente, ainda nao, no futuro, futuramente, pendente*, previsto para, esta previst*, preve se, sera objeto, serao objeto, a regulamentar, tbd, logo que possivel, serao fixad*, sera fixad*, em tempo util, por regulamentar, a ser definid*, a serem definid*, esta por, assim que possivel, o mais breve possivel, com a maior brevidade',
  reference:
    'ver, vide, conforme, de acordo com, nos termos, segundo, ao abrigo, rege se, regem se, aplica se o, consultar, em conformidade, em cumprimento, previsto no, constante, sujeit*, legislacao em vigor, legislacao aplicavel, em vigor, legislacao vigente',
  contact:
    'escrev*, correio, correio eletronico, e mail, email, mensagem, pedido, pede, pedir, solicit*, formulario*, contact*, contat*, comunic*, requerimento*, reporta*, balcao, @',
  program: 'programa, sistema, oferta, regulamento, catalogo, iniciativa',
  document:
    'este documento, o documento, o presente, a presente, esta politica, a politica, este procedimento, o procedimento, este regulamento, o regulamento, esta norma, estas normas, este guia, o guia, este manual, estas orientacoes, este quadro, esta pagina, este protocolo, esta portaria, estas diretrizes, esta resolucao, esta instrucao',
  admission:
    'admiss*, admitid*, candidatura*, matricul*, inscric*, lista de espera, suplentes, selecao de candidat*, seriacao, vagas, concurso*, processo seletivo, recrutamento*, contratac*',
  candidate: 'candidat*, requerente*, postulante*',
  material:
    'materiais, guia do curso, manuais, apontamento*, diapositivo*, slide*, video*, conteudos do curso, sebenta*, apostila*, ambiente virtual, plano de ensino, errata*, novos cursos, novo curso, novas disciplinas, material didatico, material do curso, material pedagogico, material de formacao',
  access:
    'ligacao, ligacoes, link, links, palavra passe, senha*, url*, token*, sessao, sessoes, convite*, conta, contas, codigo*, cookie*, dominio*, ticket*, cartao, cartoes, licenca*, convenio*, contrato*, mandato*, endereco para, protocolo*, hiperligac*, endereco*',
  visitor:
    'visitante*, cookie*, paginas vistas, navegador*, endereco ip, enderecos ip, utilizadores do sitio, usuarios do site, utilizadores do site, trafego, visualizacoes de pagina',
  result:
    'nota, notas, classificac*, resultado*, pauta*, admiss*, matricul*, lista, exame*, avaliac*, indeferi*, proposta*, taxa*, propina*, queixa*, candidatura*, reembolso*',

  purposeHeading:
    'objeto, objetivo*, finalidade*, proposito*, porque, por que, para que, missao, visao, metas, meta, razao de ser, justificac*, enquadramento e objetivos, ambic*, motivacao',
  introductionHeading:
    'apresentacao, introducao, preambulo, contexto, enquadramento, antecedentes, o que sao, o que e, nota introdutoria, consideracoes iniciais, para que serve, para que servem, por que, porque',
  aim: 'objetivo*, finalidade*, visa, visam, pretend*, procur*, busc*, aspir*, com o fim, a fim de, de modo a, para que, tem por, serve, servem, permit*, queremos, quer, contribu*, favorec*, promov*, facilit*, reconhec*, foment*, impuls*, valoriz*, melhorar, incentiv*, destinad*, destinam se, esperamos, apoi*, estimul*, proposito*, certificar, tornar, torna, meta, metas',
  intent:
    'tem por objetivo, tem como objetivo, tem por finalidade, tem como finalidade, objetivo e, objetivos sao, finalidade e, finalidade de, com o objetivo, visa, visam, pretende, pretendem, pretende se, destinam se a reconhec*, servem para, serve para, procura, procuram, queremos, a fim de reconhec*, proposito de, proposito e, sao uma forma, e uma forma, sao um meio, objetivo de, para reconhecer',
  shows:
    'demonstra, demonstram, demonstrar, comprova, comprovam, comprovar, atesta, atestam, atestar, permite, permitem, mostra, mostram, reconhece, reconhecem, reconhecer, premeia, premeiam, premia, premiam, premiar, distinguir, distingue, distinguem, galardoar, homenag*, incentiva, incentivam, incentivar, motiva, motivam, valoriza, valorizam, valorizar, ajuda a, ajudam a, serve para, servem para, destina se a, destinam se a, recompens*, agradec*, dao visibilidade, da visibilidade, poem em evidencia, destinada a, destinado a, destinadas a, destinados a, agraciar, homenagear',
  ownGoal: 'nosso objetivo e, nossa meta e, nossa finalidade e, nossa missao e, nosso proposito e',
  soThat: 'a fim de, com o fim de, com o objetivo de, com a finalidade de, de modo a, para que',
  value:
    'visibil*, visivel, visiveis, reconhec*, empregador*, empresa*, valor*, valoriz*, empregabil*, motivac*, qualidade*, transparen*, confian*, participac*, longo da vida, percurso*, carreira*, verificav*, coeren*, demonstr*, atest*, credib*, mercado de trabalho, profissiona*, oportunidad*, mobilidad*, desenvolv*, engaj*, melhor*, incentiv*, crescer, aument*, comprov*, valide, demonstre, demonstrar',
  describing:
    'regula, define, definir, descreve, descrever, estabelece, estabelecer, fixa, fixar, expoe, detalha, passos, uniformizar, uniformiz*, procedimento para, harmoniz*, normaliz*, padroniz*, disciplina*, regulamenta*, reune, resume',

  scopeHeading:
    'ambito, alcance, aplicacao, definic*, o que abrange, abrangencia, a quem, glossario, conceitos, elegib*, terminologia, escopo, destinatarios',
  kindsHeading:
    'tipos, tipo, tipologia*, niveis, nivel, categoria*, classes, classificacao, familias, modalidade*, formatos, que crachas, os nossos, taxonomia, oferta, hierarquia, ambito',
  kind: 'tipos, tipo, niveis, nivel, categoria*, classes, classe, familias, familia, modalidades, series, grupos, formatos, formas, graus, patamares, colecoes, linhas, tipologias, especies, grau, escalao, escaloes, modalidade',
  distinguished:
    'distinguem se, distingu*, classificam se, classific*, dividem se, dividid*, agrupam se, agrupad*, considerados dois, considerados tres, sao considerados, pertence a uma, tipos de crachas, tipos de microcredenciais, seguintes tipos, seguintes categorias, seguintes niveis, existem ~ tipos, ha ~ tipos, organizam se, acumulav*, acumulam se, ser acumul*, empilh*, combinav*, combinam se, ser combin*, compreend* ~ tipos, vao de, vao desde, subdivid*',
  following: 'seguintes, seguinte',
  size: 'ects, creditos, credito, horas, hora, carga horaria',
  excluded:
    'nao abrange*, nao se aplica*, nao inclu*, nao compreend*, nao cobre*, exclui*, excluem*, exclu*, ficam de fora, fica de fora, ficam excluid*, nao sao objeto, nao se consideram, exceto, a excecao, nao sao crachas, nao sao microcredenciais, com excecao, nao dizem respeito, nao estao abrangid*, nao contempla*',
  notThat:
    'nao e um diploma, nao sao diplomas, nao substitui*, nao equivale*, nao confere* ~ grau, nao constitui* ~ titulo, nao e um grau, nao confere* ~ titulo',
  applies:
    'aplica se, aplicam se, aplicavel, aplicaveis, abrange*, compreend*, inclui, incluem, vale para, destina se, e aplicavel',

  rolesHeading:
    'responsabil*, papel, papeis, funcoes, funcao, competencias do, competencias da, competencias dos, competencias das, atribuic*, orgaos, quem faz, quem somos, governacao, governanca, estrutura, organizac*, intervenientes, equipa*, equipe*, comissao*, gestao, atores, partes interessadas, o que lhe compete, responsavel, quem faz o que',
  duty: 'aprov*, decid*, coorden*, ger*, gest*, emit*, elabor*, supervision*, avalia*, propo*, propoe, assin*, fix*, zela*, assegur*, garant*, mant*, mantem, conceb*, assessor*, reve, rever, revis*, verific*, convoc*, presid*, nomei*, design*, regist*, atend*, lecion*, public*, inform*, comprov*, resolv*, acompanh*, analis*, confirm*, preench*, cuida*, organiz*, control*, carreg*, prepar*, divulg*, delib*, submet*, dirig*, pronuncia*, encarreg*, arquiv*, desenh*, apoi*, administr*, aplic*, pagament*, defin*, homolog*, envia*, receb*, ministr*, conced*, outorg*, atribui, atribuem, revog*, notific*, audit*, emite, emitem, suspend*, reune, reunem, entrega, entregam, anota, anotam, valida, validam, concede, concedem, delibera',
  responsible:
    'responsavel por, responsavel pela, responsavel pelo, responsaveis por, responsaveis pela, responsaveis pelo, compete a, compete ao, cabe a, cabe ao, lhe compete, incumb*, e competente, encarregad* de, a cargo, assegura, asseguram, sob a responsabilidade, responde por, responde pela, tem a seu cargo, zela por',

  approvalHeading:
    'proposta*, aprovac*, decisao, solicitac*, criacao, criar, novo cracha, novos crachas, nova microcredencial, novas microcredenciais, propor, analise tecnica, tramitac*, autorizac*, como se cria*, ciclo de vida, submissao, pedido*, alterac*, procedimento de criacao, deliberac*, homologac*',
  proposal:
    'proposta*, propor, propoe*, proponent*, pedido de criacao, novo cracha, novos crachas, nova microcredencial, novas microcredenciais, novo badge, novos badges, nova insignia, novas insignias, ficha*, projeto*, formulario de, ideia*, criar um cracha, criar uma, dossie*, processo de criacao, submete*, criacao de, criacao, sugest*, sugerir',
  decide:
    'aprov*, decid*, decis*, delib*, autoriz*, homolog*, ratific*, rejeit*, recus*, indefer*, defer*, favorave*, parecer*, vota*, maioria, valid*, despacho*, aceit*, pronuncia*, devolv*, analisa*, resolv*, acord*, aprecia*, anuencia, aval, sim ou nao',

  criteriaHeading:
    'criterio*, avaliac*, requisito*, obtencao, obter, como se obtem, como obter, como conquist*, evidencia*, padrao, padroes, condicoes, prova*, exigencia*, atribuicao, resultados de aprendizagem, o que e preciso, classificacao dos, aproveitamento, o que preciso, o que tenho de, como consigo, como ganhar, como ganho, como obtenho, como se ganha*, como recebo, quem pode, condicao, merito*, como desbloquear, pre requisito*, como se tornar, como me torno',
  criterion:
    'criterio*, resultado* de aprendizagem, grelha*, rubrica*, evidencia*, requisito*, competencia*, portefolio*, portfolio*, objetivos de aprendizagem',
  rework:
    'alteracao, alteracoes, alterar, alterado*, alteram, mudanca*, mudar, mudam, modific*, revisao, revisoes, clarificac*',
  rules: 'criterios, criterio, requisitos, condicoes, exigencias',
  points: 'ponto, pontos, pontuacao',
  achieve:
    'conclu*, complet*, aprovad*, frequent*, assist*, entreg*, submet*, demonstr*, comprov*, alcanc*, atin*, acumul*, particip*, realiz*, cumpr*, finaliz*, contribu*, public*, publique, leia, ler, leu, corrija, escrev*, respond*, prest*, resolv*, obtenha, obtiver*, ating*, merito*, relevante*, servico, servicos, anos de, horas de, horas',
  assess:
    'avalia*, aprovado, aprovada, aprovados, reprovad*, prova, provas, exame*, nota, notas, valores, classificac*, pontuac*, pontos, grelha*, rubrica*, presenca*, assiduidade, frequencia minima, limiar*, evidencia*, questionario*, teste*, trabalho final, tarefa, tarefas, demonstr*, portefolio*, portfolio*, tentativa*, repetir*, observ*, elemento pratico, caso, apto, corrig*, juri, conclu*, exercicio*, recuperacao, segunda oportunidade, projeto final, aproveitamento',

  designHeading:
    'imagem, imagens, design*, designacao*, nome*, identidade, aspeto, aspecto, grafic*, estilo*, marca, titulo*, aparencia, visual*, logotipo*, preparacao do cracha, como sao, denominac*, descric*, metadados, redacao, modelo grafico',
  otherLook:
    'ouro, prata, bronze, dourad*, pratead*, platina, modelo*, imagem, imagens, fundo, fonte*',
  look: 'svg, png, pixel*, px, hexagon*, circular, circulares, circulo*, redond*, quadrad*, brasao, escudo*, formas geometricas, logotipo*, logo, logos, cor, cores, fonte*, tipografi*, icone*, moldura*, imagem, imagens, paleta*, verde*, azul*, vermelh*, dourad*, ouro, pratead*, prata, bronze, branc*, modelo*, texto alternativo, carateres, caracteres, fundo, cinzent*, cinza, laranja, normas graficas, identidade visual, emblema*, contorno*, ilustra*, rox*, forma do, forma da, formato redondo',
  named:
    'nome, nomes, designac*, titulo*, descric*, sigla*, verbo*, substantivo*, palavra*, carateres, caracteres, abreviatura*, acronim*, denominac*, redig*, terminologia',

  issuingHeading:
    'emissao, emissoes, entrega*, outorga*, envio*, quando, prazo*, quanto tempo demora, concessao, expedicao, recebimento, atribuicao do cracha, disponibiliza*',
  otherLimit:
    'aceit*, levantar, reclam*, recurso*, recorr*, revog*, anul*, retir*, renov*, caduc*, valid*, expir*, conserv*, guard*, apag*, elimin*, erro*, errad*, corrig*, correc*, retific*, substitu*, reemit*, resposta*, respond*, respost*, propost*, propon*, pedido*, solicit*, candidat*, inscric*, relatorio*, aprov*, delib*, decis*, rever, revisao, revist*, objetivo*, meta, metas, audienc*, contest*, divulg*, publica a, analis*, verifica',

  expiryHeading:
    'validade*, vigencia*, caducid*, expir*, renovac*, vencimento*, duracao, recertific*, prazo de validade, quanto tempo vale, atualizacao do cracha, prazo, tem prazo, validade, vale',
  expire:
    'expir*, caduc*, vence, vencem, vencid*, validade, valido por, valida por, validos por, validas por, valido durante, valida durante, validos durante, validas durante, renov*, recertific*, vigenc*, perde* a validade, prorrog*, tem a duracao, tempo limitado, vale, valem',
  lapse: 'expira, expiram, expirar, caduca, caducam, vence, vencem, perde* a validade',
  forever:
    'nao expira*, nao ~ expira*, nao ~ caduca*, nao ~ validade, nao caduca*, nao vence*, vitalici*, validade ilimitada, validade indefinida, validade permanente, indefinidamente, sao permanentes, carater permanente, duracao indeterminada, sem prazo, sem validade, sem data de validade, sem data de expiracao, sem limite de validade, para sempre, nao perde* a validade, nao tem prazo, nao tem validade, nao tem data, por tempo indeterminado, permanece* valid*, continua* valid*, e permanente',

  correctionHeading:
    'retificac*, correc*, corrig*, erro*, reemissao, alteracao de nome, mudanca de nome, substituic*, emenda*, segunda via, atualizacao de dados',
  fault:
    'erro, erros, errad*, incorret*, engano*, inexat*, gralha*, lapso*, mal escrit*, mudanca de nome, alteracao de nome, alteracoes de nome, nome social, falha*, grafia, equivoc*',
  fix: 'corrig*, correc*, corret*, retific*, substitu*, reemit*, reemiss*, emite outro, emite outra, emite um novo, emite novo, emitido novo, emitida nova, novo cracha, modific*, atualiz*, altera, alterar, alterad*, alteram, alteracao, alteracoes, emend*, segunda via, emite nov*, novo certificado, nova credencial, corrij*',
  detail:
    'nome*, data, datas, dado, dados, endereco, email, cracha*, microcredencia*, credencia*, titulo, certificado*, nota, designacao, insignia*, badge*',

  revocationHeading:
    'revogac*, revog*, anulac*, anul*, retirada*, recurso*, reclamac*, impugn*, fraude*, invalid*, cancelament*, perda, sanc*, cassac*, suspensao, contestac*',
  revoke:
    'revog*, anul*, retirad*, retirar o, retirar a, retira o, retira a, cass*, invalid*, cancelad*, cancelar, cancela, sem efeito, suspens*, suspend*, cassad*, retirada a medalha, perda da medalha, perde* o direito, perde se, perde o, perdera o',
  appeal:
    'recurso, recursos contra, recursos sao, recursos serao, recursos ao, os recursos, recorr*, reclam*, impugn*, audiencia*, audicao, ouvid*, contradit*, contest*, opor se, oposicao, direito de defesa, sua defesa, apresentar defesa, ampla defesa, em defesa, defender se, apel*, reaprecia*, reconsider*, pronunciar se, alegac*, alegar, direito de resposta, revisao da decisao, ouvido o, ouvida a, ouvidos os, audiencia previa',

  privacyHeading:
    'privacidade, protecao de dados, dados pessoais, rgpd, lgpd, confidencial*, consentimento*, tratamento de dados, dados',
  data: 'dados pessoais, dados, nome*, correio eletronico, email, e mail, registo*, identidade, data de nascimento, perfil*, informac* pessoa*, privacidade, cpf',
  personalData:
    'dados pessoais, rgpd, lgpd, data de nascimento, endereco de correio, endereco de email, informacoes pessoais, seus dados, dados dos titulares, dados dos formandos, protecao de dados, correio eletronico',
  dataLaw: 'rgpd, lgpd, protecao de dados',
  keep: 'conserv*, apag*, elimin*, guard*, consentimento*, consent*, hash, cifr*, encript*, criptograf*, terceir*, partilha* com, compartilha* com, transmit*, ced*, subcontrat*, base legal, fundamento juridico, anonim*, pseudonim*, direito de acesso, direitos de acesso, alojad*, servidor*, armazen*, recolh*, colet*, autoriz*, visive*, public*, destru*, retificar, prazo de conservacao, partilhamos, partilhados, compartilhad*, nao partilh*',

  marketingHeading:
    'divulgac*, promoc*, comunicac*, publicidade*, marketing, visibilidade, redes sociais, dar a conhecer, imprensa, difusao, anuncio*, campanha*',
  promote:
    'divulg*, promoc*, promove a, promover os, publicidade*, publicit*, campanha*, boletim*, nota de imprensa, notas de imprensa, folheto*, cartaz*, redes sociais, anunci*, marketing, difund*, difusao, newsletter*, gabinete de comunicacao, assessoria de imprensa',
  channel:
    'sitio*, site, pagina, portal, boletim*, newsletter*, redes sociais, linkedin, imprensa, intranet, catalogo*, revista*, blog*, blogue*, instagram, facebook, feira*, dia aberto, mailing, lista de correio, associacoes empresariais, jornal, mural',
  publish:
    'public*, anunci*, divulg*, difund*, envi*, apresenta, apresentam, mencion*, comunica, comunicam, inform*, aparec*, inclu*, partilh*, compartilh*, figura*, felicit*, destac*, diz se, promov*, exib*, mostra, mostram',

  reviewHeading:
    'acompanhamento, avaliacao do programa, revisao, revisoes, indicador*, garantia da qualidade, qualidade, melhoria*, metrica*, relatorio*, auditoria*, medicao, estatistic*, monitoriz*, monitoram*, controlo, atualizacao deste, balanco',
  review:
    'revist*, reve, reveem, rever, revisao, revis*, avalia*, audit*, reexamin*, examin*, analis*, acompanh*, atualiz*, verific*, inquerito*, balanco, monitor*, aprecia*, questionario*',
  metric:
    'indicador*, numero de crachas, numero de ~ emitid*, taxa de, taxas de, percentage*, porcentage*, estatistic*, inquerito*, satisfacao, metrica*, numero de, dados de utilizacao, crachas emitidos, microcredenciais emitidas',
  report:
    'relatorio*, apresent*, elabor*, public*, recolh*, analis*, mede, medem, medir, medid*, remet*, presta contas, da conta, submet*, reporta*, comunic*, envia*, compil*, balanco, divulg*, discut*, mostra, mostram',
}
