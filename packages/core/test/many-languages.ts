/** Descriptions of badges in many languages, two of each, by the English name of the language. */
export const manyLanguages: Readonly<Record<string, readonly [string, string]>> = {
  Afrikaans: [
    'Deelnemers het drie maande lank elke week die water van ’n spruit naby hulle huis gemeet, die waardes in ’n openbare databasis ingevoer en aan die bure verduidelik wat verander het. Hulle kan ’n natuurlike skommeling van besoedeling onderskei.',
    'Wie hierdie kenteken dra, het ’n seisoen lank saam met ses ander die nagwag in die hawe gehou, elke aand die logboek bygewerk en in die praktyk gewys dat hy ’n skip sonder hulp na die kaai kan bring.',
  ],
  Albanian: [
    'Pjesëmarrësit kanë matur për tre muaj çdo javë ujin e një përroi pranë shtëpisë së tyre, kanë shënuar vlerat në një bazë të dhënash publike dhe u kanë shpjeguar fqinjëve ndryshimet. Ata dinë të dallojnë një luhatje natyrore nga ndotja.',
    'Mbajtësi i kësaj shenje ka punuar një stinë të tërë në kopshtin e përbashkët të lagjes, ka mbjellë dyzet pemë me dorën e vet dhe tani mund t’u tregojë të tjerëve si kujdesen për tokën gjatë dimrit.',
  ],
  Arabic: [
    'قاس المشاركون مياه جدول قريب من منازلهم كل أسبوع على مدى ثلاثة أشهر، وأدخلوا القيم في قاعدة بيانات عامة، وشرحوا للجيران ما الذي تغير. ويمكنهم التمييز بين التقلب الطبيعي وعلامات التلوث.',
    'عمل حامل هذه الشارة موسما كاملا في حديقة الحي، وزرع أربعين شجرة بيده، ويستطيع الآن أن يعلم الآخرين كيف يعتنون بالتربة في فصل الشتاء وكيف يوفرون الماء في الصيف.',
  ],
  Armenian: [
    'Մասնակիցները երեք ամիս շարունակ ամեն շաբաթ չափել են իրենց տան մոտ գտնվող առվի ջուրը, արժեքները մուտքագրել են հանրային շտեմարան և հարևաններին բացատրել են փոփոխությունները։',
    'Այս նշանը կրողը մի ամբողջ եղանակ աշխատել է թաղամասի այգում, իր ձեռքով տնկել է քառասուն ծառ և այժմ կարող է ուրիշներին սովորեցնել, թե ինչպես խնամել հողը ձմռանը։',
  ],
  Azerbaijani: [
    'İştirakçılar üç ay ərzində hər həftə evlərinin yaxınlığındakı çayın suyunu ölçmüş, dəyərləri açıq məlumat bazasına daxil etmiş və dəyişiklikləri qonşulara izah etmişlər. Onlar təbii dəyişməni çirklənmədən ayıra bilirlər.',
    'Bu nişanın sahibi bütün mövsüm boyu məhəllə bağında işləmiş, öz əlləri ilə qırx ağac əkmiş və indi başqalarına qışda torpağa necə qulluq etməyi öyrədə bilir.',
  ],
  Basque: [
    'Parte-hartzaileek hiru hilabetez astero neurtu dute etxetik gertuko erreka, balioak datu-base publiko batean sartu dituzte eta aldaketa bat azaldu diete bizilagunei. Gai dira gorabehera naturala kutsaduratik bereizteko.',
    'Intsignia hau daramanak denboraldi oso bat eman du auzoko baratzean lanean, berrogei zuhaitz landatu ditu bere eskuz, eta orain badaki besteei erakusten lurra neguan nola zaindu behar den.',
  ],
  Bengali: [
    'অংশগ্রহণকারীরা তিন মাস ধরে প্রতি সপ্তাহে বাড়ির কাছের একটি খালের জল মেপেছেন, মানগুলি একটি উন্মুক্ত তথ্যভাণ্ডারে লিখেছেন এবং প্রতিবেশীদের পরিবর্তনগুলি বুঝিয়েছেন।',
    'এই ব্যাজের অধিকারী পুরো একটি মৌসুম পাড়ার বাগানে কাজ করেছেন, নিজের হাতে চল্লিশটি গাছ লাগিয়েছেন এবং এখন অন্যদের মাটির যত্ন নিতে শেখাতে পারেন।',
  ],
  Bulgarian: [
    'Участниците са измервали всяка седмица в продължение на три месеца водата в поток близо до дома си, въвели са стойностите в публична база данни и са обяснили промяната на съседите си.',
    'Носителят на тази значка е работил цял сезон в градината на квартала, засадил е четиридесет дървета със собствените си ръце и вече може да учи другите как се грижат за почвата през зимата.',
  ],
  Catalan: [
    'Els participants han mesurat cada setmana durant tres mesos l’aigua d’una riera propera a casa seva, han introduït els valors en una base de dades pública i han explicat als veïns què ha canviat. Saben distingir una oscil·lació natural d’un senyal de contaminació.',
    'Qui porta aquesta insígnia ha treballat tota una temporada a l’hort del barri, ha plantat quaranta arbres amb les seves mans i ara pot ensenyar als altres com cal tenir cura de la terra a l’hivern.',
  ],
  Cebuano: [
    'Gisukod sa mga partisipante kada semana sulod sa tulo ka bulan ang tubig sa sapa duol sa ilang balay, gisulat ang mga numero sa usa ka talaan nga bukas sa tanan, ug gipasabot sa mga silingan kung unsa ang nausab.',
    'Ang tag-iya niining badge nagtrabaho sa tibuok panahon sa tanaman sa baryo, nagtanom og kap-atan ka kahoy gamit ang iyang kaugalingong kamot, ug makatudlo na karon sa uban kung unsaon pag-atiman ang yuta.',
  ],
  Chinese: [
    '学员连续三个月每周测量住所附近的溪流，将结果录入公开数据库，并向邻居说明变化。能够区分自然波动与污染迹象，并知道应当联系谁。',
    '获得此徽章的人在社区花园工作了整整一个季节，亲手种下四十棵树，并能教别人如何在冬天照料土壤、如何在夏天节约用水。',
  ],
  Croatian: [
    'Polaznici su tri mjeseca svakog tjedna mjerili vodu u potoku blizu svoje kuće, unosili vrijednosti u javnu bazu podataka i susjedima objasnili što se promijenilo. Znaju razlikovati prirodno kolebanje od znaka onečišćenja.',
    'Nositelj ove značke radio je cijelu sezonu u vrtu svoje četvrti, vlastitim je rukama posadio četrdeset stabala i sada može druge poučiti kako se zemlja njeguje tijekom zime.',
  ],
  Czech: [
    'Účastníci tři měsíce každý týden měřili vodu v potoce blízko svého domu, zapisovali hodnoty do veřejné databáze a sousedům vysvětlili, co se změnilo. Umějí rozlišit přirozené kolísání od známek znečištění.',
    'Držitel tohoto odznaku pracoval celou sezónu na komunitní zahradě, vlastníma rukama zasadil čtyřicet stromů a nyní dokáže ostatní naučit, jak v zimě pečovat o půdu.',
  ],
  Danish: [
    'Deltagerne har hver uge i tre måneder målt vandet i en bæk tæt på deres hjem, tastet værdierne ind i en offentlig database og forklaret naboerne, hvad der har ændret sig. De kan skelne et naturligt udsving fra tegn på forurening.',
    'Den, der bærer dette badge, har arbejdet en hel sæson i kvarterets fælleshave, plantet fyrre træer med egne hænder og kan nu lære andre, hvordan jorden passes om vinteren.',
  ],
  Dutch: [
    'Deelnemers hebben drie maanden lang elke week het water van een beek bij hun huis gemeten, de waarden in een openbare database gezet en aan de buren uitgelegd wat er veranderd is. Zij kunnen een natuurlijke schommeling van vervuiling onderscheiden.',
    'Wie deze badge draagt, heeft een heel seizoen in de tuin van de wijk gewerkt, veertig bomen met eigen handen geplant en kan nu anderen leren hoe je in de winter voor de grond zorgt.',
  ],
  Esperanto: [
    'La partoprenantoj dum tri monatoj ĉiusemajne mezuris la akvon de rojo proksime al sia hejmo, enmetis la valorojn en publikan datumbazon kaj klarigis al la najbaroj, kio ŝanĝiĝis. Ili povas distingi naturan ŝanĝiĝon de signo de poluado.',
    'Kiu portas ĉi tiun insignon, tiu laboris tutan sezonon en la ĝardeno de la kvartalo, plantis kvardek arbojn per la propraj manoj kaj nun povas instrui aliajn, kiel oni prizorgas la teron vintre.',
  ],
  Estonian: [
    'Osalejad mõõtsid kolme kuu jooksul igal nädalal kodu lähedal voolava oja vett, kandsid väärtused avalikku andmebaasi ja selgitasid naabritele, mis on muutunud. Nad oskavad eristada looduslikku kõikumist reostuse märgist.',
    'Selle märgi kandja on töötanud terve hooaja kogukonna aias, istutanud oma kätega nelikümmend puud ning oskab nüüd teistele õpetada, kuidas talvel mulla eest hoolitseda.',
  ],
  Faroese: [
    'Luttakararnir hava í tríggjar mánaðir hvørja viku mált vatnið í einari á nær við húsini hjá sær, skrivað virðini í ein almennan dátugrunn og greitt grannunum frá, hvat er broytt. Teir duga at skilja náttúrligar broytingar frá dálking.',
    'Tann, ið ber hetta merkið, hevur arbeitt eina heila tíð í urtagarðinum í býlinginum, plantað fjøruti trø við egnum hondum og kann nú læra onnur, hvussu jørðin verður røktað um veturin.',
  ],
  Filipino: [
    'Sinukat ng mga kalahok linggo-linggo sa loob ng tatlong buwan ang tubig ng sapa malapit sa kanilang bahay, inilagay ang mga halaga sa isang bukas na talaan, at ipinaliwanag sa mga kapitbahay kung ano ang nagbago.',
    'Ang may hawak ng badge na ito ay nagtrabaho ng buong panahon sa hardin ng barangay, nagtanim ng apatnapung puno gamit ang sariling kamay, at kaya na niyang turuan ang iba kung paano alagaan ang lupa.',
  ],
  Finnish: [
    'Osallistujat mittasivat kolmen kuukauden ajan joka viikko kotinsa lähellä virtaavan puron vettä, kirjasivat arvot julkiseen tietokantaan ja selittivät naapureille, mikä oli muuttunut. He osaavat erottaa luonnollisen vaihtelun saastumisen merkeistä.',
    'Tämän merkin haltija on työskennellyt kokonaisen kauden kaupunginosan puutarhassa, istuttanut omin käsin neljäkymmentä puuta ja osaa nyt opettaa muille, miten maata hoidetaan talvella.',
  ],
  French: [
    'Les participants ont mesuré chaque semaine pendant trois mois l’eau d’un ruisseau proche de chez eux, saisi les valeurs dans une base de données publique et expliqué aux voisins ce qui a changé. Ils savent distinguer une variation naturelle d’un signe de pollution.',
    'La personne qui porte ce badge a travaillé toute une saison dans le jardin du quartier, planté quarante arbres de ses mains et sait maintenant apprendre aux autres comment soigner la terre en hiver.',
  ],
  Galician: [
    'As persoas participantes mediron cada semana durante tres meses a auga dun regato preto da súa casa, introduciron os valores nunha base de datos pública e explicáronlles aos veciños que cambiara. Saben distinguir unha variación natural dun sinal de contaminación.',
    'Quen leva esta insignia traballou toda unha tempada na horta do barrio, plantou corenta árbores coas súas mans e agora pode ensinarlles aos demais como coidar a terra no inverno.',
  ],
  Georgian: [
    'მონაწილეებმა სამი თვის განმავლობაში ყოველ კვირას გაზომეს სახლთან ახლოს მდებარე ნაკადულის წყალი, მნიშვნელობები საჯარო ბაზაში შეიტანეს და მეზობლებს აუხსნეს ცვლილება.',
    'ამ ნიშნის მფლობელმა მთელი სეზონი უბნის ბაღში იმუშავა, საკუთარი ხელით ორმოცი ხე დარგო და ახლა სხვებს ასწავლის, როგორ უნდა მოუარონ მიწას ზამთარში.',
  ],
  German: [
    'Die Teilnehmenden haben drei Monate lang jede Woche das Wasser eines Bachs in ihrer Nähe gemessen, die Werte in eine öffentliche Datenbank eingetragen und den Nachbarn eine Veränderung erklärt. Sie können eine natürliche Schwankung von Verschmutzung unterscheiden.',
    'Wer dieses Abzeichen trägt, hat eine ganze Saison im Garten des Viertels gearbeitet, vierzig Bäume mit eigenen Händen gepflanzt und kann jetzt anderen beibringen, wie man im Winter für den Boden sorgt.',
  ],
  Greek: [
    'Οι συμμετέχοντες μέτρησαν κάθε εβδομάδα επί τρεις μήνες το νερό ενός ρυακιού κοντά στο σπίτι τους, κατέγραψαν τις τιμές σε δημόσια βάση δεδομένων και εξήγησαν στους γείτονες τι άλλαξε.',
    'Όποιος φέρει αυτό το σήμα εργάστηκε μια ολόκληρη εποχή στον κήπο της γειτονιάς, φύτεψε σαράντα δέντρα με τα χέρια του και μπορεί πλέον να διδάξει άλλους πώς φροντίζουν το χώμα τον χειμώνα.',
  ],
  Hausa: [
    'Mahalarta sun auna ruwan wani rafi kusa da gidansu kowane mako har tsawon wata uku, sun rubuta sakamakon a cikin bayanan jama’a, kuma sun bayyana wa makwabta abin da ya canza. Suna iya bambanta sauyin yanayi da alamun gurbata.',
    'Mai wannan lambar ya yi aiki na tsawon damina guda a lambun unguwa, ya dasa itatuwa arba’in da hannunsa, kuma yanzu yana iya koya wa wasu yadda ake kula da ƙasa lokacin sanyi.',
  ],
  Hebrew: [
    'המשתתפים מדדו מדי שבוע במשך שלושה חודשים את מי הנחל הסמוך לביתם, הזינו את הערכים למסד נתונים ציבורי והסבירו לשכנים מה השתנה. הם יודעים להבחין בין תנודה טבעית לבין סימן לזיהום.',
    'מי שנושא את התג הזה עבד עונה שלמה בגינת השכונה, נטע ארבעים עצים במו ידיו ויכול כעת ללמד אחרים כיצד מטפלים באדמה בחורף וכיצד חוסכים במים בקיץ.',
  ],
  Hindi: [
    'प्रतिभागियों ने तीन महीने तक हर सप्ताह अपने घर के पास की धारा का पानी मापा, मान एक सार्वजनिक डेटाबेस में दर्ज किए और पड़ोसियों को समझाया कि क्या बदला है।',
    'इस बैज के धारक ने पूरे मौसम मोहल्ले के बगीचे में काम किया, अपने हाथों से चालीस पेड़ लगाए और अब दूसरों को सिखा सकते हैं कि सर्दियों में मिट्टी की देखभाल कैसे करें।',
  ],
  Hungarian: [
    'A résztvevők három hónapon át minden héten megmérték egy otthonukhoz közeli patak vizét, az értékeket nyilvános adatbázisba írták, és elmagyarázták a szomszédoknak, mi változott. Meg tudják különböztetni a természetes ingadozást a szennyezés jelétől.',
    'Aki ezt a jelvényt viseli, egy teljes idényen át dolgozott a városrész kertjében, saját kezével negyven fát ültetett, és most már másokat is meg tud tanítani arra, hogyan kell télen gondozni a talajt.',
  ],
  Icelandic: [
    'Þátttakendur mældu í þrjá mánuði vatnið í læk nálægt heimili sínu í hverri viku, skráðu gildin í opinn gagnagrunn og útskýrðu fyrir nágrönnum hvað hefði breyst. Þeir geta greint náttúrulegar sveiflur frá merkjum um mengun.',
    'Sá sem ber þetta merki hefur unnið heilt tímabil í hverfisgarðinum, gróðursett fjörutíu tré með eigin höndum og getur nú kennt öðrum hvernig hlúð er að jarðveginum á veturna.',
  ],
  Igbo: [
    'Ndị sonyere tụrụ mmiri nke otu iyi dị nso n’ụlọ ha kwa izu ruo ọnwa atọ, dekọọ ọnụọgụ ndị ahụ n’ebe ọha na eze ga-ahụ ya, ma kọwaara ndị agbata obi ihe gbanwere.',
    'Onye nwetara akara a arụọla ọrụ otu oge n’ubi obodo, jiri aka ya kụọ osisi iri anọ, ma ugbu a ọ nwere ike ịkụziri ndị ọzọ otu esi elekọta ala n’oge okpomọkụ.',
  ],
  Indonesian: [
    'Peserta telah mengukur air sungai kecil di dekat rumah mereka setiap minggu selama tiga bulan, memasukkan nilainya ke basis data terbuka, dan menjelaskan kepada tetangga apa yang berubah. Mereka dapat membedakan perubahan alami dari tanda pencemaran.',
    'Pemegang lencana ini bekerja satu musim penuh di kebun warga, menanam empat puluh pohon dengan tangannya sendiri, dan kini mampu mengajari orang lain cara merawat tanah pada musim hujan.',
  ],
  Irish: [
    'Thomhais na rannpháirtithe uisce srutháin in aice lena dteach gach seachtain ar feadh trí mhí, chuir siad na luachanna i mbunachar sonraí poiblí agus mhínigh siad do na comharsana cad a d’athraigh. Is féidir leo luascadh nádúrtha a aithint ó thruailliú.',
    'An té a chaitheann an suaitheantas seo, d’oibrigh sé séasúr iomlán i ngairdín an cheantair, chuir sé daichead crann lena lámha féin agus tá sé in ann a mhúineadh do dhaoine eile conas aire a thabhairt don ithir sa gheimhreadh.',
  ],
  Italian: [
    'I partecipanti hanno misurato ogni settimana per tre mesi l’acqua di un ruscello vicino a casa, inserito i valori in una banca dati pubblica e spiegato ai vicini che cosa è cambiato. Sanno distinguere un’oscillazione naturale da un segno di inquinamento.',
    'Chi porta questo badge ha lavorato per tutta una stagione nell’orto del quartiere, ha piantato quaranta alberi con le proprie mani e ora sa insegnare agli altri come si cura la terra in inverno.',
  ],
  Japanese: [
    '受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。',
    'このバッジの取得者は地域の庭で一シーズン働き、自分の手で四十本の木を植え、冬の土の手入れの仕方をほかの人に教えることができます。',
  ],
  Javanese: [
    'Para peserta wis ngukur banyu kali cilik cedhak omahe saben minggu suwene telung sasi, nyathet angkane ing basis data sing kabuka kanggo umum, lan nerangake marang tangga apa sing owah.',
    'Sing duwe lencana iki wis nyambut gawe samangsa muput ing kebon desa, nandur wit patang puluh nganggo tangane dhewe, lan saiki bisa mulang wong liya carane ngopeni lemah.',
  ],
  Kinyarwanda: [
    'Abitabiriye bapimye amazi y’umugezi uri hafi y’urugo rwabo buri cyumweru mu gihe cy’amezi atatu, bandika imibare mu bubiko rusange bw’amakuru kandi basobanurira abaturanyi ibyahindutse.',
    'Ufite iki kirango yakoze igihembwe cyose mu busitani bw’umudugudu, atera ibiti mirongo ine n’amaboko ye, kandi ubu ashobora kwigisha abandi uko bita ku butaka.',
  ],
  Korean: [
    '참가자들은 석 달 동안 매주 집 근처 개울의 물을 측정하고, 그 값을 공개 데이터베이스에 입력하고, 무엇이 달라졌는지 이웃에게 설명했습니다. 자연스러운 변화와 오염의 징후를 구별할 수 있습니다.',
    '이 배지를 받은 사람은 한 계절 내내 마을 정원에서 일하며 직접 나무 마흔 그루를 심었고, 이제 겨울에 흙을 돌보는 방법을 다른 사람에게 가르칠 수 있습니다.',
  ],
  Kurdish: [
    'Beşdaran sê mehan her hefte ava cokeke nêzîkî mala xwe pîvan, nirx di danegeheke giştî de nivîsandin û ji cîranan re rave kirin ku çi guheriye. Ew dikarin guherîna xwezayî ji nîşana qirêjiyê cuda bikin.',
    'Kesê ku vê nîşanê digire demsaleke tevahî li baxçeyê taxê xebitiye, bi destên xwe çil dar çandine û niha dikare kesên din fêr bike ka di zivistanê de çawa li axê tê miqatebûn.',
  ],
  Latvian: [
    'Dalībnieki trīs mēnešus katru nedēļu mērīja ūdeni strautā netālu no savām mājām, ierakstīja vērtības publiskā datubāzē un izskaidroja kaimiņiem, kas ir mainījies. Viņi prot atšķirt dabiskas svārstības no piesārņojuma pazīmēm.',
    'Šīs nozīmītes īpašnieks visu sezonu strādāja apkaimes dārzā, pats savām rokām iestādīja četrdesmit kokus un tagad prot iemācīt citiem, kā ziemā rūpēties par augsni.',
  ],
  Lithuanian: [
    'Dalyviai tris mėnesius kas savaitę matavo netoli namų tekančio upelio vandenį, įrašė reikšmes į viešą duomenų bazę ir paaiškino kaimynams, kas pasikeitė. Jie geba atskirti natūralų svyravimą nuo taršos požymių.',
    'Šio ženklelio savininkas visą sezoną dirbo bendruomenės sode, savo rankomis pasodino keturiasdešimt medžių ir dabar gali išmokyti kitus, kaip žiemą prižiūrėti dirvą.',
  ],
  Luxembourgish: [
    'D’Participanten hunn dräi Méint laang all Woch d’Waasser vun enger Baach bei hirem Haus gemooss, d’Wäerter an eng ëffentlech Datebank agedroen an den Noperen erkläert, wat sech geännert huet.',
    'Wien dëse Badge dréit, huet eng ganz Saison am Gaart vum Quartier geschafft, véierzeg Beem mat den eegenen Hänn geplanzt a kann elo aneren bäibréngen, wéi een de Buedem am Wanter fleegt.',
  ],
  Malagasy: [
    'Nandrefy ny ranon’ny renirano kely akaikin’ny tranony isan-kerinandro nandritra ny telo volana ny mpandray anjara, nampiditra ny isa tao amin’ny tahirin-kevitra ho an’ny rehetra ary nanazava tamin’ny mpiara-monina izay niova.',
    'Izay manana ity famantarana ity dia niasa nandritra ny fotoam-pambolena iray tao amin’ny zaridain’ny tanàna, namboly hazo efapolo tamin’ny tanany ary mahay mampianatra ny hafa ny fikarakarana ny tany.',
  ],
  Malay: [
    'Peserta telah mengukur air anak sungai berhampiran rumah mereka pada setiap minggu selama tiga bulan, memasukkan nilainya ke dalam pangkalan data awam, dan menerangkan kepada jiran apa yang telah berubah. Mereka boleh membezakan perubahan semula jadi daripada tanda pencemaran.',
    'Pemegang lencana ini telah bekerja sepanjang musim di kebun kejiranan, menanam empat puluh pokok dengan tangannya sendiri, dan kini boleh mengajar orang lain cara menjaga tanah semasa musim hujan.',
  ],
  Maltese: [
    'Il-parteċipanti kejlu kull ġimgħa għal tliet xhur l-ilma ta’ nixxiegħa qrib id-dar tagħhom, daħħlu l-valuri f’bażi ta’ dejta pubblika u spjegaw lill-ġirien x’inbidel. Jafu jagħrfu varjazzjoni naturali minn sinjal ta’ tniġġis.',
    'Min jilbes din il-badge ħadem staġun sħiħ fil-ġnien tal-lokal, ħawwel erbgħin siġra b’idejh stess u issa jista’ jgħallem lil oħrajn kif tieħu ħsieb il-ħamrija fix-xitwa.',
  ],
  Maori: [
    'I ine ngā kaiuru i te wai o tētahi awa iti e tata ana ki ō rātou kāinga i ia wiki mō te toru marama, i tuhi i ngā nama ki tētahi pātengi raraunga tūmatanui, ā, i whakamārama atu ki ngā kiritata he aha kua rerekē.',
    'Ko te tangata e mau ana i tēnei tohu kua mahi mō tētahi tau katoa i te māra o te hapori, kua whakatō i ngā rākau e whā tekau ki ōna ake ringa, ā, ka taea e ia te whakaako i ētahi atu.',
  ],
  Norwegian: [
    'Deltakerne har målt vannet i en bekk nær hjemmet sitt hver uke i tre måneder, lagt verdiene inn i en offentlig database og forklart naboene hva som har endret seg. De kan skille en naturlig svingning fra tegn på forurensning.',
    'Den som bærer dette merket, har arbeidet en hel sesong i nabolagets hage, plantet førti trær med egne hender og kan nå lære andre hvordan man tar vare på jorda om vinteren.',
  ],
  Nynorsk: [
    'Deltakarane har målt vatnet i ein bekk nær heimen sin kvar veke i tre månader, lagt verdiane inn i ein offentleg database og forklart naboane kva som har endra seg. Dei kan skilje ei naturleg svinging frå teikn på forureining.',
    'Den som ber dette merket, har arbeidd ein heil sesong i hagen i nabolaget, planta førti tre med eigne hender og kan no lære andre korleis ein tek vare på jorda om vinteren.',
  ],
  Persian: [
    'شرکت‌کنندگان سه ماه هر هفته آب جویباری را در نزدیکی خانه خود اندازه گرفتند، مقدارها را در یک پایگاه داده عمومی ثبت کردند و برای همسایگان توضیح دادند که چه چیزی تغییر کرده است.',
    'دارنده این نشان یک فصل کامل در باغ محله کار کرده، چهل درخت را با دست خود کاشته و اکنون می‌تواند به دیگران بیاموزد که در زمستان چگونه از خاک مراقبت کنند.',
  ],
  Polish: [
    'Uczestnicy przez trzy miesiące co tydzień mierzyli wodę w strumieniu niedaleko domu, wpisywali wartości do publicznej bazy danych i wyjaśnili sąsiadom, co się zmieniło. Potrafią odróżnić naturalne wahania od oznak zanieczyszczenia.',
    'Osoba, która nosi tę odznakę, pracowała przez cały sezon w ogrodzie osiedlowym, własnymi rękami posadziła czterdzieści drzew i potrafi teraz nauczyć innych, jak zimą dbać o glebę.',
  ],
  Portuguese: [
    'Os participantes mediram todas as semanas, durante três meses, a água de um ribeiro perto de casa, introduziram os valores numa base de dados pública e explicaram aos vizinhos o que mudou. Sabem distinguir uma variação natural de um sinal de poluição.',
    'Quem tem este distintivo trabalhou uma temporada inteira na horta do bairro, plantou quarenta árvores com as próprias mãos e agora consegue ensinar outras pessoas a cuidar do solo no inverno.',
  ],
  Romanian: [
    'Participanții au măsurat în fiecare săptămână, timp de trei luni, apa unui pârâu din apropierea casei lor, au introdus valorile într-o bază de date publică și le-au explicat vecinilor ce s-a schimbat. Pot deosebi o variație naturală de un semn de poluare.',
    'A finalizat cu succes toate modulele cursului de web development, a construit un site responsive pentru o cooperativa de pescari si a prezentat proiectul in fata unei comisii de trei persoane.',
  ],
  Russian: [
    'Участники в течение трёх месяцев каждую неделю измеряли воду в ручье рядом с домом, вносили значения в открытую базу данных и объяснили соседям, что изменилось. Они умеют отличать естественные колебания от признаков загрязнения.',
    'Обладатель этого значка целый сезон работал в саду своего района, своими руками посадил сорок деревьев и теперь может научить других, как ухаживать за почвой зимой.',
  ],
  Samoan: [
    'Na fuaina e tagata auai le vai o se alavai latalata i o latou fale i vaiaso uma mo le tolu masina, ma tusia numera i se faamaumauga mo tagata lautele, ma faamatala atu i tuaoi mea ua suia.',
    'O le tagata e umia lenei faailoga na galue i le togalaau a le nuu mo se vaitau atoa, na totoina laau e fasefulu i ona lava lima, ma ua mafai nei ona aoao atu isi.',
  ],
  'Scottish Gaelic': [
    'Thomhais na com-pàirtichean uisge ann an allt faisg air an dachaigh gach seachdain fad trì mìosan, chuir iad na luachan ann an stòr-dàta poblach agus mhìnich iad do na nàbaidhean dè a dh’atharraich.',
    'Tha an neach aig a bheil am bràiste seo air a bhith ag obair fad ràith ann an gàrradh na coimhearsnachd, chuir e dà fhichead craobh le a làmhan fhèin agus is urrainn dha a-nis daoine eile a theagasg.',
  ],
  Serbian: [
    'Учесници су три месеца сваке недеље мерили воду у потоку близу своје куће, уносили вредности у јавну базу података и комшијама објаснили шта се променило.',
    'Nosilac ove značke radio je celu sezonu u bašti svog kraja, sopstvenim rukama posadio četrdeset stabala i sada ume da nauči druge kako se zemljište neguje tokom zime.',
  ],
  Shona: [
    'Vakapinda chirongwa ichi vakayera mvura yemurukova ruri pedyo nemusha wavo vhiki rega rega kwemwedzi mitatu, vakanyora nhamba mudura reruzhinji uye vakatsanangurira vavakidzani kuti chii chashanduka.',
    'Munhu ane bheji iri akashanda mwaka wose mugadheni renharaunda, akadyara miti makumi mana nemaoko ake, uye zvino anogona kudzidzisa vamwe machengeterwo evhu munguva yechando.',
  ],
  Slovak: [
    'Účastníci tri mesiace každý týždeň merali potok pri svojom dome, hodnoty zapisovali do verejnej databázy a zmenu vysvetlili susedom. Vedia odlíšiť prirodzený výkyv od znečistenia.',
    'Držiteľ tohto odznaku pracoval celú sezónu v záhrade svojej štvrte, vlastnými rukami zasadil štyridsať stromov a teraz dokáže ostatných naučiť, ako sa v zime starať o pôdu.',
  ],
  Slovene: [
    'Udeleženci so tri mesece vsak teden merili vodo v potoku blizu svojega doma, vnašali vrednosti v javno zbirko podatkov in sosedom pojasnili, kaj se je spremenilo. Znajo ločiti naravno nihanje od znakov onesnaženja.',
    'Nosilec te značke je vso sezono delal na vrtu svoje četrti, z lastnimi rokami posadil štirideset dreves in zdaj zna druge naučiti, kako pozimi skrbeti za zemljo.',
  ],
  Somali: [
    'Ka qaybgalayaashu waxay toddobaad kasta muddo saddex bilood ah cabbireen biyaha durdur u dhow guryahooda, waxay tirooyinka geliyeen kayd xogeed oo dadweyne, waxayna deriska u sharxeen waxa isbeddelay.',
    'Qofka haysta calaamaddan wuxuu xilli dhan ka shaqeeyay beerta xaafadda, wuxuu gacmihiisa ku beeray afartan geed, haddana wuu bari karaa dadka kale sida dhulka loo daryeelo.',
  ],
  Spanish: [
    'Las personas participantes midieron cada semana durante tres meses el agua de un arroyo cercano a su casa, introdujeron los valores en una base de datos pública y explicaron a sus vecinos qué había cambiado. Saben distinguir una variación natural de una señal de contaminación.',
    'El acreditado demuestra conocimientos de machine learning, cloud computing y data engineering, ha desplegado un pipeline en Kubernetes con su equipo de DevOps y presenta los resultados en un dashboard de Power BI para el management.',
  ],
  Sundanese: [
    'Para pamilon geus ngukur cai susukan deukeut imahna unggal minggu salila tilu bulan, nuliskeun angkana kana pangkalan data umum, jeung ngajelaskeun ka tatangga naon anu robah.',
    'Anu boga lencana ieu geus digawé samusim pinuh di kebon lembur, melak opat puluh tangkal ku leungeunna sorangan, jeung ayeuna bisa ngajarkeun ka batur kumaha cara miara taneuh.',
  ],
  Swahili: [
    'Washiriki wamepima maji ya kijito kilicho karibu na nyumbani kwao kila wiki kwa miezi mitatu, wameingiza matokeo katika hifadhidata ya umma na kuwaeleza majirani kilichobadilika. Wanaweza kutofautisha mabadiliko ya asili na dalili za uchafuzi.',
    'Mwenye beji hii alifanya kazi msimu mzima katika bustani ya mtaa, akapanda miti arobaini kwa mikono yake mwenyewe, na sasa anaweza kuwafundisha wengine jinsi ya kutunza udongo wakati wa baridi.',
  ],
  Swedish: [
    'Deltagarna har varje vecka under tre månader mätt vattnet i en bäck nära sitt hem, fört in värdena i en öppen databas och förklarat för grannarna vad som har ändrats. De kan skilja en naturlig variation från tecken på förorening.',
    'Teamet bakom projektet har kört agila sprintar med user stories, code review och continuous integration, och deltagaren kan nu själv leda ett stand-up-möte, skriva tester och deploya till molnet utan hjälp.',
  ],
  Thai: [
    'ผู้เข้าร่วมได้วัดน้ำในลำธารใกล้บ้านทุกสัปดาห์เป็นเวลาสามเดือน บันทึกค่าลงในฐานข้อมูลสาธารณะ และอธิบายให้เพื่อนบ้านฟังว่ามีอะไรเปลี่ยนแปลง สามารถแยกความผันผวนตามธรรมชาติออกจากสัญญาณของมลพิษได้',
    'ผู้ถือเหรียญนี้ทำงานในสวนของชุมชนตลอดฤดูกาล ปลูกต้นไม้สี่สิบต้นด้วยมือของตนเอง และสามารถสอนผู้อื่นถึงวิธีดูแลดินในฤดูหนาวได้',
  ],
  Turkish: [
    'Katılımcılar üç ay boyunca her hafta evlerinin yakınındaki bir derenin suyunu ölçmüş, değerleri herkese açık bir veri tabanına girmiş ve komşularına neyin değiştiğini anlatmıştır. Doğal bir dalgalanmayı kirlilik belirtisinden ayırt edebilirler.',
    'Bu rozetin sahibi bütün bir mevsim mahalle bahçesinde çalışmış, kendi elleriyle kırk ağaç dikmiştir ve artık başkalarına kışın toprağa nasıl bakılacağını öğretebilir.',
  ],
  Ukrainian: [
    'Учасники протягом трьох місяців щотижня вимірювали воду в струмку поблизу дому, вносили значення до відкритої бази даних і пояснили сусідам, що змінилося. Вони вміють відрізняти природні коливання від ознак забруднення.',
    'Власник цього значка цілий сезон працював у саду свого району, власними руками посадив сорок дерев і тепер може навчити інших, як доглядати за ґрунтом узимку.',
  ],
  Uzbek: [
    'Ishtirokchilar uch oy davomida har hafta uylari yaqinidagi ariq suvini o‘lchab, qiymatlarni ochiq ma’lumotlar bazasiga kiritdilar va qo‘shnilarga nima o‘zgarganini tushuntirdilar.',
    'Ushbu nishon egasi butun mavsum mahalla bog‘ida ishladi, o‘z qo‘llari bilan qirq daraxt ekdi va endi boshqalarga qishda tuproqni qanday parvarish qilishni o‘rgata oladi.',
  ],
  Vietnamese: [
    'Học viên đã đo nước của một con suối gần nhà mỗi tuần trong ba tháng, nhập các giá trị vào cơ sở dữ liệu công khai và giải thích cho hàng xóm những gì đã thay đổi. Họ có thể phân biệt biến động tự nhiên với dấu hiệu ô nhiễm.',
    'Người mang huy hiệu này đã làm việc suốt một mùa trong khu vườn của khu phố, tự tay trồng bốn mươi cây và nay có thể dạy người khác cách chăm sóc đất vào mùa đông.',
  ],
  Welsh: [
    'Mae’r cyfranogwyr wedi mesur dŵr nant ger eu cartref bob wythnos am dri mis, wedi rhoi’r gwerthoedd mewn cronfa ddata gyhoeddus ac wedi egluro i’r cymdogion beth sydd wedi newid. Gallant wahaniaethu rhwng amrywiad naturiol ac arwydd o lygredd.',
    'Mae deiliad y bathodyn hwn wedi gweithio tymor cyfan yng ngardd y gymdogaeth, wedi plannu deugain o goed â’i ddwylo ei hun ac yn gallu dysgu eraill sut i ofalu am y pridd yn y gaeaf.',
  ],
  'West Frisian': [
    'Dielnimmers hawwe trije moanne lang alle wiken it wetter fan in beek by harren hûs mjitten, de wearden yn in iepenbiere databank set en oan de buorlju útlein wat der feroare is.',
    'Wa’t dizze badge draacht, hat in hiel seizoen yn de tún fan de buert wurke, fjirtich beammen mei eigen hannen plante en kin no oaren leare hoe’t men winterdeis foar de grûn soarget.',
  ],
  Xhosa: [
    'Abathathi-nxaxheba balinganisele amanzi omsinga okufutshane nekhaya labo veki nganye iinyanga ezintathu, bafaka amanani kwindawo yogcino lwedatha yoluntu, baza bacacisela abamelwane into etshintshileyo.',
    'Umnini wale beji usebenze ixesha elipheleleyo egadini yengingqi, watyala imithi engamashumi amane ngezandla zakhe, kwaye ngoku uyakwazi ukufundisa abanye indlela yokunyamekela umhlaba.',
  ],
  Yoruba: [
    'Àwọn olùkópa ti wọn omi odò kékeré tó wà nítòsí ilé wọn ní ọ̀sẹ̀ọ̀sẹ̀ fún oṣù mẹ́ta, wọ́n ti kọ àwọn iye náà sínú àkójọ dátà gbogbogbò, wọ́n sì ti ṣàlàyé fún àwọn aládùúgbò ohun tó yí padà.',
    'Ẹni tó ní àmì yìí ti ṣiṣẹ́ fún odindi àsìkò kan nínú ọgbà àdúgbò, ó ti gbin igi ogójì pẹ̀lú ọwọ́ ara rẹ̀, ó sì lè kọ́ àwọn ẹlòmíràn bí a ṣe ń tọ́jú ilẹ̀.',
  ],
  Zulu: [
    'Ababambiqhaza balinganise amanzi omfudlana oseduze nekhaya labo njalo ngesonto izinyanga ezintathu, bafaka amanani kusizindalwazi somphakathi futhi bachazela omakhelwane ukuthi yini eshintshile.',
    'Umnikazi waleli bheji usebenze isizini yonke engadini yomphakathi, watshala izihlahla ezingamashumi amane ngezandla zakhe, futhi manje usengakwazi ukufundisa abanye ukunakekela umhlabathi ebusika.',
  ],
}
