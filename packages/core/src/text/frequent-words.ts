/**
 * By language the small words that are frequent in it. Taken from general knowledge of these languages; they need
 * only tell a sentence's language, not its meaning. They stand together, since a language that no rule knows has to
 * be told too, and what a word says depends on the others that have it.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in a on all no not over under need may do does so go he she his her him me us i my its into through what when while where these those than then also such other more most any about between within using used was were would should could must after before during both each out up only some if but because there here them well able one two new understanding demonstrates demonstrated skills ability learning',
  de: 'der die das und ist im den dem des ein eine einer eines einem einen mit für auf von zu nicht wird werden wurde sich sie haben hat dieses dieser diese diesem diesen dass über zur zum bei nach durch kurs abzeichen oder auch sowie sind können kann wie als aus vom unter ihre ihrer ihren',
  nl: 'de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we als of om hun haar die er tot maar kunnen hoe deelnemer deelnemers',
  fr: 'le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont été en leur leurs dont ou plus ainsi afin sont vous nous à à nos vos être comme entre pas',
  es: 'el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso lo más sobre entre esto desde cada también son ser o e donde sin cómo través haber habilidades',
  pt: 'o a os as de do da dos das e é uma um em para com por que se seu sua este esta foi no na ao como curso nos nas são não pelo pela mais aos às sobre também ou seus suas ser entre à foram isso esse essa',
  it: 'il lo la gli le di del della dei e è una un in per con che si questo questa ha hanno sono nel alla al corso delle degli dello nella nelle sul sulla dal dalla da più come anche non i loro ed dell nell all un',
  sv: 'och att det som en ett är av för med på har till den om inte kan har i de från vid eller genom sin sina deras hur detta denna samt var efter också kunskap under sig',
  da: 'og at det som en et er af for med på har til den om ikke kan i de fra ved eller gennem sin sine deres hvordan dette denne samt var efter også under sig blev være',
  no: 'og at det som en et er av for med på har til den om ikke kan i de fra ved eller gjennom sin sine deres hvordan dette denne samt var etter også under seg ble være hva ein eit ikkje dei frå deira korleis vart vere ho eg',
  is: 'og að það sem er af fyrir með á hefur til um ekki í þeir frá við eða í gegnum sínum hvernig þetta þessi var eftir einnig undir sig hafa þeim hún hann eru verið voru sér úr',
  fo: 'og at tað sum ein er av fyri við á hevur til um ikki í tey frá ella gjøgnum sínum hvussu hetta henda var eftir eisini undir seg hava teimum eru verið vóru skal rætt',
  pl: 'i w na z do że się jest to nie oraz dla przez jego kurs od o jak ich są po co który która które oraz których lub a za przy jej ze tym tego tej zostały został może mają',
  cs: 'a v na se je že do s pro kurz z o to ve ke si jsou jak které který která nebo byl byla také po od za při jejich není jeho podle než jako ze i aby mezi',
  sk: 'a v na sa je že do s pre kurz z o to vo ku si sú ako ktoré ktorý ktorá alebo bol bola tiež po od za pri ich nie jeho podľa než zo aj aby medzi',
  sl: 'in v na se je da do s za tečaj z o to so kot ki ali bil bila tudi po od pri njihove ni njegov pa ter lahko jih med iz ga sta bi kako njihovo vsak',
  hr: 'i u na se je da do s za tečaj iz o to su kao koji koja koje ili bio bila također po od pri njihove nije njegov te kako sa su što među ga bi ima mogu svaki kurs takođe ovaj',
  hu: 'a az és hogy nem egy is van ezt meg de volt vagy mint amely ami akik ki csak már el kell lehet után által szerint ez azt való minden valamint amelyet olyan során tud képes saját',
  ro: 'și si şi în de la cu pe un o este sunt care pentru din al ale a că să au prin sau fi acest această nu mai cum după lor cele cei dintre fost ce fiecare unei unui',
  ca: 'el la els les de del i és una un en per amb que es aquest aquesta al com curs dels seva seu ha han més o són no als a pel entre també sobre les seves ser qui',
  gl: 'o a os as de do da dos das e é unha un en para con por que se seu súa este esta foi no na ao como curso máis son non polo pola aos tamén ou seus súas ser entre nun nunha estes',
  oc: 'lo la los las de del e es una un en per amb que se son aquel aquesta al coma cors sus tota tot pas o dels dins mai a lor dreit',
  eu: 'eta da du ez bat dira dute izan den baina edo ere egin dituzte hau horren dela zuen diren egiten behar gai bere beren ditu duten arabera zaie bidez dago dio baten',
  ga: 'an na agus ar is a go le do i bhí tá sé sí ag ní chun don leis nó seo sin mar mé iad acu féin gach trí atá ó faoi chuid raibh bhfuil gur',
  gd: 'an na agus air is a gu le do ann bha tha e i aig cha chun dha leis no seo sin mar iad aca fhèin gach tro bho fo chuid robh bheil gun còir anns nan ris',
  cy: 'y yr a ac yn i o ar mae wedi eu ei gan am ei bod oedd sydd nid â mewn i fod hyn hwn hon gyda trwy drwy neu hefyd gall gallant sut bob ym yng wrth fel wneud at dan',
  br: 'ar an al ha hag e en er zo a da evit gant war eus ez ket pe dre met o he ma vez bet int hep deus ur un ul dezho pep gwir hini',
  mt: 'u li ta tal fil fuq huwa hija dan din dawn għandu għandhom mill minn għal għall ma ma biex kif jew kien mhux kull fil bil bla tat tad dwar u lill hu jkun kollha',
  sq: 'dhe të në e i një me për që nga si është janë ka kanë ose nuk u do së më se këtë kjo ky duke tyre cilat cili gjatë edhe mund çdo prej',
  lt: 'ir yra į su kad iš ne apie kaip per ar buvo savo taip pat jie po nuo už prie bei gali turi tai šis kuris kurie kurių jų iki arba dėl kiekvienas tiek',
  lv: 'un ir ar par no uz kā ka vai to bija savu arī viņi pēc pie lai tas šis kas kuri kuru viņu līdz gan var jābūt nav kurš tiek katram dažādu katru tiesības jo',
  et: 'ja on ei et see kui oma ka või mis kes selle nad need oli välja kuidas ning kuid pärast üle läbi peab saab võib tema igal iga vastu ole aga nende',
  fi: 'ja on ei että se tai kun myös sekä kurssi oli joka jotka hän he ovat mutta niin kuin sen osaa ovat miten jonka kanssa olla voi saanut oman hänen niiden joita jokaisella',
  se: 'ja lea ii ahte go dahje mat geat dan leat ovdal vel maid galgá juohke sis su olbmos vuoigatvuohta olmmoš',
  tr: 've bir bu için ile olarak olan da de kurs daha çok sonra gibi her veya kadar ne en ise değil nasıl tarafından üzere hem var olduğu kendi etti ettiler ya',
  az: 'və bir bu üçün ilə olan da də kurs daha çox sonra kimi hər və ya qədər nə ən isə deyil necə tərəfindən həm var olduğu öz hüququ malikdir azadlıq',
  uz: 'va bir bu uchun bilan ham yoki har boshqa emas keyin kabi ega kerak o‘z oʻz huquqiga inson edi lozim qilish bo‘lgan',
  tk: 'we bir bu üçin bilen hem ýa her başga däl soň ýaly bar öz hukugy adam bolan',
  ku: 'û di de ji bo ku bi ew ev li an jî ne her xwe hemû yên ên dike bike heye mafê kes ya divê',
  id: 'yang dan di untuk dengan ini dari dalam pada tidak akan adalah ke telah oleh sebagai mereka atau dapat itu juga kepada serta peserta bagi lebih setiap bahwa secara ia antara mampu setelah tentang cara selama menjadi',
  ms: 'yang dan di untuk dengan ini dari dalam pada tidak akan adalah ke telah oleh sebagai mereka atau dapat itu juga kepada serta peserta bagi lebih setiap bahawa secara ia antara mampu selepas tentang cara selama boleh',
  jv: 'lan ing kang kanthi iki saka sing ora karo kanggo uga dadi yaiku bisa marang utawa ana wong saben hak tumrap',
  su: 'jeung nu di pikeun ku ieu ti dina henteu anu ka atawa bisa oge unggal hak jalma mibanda boga sarta',
  tl: 'ang ng sa mga na at ay para nang ito ni si hindi may kay upang o nila kanilang mula isang bawat kung siya din rin ngunit maaaring kanyang sila lahat',
  ceb: 'ang sa mga nga ug ni kay si dili alang may niini kini usa ka aron o nila ilang gikan matag kon siya usab katungod',
  ilo: 'ti dagiti iti nga ken a ket kadagiti saan para daytoy ni no adda tunggal maysa wenno karbengan tao',
  mg: 'ny sy dia ho amin ao tsy fa ireo izany izao na ary izy nandritra mba azy isan noho ka ilay olona zo rehetra manana',
  mi: 'te ngā nga ki i o e he me ka ko mo mō kua hoki rawa tēnei ia rātou tangata katoa kei ana',
  sm: 'o le ma i e lea mo ai se faia tagata uma aia ona ina tatau latou na lona',
  haw: 'ka ke o nā na i a me he e ma kēia kanaka ua no kona pono āpau',
  vi: 'và của là các có trong cho được với một này những để không từ đã về người khi theo như đến tại học hoặc cũng trên việc biết ra vào',
  sw: 'na ya wa kwa ni za katika la cha kuwa hii kama au vya ili hiyo wao watu yake mtu pia baada kila yao haki wote huu bila kutoka lakini wa jinsi kwamba amefanya pamoja hizo',
  zu: 'ukuthi futhi kanye noma ngoba uma lapho kodwa ukuze ngokuthi ngesikhathi nje bonke wonke unelungelo ukuba ngaphandle lolu lo le kwi yakhe yabo njalo nge',
  xh: 'ukuba kwaye kunye okanye ngoba xa kodwa ukuze ngokuthi wonke bonke unelungelo umntu ngaphandle eli lo le yakhe yabo njalo ukuze kwe',
  st: 'le ho ea ya ba a e ka ke hore o tsa wa sa mme kapa motho bohle ya hae tokelo mong bang',
  tn: 'le go ya ba a e ka ke gore o tsa wa sa mme kgotsa motho botlhe mongwe tshwanelo na ne mo',
  sn: 'uye kuti kana ne pa mu ku nokuti vanhu munhu wese kodzero ane kunge asi zvinhu ose',
  yo: 'ní àti tí ti sí fún náà ó láti kan pé àwọn nínú tó gbogbo wọn bí ẹ̀tọ́ jẹ́ tàbí ènìyàn',
  ig: 'na nke ya ka ma ọ bụ n ga ndị ha ihe maka nwere mmadụ onye ikike si kwa',
  ha: 'da na a ta ya ce don ko ga cikin mai wannan su an yana suna kuma sai wani duk hakkin mutum kowa',
  so: 'iyo ee oo in ka ku ah waa uu la ay ama si aan waxa leh qof kasta xaq kale waxaa ayaa',
  af: 'die en van in is wat op te met vir hierdie nie aan het word deur hulle na oor by uit ook kan ons as of om hul haar dat tot maar hoe een n hy moet sal',
  lb: 'de den an ass vun mat fir eng en op net mir huet dat déi dës si zu bei no iwwer och oder duerch wéi hunn vum am dass um all',
  fy: 'de it in en fan is dat op te mei foar dizze dit binne net oan hat hawwe wurdt wurde troch sy nei oer by út ek kin wy as of om har',
  eo: 'la de kaj en estas al por kun ke ĉi tiu ne ili sur per aŭ kiu kiuj kiel havas pri ĝi sed tio pli el oni povas post dum sia siaj ĉiu',
  la: 'et in est non ad ut cum ex quod qui quae per de sunt ab vel esse aut pro hoc sive nec omnes',
  ht: 'la yo nan ki pou ak yon li te se sou pa gen moun dwa tout nou ka fè a an oswa chak',
  rw: 'mu ku na ni kandi cyangwa ya y n umuntu uburenganzira bwo afite kuri wese ibyo nta ko',
  ny: 'ndi ya wa ku mu za kuti a kwa munthu ufulu aliyense ali ndiponso ena onse pa',
}

/**
 * Of these words those that English texts hold all the same: in names of people, places and products, as
 * abbreviations, or with another meaning. They say nothing against a text's being English.
 */
export const namesAndTerms =
  'pro per die met mat word bar air net com ad gen ed al hat bi care nec come don non ex bio im em mit ma sa tat saab pre door persona till var ses lea ai ac ii au eu os plus van von der den san post mine men man son bit due dire pie tie note ten kan op ab ez az gur sal ned sed ser nos tot mar pa po om til ba co pe ir di da e i o u'

/** Endings that English words often have, after two letters or more. */
export const englishEnding =
  /..(?:ings?|ed|tions?|ments?|ness|ity|ies|[eo]rs?|ly|ous|ives?|als?|ship|[ea]nces?|ics?|able|ful|ists?|ians?|u?res?|ware|ogy|phy)$/
