import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from general knowledge of how colleges, associations and companies write. */
export const nl: Vocabulary = {
  badge:
    'badge, badges, edubadge*, *badge, *badges, openbadge*, microcredential*, micro credential*, credential*, certifica*, *certificaat, *certificaten, insigne*, speldje*, deelcertifica*, vaardigheidsbewij*, leerbewij*, *bewijs, certificering*, keurmerk*',
  honour:
    'onderscheiding*, *onderscheiding, *onderscheidingen, speld, spelden, *speld, *spelden, medaille*, *medaille, *medailles, diploma, diploma s, *diploma, *diploma s, oorkonde*, erelid*, erelidmaatschap*, lintje*, erepenning*, penning*, *penning, trofee*, beker, bekers, getuigschrift*, brevet*, *brevet, *brevetten, erkenning*, insigne*, titel, titels, embleem, emblemen, prestaties, sterren, deelnamebewijs, deelnamebewijzen',
  certification: 'certifi*, *certific*, accredit*, keurmerk*, erkenning*, erkend*',
  organisation:
    'leverancier*, organisatie*, aanbieder*, *aanbieder, *aanbieders, bedrijf, bedrijven, instelling, instellingen, *instelling, *instellingen, product, producten, laboratori*, fabrikant*, onderneming*, vestiging*',
  award:
    'uitreik*, reik* ~ uit, uitgereikt*, uitgev*, uitgifte*, geven ~ uit, geeft ~ uit, uitgegeven, toeken*, toegekend*, kent ~ toe, kennen ~ toe, ontvang*, krijg*, krijgt, verstrek*, verleen*, verlen*, verstuur*, verstur*, stuur*, sturen, behaal*, behalen, verdien*, verzend*, verzonden, afgegeven, afgifte, geeft ~ af, heeft ~ badge, haalt, klaargezet, staat klaar, binnen ~ hebben, verschijn*, uitgedeeld, deelt ~ uit, overhandig*, uitgereikt, opgespeld, ontgrendel*, is voor, zijn voor, komt in aanmerking, komen in aanmerking, staat ~ klaar, toekenning*, op je profiel, zet ~ badges, beschikbaar',
  earner:
    'deelnemer*, student*, cursist*, houder*, ontvanger*, lerende*, medewerker*, leerling*, badgehouder*, kandida*, lid, leden, vrijwilliger*, collega*, je, jij, jouw, bezitter*, eigenaar van de badge, professional*, werknemer*, persoon, betrokkene*',
  learning:
    'leer*, lere*, vaardighe*, competen*, cursus*, opleid*, toets*, getoetst*, scholing*, training*, kennis, onderwijs*, leeruitkomst*, workshop*, ontwikkel*, prestatie*, module*, kwalific*, examen*, bijeenkomst*',
  unmistakable:
    'digitale badge*, open badge*, openbadge*, edubadge*, microcredential*, micro credential*, linkedin, leerbewij*, digitale certifica*',
  elsewhere:
    'readme*, toegangsbadge*, personeelsbadge*, bezoekersbadge*, verloren badge, badge verloren, zichtbaar dragen, testdekking, deur, deuren, toegangspas*, tourniquet*, poortje*, paslezer*, lezer*, receptie, legitimatie*, beveilig* ~ gebouw, portier*, datamodel*, toegangscontrole*, ssl, tls, personeelspas*, lanyard*, keycord*, build status, bouwstatus',
  apart:
    'repository, pull request*, software, apparaat, apparaten, broncode, databank*, database*, gegevenswoordenboek, koppeling, koppelingen, server, servers, wachtwoord*, sessie*, cookie*, back up*, plaatsen, beurs, beurzen, bestelling*, wedstrijd*, prijs, prijzen, winnaar*',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, gebruikershandleiding*, functionele specificatie*',
  screen:
    'wizard, tabblad*, knop, knoppen, menu, menu s, selectievakje*, zijbalk, schermafbeelding*, dialoogvenster*, vervolgkeuzelijst*, klik*',
  build:
    'patch, patches, kwetsbaarhe*, testdekking, build, builds, bug, bugs, bugfix*, hotfix*, beveiligingsupdate*, broncode, softwareversie*',
  actor:
    'commissie*, *commissie, *commissies, bestuur, *bestuur, raad, *raad, directie, directeur*, *directeur, manager*, *manager, team, teams, *team, coordinator*, *coordinator, secretaris*, secretariaat, *bureau, bureau, afdeling*, dienst, *dienst, docent*, beoordelaar*, *beoordelaar, examinator*, assessor*, decaan, faculteit*, uitgever*, beheerder*, *beheerder, beheer, functionaris*, werkgroep*, projectgroep*, klankbordgroep*, vakgroep*, expertgroep*, kerngroep*, regiegroep*, adviesgroep*, commissiegroep*, stuurgroep*, projectleider*, *leider, voorzitter*, opleidingsmanager*, trainer*, deskundige*, *deskundige, verantwoordelijke*, eigenaar*, *eigenaar, ambassadeur*, communicatie, wij, we, mt, fg, rector*, college van bestuur, hoofd, praktijkopleider*, begeleider*, vormgever*, penningmeester*, jury, ondernemingsraad, instelling*, academie*, school, adviseur*, administratie, *administratie, aanvrager*, redactie, commissaris, vereniging, ledenraad, hr, kwaliteitszorg, *overleg, kring*, bestuurslid, ledenvergadering, werkbegeleid*, moderator*, stichting, certificeerder*, beheerders, marketing, voorlichting, burgemeester, gemeente, college, minister*, ministerie, gemeenteraad, oprichter*, scheidsrechter*, instructeur*, leiding, bond, hoofdbestuur, kapitein*, expert*, organisator*, leraar, leraren, examencommissie, servicedesk, secretaris, groep, koning, commissaris van',
  by: 'door',
  us: 'we, wij, ons',
  modal:
    'moet, moeten, mag, mogen, kan, kunnen, dient te, dienen te, zal, zullen, verplicht*, vereist*, nodig, alleen, uitsluitend, nooit, altijd, minimaal, maximaal, minstens, hoogstens, hooguit, ten minste, ten hoogste, verboden, toegestaan, graag, liefst, slechts, gebruik, niet toegestaan, hoeft, behoort, zelf niks, zo kort mogelijk',
  must: 'moet, moeten, dient, dienen, vereist*, nodig, minstens, minimaal, ten minste, alleen wie, pas als, zodra, om ~ te krijgen, om ~ te behalen, voorwaarde, is nodig, zijn nodig',
  condition:
    'als, wanneer, zodra, indien, nadat, na, voor, voordat, tenzij, mits, totdat, tot, wie, zolang, bij, die, waarvan, zonder',
  period:
    'dag, dagen, week, weken, maand, maanden, jaar, jaren, uur, uren, werkdag, werkdagen, semester*, kwartaal, kwartalen, periode, schooljaar, studiejaar',
  years: 'jaar, jaren',
  number:
    'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, veertien, vijftien, twintig, dertig, zestig, negentig, honderd, meerdere, enkele, half, beide',
  within:
    'binnen, uiterlijk, maximaal, hooguit, niet later dan, ten hoogste, hoogstens, tot maximaal',
  since: 'vanaf, na, sinds',
  soon: 'direct na, meteen, onmiddellijk, dezelfde dag, direct, per direct, automatisch na, automatisch zodra, automatisch bij, de volgende dag, volgende werkdag, aan het eind van elke, aan het einde van elke, eind van de maand, zodra ~ wordt, s nachts, aan het eind van de, op de dag zelf, dezelfde week, de vrijdag erna, uiterlijk de ~ vrijdag, nog dezelfde, de week erna, aan het einde van het, aan het eind van het, maandag erna, maandag daarna, dinsdag erna, dinsdag daarna, woensdag erna, woensdag daarna, donderdag erna, donderdag daarna, vrijdag erna, vrijdag daarna, zaterdag erna, zaterdag daarna, zondag erna, zondag daarna, dezelfde avond, direct na afloop, meteen na, aansluitend',
  frequency:
    'jaarlijks*, *jaarlijks, elk jaar, ieder jaar, een keer per jaar, eens per jaar, twee keer per jaar, per jaar, per kwartaal, elk kwartaal, ieder kwartaal, maandelijks*, elke maand, iedere maand, wekelijks*, elke week, iedere week, dagelijks, halfjaarlijks*, eens in de, om de ~ jaar, om de ~ maanden, elke ~ jaar, iedere ~ jaar, elk semester, per semester, elke vrijdag, elke maandag, elke dinsdag, elke woensdag, elke donderdag, iedere vrijdag, iedere maandag, iedere donderdag, eerste maandag, eerste vrijdag, laatste vrijdag, in het voorjaar, in het najaar, elk voorjaar, elk najaar, elke zomer, aan het eind van elk, per periode, elk studiejaar, elk schooljaar, driejaarlijks*, tweejaarlijks*, na afloop van elk*, per maand, op vrijdag, aan het eind van het jaar, ieder najaar, ieder voorjaar, begin van elk, begin van elke, begin van ieder, begin van iedere, elke cyclus',
  month:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  negation: 'nee, niet, geen, nooit, zonder, niemand, noch, nergens, niets, niks',
  absence:
    'er is geen, er zijn geen, er bestaat geen, is er geen, is er niet, zijn er geen, er is nog geen, we hebben geen, wij hebben geen, hebben we geen, geen procedure*, geen regeling*, geen proces, geen beleid, geen formele, geen vaste, niet geregeld, niet voorzien, voorzien wij niet, voorzien we niet, niet mogelijk, bieden geen, biedt geen, kennen geen, kent geen, doen we niet, doen wij niet, niemand ~ bijgehouden, niet van toepassing',
  deferral:
    'volgt nog, volgt, volgen nog, wordt nog, worden nog, moet nog, moeten nog, moeten we nog, nog te, nog niet, nog uit te werken, nog in te vullen, nog bepaald, nader te bepalen, nader bepaald, nader uitgewerkt, wordt nader, worden nader, in ontwikkeling, in voorbereiding, in bewerking, in de maak, wordt uitgewerkt, wordt momenteel, wordt later, worden later, later vastgesteld, binnenkort, te zijner tijd, ntb, n t b, tbd, todo, nog open, zijn we mee bezig, zijn wij mee bezig, wordt aan gewerkt, werken we aan, staat op de agenda, gepland, van plan, te gelegener tijd, zo spoedig mogelijk, in de toekomst, wordt onderzocht, onderzoeken we, zoeken we nog, nog over na, op termijn, zo snel mogelijk',
  reference:
    'zie, conform, volgens, overeenkomstig, in overeenstemming met, op grond van, staat in het, verwijzen, verwezen, met inachtneming, geldt het, gelden de, van toepassing, op basis van het beleid, zoals beschreven',
  contact:
    'mail*, e mail*, schrijf, schriftelijk, verzoek*, formulier*, contact*, neem contact, meld*, bericht*, aanvra*, laat weten, @',
  program: 'programma, regeling, aanbod, systeem, reglement, stelsel, catalogus',
  document:
    'dit beleid, het beleid, dit document, dit reglement, het reglement, deze regeling, de regeling, deze procedure, deze richtlijn*, de richtlijn*, dit handboek, het handboek, deze notitie, deze afspraken, deze werkafspraken, dit kader, het kader, deze pagina, deze handreiking, dit protocol, deze wiki, dit stuk, deze nota',
  admission:
    'toelating*, toegelaten, aanmeld*, inschrijv*, kandidaten toe*, wachtlijst*, selectie van kandida*, sollicit*, intakegesprek*, lidmaatschap*, werving*, vacature*, toelatingscommissie*',
  candidate: 'kandidaat*, kandidaten, genomineerde*',
  material:
    '*materiaal, lesmateria*, cursusmateria*, leermateria*, reader, readers, handleiding*, slides, video*, sheets, studiegids*, leeromgeving*, dictaat, lesboek*, oefening*, werkboek*, nieuwe cursussen, nieuwe cursus, nieuwe opleidingen',
  access:
    'link, links, wachtwoord*, url*, token*, sessie*, uitnodig*, account*, code*, kortingscode*, cookie*, domein*, ticket*, pas, passen, licentie*, contract*, overeenkomst*, zittingstermijn*, mandaat*, inlog*, benoem*, abonnement*',
  visitor:
    'bezoeker*, cookie*, paginaweergave*, webstatistiek*, browser*, ip adres*, websitebezoek*, gebruikers van de site, gebruikers van de website, webanalyse',
  result:
    'cijfer, cijfers, uitslag*, resultaat*, resultaten, toets*, examen*, beoordeling*, toelating*, aanvra*, afwijz*, inschrijv*, vrijstelling*, kosten, facturen, factuur, herkans*',

  purposeHeading:
    'doel*, doelstelling*, waarom, waartoe, visie, missie, ambitie*, aanleiding, bedoeling*, waarvoor dienen, nut, streven, meerwaarde, motivatie',
  introductionHeading:
    'inleiding, voorwoord, achtergrond, context, algemeen, wat zijn, wat is, introductie, samenvatting, vooraf, waarom',
  aim: 'doel, doelen, doelstelling*, willen, wil, beoogt, beogen, bedoeld, om ~ te, zodat, opdat, dienen om, dient om, streven*, streeft, maken, maakt, helpt, helpen, stimul*, erken*, ondersteun*, bijdragen, draagt bij, dragen bij, mogelijk maken, waarder*, bevorder*, hopen, laten zien, laat zien, bieden, biedt, gericht op',
  intent:
    'doel is, doel van, hebben als doel, heeft als doel, zijn bedoeld om, is bedoeld om, bedoeld voor, dienen om, dient om, willen we, willen wij, we willen, wij willen, beogen, beoogt, streven naar, maken ~ zichtbaar, maakt ~ zichtbaar, met als doel, zijn een manier, is een manier, zijn een middel, om ~ zichtbaar te maken, om ~ te erkennen, doel',
  shows:
    'laat ~ zien, laten ~ zien, toont, tonen ~ aan, toont ~ aan, bewijst, bewijzen, waarmee je, waarmee, maakt ~ zichtbaar, maken ~ zichtbaar, bedankt, bedanken, eert, eren, waarder*, erkent, erkennen, beloont, belonen, stimuleer*, stimuleren, helpt, helpen, dient, dienen, motiveer*, bewijs van, blijk van waardering',
  ownGoal: 'ons doel is, onze doelstelling is, onze missie is, onze ambitie is, wij willen hiermee',
  soThat:
    'om zo, om daarmee, om hiermee, om op die manier, teneinde, met als doel, zodat, om te laten, om te',
  value:
    'zichtba*, erken*, werkgever*, waarde*, waarder*, loopba*, ontwikkel*, kwaliteit*, vertrouw*, transparan*, motiv*, inzetba*, leven lang, aantoon*, aantonen, herkenba*, stimul*, bevorder*, eenduidig*, betekenis*, verifieer*, bewijz*, arbeidsmarkt*, betrokken*, groei*, versterk*, verbeter*, flexib*, doorstro*, bekwaam*, expertise',
  describing:
    'beschrijft, beschrijven, regelt, legt ~ vast, bepaalt, omschrijft, geeft ~ weer, biedt ~ kader, vormt ~ kader, stappen, werkwijze, uniformer*, stroomlijn*, zet ~ uiteen',

  scopeHeading:
    'reikwijdte*, toepassing*, werkingssfeer, bereik, begrip*, definitie*, afbakening*, voor wie, waarover, wat valt, doelgroep*, scope, waar gaat dit, begrippenlijst, terminologie',
  kindsHeading:
    'soort*, type*, niveau*, categorie*, classificatie, welke badges, vormen, families, onze badges, indeling, lagen, taxonomie, varianten, reeksen, trappen',
  kind: 'soorten, soort, typen, types, type, niveaus, niveau, categorie*, klassen, vormen, families, groepen, reeksen, lagen, varianten, trappen, smaken, lijnen',
  distinguished:
    'onderscheiden, ingedeeld, verdeeld, verdeel*, vallen uiteen, er zijn ~ soorten, soorten badges, typen badges, volgende soorten, volgende typen, volgende categorieen, behoort tot een, is bij ons, heet een, lopen van, loopt van, stapelba*, stapelen, gestapeld, bestaan uit ~ soorten, opgedeeld, onderscheidt, onderscheid tussen, onderscheid gemaakt',
  following: 'volgende',
  size: 'ects, ec, studiepunt*, studiebelastingsuren, sbu, uren, uur, credits, studie uren',
  excluded:
    'niet van toepassing, geldt niet, gelden niet, vallen niet, valt niet, hier niet onder, niet onder, buiten, uitgesloten, uitgezonderd, met uitzondering, behalve, niet bedoeld, geen badges, niet opgenomen, omvat niet, niet voor',
  notThat:
    'geen diploma, geen diploma s, geen graad, vervangt geen, vervangen geen, geen ~ kwalificatie, niet gelijk aan, geen ~ badge, geen ~ microcredential, geen ~ microcredentials',
  applies:
    'geldt voor, gelden voor, geldt, gelden, van toepassing op, is van toepassing, omvat, omvatten, valt onder, vallen onder, betreft',

  rolesHeading:
    'rol, rollen, taken, taak, verantwoord*, wie doet wat, bevoegd*, organisatie, betrokken*, governance, sturing, gremia, wie is wie, commissie*, functies, organen, aanspreekpunt*, taakverdeling, mensen, verantwoordelijk*',
  duty: 'besli*, beslui*, keurt, keuren, goedkeur*, goedkeuren, beheer*, beheert, coordine*, bewaak*, bewaakt, zorgt, zorgen, regel*, regelt, regelen, reik*, uitreiken, beoordel*, toets*, bijhoud*, houdt, houden, stelt, stellen, adviseer*, advise*, ondersteun*, controle*, controleer*, benoem*, ontwerp*, maakt, maken, schrijf*, onderhoud*, rapporteer*, publice*, ontwikkel*, aanvragen, vraagt ~ aan, dient ~ in, afnemen, neemt ~ af, invoeren, voert, voeren, registre*, leid*, leidt, evaluer*, evalueer*, verwerk*, tekent, ondertekent, begeleid*, behandel*, geeft, archiveer*, vaststel*, voorzit*, bestaat uit, fraude, zet, doet, communic*, lesgeven, plant, verzorg*, intrek*, trekt ~ in, kent ~ toe, kennen ~ toe, wijst, wijzen, informeer*, auditeer*, schorst, vergader*, reikt ~ uit, reiken ~ uit, overhandigt, beoordeelt, beoordelen, registreert, registreren, houdt ~ bij, nemen ~ af',
  responsible:
    'verantwoordelijk voor, is verantwoordelijk, zijn verantwoordelijk, eindverantwoordelijk*, belast met, bevoegd om, is bevoegd, ziet toe, zien toe, zorgt voor, draagt zorg, is eigenaar, gaat over, aanspreekpunt, ligt bij, berust bij, taak van',

  approvalHeading:
    'aanvra*, voorstel*, goedkeur*, nieuwe badge*, een nieuwe, ontwikkelproces*, ontwikkelen van, indien*, vaststell*, akkoord, besluitvorming*, hoe komt een, accorder*, wijzig*, totstandkoming, initiatie, van idee, nieuwe aanvragen, instemming, badge erbij',
  proposal:
    'aanvra*, voorstel*, voorstellen, nieuwe badge*, nieuwe microcredential*, nieuwe edubadge*, indien*, dient ~ in, idee, ideeen, aanvraagformulier*, format, projectplan*, nieuw ~ badge, plan voor',
  decide:
    'goedkeur*, keurt ~ goed, keuren ~ goed, goedgekeurd, besli*, beslui*, besluit*, akkoord*, stelt ~ vast, vastgesteld, wijst ~ af, afgewezen, afwijz*, instem*, stemt ~ in, zegt die nee, oordeel*, keurt ~ af, afgekeurd, stemmen, meerderheid*, accorde*, fiat*, toetst, beoordeel*, bekijk*, kijken ~ naar, zijn we het eens, honoreert, adviseert, instemming, goedkeuring, ja of nee',

  criteriaHeading:
    'criteri*, toets*, beoordel*, eis, eisen, voorwaard*, bewijs*, hoe verdien*, hoe behaal*, leeruitkomst*, behalen, verdienen, hoe krijg, assessment*, norm*, examinering, wat moet, kwaliteitseis*, halen, hoe haal, hoe krijg ik, hoe krijg je, hoe behaal, hoe verdien, wie kan, wie komt, voorwaarde*, vereiste*, wat heb ik nodig, hoe kom ik, hoe word ik, hoe word je',
  criterion:
    'criteri*, leeruitkomst*, eis, eisen, rubric*, bewijs*, portfolio*, competentie*, leerdoel*, beoordelingsformulier*',
  rework: 'wijzig*, gewijzigd*, verander*, aanpassing*, aangepast*, herzien*, verduidelijking*',
  rules: 'criteria, criterium, eisen, vereisten, voorwaarden',
  points: 'punt, punten',
  achieve:
    'rond* ~ af, afgerond*, afrond*, voltooi*, slaag*, geslaagd, haal*, behaal*, behaald*, lever* ~ in, ingelever*, volg*, gevolgd, aanwezig*, deelgenomen, deelneem*, neemt ~ deel, toon* ~ aan, aangetoond, aantoon*, laat ~ zien, bereik*, verzamel*, beantwoord*, zwem*, voldoe*, voldaan, minstens, minimaal, vrijwilliger ~ zijn, jaar ~ lid, jaar ~ vrijwilliger, verdienste*, inzet, uitgevoerd, voer* ~ uit, schrijf*, afgesloten, sluit ~ af',
  assess:
    'toets*, getoetst*, beoordel*, beoordeeld*, cesuur, voldoende, onvoldoende, geslaagd*, slaag*, slagen, cijfer*, score*, examen*, proeve, herkans*, rubric*, bewijs*, bewijz*, aanwezig*, portfolio*, opdracht, opdrachten, test, praktijkopdracht*, toon* ~ aan, aantoon*, aantonen, observ*, beheers*, behaald*, gesprek*, toetsvragen, meerkeuzevragen, vragen goed, vragen juist, van de vragen, punten, poging*, quiz*, criteri*, assess*, voldoet, voldoen',

  designHeading:
    'vormgev*, naam*, huisstijl*, hoe ze eruitzien, uiterlijk, ontwerp*, beeld*, logo*, naamgeving*, titel*, stijl*, visueel*, visuele*, afbeelding*, uitstraling, eruit, benaming, tekst en beeld',
  otherLook:
    'goud*, zilver*, brons*, bronzen, platina, sjabloon*, template*, beeld*, tekens, achtergrond*, tekenen',
  look: 'svg, png, pixel*, px, zeshoek*, hexago*, cirkel*, is rond, zijn rond, rond met, rond en, rond of, ronde badge*, ronde vorm, ronde afbeelding, vierkant*, schild*, vorm van de badge, vorm is, vierkante vorm, vorm van een, vormen en kleuren, logo, logos, kleur*, *kleur, lettertype*, icoon, iconen, pictogram*, rand, afbeelding*, beeld*, groen*, blauw*, rood, rode, goud*, zilver*, brons*, bronzen, wit, witte, oranje, grijs*, sjabloon*, template*, huisstijl*, alt tekst, alternatieve tekst, tekens, achtergrond*, embleem, getekend door, rechtsonder, linksboven, rechtsboven, linksonder, paars*',
  named:
    'naam, namen, titel*, omschrijving*, beschrijving*, benaming*, afkorting*, werkwoord*, woord, woorden, woordkeus, woordkeuze, zelfstandig, term, termen, tekens, formuleer*, formulering*, geformuleerd*, heet, heten',

  issuingHeading:
    'uitreik*, uitgift*, uitgev*, toekenn*, wanneer krijg, wanneer ontvang*, wanneer, verstrek*, hoe lang duurt, hoelang duurt, ontvangen, afgifte*, verzend*, termijn*, verlening, wanneer krijg je',
  otherLimit:
    'accepteer*, accepter*, bezwaar*, beroep*, klacht*, reageer*, reage*, reactie*, intrek*, ingetrokken*, trekt ~ in, verleng*, verloop*, verlop*, geldig*, bewaar*, bewaard*, bewaren, verwijder*, wis*, fout*, corrige*, gecorrigeerd*, herstel*, vervang*, antwoord*, voorstel*, indien*, aanvra*, goedkeur*, besli*, beslui*, rapport*, evalue*, inschrijv*, herkans*, doel, streef*, zienswijze*, resultaat binnen, opnieuw, aangepast, aankondig*, adverteren',

  expiryHeading:
    'geldig*, verloop*, verlop*, verleng*, vernieuw*, houdbaar*, hercertific*, hoe lang is, hoe lang blijft, looptijd*, vervaldatum*, vervalt, actualiteit*, looptijd',
  expire:
    'geldig*, verloop*, verlop*, verloopt, verleng*, vernieuw*, vervalt, vervall*, houdbaar*, hercertific*, looptijd*, tijdelijk*, einddatum*, vervaldatum*, opfris*, blijft ~ geldig, actueel blijft',
  lapse: 'vervalt, vervallen, verloopt, verlopen',
  forever:
    'onbeperkt*, levenslang*, verlopen niet, verlopen ~ niet, niet ~ verlop*, verloopt niet, niet verlop*, onbepaald*, zonder einddatum, zonder vervaldatum, permanent geldig, geen einddatum, geen vervaldatum, geen houdbaarheid*, geen verloopdatum, blijvend*, altijd geldig, voor altijd, vervallen niet, vervalt niet, geen geldigheidsduur, voor onbepaalde, blijft geldig, blijven geldig, levenslang, onbeperkt geldig',

  correctionHeading:
    'fout*, correctie*, corrige*, herstel*, wijzig* van naam, naamswijziging*, verbeter*, klopt niet, iets mis, aanpass*, vervang*, onjuist*, rectific*, fout, fouten, klopt er niet',
  fault:
    'fout, fouten, foutie*, verkeerd*, onjuist*, tikfout*, spelfout*, typefout*, klopt niet, kloppen niet, naamswijziging*, naamsverandering*, nieuwe naam, vergissing*, naam ~ gewijzigd, onjuiste, naam verkeerd, verkeerd gespeld',
  fix: 'corrige*, gecorrigeerd*, correctie*, herstel*, hersteld*, vervang*, vervangen, aanpas*, past ~ aan, passen ~ aan, aangepast*, opnieuw uit*, opnieuw ~ uit, reiken ~ opnieuw, wijzig*, gewijzigd*, verbeter*, nieuwe badge, nieuwe uit, rectific*, bijgewerkt, zet ~ recht, rechtgezet, nieuw certificaat, geeft ~ nieuwe uit, nieuw exemplaar, aangepast',
  detail:
    'naam, namen, datum, data, gegevens, adres*, mailadres*, badge*, edubadge*, microcredential*, titel, niveau, spelling, certifica*, vermeld*, hem',

  revocationHeading:
    'intrek*, ingetrokken*, herroep*, bezwaar*, beroep, klacht*, geschil*, fraude*, afnemen, terugneem*, terugnem*, ongeldig*, misbruik*, schors*, intrekking*, afpakken, kwijtraken, verliezen, kwijt',
  revoke:
    'intrek*, ingetrokken*, trekt ~ in, trekken ~ in, herroep*, herroept, ongeldig ~ verkla*, ongeldig gemaakt, verklaart ~ ongeldig, terugneem*, terugnem*, neemt ~ terug, nemen ~ terug, teruggenomen, afgepakt, afgenomen, ontneem*, ontnomen, maakt ~ ongeldig, annul*, geschorst, kwijt, afpakken, verliest ~ badge, verliezen ~ badge',
  appeal:
    'bezwaar*, beroep aan*, beroep instel*, in beroep, beroep bij, beroep mogelijk, beroepsprocedure*, college van beroep, beroepscommissie*, gehoord*, hoort ~ houder, hoort ~ deelnemer, hoort ~ student, hoort ~ ontvanger, hoort ~ medewerker, hoort ~ lid, hoort ~ betrokken*, hoort hem, hoort haar, hoort eerst, horen van, wederhoor, zienswijze*, verweer*, klacht*, geschil*, reageren op, gelegenheid om te reageren, gelegenheid om ~ reageren, gelegenheid om ~ toe te lichten, gelegenheid om ~ zienswijze, gelegenheid om gehoord, reactie te geven, heroverweg*, betwist*, bestrijden, aanvecht*, ombuds*, toelichting geven, mag ~ toelichten, kan ~ toelichten, mogen ~ toelichten, kunnen ~ toelichten, verhaal te doen, kant van het verhaal, herzien*, herziening van, herziening vragen, wordt gehoord, worden gehoord, gehoord',

  privacyHeading:
    'privacy*, persoonsgegevens, avg, gegevens, gegevensbescherming*, toestemming*, vertrouwelijk*, *gegevens, gegevensverwerking*',
  data: 'persoonsgegevens, gegevens, naam, mailadres*, e mailadres*, adres, register, geboortedatum, profiel*, identiteit*, eduid, dossier*, privacy*, *gegevens',
  personalData:
    'persoonsgegevens, avg, geboortedatum, mailadres*, e mailadres*, privacy*, jouw gegevens, je gegevens, uw gegevens, gegevens van deelnemers, gegevens van de deelnemer*',
  dataLaw: 'avg',
  keep: 'bewaar*, bewaard, bewaren, verwijder*, gewist, wissen, toestemming*, hash*, versleutel*, derden, deelt ~ met, gedeeld, delen ~ met, verwerker*, verwerkersovereenkomst*, grondslag*, anonim*, geanonim*, pseudonim*, inzage*, inzien, server*, opslag*, opgeslagen, slaan ~ op, verstrekt, doorgegeven, openba*, zichtba*, vernietig*, verzamel*, vastgelegd, leggen ~ vast, verwerken, bewaren we',

  marketingHeading:
    'communicatie*, promotie*, ruchtbaarheid, bekend*, publiciteit*, marketing*, zichtbaarheid*, werving*, pr, sociale media, social media, nieuwsbrief*, pers, uitdragen, vindbaarheid, voorlichting',
  promote:
    'promot*, communicatie, nieuwsbrief*, nieuwsbrieven, persbericht*, campagne*, adverten*, adverter*, flyer*, folder*, poster*, social media, sociale media, aankondig*, kondig* ~ aan, bekendmak*, maakt ~ bekend, publiciteit*, reclame*, marketing*, ledenblad*, neemt ~ op, nemen ~ op, brengt ~ onder de aandacht, onder de aandacht',
  channel:
    'website*, nieuwsbrief*, nieuwsbrieven, social media, sociale media, linkedin, intranet*, pers, catalogus*, blad, ledenblad*, tijdschrift*, blog*, instagram, facebook, open dag*, prikbord*, homepage*, site, pagina, personeelsblad*, vakblad*, mailing*, *wijzer, studiegids*, cursusaanbod*, gids',
  publish:
    'publice*, gepubliceerd*, zet, zetten, plaats*, geplaatst*, meld*, vermeld*, kondig*, aangekond*, deelt, stuur*, sturen, verstuur*, presente*, schrijf*, noem*, bericht*, staan, feliciteer*, verspreid*, communice*, neemt ~ op, nemen ~ op, opgenomen, toont, tonen, getoond',

  reviewHeading:
    'evaluatie*, evaluer*, kwaliteitszorg*, kwaliteitsborg*, kwaliteit*, monitor*, herzien*, indicator*, hoe gaat het, verbetercyclus*, meten, meting*, cijfers, rapportage*, verantwoording, statistie*, audit*, onderhoud, actualiser*, pdca, kengetal*, bijhouden, terugkijken, terugblik*',
  review:
    'evalue*, geevalueerd*, evaluatie*, herzien*, herziet, herziening*, bekijk*, bekeken, beoordelen, toetsen we, audit*, monitor*, tegen het licht, doorlicht*, doorgelicht*, nagelopen, loopt ~ na, lopen ~ na, bespreek*, bespreken, besproken, actualise*, enquete*, controleer*, controleren, kijken ~ naar, onder de loep, lopen ~ langs',
  metric:
    'aantal, aantallen, hoeveel, indicator*, cijfers, statistie*, percentage*, kengetal*, tevredenheid*, enquete*, slagingspercentage*, acceptatiegraad*, uitgereikte, gebruikscijfers, kpi*, rendement*, dashboard*',
  report:
    'rapport*, op een rij, presente*, publice*, verslag*, legt ~ voor, leggen ~ voor, gaan naar het, gaat naar het, meet, meten, verzamel*, telt, tellen, analyse*, jaarverslag*, bespreek*, besproken, bespreken, deelt, stuurt, terugkoppel*, koppelt ~ terug, laat ~ zien, laten ~ zien, toont, tonen',
}
