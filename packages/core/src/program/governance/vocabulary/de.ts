import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from general knowledge of how universities, associations and companies write. */
export const de: Vocabulary = {
  badge:
    'badge, badges, openbadge*, *abzeichen*, mikrozertifikat*, micro credential*, microcredential*, mikro credential*, credential*, zertifikat*, *zertifikate, *nachweise, kompetenznachweis*, lernnachweis*, digitale nachweis*, microdegree*, *nachweis, zertifizierung*, *zertifizierung, zertifiziert*, gutesiegel, siegel',
  honour:
    'ehrung*, *nadel, *nadeln, ehrenzeichen, *ehrenzeichen, medaille*, *medaille, *medaillen, auszeichnung*, *auszeichnung, *auszeichnungen, orden, ehrenmitgliedschaft*, ehrenmitglied*, urkunde*, *urkunde, *urkunden, plakette*, *plakette, *plaketten, pokal*, trophae*, spange*, *spange, *spangen, diplom, diplome, *diplom, ehrentitel, ehrenplakette*, wimpel, anstecker*, errungenschaft*, bescheinigung*, *bescheinigung, *bescheinigungen, *schein, *scheine, leistungsstufe*, rang, gurtel, zeugnis*, *zeugnis, *zeugnisse, *bestatigung, *bestatigungen',
  certification: 'zertifi*, *zertifi*, akkredit*, siegel, gutesiegel, *siegel',
  organisation:
    'lieferant*, unternehmen*, betrieb*, organisation*, einrichtung*, trager, tragers, *trager, bildungstrager*, firma, firmen, hersteller*, labor, labore, produkt*, anbieter*, institution*, standort*',
  award:
    'ausstell*, ausgestellt*, stellt ~ aus, stellen ~ aus, vergeb*, vergibt, vergabe*, verleih*, verlieh*, erhalt, erhalten, bekomm*, erwerb*, erworben*, erwirb*, zugestellt, zustell*, versend*, versandt, verschick*, ubermittel*, freigeschaltet, bereitgestellt, geht ~ zu, ausgab*, ausgegeben, aushandig*, tragen ~ ein, zuerkannt, zuerkenn*, wird ~ erteilt, da ist, liegt ~ vor, uberreich*, verliehen*, bekommt, zuteil, zugesprochen, erhielt*, ausgehandigt, freischalt*, schaltet ~ frei, gewahrt, im briefkasten, per post, wird ~ geehrt, werden ~ geehrt, ausgezeichnet, ubergeben, ubergibt, ubergabe, stehen ~ bereit, steht ~ bereit, liegen ~ bereit, zur verfugung',
  earner:
    'teilnehm*, lernende*, inhaber*, empfang*, studierende*, absolvent*, person, personen, beschaftigte*, mitarbeit*, auszubildende*, azubi*, mitglied*, kollegin*, kollege*, ehrenamtlich*, besitzer*, trager*, kandidat*, du, dir, sie selbst, ihr',
  learning:
    'lern*, kompetenz*, kurs*, prufung*, weiterbildung*, schulung*, kenntnis*, fahigkeit*, fertigkeit*, leistung*, bildung*, seminar*, workshop*, lehrgang*, qualifi*, handgriff*, konnen',
  unmistakable:
    'digitale badges, digitalen badges, digitales badge, digitale abzeichen, open badge*, openbadge*, mikrozertifikat*, microcredential*, micro credential*, lernabzeichen*, linkedin, digitale zertifikat*, digitalen zertifikat*',
  elsewhere:
    'readme*, mitarbeiterbadge*, zutrittsbadge*, besucherbadge*, badge verloren, verlorene badge*, sichtbar zu tragen, *testabdeckung*, ausweis*, *ausweis, hausausweis*, besucherausweis*, *turen, drehkreuz*, zutritt*, pforte, lesegerat*, datenmodell*, inhaltstyp*, domain*, ssl, tls, zutrittskontrolle*, build status, private schlussel, x 509',
  apart:
    'repository*, repositorium*, pull request*, software, softwareversion*, firmware, gerat*, committer*, commit, merge, quellcode, schnittstelle*, datenbank*, datensatz*, datenfeld*, server, serverzertifikat*, passwort*, sitzungsdauer, cookie*, backup*, datensicherung*, platze, stipendi*, bestellung*, wettbewerb*, preistrager*, gewinner*, preisgeld*',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, benutzerhandbuch*, lastenheft*, pflichtenheft*',
  screen:
    'wizard, assistent, tab, tabs, button, buttons, menu, menupunkt*, kontrollkastchen, reiter, symbolleiste*, seitenleiste*, bildschirm*, screenshot*, dialog, dialogfenster, hochladen, klicken, klicke, schaltflache*',
  build:
    'patch, patches, sicherheitslucke*, schwachstelle*, testabdeckung, build, builds, bug, bugs, bugfix*, hotfix*, sicherheitsupdate*, quellcode, softwareversion*, changelog*',
  actor:
    'kommission*, *kommission, *ausschuss*, gremium, gremien, *beirat, hochschulrat, stiftungsrat, aufsichtsrat, fakultatsrat, fachbereichsrat, *verwaltungsrat, gemeinderat, stadtrat, rat, senat*, *senat, prasidium*, *prasidium, rektorat*, vorstand*, *vorstand, leitung*, *leitung, leiter*, *leiter, *leiterin, *stelle, stelle, geschaftsstelle*, referat*, *referat, abteilung*, *abteilung, dezernat*, zentrum, *zentrum, *beauftragte*, koordinat*, *koordinat*, *verantwortliche*, verantwortliche*, dekan*, *dekan*, fakultat*, prufer*, prufende*, gutachter*, *team, team, personalentwicklung, sekretariat, *prufungsamt, schulamt, jugendamt, bildungsamt, kulturamt, amt, hauptamt, personalamt, *buro, buro, *burro, dozent*, lehrende*, trainer*, runde, projektgruppe*, steuerungsgruppe*, fachgruppe*, lenkungsgruppe*, steuergruppe*, expertengruppe*, arbeitsgruppe, betriebsrat, jury, vorsitz*, kanzler*, professor*, wir, verein, verband, kammer, akademie, meister, meisterin*, redaktion, kommunikation, herausgeber*, aussteller*, ausbilder*, mentor*, bewertende*, verwaltung, prokurist*, geschaftsfuhr*, betreuer*, *sprecher*, mitgliederversammlung*, delegiertenversammlung*, schulleitung, lehrkraft*, lehrkrafte, hochschule, foundation, zertifizierungsstelle*, admin, admins, instructor*, certifier*, maintainer*, moderator*, marketing, offentlichkeitsarbeit, *agentur, ehrenrat, gemeindrat, burgermeister*, ministerium, minister*, bundesverband, landesverband, kreisverband, gruppenleit*, ubungsleit*, wettkampf*, abteilungen, ausrichter*, rektor*, standesamt, stadtverwaltung, lehrer*, sachverstandige*, expert*, schatzmeister*, grunder*, *richter, *richterin, *wart, *warte, *warten, *jugendwart, *prufer, *prufern, gruppe, bundesprasident*, ministerprasident*, landrat, oberburgermeister*, *wartin, *warts',
  by: 'durch, von, vom, seitens',
  us: 'wir, uns',
  modal:
    'muss, mussen, soll, sollen, sollte, darf, durfen, kann, konnen, ist zu, sind zu, hat zu, haben zu, nur, nie, niemals, immer, stets, mindestens, hochstens, pflicht, verpflichtend, verbindlich, erforderlich, notwendig, bitte, unzulassig, zulassig, erlaubt, verboten, setzt voraus, vorausgesetzt',
  must: 'muss, mussen, musst, erforderlich, notwendig, voraussetzung*, setzt ~ voraus, mindestens, nur wer, um ~ zu erhalten, um ~ zu bekommen, nur wenn, erst wenn, sobald, notig',
  condition:
    'wenn, falls, sofern, sobald, solange, nach, nachdem, bevor, vor, bis, wer, wo, soweit, bei, ausser, es sei denn, deren, derer, wird',
  period:
    'tag, tage, tagen, woche, wochen, monat, monats, monate, monaten, jahr, jahre, jahren, jahres, stunde, stunden, werktag*, arbeitstag*, kalendertag*, semester, semestern, quartal, quartals',
  years: 'jahr*',
  number:
    'ein, eine, einer, einem, eines, einen, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, vierzehn, funfzehn, zwanzig, dreissig, sechzig, neunzig, hundert, siebzehn, beide, beiden, mehrere, halben',
  within: 'innerhalb, binnen, spatestens, hochstens, maximal, langstens, bis zu, in der regel nach',
  since: 'ab, seit, nach',
  soon: 'unverzuglich, sofort, umgehend, am selben tag, noch am, taggleich, am gleichen tag, automatisch nach, automatisch bei, automatisch sobald, uber nacht, am nachsten tag, am folgetag, zum monatsende, zum quartalsende, am ende jedes, am ende jeder, in derselben woche, noch in derselben, am folgenden werktag, am nachsten werktag, in der darauffolgenden woche, zum ende des, am ende des, zum semesterende, nach semesterende, zum jahresende, jede nacht, nachts, folgenden montag, folgenden dienstag, folgenden mittwoch, folgenden donnerstag, folgenden freitag, folgenden samstag, folgenden sonntag, nachsten montag, nachsten dienstag, nachsten mittwoch, nachsten donnerstag, nachsten freitag, nachsten samstag, nachsten sonntag, darauffolgenden montag, darauffolgenden dienstag, darauffolgenden mittwoch, darauffolgenden donnerstag, darauffolgenden freitag, darauffolgenden samstag, darauffolgenden sonntag, am selben abend, am gleichen abend, direkt im anschluss, direkt nach, unmittelbar nach',
  frequency:
    'jahrlich*, *jahrlich, jedes jahr, jedem jahr, einmal im jahr, zweimal im jahr, im quartal, je quartal, pro quartal, quartalsweise, monatlich*, wochentlich*, taglich, halbjahrlich*, vierteljahrlich*, alle ~ jahre, alle ~ monate, alle ~ wochen, jedes semester, pro semester, je semester, jeden monat, jede woche, pro jahr, jeweils im, jeweils zum, jeden montag, jeden dienstag, jeden mittwoch, jeden donnerstag, jeden freitag, freitags, montags, mittwochs, donnerstags, dienstags, turnus*, regelmassig alle, im fruhjahr, im herbst, jeden ersten, jeder letzte, jedes zweite jahr, zum jahresende, am jahresende, jahresbericht*, semesterweise, zum monatsende, zu beginn jedes, zu beginn jeder, am anfang jedes, am anfang jeder, in jedem zyklus',
  month:
    'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
  negation:
    'nein, nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, ohne, weder, nirgends',
  absence:
    'gibt es kein, gibt es keine, gibt es keinen, gibt es nicht, es gibt kein, es gibt keine, es gibt keinen, es gibt derzeit kein*, es gibt bisher kein*, haben kein, haben keine, haben wir kein*, kein verfahren, keine regelung, keine regeln, keinen prozess, kein prozess, kein formales, kein formliches, kein geregeltes, nicht vorgesehen, nicht geregelt, existiert nicht, existiert kein*, ist nicht geplant, findet nicht statt, niemand hat, bisher nicht vorgekommen, nicht angeboten, sehen wir nicht vor, kein anspruch, verzichten auf',
  deferral:
    'wird noch, werden noch, noch zu, noch nicht, noch offen, noch in arbeit, in arbeit, in vorbereitung, in planung, ist geplant, sind geplant, nachgereicht, wird nachgereicht, folgt, folgt noch, folgen noch, in kurze, demnachst, wird erarbeitet, wird erstellt, wird derzeit, werden derzeit, wird gerade, zu gegebener zeit, zu einem spateren zeitpunkt, spater festgelegt, noch festzulegen, in abstimmung, tbd, todo, offen, wird geklart, wird gepruft, zeitnah, soll erarbeitet werden, sollen erarbeitet werden, in zukunft, kunftig, steht noch aus, gesondert geregelt, wird gesondert, in einer spateren, in uberarbeitung, so bald wie moglich, sobald wie moglich, schnellstmoglich',
  reference:
    'siehe, gemass, entsprechend, nach massgabe, es gilt, es gelten, es gelten die, richtet sich nach, richten sich nach, vgl, im einklang mit, nach den vorgaben, nach der, unter beachtung, verwiesen, laut, im rahmen der, nach dem, einschlagig*, geltende*',
  contact:
    'schreib*, e mail, email, mail, melde*, meldung, antrag, formlos*, wende*, formular*, kontakt*, anfrage, mitteil*, ticket, @, auf wunsch, auf antrag, auf anfrage',
  program:
    'programm, angebot, angebote, system, ordnung, regelung, richtlinie, leitlinie, konzept, portfolio',
  document:
    'diese richtlinie, dieser richtlinie, die richtlinie, dieses dokument, diese ordnung, dieser ordnung, die ordnung, diese satzung, die satzung, dieses konzept, diese leitlinie*, die leitlinie*, dieses verfahren, diese seite, dieser leitfaden, dieses handbuch, das handbuch, diese handreichung, diese regelung, dieses papier, diese grundsatze, der leitfaden, das konzept, dieses regelwerk, das regelwerk',
  admission:
    'zulassung*, zugelassen*, bewerber*, bewerbung*, immatrikulation*, einschreib*, aufnahme als mitglied, mitgliedsantrag*, aufnahmeausschuss*, zulassungsausschuss*, auswahlverfahren*, warteliste*, anmeldung zum, einstellung*, stellenausschreibung*',
  candidate: 'antragsteller*, kandidat*, nominier*',
  material:
    'lehrmaterial*, lernmaterial*, kursmaterial*, skript, skripte*, lernvideo*, arbeitsanweisung*, folien, lehrbuch*, handout*, arbeitsblatt*, lehrgangsunterlage*, lernmodul*, kursinhalt*, kursbeschreibung*, neue kurse, neuer kurs, neue studiengange, neuer studiengang, kursunterlagen, lernunterlagen, lehrunterlagen, schulungsunterlagen, unterrichtsunterlagen, seminarunterlagen',
  access:
    'link, links, passwort*, passworter, url, urls, token*, sitzung*, einladung*, anmeldung, konto, konten, zugang*, zugange, code, codes, gutschein*, cookie*, domain*, ticket*, karte*, lizenz*, vertrag*, vereinbarung*, amtszeit*, mandat*, probezeit*',
  visitor:
    'besucher*, cookie*, seitenaufruf*, webanalyse*, browser*, ip adress*, webseite ~ besuch*, nutzer der website, server log*, logfile*, absturzbericht*, besuch der website',
  result:
    'prufungsergebnis*, bewertung*, note, noten, ergebnis*, prufungsentscheidung*, zulassung*, ablehnung*, gebuhr*, antrag*, prufung*, klausur*',

  purposeHeading:
    'zweck*, ziel*, *ziel, *ziele, zielsetzung*, wozu, warum, leitbild*, anliegen, sinn, nutzen, mehrwert, motivation, anlass, leitgedanke*, woran, weshalb, wofur',
  introductionHeading:
    'einleitung*, praambel*, vorwort, hintergrund, uberblick, ausgangslage, vorbemerkung*, einfuhrung, was sind, was ist, was bringt, wozu, warum',
  aim: 'ziel, ziele, zielt, zielen, zweck, soll, sollen, dient, dienen, um, damit, wollen, will, macht, machen, ermoglich*, mochte, mochten, streb*, fordern, fordert, unterstutz*, tragen dazu, tragt dazu, weil, hoffen, starkt, starken, beitragen, anerkennen, wurdigen, wurdigt, schaffen',
  intent:
    'dienen, dient, zielt, zielen, ziel ist, ziel der, ziel des, ziel von, zweck der, zweck des, zweck ist, sollen ~ sichtbar, soll ~ sichtbar, wollen wir, mochten wir, wir wollen, mit dem ziel, wir mochten, sind ein weg, ist ein weg, sind ein mittel, um ~ sichtbar zu machen, um ~ anzuerkennen, sollen ~ anerkennen, machen ~ sichtbar, macht ~ sichtbar, machen wir',
  shows:
    'zeigt, zeigen, belegt, belegen, bescheinig*, bestatig*, macht ~ sichtbar, machen ~ sichtbar, sichtbar gemacht, dient, dienen, ermoglich*, wurdig*, ehrt, ehren, geehrt, dankt, danken, anerkennt, anerkennen, erkennt ~ an, erkennen ~ an, hilft, helfen, motivier*, belohn*, nachweisen, weist ~ nach, weisen ~ nach, dokumentier*, soll lust, als nachweis, wertschatz*, auszeichnen, zeichnet ~ aus, reprasentier*, fordert, fordern, sichtbar werden, sichtbar wird',
  ownGoal:
    'unser ziel ist, unser anliegen ist, unser anspruch ist, unser zweck ist, unser auftrag ist',
  soThat: 'um so, um damit, um auf diese weise, mit dem ziel, zu dem zweck, damit',
  value:
    'sichtbar*, nachvollziehbar*, anerkenn*, arbeitgeber*, wert*, motiv*, karriere*, transparen*, qualitat*, vertrau*, einheitlich*, lebenslang*, forder*, unterstutz*, zeigen, belegen, belegt, wurdig*, vergleichbar*, durchlassig*, beschaftigungsfahig*, starken, starkt, steiger*, nachweisbar*, uberprufbar*, verlasslich*, bekannt*, bindung, wertschatz*, dokumentier*, weiterentwick*, gewinn*, angeboten, ausgestellt, expertise, kompetenz*',
  describing:
    'regelt, beschreibt, legt ~ fest, definiert, erlautert, bestimmt, fasst ~ zusammen, gibt einen rahmen, bildet den rahmen, schafft den rahmen, ablauf*, schritte, verfahren, vereinheitlich*, stellt ~ dar',

  scopeHeading:
    'geltungsbereich*, anwendungsbereich*, gegenstand, abgrenzung*, begriffe*, begriffsbestimmung*, definition*, reichweite, wofur gilt, fur wen, wer kann, geltung, was zahlt',
  kindsHeading:
    'arten, art, stufen, stufe, kategorie*, niveau*, formate, format, typen, typ, klassen, ebenen, welche gibt es, welche abzeichen, welche badges, systematik, taxonomie, badge arten, gruppen, familien, *typen, *arten, *stufen, *kategorien, *formate, bausteine, unser angebot',
  kind: 'arten, art, stufe*, kategorie*, klassen, klasse, typen, typ, niveaustufe*, gruppen, formate, formen, familien, ebenen, *arten, *typen, *stufen, *kategorien, bereiche, reihen, sorten, varianten, grade',
  distinguished:
    'unterschieden, unterscheid*, gliedern sich, gliedert sich, eingeteilt, unterteilt, untergliedert, es gibt ~ arten, gibt es in, grob gesagt, folgende arten, folgende stufen, folgende kategorien, folgende typen, einer der, zugeordnet, reichen von, entweder, wird in ~ vergeben, gestapelt, stapelbar*, kombinierbar*, gebundelt',
  following: 'folgende, folgenden, folgender',
  size: 'ects, leistungspunkt*, credits, stunden, stunde, unterrichtseinheit*, ue, workload, kreditpunkt*, zeitstunden',
  excluded:
    'gilt nicht, gelten nicht, nicht fur, ausgenommen, ausgeschlossen, nicht erfasst, nicht umfasst, fallen nicht, fallt nicht, nicht hierunter, nicht darunter, nicht gegenstand, gilt allein, gelten allein, bleiben unberuhrt, bleibt unberuhrt, nicht betroffen, keine badges, mit ausnahme, nicht einbezogen, ausser, finden keine anwendung, findet keine anwendung, nicht anzuwenden, nicht angewendet, nicht anwendbar, besucher nicht',
  notThat:
    'kein ~ abschluss, keine ~ abschlusse, keinen ~ abschluss, kein ~ diplom, kein ~ titel, ersetzt kein*, ersetzen kein*, nicht gleichwertig, kein ~ zeugnis, keine zulassung, sind keine badges, sind keine abzeichen, sind keine micro*, sind keine mikro*, sind keine zertifikate, kein badge, kein abzeichen, kein mikrozertifikat',
  applies:
    'gilt fur, gelten fur, umfasst, umfassen, findet anwendung, erstreckt sich, anzuwenden, betrifft, gilt',

  rolesHeading:
    'zustandig*, rollen, rolle, aufgaben*, verantwort*, beteiligte*, gremien, organisation, wer macht was, wer ist wer, wer ist zustandig, ansprechpartner*, ansprechperson*, personen, trager, governance, steuerung, organe, akteur*, kompetenzen der, leitung, gepruft durch, wer pruft, verantwortlich',
  duty: 'entscheid*, beschliess*, beschloss*, benenn*, erstell*, pruft, prufen, prufung*, fuhrt, fuhren, betreut, betreuen, stellt ~ aus, stellen ~ aus, meld*, nimmt ~ ab, nehmen ~ ab, genehmig*, koordinier*, verwalt*, verantwort*, berat*, berait, pflegt, pflegen, uberwach*, uberpruf*, organis*, kontroll*, vertritt, vertreten, leitet, leiten, unterstutz*, bewert*, vergibt, vergeben, ausstell*, gestalt*, entwick*, bericht*, sorgt, sorgen, ubernimm*, unterzeich*, zeichnet, beantrag*, beauftrag*, veroffentlich*, kummer*, zeichn*, legt ~ fest, legt ~ an, erteilt, schlagt ~ vor, begutacht*, gehoren, bearbeit*, sichert, stimmt, freigab*, freigib*, dokumentier*, einricht*, technik, plant, ruft ~ ein, schult, abnehmen, abnahme, pflege, entzieh*, widerruf*, vergab*, freigeb*, zuweis*, weist ~ zu, informier*, auditier*, definier*, setzt ~ aus, tagt, trifft, ubergibt, ubergeben, uberreicht, uberreichen, verleiht, verleihen, entscheidet, zeichnet ~ ab, testet, notiert',
  responsible:
    'verantwortlich fur, zustandig fur, ist zustandig, sind zustandig, ist verantwortlich, verantwortet, verantworten, tragt die verantwortung, obliegt, federfuhr*, aufgabe der, aufgabe des, liegt bei, liegt beim, in der verantwortung, betraut',

  approvalHeading:
    'antrag*, beantrag*, genehmig*, vorschlag*, vorschlage*, einreich*, begutacht*, einricht*, freigabe*, zustimmung*, neue ~ abzeichen, neue badges, neues badge, neues abzeichen, neue angebote, neuer badges, einfuhrung*, entstehung*, entwicklung neuer, wer denkt, wie entsteht, wie entstehen, anlegen, von der idee, aufnahme neuer, aufnahme in, anderung*, initiierung, beschluss*, verfahren zur',
  proposal:
    'antrag*, beantrag*, vorschlag*, vorschlage*, vorschlagen, neue abzeichen, neues abzeichen, neue badges, neues badge, neuen badge, neue angebote, neues angebot, neue mikrozertifikat*, neues mikrozertifikat*, neue micro*, formblatt*, einreich*, projektskizze*, konzept fur, idee, ideen, steckbrief*, *antrag, *konzept',
  decide:
    'genehmig*, entscheid*, beschliess*, beschluss*, zustimm*, stimmt ~ zu, stimmen ~ zu, ablehn*, lehnt ~ ab, abgelehnt, freigab*, freigib*, freigegeben, mehrheit, votum, billig*, pruft, prufung der unterlagen, bewilligt, bewillig*, spricht ~ daruber, berat, befindet, annehmen, angenommen, nimmt ~ an, gibt ~ frei, begutacht*, empfiehlt, empfehl*, abgestimmt, einwillig*, billigt, ja oder nein',

  criteriaHeading:
    'kriterien*, *kriterien, prufung*, anforderung*, bewertung*, *bewertung, voraussetzung*, was muss ich, wie bekomme, wie erwerb*, wie erhalt*, leistungsnachweis*, lernergebnis*, assessment*, erwerb, beurteilung*, bestehen, standards, qualitatsstandard*, kompetenzfeststellung, vergabebedingung*, vergabekriterien, erforderliche nachweise, art der nachweise, nachweise und, nachweis der, was muss, wer kann, wer bekommt, wie bekommt, wie bekommst, wie kann ich, bedingung*, teilnahmebedingung*, wofur bekomm*, wofur gibt, wie komme ich, leistung*, was brauche, was brauchst, freischaltung, verleihungsvoraussetzung*, aufgaben, wie wird man, wie werde ich',
  criterion:
    'kriterien, kriterium, lernergebnis*, anforderung*, nachweis*, raster, bewertungsraster*, kompetenz*, portfolio*, *raster, *kriterien, lernziel*',
  rework: 'anderung*, andern, andert, geandert*, uberarbeit*, anpassung*, angepasst*, neufassung*',
  rules: 'kriterien, kriterium, anforderungen, voraussetzungen, bedingungen',
  points: 'punkt, punkte, punkten',
  achieve:
    'abschliess*, abgeschlossen*, schliesst ~ ab, besteh*, bestanden*, besucht*, teilgenommen, teilnahme*, nimmt ~ teil, abgib*, abgegeben, gibt ~ ab, einreich*, eingereicht, nachweis*, nachgewiesen*, weist ~ nach, zeig*, gezeigt, erreich*, sammel*, gesammelt, beantwort*, lost, losen, gelost, absolvier*, leist*, geleistet*, schwimm*, fahr*, fahrst, lauft, laufen, springt, mitglied, jahre, erbring*, erbracht, mindestens, erfolgreich*, verdienst*, tatigkeit, engagement, baut, leitet, plant, fuhrt ~ durch, durchgefuhrt, erfull*, jahren, vorstandstatigkeit, mitarbeit',
  assess:
    'bestanden*, bestehen, wer ~ besteht, prufung besteht, test besteht, kurs besteht, pruft, gepruft, prufung*, *prufung, prufend*, prufer*, bewert*, punkt, punktzahl*, punktestand*, punkte, test, tests, klausur*, beurteil*, nachweis*, nachgewies*, raster, *raster, note, abgenommen, nimmt ~ ab, haken, abhaken, machst ~ vor, vormachen, vorfuhr*, demonstrier*, beobacht*, portfolio*, fallstudie*, projektarbeit*, anwesenheit*, teilnahme an, quiz*, aufgabe*, prufungsfragen, kontrollfragen, fragen richtig, der fragen, fragen beantwort*, wiederhol*, versuch*, erfullt, schwelle*, mindestpunkt*, anwesend, prasentation, abschlussarbeit*, hausarbeit*, facharbeit*, seminararbeit*, masterarbeit*, bachelorarbeit*, schriftliche arbeit, abschlussgesprach, fachgesprach*',

  designHeading:
    'gestaltung*, design*, bezeichnung*, benennung*, name, namen, namensgebung, aussehen, wie sehen, optik, bild*, logo*, erscheinungsbild*, layout, titel, visuell*, grafik*, corporate design, texte, darstellung, beschreibung der badges, bildsprache',
  otherLook:
    'gold*, silber*, bronze*, platin*, vorlage*, bild, bilder, zeichen, hintergrund, form, orange',
  look: 'svg, png, pixel*, px, sechseck*, kreis, kreisform*, kreisrund*, rund, runde form, quadrat*, schild, schilder, schildform*, form ist, form des, form eines, form der abzeichen, form der badges, logo, logos, farbe*, farben, *farbe, schrift, schriften, schriftart*, schriftzug*, schriftgross*, schriftfarbe*, schriftfamilie*, symbol*, rahmenfarbe*, mit rahmen, der rahmen ist, rahmen in, goldener rahmen, farbiger rahmen, rahmen um, rahmen und, rand, grafik*, bild, bilder, grun, grune, gruner, grunes, grunen, grunton*, blau*, rot, gold*, silber*, bronze*, weiss*, orange, grau, gelb*, vorlage*, wappen, corporate design, alternativtext*, zeichen, hintergrund, icon*, gestaltet, hausfarb*, violett*',
  named:
    'name, namen, bezeichnung*, benannt, titel, beschreibung*, wortlaut, verb, substantiv*, abkurzung*, begriff*, formulier*, zeichen, heisst, heissen',

  issuingHeading:
    'ausstell*, vergabe*, verleih*, wann, wie lange dauert, erhalt des, ubermittlung*, ausgabe*, zustellung*, melden und, erteilung*, versand*, wie komme ich, vergibt, vergeben',
  otherLimit:
    'widerspruch*, einspruch*, beschwerde*, frist zur annahme, annehmen, angenommen, annahme*, abruf*, widerruf*, entzug*, entzieh*, verlang*, verlanger*, gultig*, erneuer*, ablauf*, lauft ~ ab, aufbewahr*, losch*, speicher*, fehler*, berichtig*, korrig*, korrektur*, ersetz*, antwort*, beantwort*, antrag*, einreich*, vorschlag*, uberpruf*, bericht, berichtet, genehmig*, entscheid*, anmeld*, wiederhol*, einricht*, richten ~ ein, auflage*, ziel, angeboten, anhor*, befristet, stellungnahme, bewerben, bewerbung, neu erworben, erneut',

  expiryHeading:
    'gultig*, ablauf, ablaufen, lauft ~ ab, geltungsdauer*, erneuer*, verlanger*, verfall*, befrist*, laufzeit*, rezertifizier*, wie lange gilt, wie lange gelten, lebensdauer, auffrisch*, dauer der gultigkeit, aktualitat, laufzeit',
  expire:
    'gultig*, ablauf*, lauft ~ ab, laufen ~ ab, abgelaufen*, verfall*, verfallt, befrist*, erneuer*, verlanger*, rezertifizier*, geltungsdauer*, laufzeit, gilt, gelten, auffrisch*, erlischt, erloschen*, verliert ~ gultigkeit, verlangert, bleibt gultig, bleiben gultig',
  lapse:
    'verfallen, verfallt, erlischt, erloschen, verlieren ~ gultigkeit, verliert ~ gultigkeit, lauft ~ ab, laufen ~ ab',
  forever:
    'unbefrist*, unbegrenzt*, dauerhaft gultig, zeitlich nicht, lebenslang*, ohne ablauf*, ohne befristung, solange, kein ablauf*, verfallen nicht, verfallen ~ nicht, verfallt nicht, laufen ~ nicht ab, lauft ~ nicht ab, laufen nicht ab, lauft nicht ab, nicht ablauf*, nicht ~ ablaufen, nicht ~ abläuft, kein verfall*, ohne verfall*, kein enddatum, auf dauer, nicht befristet, bleibt gultig, bleiben gultig, ohne zeitliche begrenzung, fur immer, auf lebenszeit, zeitlich unbegrenzt, unbeschrankt gultig',

  correctionHeading:
    'berichtig*, korrektur*, korrig*, fehler*, ander* ~ namens, namensander*, wenn etwas nicht, falsch*, etwas stimmt nicht, nachbesser*, richtigstell*, ersatz*, neuausstellung*, umbenenn*',
  fault:
    'fehler*, schreibfehler*, tippfehler*, falsch*, fehlerhaft*, unrichtig*, unkorrekt*, inkorrekt*, namensander*, geanderter name*, name ~ geandert, neuer name, irrtum*, vertipp*, falsch geschrieben, stimmt nicht, stimmen nicht, verwechs*',
  fix: 'berichtig*, korrig*, korrektur*, ersetz*, neu ausgestellt, neu aus, neuausstell*, erneut ausgestellt, austausch*, ausgetauscht, tauscht ~ aus, geander*, andern, andert, anderung*, richtiggestell*, behob*, beheb*, behebt, aktualisier*, neues ~ ausgestellt, neue fassung, umgeschrieben, neues zertifikat, neues badge, neues abzeichen',
  detail:
    'name, namen, namens, datum, daten, adresse*, *adresse, *punkte*, leistungspunkt*, ausstellungsdatum, *datum, badge*, *abzeichen*, *zertifikat*, *nachweis*, titel, angabe*, exemplar*, eintrag*, zahl',

  revocationHeading:
    'widerruf*, entzug*, entzieh*, aberkenn*, rucknahme*, zuruckzieh*, zurucknehm*, einspruch*, widerspruch*, weggenommen, wegnehmen, tauschung*, ruckruf*, sperr*, ungultig*, missbrauch, beschwerde*, loschung eines, einziehung*',
  revoke:
    'widerruf*, entzug*, entzieh*, entzogen*, entzieht, aberkenn*, aberkannt*, erkennt ~ ab, rucknahme*, zuruckgezogen, zieht ~ zuruck, zuruckgenommen, nimmt ~ zuruck, zurucknehm*, ungultig ~ erklart, fur ungultig, ungultigkeit*, annullier*, eingezogen, weggenommen, wegnehm*, sperrt, gesperrt, loscht das abzeichen, loscht den badge, einziehen, verliert das, verlieren das',
  appeal:
    'widerspruch*, einspruch*, anzuhor*, anhor*, angehort, wird ~ gehort, werden ~ gehort, gehort wird, gehort werden, zuvor gehort, vorher gehort, beschwerde*, stellungnahme*, stellung nehmen, stellung zu nehmen, aussern, zu aussern, ausserung, anfecht*, gegendarstell*, rechtsbehelf*, klage, beschwer*, schlichtung*, schlichter, ombuds*, nochmals pruf*, erneute prufung, schiedsstelle*, remonstr*, sich zu erklaren, gelegenheit zur, gelegenheit sich, gelegenheit gegeben, gelegenheit zu einer, zu horen, hort, horen, gehor, anhorung, uberprufung der entscheidung, uberprufung des widerrufs, uberprufung verlang*, anzuhoren, ist ~ zu horen, vorher anzuhoren, wird vorher gehort',

  privacyHeading:
    'datenschutz*, personenbezogen*, daten, meine daten, meinen daten, dsgvo, privatsphare, einwilligung*, *daten, datenverarbeitung*, datenspeicher*',
  data: 'daten, personenbezogen*, datenschutz*, name, namen, nachname*, vorname*, e mail*, email*, geburtsdatum, adresse*, eintrag, eintrage, konto, profil*, prufungsunterlagen, verzeichnis, *daten, angaben',
  personalData:
    'personenbezogen*, datenschutz*, dsgvo, geburtsdatum, e mail adresse*, mailadresse*, namen und, vorname*, nachname*, daten der teilnehm*, personliche daten, daten der lernende*, teilnehmendendaten',
  dataLaw: 'dsgvo, datenschutz*',
  keep: 'gespeichert, speicher*, losch*, geloscht, loscht, aufbewahr*, einwillig*, zustimm*, weitergegeben, weitergabe, geben ~ weiter, ubermittel*, dritte, dritten, auftragsverarbeit*, rechtsgrundlage*, pseudonym*, anonym*, verschlussel*, hash*, server*, freischalt*, freigeschaltet, freigeb*, auskunft*, sichtbar, jahre, erhoben, erheb*, erfasst, widersprech*, offentlich, einsehbar, einsehen, einsicht*, wir speichern, teilen ~ mit, geben ~ an, gibt ~ weiter',

  marketingHeading:
    'offentlichkeitsarbeit*, kommunikation*, marketing*, werb*, bewerb*, bekannt*, promotion, offentlich*, presse*, social media, verbreitung*, aussendarstellung*, newsletter*, auftritt*, ankundigung*, sichtbarkeit',
  promote:
    'werb*, wirbt, beworben, bewerb*, marketing*, kampagne*, pressemitteil*, pressestelle*, newsletter*, flyer*, plakat*, broschure*, bekannt gemacht, macht ~ bekannt, bekanntmach*, ankundig*, offentlichkeitsarbeit*, rundmail*, mitgliederzeitschrift*, rundbrief*',
  channel:
    'newsletter*, website*, webseite*, internetseite*, homepage*, intranet*, social media, soziale medien, sozialen medien, sozialen netzwerk*, linkedin, presse*, zeitschrift*, rundbrief*, aushang*, schwarzes brett, schwarzen brett, katalog*, mitgliederzeitschrift*, werkzeitung*, mitarbeiterzeitung*, instagram, facebook, blog*, tag der offenen tur, messe*, *heft, programm, amtsblatt',
  publish:
    'veroffentlich*, stellt ~ vor, stellen ~ vor, vorgestellt, kundigt, kundigen, angekundigt, bericht*, berichtet, erscheint, erscheinen, stehen, informier*, postet, posten, gepostet, prasentier*, nennt, genannt, schreibt, schreiben, verschickt, teilt ~ mit, teilen, hangt, hangen, setzt, listet, gratulier*, zeigt, zeigen, gezeigt',

  reviewHeading:
    'uberpruf*, evaluation*, evaluier*, qualitatssicherung*, kennzahl*, monitoring*, berichtswesen*, bericht*, revision*, auswertung*, erfolgskontrolle*, erfolgsmessung*, weiterentwicklung*, indikator*, uberarbeit*, statistik*, controlling, woran merkt, messung*, qualitat*, archivier*, pflege, aktualisier*',
  review:
    'uberpruf*, evaluier*, evaluation*, revidier*, revision*, uberarbeit*, auf den prufstand, auswert*, ausgewertet, wertet ~ aus, werten ~ aus, sichtet, durchgesehen, sieht ~ durch, pruft, prufen, gepruft, monitoring, bewertet, bilanz*, befragt, befragung*, umfrage*, geht ~ durch, fortgeschrieben, fortschreib*, kontrollier*',
  metric:
    'kennzahl*, indikator*, anzahl der, anzahl ausgestellt*, zahl der ausgestellt*, zahl der, zahlen, statistik*, quote*, *quote, *quoten, *raten, ruckmeldung*, befragung*, zufriedenheit*, umfrage*, ausgestellte*, nutzungszahl*, auswertung*, feedback',
  report:
    'bericht*, berichtet, legt ~ vor, legen ~ vor, vorgelegt, vorlage, erhebt, erhoben, misst, gemessen, wertet ~ aus, werten ~ aus, ausgewertet, zusammen, veroffentlich*, stellt ~ vor, vorgestellt, auswert*, zahlt, gezahlt, dokumentier*, geht an, gehen an, jahresbericht*, prasentier*, zeigt, zeigen',
}
