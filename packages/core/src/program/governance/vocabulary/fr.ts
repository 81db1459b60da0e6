import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from general knowledge of how universities, associations and companies write. */
export const fr: Vocabulary = {
  badge:
    'badge, badges, micro certification*, microcertification*, micro credential*, microcredential*, micro titre*, microtitre*, credential*, certificat, certificats, attestation numerique, attestations numeriques, micro diplome*, open badge*, insigne*, titre de competence*, certification*, macaron*, micro attestation*, label, labels, labellisation',
  honour:
    'medaille*, distinction*, decoration*, brevet*, diplome*, ecusson*, honneur*, trophee*, titre, titres, palme*, etoile, etoiles, recompense*, ordre, epinglette*, pin s, attestation*, grade, grades, mention, ceinture*',
  certification: 'certif*, accredit*, label*, homolog*',
  organisation:
    'organisme, organismes, entreprise*, fournisseur*, etablissement*, prestataire*, laboratoire*, produit*, societe, societes, structure*, exploitant*, fabricant*',
  award:
    'deliv*, emet, emettre, emis, emise, emises, emettent, emission*, attribu*, decern*, obtenu*, obtient, obtenir, obtention*, recoi*, recev*, recu, octroi*, octroy*, envoi*, envoy*, remis, remise, remettre, remet, accorde, accordes, accordee*, accordent, accorder, accordera, part dans, transmis*, mis en ligne, parvien*, mis a disposition, est adresse*, vous adress*, lui adress*, sont adresse*, leur adress*, expedi*, gagn*, decerner*, distribu*, debloqu*, confer*, recoit, recoivent, la recevoir, le recevoir, les recevoir, remettent, est remis*, sont remis*, est disponible, sera disponible, sont disponibles',
  earner:
    'titulaire*, apprenant*, beneficiaire*, recipiendaire*, participant*, etudiant*, stagiaire*, personne, personnes, candidat*, membre*, benevole*, interesse*, salarie*, laureat*, detenteur*, detentrice*, porteur d un badge, vous, adherent*, collaborateur*, collaboratrice*',
  learning:
    'appren*, competence*, cours, formation*, evalu*, acquis, savoir*, epreuve*, jury, connaissance*, atelier*, parcours, module*, referentiel*, engagement, realisation*, preuve*, diplom*',
  unmistakable:
    'badges numeriques, badge numerique, open badge*, openbadge*, micro certification*, microcertification*, microcredential*, micro credential*, micro titre*, linkedin, attestation numerique, attestations numeriques',
  elsewhere:
    'readme*, badge d acces, badges d acces, badge professionnel, badge nominatif, perte du badge, badge perdu, badge visiteur, port du badge, couverture de code, couverture de test*, porte, portes, portique*, tourniquet*, badgeuse*, lecteur*, carte d acces, carte professionnelle, controle d acces, modele de donnees, gardien*, gardiennage, batiment securise*, ssl, tls, statut de build, badge visiteur*',
  apart:
    'depot git, pull request*, logiciel*, appareil*, committer*, code source, base de donnees, bases de donnees, dictionnaire de donnees, integration, integrations, serveur*, mot de passe, mots de passe, session*, cookie*, sauvegarde*, places, bourse, bourses, commande*, concours, laureat*, gagnant*, prix',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, manuel utilisateur, manuel d utilisation, specification fonctionnelle*, specifications fonctionnelles',
  screen:
    'assistant de creation, onglet*, bouton, boutons, menu, menus, case a cocher, barre laterale, capture d ecran, boite de dialogue, deroulant*, cliqu*, bouton*',
  build:
    'correctif*, vulnerabilite*, couverture de test*, couverture de code, compilation, bug, bugs, bogue*, mise a jour de securite, mises a jour de securite, code source, tests unitaires',
  actor:
    'commission*, comite*, conseil*, direction*, service, services, bureau, responsable*, referent*, secretariat, scolarite, jury, jurys, president*, vice president*, composante*, equipe*, coordinat*, doyen*, doyenne*, faculte*, ecole, departement*, cellule*, pole, charge de mission, chargee de mission, emetteur*, emettrice*, evaluat*, formateur*, formatrice*, enseignant*, tuteur*, tutrice*, administrat*, groupe de travail, gestionnaire*, porteur*, porteuse*, senat, rectorat, chef*, delegue*, nous, referente*, organisme*, association, universite, communication, dpo, animateur*, animatrice*, mandataire*, instance*, tresorier*, secretaire*, expert, experts, experte, expertes, registraire*, inspecteur*, moderateur*, certificateur*, mainteneur*, correcteur*, marketing, maire, conseil municipal, prefet*, ministre*, ministere*, cabinet, fondateur*, fondatrice*, arbitre*, entraineur*, moniteur*, monitrice*, federation, club, ligue, expert*, assemblee, examinateur*, superviseur*, commissaire*, organisateur*, educateur*, collectif, groupe, groupes, chancelier*, grand chancelier',
  by: 'par',
  us: 'nous',
  modal:
    'doit, doivent, devra, devront, peut, peuvent, pourra, faut, il faut, est tenu*, sont tenu*, obligatoire*, requis*, exige*, jamais, toujours, uniquement, seul, seule, seuls, seules, interdit*, autorise*, au moins, au plus, au minimum, au maximum, minimum, maximum, admis, veuillez, merci de, imperativement, reserve*, suffit, impose*, exclusivement, ne sera, sera, seront',
  must: 'doit, doivent, devra, devront, faut, exige*, requis*, au moins, au minimum, minimum, justifi*, pour obtenir, pour decrocher, pour recevoir, a condition, lorsque, des que, il faut, sont necessaires, est necessaire',
  condition:
    'si, quand, lorsque, lorsqu, des que, des lors, apres, avant, sous reserve, sauf, a condition, pourvu, en cas, tant que, une fois, qui, celui, ceux, dont, sans, afin, ou',
  period:
    'jour, jours, semaine, semaines, mois, an, ans, annee, annees, heure, heures, semestre, semestres, trimestre, trimestres, quinzaine, jours ouvres, jours ouvrables, huitaine',
  years: 'an, ans, annee*',
  number:
    'un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, soixante, cent, plusieurs, deux tiers, quatorze, quelques',
  within:
    'dans, sous, au plus tard, au maximum, maximum, dans les, dans le, dans un delai, delai, d ici, inferieur, plus tard, moins de',
  since: 'a compter, apres, depuis, des',
  soon: 'immediatement, aussitot, sans delai, le jour meme, automatiquement apres, automatiquement des, automatiquement a l issue, des la validation, des la fin, des que, des la deliberation, des reception, a la fin de chaque, en fin de mois, le lendemain, en fin de session, dans la foulee, dans la journee, dans la semaine, la semaine meme, le jour ouvre suivant, la meme semaine, en fin de semestre, a la fin du semestre, en fin d annee, a la fin du trimestre, lundi suivant, mardi suivant, mercredi suivant, jeudi suivant, vendredi suivant, samedi suivant, dimanche suivant, le soir meme, juste apres',
  frequency:
    'annuel*, annuellement, chaque annee, tous les ans, une fois par an, deux fois par an, par an, trimestriel*, mensuel*, chaque mois, tous les mois, chaque trimestre, chaque semestre, par semestre, par trimestre, semestriel*, hebdomadaire*, chaque semaine, toutes les semaines, tous les ~ ans, tous les ~ mois, bisannuel*, biennal*, triennal*, chaque printemps, chaque automne, au printemps, a l automne, chaque lundi, chaque mardi, chaque mercredi, chaque jeudi, chaque vendredi, tous les lundis, tous les mardis, tous les mercredis, tous les jeudis, tous les vendredis, premier lundi, premier jeudi, premier mardi, dernier vendredi, une annee sur deux, en fin d annee, par mois, a la rentree, chaque rentree, periodicite, quinquennal*, fin de chaque, quotidien*, debut de chaque, chaque cycle, chaque edition',
  month:
    'janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre',
  negation: 'ne, n, pas, aucun, aucune, jamais, sans, ni, non, nul, nulle, plus',
  absence:
    'il n y a pas, il n y a aucun*, il n y a plus, il n existe pas, il n existe aucun*, n existe pas, n existe aucun*, aucun dispositif, aucune procedure, aucun processus, aucune politique, aucune regle, aucun recours, pas de procedure, pas de recours, pas de processus, pas de politique, pas de voie, pas de dispositif, n avons pas, n a pas de, n est pas prevu*, ne sont pas prevu*, pas prevu*, n est prevu*, rien n est prevu, ne propose pas, n assure pas, n offre pas, ne dispose pas, ne disposons pas, ne fait pas l objet',
  deferral:
    'a definir, a completer, a preciser, a venir, a determiner, a rediger, a l etude, en cours, en preparation, en construction, en chantier, sera precise*, sera defini*, seront defini*, seront precise*, sera etabli*, seront etabli*, sera fixe*, seront fixe*, sera mis* en place, sera elabore*, seront elabore*, sera propose*, sera communique*, sera arrete*, reste a, restent a, ulterieurement, prochainement, pas encore, n est pas encore, encore en discussion, en discussion, en reflexion, dans un second temps, est prevu de, il est prevu, sont prevus, est envisage*, envisage*, en projet, en temps utile, dans les meilleurs delais, a l avenir, tbd, todo, fera l objet, feront l objet, sont a l etude, prevoit de, des que possible, aussitot que possible',
  reference:
    'voir, conformement, selon, se reporter, cf, en application, dans le respect, conforme*, conformes, au sens, est regi, sont regis, suivant, renvoie, se referer, relever de, prevu par, prevue par, s applique, s appliquent, en vigueur',
  contact:
    'ecrit, ecrire, ecrivez, message, courriel, mail, e mail, demande, demander, demandes, formulaire*, contact*, signal*, saisir, s adress*, guichet, @',
  program: 'programme, dispositif, systeme, offre, reglement, catalogue, referentiel',
  document:
    'cette charte, la charte, ce document, le document, la presente, le present, cette politique, la politique, cette procedure, la presente charte, ce reglement, le reglement, ce guide, le guide, ce cadre, les presentes, cette page, ces regles, ce texte, ces textes, les textes, ce dossier, cette note, ce referentiel',
  admission:
    'admission*, candidature*, inscri*, selection des candidat*, commission d admission, liste d attente, recrut*, adhesion*, embauche*, preinscri*, dossier de candidature',
  candidate: 'candidat*, demandeur*, recevabilite, organisme de formation, organismes de formation',
  material:
    'supports de cours, manuel*, polycop*, diaporama*, video*, ressources pedagogiques, contenu du cours, contenus du cours, plateforme pedagogique, exercice*, syllabus, plan de cours, documentation, nouveaux cours, nouveau cours, nouvelles formations, support de cours, supports pedagogiques, support pedagogique, supports de formation, support de formation, supports du cours',
  access:
    'lien, liens, mot de passe, mots de passe, url, urls, jeton*, session, sessions, invitation*, compte, comptes, code, codes, cookie*, domaine, ticket*, carte, cartes, licence*, convention*, contrat*, mandat, mandats, identifiant*, acces, accreditation*, bon',
  visitor:
    'visiteur*, cookie*, pages vues, audience, navigateur*, adresse ip, adresses ip, internaute*, site internet, mesure d audience, utilisateurs du site, trafic',
  result:
    'note, notes, resultat*, deliberation*, decision du jury, decisions du jury, evaluation*, admission*, inscri*, refus*, projet*, demande*, epreuve*, examen*, candidature*, frais, facture*',

  purposeHeading:
    'objet, objectif*, but, buts, finalite*, pourquoi, raison d etre, ambition*, vision, mission, enjeux, a quoi, vocation, intention*, sens, utilite, cibles, motivation',
  introductionHeading:
    'preambule, introduction, presentation, contexte, avant propos, generalites, en bref, rappel, qu est ce, c est quoi, a quoi sert, a quoi servent, pourquoi',
  aim: 'vis*, objectif*, but, finalite*, afin, pour que, pour but, destine*, permet*, permettre, souhait*, ambition*, cherch*, s engage, voulons, veut, contribu*, favoris*, valoris*, reconnaitre, reconnait, reconnaissent, rendre, rend, rendent, encourag*, aspir*, entend, entendons, vocation, servent, sert, soutenir, aide, aident, espere*',
  intent:
    'vise a, visent a, a pour but, ont pour but, a pour objectif, ont pour objectif, pour objet de reconn*, objectif est, objectifs sont, finalite est, destine a reconn*, destines a, permettent de, permet de, ambition est, souhaitons, nous voulons, l universite s engage, ont vocation, a vocation, servent a, sert a, sont un moyen, est un moyen, ont pour ambition, ont ete crees pour, a ete cree pour, objectif de, but de',
  shows:
    'permet, permettent, atteste, attestent, attester, temoign*, prouve, prouvent, montre, montrent, rend visible*, rendent visible*, rend ~ visible*, rendre visible*, certifie, certifient, distingue les, distinguent les, distinguer les, distinguer, recompens*, honore*, reconnait, reconnaissent, reconnaitre, valoris*, remerci*, encourag*, motiv*, aide a, aident a, sert a, servent a, met en lumiere, mettent en lumiere, mettre en lumiere, met en valeur, mettent en valeur, donne a voir, donnent a voir, destine a, destinee a, destinees a, destines a, honorer',
  ownGoal:
    'notre objectif est, notre but est, notre mission est, notre ambition est, notre finalite est',
  soThat: 'afin de, afin d, dans le but de, dans le but d, avec pour objectif, pour que, afin que',
  value:
    'visib*, lisib*, reconn*, employeur*, valoris*, verifiab*, qualite*, confiance*, motiv*, carriere*, employab*, insertion, transpar*, coheren*, tout au long, engagement, attest*, promou*, encourag*, parcours, acquis, harmonis*, credib*, garanti*, evolution, attractiv*, temoign*, developp*, mobilite, equit*, professionn*, valid* ~ competences, expertise',
  describing:
    'definit, decrit, fixe, precise, encadre, encadrent, regit, expose, presente les, organise, etablit, detaille, etapes, procedure, procedures, demarche, harmonis*, unifi*, uniformis*, cadre de, donne le cadre, reunit, rassemble, recapitul*, definir, fixer, preciser',

  scopeHeading:
    'champ d application, champ, perimetre, portee, definition*, ce dont il, application, domaine d application, public vise, glossaire, eligib*, terminologie, concern*',
  kindsHeading:
    'categorie*, niveau*, type*, famille*, classification, typologie*, formats, nos badges, quels badges, les badges, nature, classes, gamme*, echelon*, taxonomie, ce dont il',
  kind: 'categorie*, niveau, niveaux, type, types, familles, famille, classes, sortes, formes, formats, series, groupes, gammes, echelons, degres, paliers, volets, collections, grade, grades, echelon',
  distinguished:
    'on distingue, distingue*, se repartissent, reparti*, se divisent, divise*, regroup*, sont classe*, se declin*, decline*, deux types, trois types, est soit, sont soit, relevent de l une, appartien*, se compose*, allant de, vont de, categories suivantes, familles suivantes, formes suivantes, niveaux suivants, types suivants, badges suivants, cumulab*, se cumul*, etre cumul*, empil*, capitalis*, combinab*, se combin*, etre combin*',
  following: 'suivants, suivantes, suivant, suivante',
  size: 'ects, credit, credits, heures, heure, volume horaire',
  excluded:
    'ne s applique pas, ne s appliquent pas, ne concerne pas, ne concernent pas, ne sont pas concern*, ne couvre pas, exclu, exclus, exclue, exclues, excluent, a l exclusion, hors champ, hors du champ, hors perimetre, relevent d autres, releve d autres, releve d un autre, relevent d un autre, n entrent pas, n entre pas, ne releve pas, ne relevent pas, a l exception, ne vise pas, ne sont pas vise*, n est pas un badge, autres textes, ne figurent pas, ne sont pas des badges, ne comprend pas, ne font pas partie',
  notThat:
    'n est pas un diplome, ne sont pas des diplomes, ne remplace* pas, n equivaut pas, n est pas un titre, pas un diplome, ne vaut pas, ne confere* pas ~ diplome',
  applies:
    's applique, s appliquent, concerne, concernent, couvre, couvrent, vaut pour, comprend, vise',

  rolesHeading:
    'role*, responsabilit*, acteur*, gouvernance, instance*, organisation, qui fait quoi, pilotage, attributions, missions, competences du, comite, structure*, parties prenantes, equipe*, interlocut*, intervenant*, contact*, responsable, par qui',
  duty: 'vote*, tranche*, instrui*, decid*, compose*, tient, tiennent, assur*, deliv*, valid*, approuv*, veill*, coordon*, gere*, gerent, pilot*, anim*, supervis*, controle*, accompagn*, prepar*, redig*, propos*, evalu*, organis*, emet, emettent, attribu*, verif*, maintien*, met a jour, communiqu*, concoi*, conduit, presid*, nomm*, design*, suit, suivent, forme*, form*, publi*, examin*, rend, fourni*, statu*, arret*, represent*, recueil*, signe*, dessin*, support technique, conseil*, repond*, traite*, etabli*, saisi*, diffus*, cree, creent, creer, creation, proced*, retir*, refus*, planifi*, octroi*, octroy*, accord*, notifi*, inform*, defini*, suspend*, se reunit, se reunissent, remet, remettent, delivre, delivrent, decerne, decernent, note, notent, enregistre, enregistrent, examine, examinent, fait passer, instruit, instruisent, relit, relisent, redige, redigent',
  responsible:
    'responsable de, responsables de, responsable du, responsable des, charge de, chargee de, charges de, en charge, est garant*, garant de, garante de, il appartient, incombe, releve du, competent pour, competente pour, veille a, veille au, est competent*, a la charge, assume, sous la responsabilite',

  approvalHeading:
    'approb*, propos*, creation*, creer, validation des projet*, demande*, ouvrir, ouverture*, instruction*, projet, projets, nouveau badge, nouveaux badges, procedure de creation, cycle de vie, habilit*, depot, depos*, processus de, conception et validation, adoption d un, soumission*, comment creer, agrement*, mise en place, lancer',
  proposal:
    'projet*, propos*, demande de creation, demande d ouverture, nouveau badge, nouveaux badges, nouvelle micro*, nouvelles micro*, fiche*, depose*, deposer, soumet*, soumis*, soumettre, creation d un, creation de, creer un, porte le projet, formulaire de, idee*, demande de badge, dossier de creation, dossier de badge, dossier de proposition, dossier de demande, dossier du projet, dossier pedagogique',
  decide:
    'approuv*, approbation*, valid*, decid*, decision*, se prononce*, vote*, statu*, accept*, refus*, rejet*, avis, favorable*, defavorable*, adopt*, autoris*, delib*, arbitr*, tranche*, agree*, accord, habilit*, examine*, donne son feu vert, homolog*, visa, aval, oui ou non, refuse*',

  criteriaHeading:
    'critere*, evalu*, conditions d obtention, obtention, obtenir, attribution*, exigence*, preuve*, epreuve*, modalites d evaluation, jury, comment obtenir, reussite, referentiel*, certifier, conditions d attribution, comment est, que faut il, comment l obtenir, comment puis je, comment decrocher, comment gagner, pour l obtenir, qui peut, condition*, a qui, to do, comment debloquer, merites, attribution des, comment devenir',
  criterion:
    'critere*, referentiel*, competence*, preuve*, acquis d apprentissage, exigence*, portfolio*, grille*, resultats d apprentissage',
  rework:
    'changement*, changer, changent, modifi*, revision, revisions, revise*, clarification*, refonte',
  rules: 'criteres, critere, exigences, conditions',
  points: 'point, points',
  achieve:
    'termin*, reuss*, valid*, particip*, assist*, suivi, suivre, suit, rend, rendu, remis, demontr*, prouv*, atteint*, atteindre, cumul*, collect*, repond*, nage, nager, effectu*, realis*, rempli*, justifi*, accompli*, acheve*, contribu*, obtenir ~ points, reponses, heures de, ans de, ans d, metres, merite*, service, engagement, presence',
  assess:
    'evalu*, epreuve*, jury, jurys, note, notes, moyenne, acquis, acquise, acquises, reussi*, valide*, seuil*, grille*, preuve*, examen*, test, tests, qcm, quiz, observ*, mise en situation, situation professionnelle, situations professionnelles, situation reelle, en situation, soutenance*, rattrap*, repass*, presence, assidu*, portfolio*, controle*, correcteur*, obtient, obtenir, demontr*, echou*, echoue*, satisf*, points, sur 20, exercice*, realis*, session de rattrapage',

  designHeading:
    'identite*, intitule*, charte graphique, visuel*, design, apparence, conception graphique, graphi*, nommage, nom, noms, image*, denomination*, logo*, libelle*, a quoi ressembl*, presentation visuelle, maquette*, aspect, modele*, metadonnee*',
  otherLook:
    'or, argent*, bronze, dore*, platine, gabarit*, image, images, signes, caracteres, fond, or',
  look: 'svg, png, pixel*, px, hexagon*, cercle*, rond, ronde, ronds, carre, carree, carres, carrees, ecu, ecusson*, forme ronde, forme carree, forme circulaire, de forme, forme du, forme est, formes geometriques, formes rondes, logo, logos, couleur*, police*, icone*, bordure*, image, images, visuel*, nuancier*, vert, verte, verts, vertes, bleu*, rouge*, dore*, or, argent*, bronze, blanc*, gabarit*, charte graphique, texte de remplacement, texte alternatif, signes, caracteres, fond, pictogramme*, gris*, orange, contour, contours, embleme, violet*, graphiste*',
  named:
    'intitule*, nom, noms, nomme*, titre, titres, denomination*, libelle*, description*, sigle*, verbe*, substantif*, infinitif, millesime*, mot, mots, formule, formules, formulation*, formuler, formulee*, signes, caracteres',

  issuingHeading:
    'deliv*, emission*, emettre, attribution*, remise*, envoi*, quand, delai*, sous quel delai, recevoir, obtention du badge, octroi*, transmission*, expedition, edition, combien de temps',
  otherLimit:
    'recours, contest*, reclam*, observ*, accept*, actif, actifs, activ*, reclamer, revo*, retir*, retrait*, renouvel*, valable*, validite, expir*, conserv*, efface*, supprim*, erreur*, corrig*, rectif*, remplac*, repond*, reponse*, propos*, depos*, demande*, projet*, reserves, avis, approuv*, decision*, inscri*, rattrap*, repass*, bilan*, rapport*, objectif*, cible*, opposition*, appel, publicite, diffus*, candidat*',

  expiryHeading:
    'validite, duree*, expir*, renouvel*, peremption, caducite, actualisation, valable*, perenn*, echeance*, recertif*, maintien, combien de temps, duree, limite de temps, une fin',
  expire:
    'expir*, valable*, validite, valide pendant, valides pendant, renouvel*, perim*, caduc*, echeance*, recertif*, a duree, duree de vie, terme, prolong*, reste acquis, restent acquis, perd sa, perdent leur, limitee dans le temps',
  lapse: 'expire, expirent, expirera, expireront, perd sa validite, perdent leur validite',
  forever:
    'n expire pas, ne ~ expir*, n ont pas de date d expiration, ne perim*, ne sont pas limit*, n expirent pas, n expire jamais, n expirent jamais, a vie, illimite*, indefini*, sans limite, sans limitation, sans date d expiration, validite permanente, sans duree, sans echeance, pas de date d expiration, pas de duree de validite, aucune date d expiration, aucune duree de validite, definitiv* acquis*, acquis a vie, perenn*, acquis definitivement, perpetu*, sans limite de temps, sans limite de duree, pour toujours, n expire* pas, n expire* jamais, reste* valable*, permanent*',

  correctionHeading:
    'rectif*, correct*, corrig*, erreur*, remplac*, modification d un badge, reemission*, reedition*, changement de nom, changement d etat civil, inexact*, faute*',
  fault:
    'erreur*, errone*, faute, fautes, inexact*, coquille*, mauvais*, incorrect*, changement de nom, changement de prenom, changement d etat civil, mal orthographi*, fausse, faux, nom d usage, defectueu*, mal ecrit*, mal libelle*',
  fix: 'corrig*, correct*, rectif*, remplac*, reemet*, reemis*, reemission*, reedit*, modifi*, change, nouvelle version, nouveau badge, delivre de nouveau, reedition*, mis a jour, mise a jour, emet un nouveau, refait*, refaire, se corrige, nouveau certificat',
  detail:
    'nom, prenom*, date, dates, adresse*, intitule*, badge, badges, certification*, titre, mention*, informations, orthographe, micro, donnee, donnees, attestation*',

  revocationHeading:
    'revo*, retrait*, retirer, retire*, annul*, recours, contest*, fraude*, invalid*, litige*, reclam*, suspension*, sanction*, dechean*',
  revoke:
    'revoqu*, revocation*, revocab*, retire le badge, retire la, retire un, retire une, retirer le, retirer un, retirer une, retirer la, retirer*, retire, retirent, retires, est retire*, etre retire*, sont retire*, retrait*, annul*, invalid*, dechu*, supprime le badge, suspend*, badge ~ repris, reprendre le badge, reprendre un badge, se perd, perd son badge, perte du',
  appeal:
    'recours, contest*, observations, entendu*, entendre, faire appel de, fait appel de, font appel de, en appel, appel contre, appel aupres, faire appel, droit d appel, appel est, appel dans, reclam*, oppos*, s expliquer, audition*, etre entendu*, demander un reexamen, reexamen*, mediat*, faire valoir, droit de reponse, contradictoire, saisir la commission, saisir le comite, saisir la presidence, saisir le president, saisir la presidente, saisir le mediat*, saisir la mediat*, saisir le conseil, peut saisir, peuvent saisir, se defendre, reconsider*, litige*, differend*, revision de la decision, demander la revision, demander une revision, appel de la decision, presenter ses observations, presenter des observations, ses observations, observations ecrites, est entendu*',

  privacyHeading:
    'donnee*, vie privee, rgpd, confidentialite*, protection des donnees, consentement*, informatique et libertes',
  data: 'donnee*, nom, adresse*, courriel*, registre*, date de naissance, informations personnelles, vie privee, preuves, identite, fichier*, profil*, e mail',
  personalData:
    'donnees personnelles, donnees a caractere personnel, rgpd, date de naissance, adresse electronique, adresses electroniques, adresse e mail, informations personnelles, ses donnees, vos donnees, leurs donnees, adresse de courriel, adresse mail',
  dataLaw: 'rgpd',
  keep: 'conserv*, efface*, effacer, supprim*, consentement*, consent*, hache*, chiffr*, heberg*, transmis*, tiers, tierce, sous traitant*, base legale, anonym*, pseudonym*, accord, demande, demander, cochant, coche, public, publique, visible*, gard*, stock*, droit d acces, communique*, cede*, collect*, rectifier, consulter, archiv*, detrui*, detruit*, communiqu*, partag*, nous gardons, garde, gardons, gardees',

  marketingHeading:
    'communi*, promotion*, diffusion*, publicite*, valorisation*, faire connaitre, marketing, visibilite, reseaux sociaux, annonce*, rayonnement, presse, faire savoir, information du public',
  promote:
    'promotion*, promou*, communication, communiqu*, campagne*, publicite*, newsletter*, infolettre*, lettre d information, plaquette*, affiche*, brochure*, reseaux sociaux, presse, annonc*, faire connaitre, fait connaitre, valoris*, diffus*, relaie*, relay*, depliant*, marketing',
  channel:
    'site, site web, site internet, newsletter*, infolettre*, lettre d information, reseaux sociaux, linkedin, presse, intranet, catalogue*, journal, bulletin*, blog*, instagram, facebook, salon*, portes ouvertes, affich*, page, magazine*, plaquette*, lettre, lettres',
  publish:
    'publi*, annonc*, diffus*, presente, presentent, mentionn*, envoi*, envoy*, relaie*, relay*, communiqu*, met en ligne, mis en ligne, mise en ligne, parait, paraissent, signale*, inform*, cite*, figure*, felicit*, partag*, affich*',

  reviewHeading:
    'suivi, evaluation du, evaluation de la, bilan*, indicateur*, revision*, qualite, amelior*, assurance qualite, reexamen, tableau de bord, pilotage, mesure*, audit*, statistique*, rapport*, revue, actualisation, reporting, veille, archivage, evaluation des, evaluation',
  review:
    'revoi*, revu, revue, revus, revues, revis*, reexamin*, evalue, evaluent, evaluation, evaluee*, audit*, bilan*, passe en revue, passent en revue, analys*, actualis*, mise a jour, mis a jour, verifi*, examin*, enquete*, questionnaire*, relu, relue, relit, point sur, controle*, suivi*, fait le point, fait un point, faire le point, point annuel, dresse ~ bilan, passe en revue',
  metric:
    'nombre de badges, nombre de ~ delivr*, indicateur*, taux, statistique*, chiffres, satisfaction, questionnaire*, enquete*, tableau de bord, retours, retour d experience, donnees de suivi, nombre de titulaires, nombre de',
  report:
    'bilan*, rapport*, present*, remet, remettent, transmet*, publi*, rend compte, rendent compte, compte rendu, mesur*, analys*, suit, suivent, communiqu*, soumet*, dresse, etabli*, collect*, recens*, compil*, adress*, examin*, montre, montrent',
}
