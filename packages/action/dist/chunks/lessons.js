import { hasOtherForms, normalize } from "./normalize.js";
import { wordPattern } from "./words2.js";
// ../core/src/text/en/placeholder.ts
/**
* English texts that stand where a text is still to be written. Put together by hand, and held against
* the texts of `packages/core/quality`.
*/
/** What a sentence speaks of that promises a text. */
const promised = "(?:(?:the |our |a )?(?:full |more |further |detailed |complete |badge |course |earning )*(?:description|criteria|criterion|details?|information|info|content|text|requirements?|narrative) (?:is |are |will be )?)";
const trial = "(?:badge|credential|certificate|achievement)";
const placeholders = {
	whole: [
		/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|\u2026|-+|\?+)[.!:]*$/i,
		/^(?:todo|tbd|tbc|fixme)\b\s*[:\u2013\u2014-].*$/i,
		/^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
		/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
		/^this is (?:a|an|just a|the|our|my) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
		new RegExp(`^this ${trial} ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\\b(?! of\\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) ${trial}\\b.*`, "is")
	],
	unsaid: /^(?:none|nil|null|undefined|not applicable|to follow|pending|test(?:ing)?(?:[ ,]*\d{1,3}){1,3})[.!]*$/i,
	sentence: [new RegExp(`^\\W*${promised}?(?:coming|available|to come|to follow) (?:very )?soon ?[.!\u2026]*$`, "i"), new RegExp(`^\\W*${promised}(?:still )?to be (?:decided|determined|defined|confirmed|written|added|announced|filled in)(?: (?:later|soon))?[.!\u2026]*$`, "i")],
	instruction: /\b(?:insert|enter|add|type|write|put|paste|fill in)\s+(?:(?:the|an?|your|badge|course|earning|short|brief|some)\s+){0,3}(?:descriptions?|text|names?|titles?|content|criteria|skills?|image|logo|links?|urls?|dates?|details?|information|narrative)\s+here(?=\s*(?:[.!,;:)\]>}]|$))/i,
	copied: [
		/^copy (?:\d+ )?of (?!(?:a|an|the|record)\b)(?=\S)/i,
		/(?<=\S)\s*\((?:copy|duplicate)(?: \d{1,3})?\)$/i,
		/(?<=\S)\s+[-\u2013\u2014]\s*copy(?: ?\(?\d{1,3}\)?)?$/i
	],
	trials: [
		/^(?:(?:my|our|a|the|just a|another) )?(?:test|demo|dummy|sample|example|untitled|placeholder) (?:badge|credential|template|certificate|badge template|badge class)s?(?:[ #_-]*\d{1,3})?(?: ?[-\u2013:(].*)?$/i,
		/^(?:badge|template) (?:test|demo)(?:[ #_-]*\d{1,3})?$/i,
		/^test(?:[ #_-]*\d{1,3})?$/i,
		/\bdo not (?:use|issue|award)\b/i
	],
	skillWords: /^(?:skill|competency|tag|keyword|blank|dummy|filler|empty|test|sample|example|placeholder|insert|enter|your)/i,
	skills: [
		/^(?:skill|competency|tag|keyword)[ #_-]*\d{1,3}$/i,
		/^(?:blank\w{0,2}|dummy|filler|empty)$/i,
		/^(?:test|sample|dummy|example|placeholder|insert|enter|your) skills?(?: (?:here|name|\d{1,3}))?$/i
	],
	twice: /^(?:test|practice|sample|skill|text|name|badge|description|title|criteria|example|demo)$/i,
	toFillIn: {
		noun: /(?:^|[\s_-])(?:names?|dates?|places?|locations?|cit(?:y|ies)|countr(?:y|ies)|titles?|courses?|organi[sz]ations?|compan(?:y|ies)|institutions?|universit(?:y|ies)|schools?|departments?|topics?|subjects?|skills?|years?|numbers?|tags?|links?|urls?|emails?|addresses|deadline|programs?|programmes?|providers?|partners?|brands?|products?|text|details?|description|criteria|here)$/i,
		lead: /^(?:insert|enter|add|your|name of|title of|date of|type|fill in|choose|select|x)\b/i,
		spokenBrackets: /\b(?:brackets?|placeholders?|syntax|merge (?:fields?|tags?)|regex\w*|markdown|templating)\b/i,
		spoken: /\b(?:templat(?:e|es|ing)|mustache|handlebars|jinja\w*|liquid|braces?|brackets?|syntax|interpolat\w*|vue|angular|react|markup|merge (?:fields?|tags?)|placeholders?|variables?|programm\w*|script\w*|code|coding|html|xml|regex\w*)\b/i
	}
};
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written: those of a language, the Latin filler that is
* used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns = [
	...placeholders.whole,
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = (/[>#*_`]/.test(text) ? text.replace(/^[>#\s]+|[*_`]/gm, "") : text).trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns.some((pattern) => pattern.test(trimmed));
}
// ../core/src/program/governance/empty-sections.ts
/**
* Whether a heading is followed by nothing, or by the place of a text alone. A table is content as soon as one cell
* below its head says something.
*/
function isEmptySection({ blocks, hasSubsections }) {
	const [block, other] = blocks;
	if (block === void 0) return !hasSubsections;
	return other === void 0 && isUnfilled(block);
}
function isUnfilled(block) {
	if (block.kind !== "table") return isPlaceholder(block.value);
	const rows = block.rows.slice(1);
	return rows.length > 0 && rows.every((row) => row.every(({ value }) => value.trim() === "" || isPlaceholder(value)));
}
// ../core/src/program/page-texts.ts
/** What a reader of a page is told, piece by piece: headings, paragraphs, items and cells, without code. */
function pageTexts({ lead, sections }) {
	return [...lead.flatMap(textsOf), ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)])];
}
function textsOf(block) {
	switch (block.kind) {
		case "code":
		case "html": return [];
		case "list": return block.items;
		case "table": return block.rows.flat();
		default: return [block];
	}
}
// ../core/src/text/frequent-words.ts
/**
* By language the small words that are frequent in it. Taken from general knowledge of these languages; they need
* only tell a sentence's language, not its meaning. They stand together, since a language that no rule knows has to
* be told too, and what a word says depends on the others that have it.
*/
const frequentWords = {
	en: "the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in a on all no not over under need may do does so go he she his her him me us i my its into through what when while where these those than then also such other more most any about between within using used was were would should could must after before during both each out up only some if but because there here them well able one two new understanding demonstrates demonstrated skills ability learning",
	de: "der die das und ist im den dem des ein eine einer eines einem einen mit f\u00fcr auf von zu nicht wird werden wurde sich sie haben hat dieses dieser diese diesem diesen dass \u00fcber zur zum bei nach durch kurs abzeichen oder auch sowie sind k\u00f6nnen kann wie als aus vom unter ihre ihrer ihren",
	nl: "de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we als of om hun haar die er tot maar kunnen hoe deelnemer deelnemers",
	fr: "le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont \u00e9t\u00e9 en leur leurs dont ou plus ainsi afin sont vous nous \u00e0 \u00e0 nos vos \u00eatre comme entre pas",
	es: "el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso lo m\u00e1s sobre entre esto desde cada tambi\u00e9n son ser o e donde sin c\u00f3mo trav\u00e9s haber habilidades",
	pt: "o a os as de do da dos das e \u00e9 uma um em para com por que se seu sua este esta foi no na ao como curso nos nas s\u00e3o n\u00e3o pelo pela mais aos \u00e0s sobre tamb\u00e9m ou seus suas ser entre \u00e0 foram isso esse essa",
	it: "il lo la gli le di del della dei e \u00e8 una un in per con che si questo questa ha hanno sono nel alla al corso delle degli dello nella nelle sul sulla dal dalla da pi\u00f9 come anche non i loro ed dell nell all un",
	sv: "och att det som en ett \u00e4r av f\u00f6r med p\u00e5 har till den om inte kan har i de fr\u00e5n vid eller genom sin sina deras hur detta denna samt var efter ocks\u00e5 kunskap under sig",
	da: "og at det som en et er af for med p\u00e5 har til den om ikke kan i de fra ved eller gennem sin sine deres hvordan dette denne samt var efter ogs\u00e5 under sig blev v\u00e6re",
	no: "og at det som en et er av for med p\u00e5 har til den om ikke kan i de fra ved eller gjennom sin sine deres hvordan dette denne samt var etter ogs\u00e5 under seg ble v\u00e6re hva ein eit ikkje dei fr\u00e5 deira korleis vart vere ho eg",
	is: "og a\u00f0 \u00fea\u00f0 sem er af fyrir me\u00f0 \u00e1 hefur til um ekki \u00ed \u00feeir fr\u00e1 vi\u00f0 e\u00f0a \u00ed gegnum s\u00ednum hvernig \u00feetta \u00feessi var eftir einnig undir sig hafa \u00feeim h\u00fan hann eru veri\u00f0 voru s\u00e9r \u00far",
	fo: "og at ta\u00f0 sum ein er av fyri vi\u00f0 \u00e1 hevur til um ikki \u00ed tey fr\u00e1 ella gj\u00f8gnum s\u00ednum hvussu hetta henda var eftir eisini undir seg hava teimum eru veri\u00f0 v\u00f3ru skal r\u00e6tt",
	pl: "i w na z do \u017ce si\u0119 jest to nie oraz dla przez jego kurs od o jak ich s\u0105 po co kt\u00f3ry kt\u00f3ra kt\u00f3re oraz kt\u00f3rych lub a za przy jej ze tym tego tej zosta\u0142y zosta\u0142 mo\u017ce maj\u0105",
	cs: "a v na se je \u017ee do s pro kurz z o to ve ke si jsou jak kter\u00e9 kter\u00fd kter\u00e1 nebo byl byla tak\u00e9 po od za p\u0159i jejich nen\u00ed jeho podle ne\u017e jako ze i aby mezi",
	sk: "a v na sa je \u017ee do s pre kurz z o to vo ku si s\u00fa ako ktor\u00e9 ktor\u00fd ktor\u00e1 alebo bol bola tie\u017e po od za pri ich nie jeho pod\u013ea ne\u017e zo aj aby medzi",
	sl: "in v na se je da do s za te\u010daj z o to so kot ki ali bil bila tudi po od pri njihove ni njegov pa ter lahko jih med iz ga sta bi kako njihovo vsak",
	hr: "i u na se je da do s za te\u010daj iz o to su kao koji koja koje ili bio bila tako\u0111er po od pri njihove nije njegov te kako sa su \u0161to me\u0111u ga bi ima mogu svaki kurs tako\u0111e ovaj",
	hu: "a az \u00e9s hogy nem egy is van ezt meg de volt vagy mint amely ami akik ki csak m\u00e1r el kell lehet ut\u00e1n \u00e1ltal szerint ez azt val\u00f3 minden valamint amelyet olyan sor\u00e1n tud k\u00e9pes saj\u00e1t",
	ro: "\u0219i si \u015fi \u00een de la cu pe un o este sunt care pentru din al ale a c\u0103 s\u0103 au prin sau fi acest aceast\u0103 nu mai cum dup\u0103 lor cele cei dintre fost ce fiecare unei unui",
	ca: "el la els les de del i \u00e9s una un en per amb que es aquest aquesta al com curs dels seva seu ha han m\u00e9s o s\u00f3n no als a pel entre tamb\u00e9 sobre les seves ser qui",
	gl: "o a os as de do da dos das e \u00e9 unha un en para con por que se seu s\u00faa este esta foi no na ao como curso m\u00e1is son non polo pola aos tam\u00e9n ou seus s\u00faas ser entre nun nunha estes",
	oc: "lo la los las de del e es una un en per amb que se son aquel aquesta al coma cors sus tota tot pas o dels dins mai a lor dreit",
	eu: "eta da du ez bat dira dute izan den baina edo ere egin dituzte hau horren dela zuen diren egiten behar gai bere beren ditu duten arabera zaie bidez dago dio baten",
	ga: "an na agus ar is a go le do i bh\u00ed t\u00e1 s\u00e9 s\u00ed ag n\u00ed chun don leis n\u00f3 seo sin mar m\u00e9 iad acu f\u00e9in gach tr\u00ed at\u00e1 \u00f3 faoi chuid raibh bhfuil gur",
	gd: "an na agus air is a gu le do ann bha tha e i aig cha chun dha leis no seo sin mar iad aca fh\u00e8in gach tro bho fo chuid robh bheil gun c\u00f2ir anns nan ris",
	cy: "y yr a ac yn i o ar mae wedi eu ei gan am ei bod oedd sydd nid \u00e2 mewn i fod hyn hwn hon gyda trwy drwy neu hefyd gall gallant sut bob ym yng wrth fel wneud at dan",
	br: "ar an al ha hag e en er zo a da evit gant war eus ez ket pe dre met o he ma vez bet int hep deus ur un ul dezho pep gwir hini",
	mt: "u li ta tal fil fuq huwa hija dan din dawn g\u0127andu g\u0127andhom mill minn g\u0127al g\u0127all ma ma biex kif jew kien mhux kull fil bil bla tat tad dwar u lill hu jkun kollha",
	sq: "dhe t\u00eb n\u00eb e i nj\u00eb me p\u00ebr q\u00eb nga si \u00ebsht\u00eb jan\u00eb ka kan\u00eb ose nuk u do s\u00eb m\u00eb se k\u00ebt\u00eb kjo ky duke tyre cilat cili gjat\u00eb edhe mund \u00e7do prej",
	lt: "ir yra \u012f su kad i\u0161 ne apie kaip per ar buvo savo taip pat jie po nuo u\u017e prie bei gali turi tai \u0161is kuris kurie kuri\u0173 j\u0173 iki arba d\u0117l kiekvienas tiek",
	lv: "un ir ar par no uz k\u0101 ka vai to bija savu ar\u012b vi\u0146i p\u0113c pie lai tas \u0161is kas kuri kuru vi\u0146u l\u012bdz gan var j\u0101b\u016bt nav kur\u0161 tiek katram da\u017e\u0101du katru ties\u012bbas jo",
	et: "ja on ei et see kui oma ka v\u00f5i mis kes selle nad need oli v\u00e4lja kuidas ning kuid p\u00e4rast \u00fcle l\u00e4bi peab saab v\u00f5ib tema igal iga vastu ole aga nende",
	fi: "ja on ei ett\u00e4 se tai kun my\u00f6s sek\u00e4 kurssi oli joka jotka h\u00e4n he ovat mutta niin kuin sen osaa ovat miten jonka kanssa olla voi saanut oman h\u00e4nen niiden joita jokaisella",
	se: "ja lea ii ahte go dahje mat geat dan leat ovdal vel maid galg\u00e1 juohke sis su olbmos vuoigatvuohta olmmo\u0161",
	tr: "ve bir bu i\u00e7in ile olarak olan da de kurs daha \u00e7ok sonra gibi her veya kadar ne en ise de\u011fil nas\u0131l taraf\u0131ndan \u00fczere hem var oldu\u011fu kendi etti ettiler ya",
	az: "v\u0259 bir bu \u00fc\u00e7\u00fcn il\u0259 olan da d\u0259 kurs daha \u00e7ox sonra kimi h\u0259r v\u0259 ya q\u0259d\u0259r n\u0259 \u0259n is\u0259 deyil nec\u0259 t\u0259r\u0259find\u0259n h\u0259m var oldu\u011fu \u00f6z h\u00fcququ malikdir azadl\u0131q",
	uz: "va bir bu uchun bilan ham yoki har boshqa emas keyin kabi ega kerak o\u2018z o\u02bbz huquqiga inson edi lozim qilish bo\u2018lgan",
	tk: "we bir bu \u00fc\u00e7in bilen hem \u00fda her ba\u015fga d\u00e4l so\u0148 \u00fdaly bar \u00f6z hukugy adam bolan",
	ku: "\u00fb di de ji bo ku bi ew ev li an j\u00ee ne her xwe hem\u00fb y\u00ean \u00ean dike bike heye maf\u00ea kes ya div\u00ea",
	id: "yang dan di untuk dengan ini dari dalam pada tidak akan adalah ke telah oleh sebagai mereka atau dapat itu juga kepada serta peserta bagi lebih setiap bahwa secara ia antara mampu setelah tentang cara selama menjadi",
	ms: "yang dan di untuk dengan ini dari dalam pada tidak akan adalah ke telah oleh sebagai mereka atau dapat itu juga kepada serta peserta bagi lebih setiap bahawa secara ia antara mampu selepas tentang cara selama boleh",
	jv: "lan ing kang kanthi iki saka sing ora karo kanggo uga dadi yaiku bisa marang utawa ana wong saben hak tumrap",
	su: "jeung nu di pikeun ku ieu ti dina henteu anu ka atawa bisa oge unggal hak jalma mibanda boga sarta",
	tl: "ang ng sa mga na at ay para nang ito ni si hindi may kay upang o nila kanilang mula isang bawat kung siya din rin ngunit maaaring kanyang sila lahat",
	ceb: "ang sa mga nga ug ni kay si dili alang may niini kini usa ka aron o nila ilang gikan matag kon siya usab katungod",
	ilo: "ti dagiti iti nga ken a ket kadagiti saan para daytoy ni no adda tunggal maysa wenno karbengan tao",
	mg: "ny sy dia ho amin ao tsy fa ireo izany izao na ary izy nandritra mba azy isan noho ka ilay olona zo rehetra manana",
	mi: "te ng\u0101 nga ki i o e he me ka ko mo m\u014d kua hoki rawa t\u0113nei ia r\u0101tou tangata katoa kei ana",
	sm: "o le ma i e lea mo ai se faia tagata uma aia ona ina tatau latou na lona",
	haw: "ka ke o n\u0101 na i a me he e ma k\u0113ia kanaka ua no kona pono \u0101pau",
	vi: "v\u00e0 c\u1ee7a l\u00e0 c\u00e1c c\u00f3 trong cho \u0111\u01b0\u1ee3c v\u1edbi m\u1ed9t n\u00e0y nh\u1eefng \u0111\u1ec3 kh\u00f4ng t\u1eeb \u0111\u00e3 v\u1ec1 ng\u01b0\u1eddi khi theo nh\u01b0 \u0111\u1ebfn t\u1ea1i h\u1ecdc ho\u1eb7c c\u0169ng tr\u00ean vi\u1ec7c bi\u1ebft ra v\u00e0o",
	sw: "na ya wa kwa ni za katika la cha kuwa hii kama au vya ili hiyo wao watu yake mtu pia baada kila yao haki wote huu bila kutoka lakini wa jinsi kwamba amefanya pamoja hizo",
	zu: "ukuthi futhi kanye noma ngoba uma lapho kodwa ukuze ngokuthi ngesikhathi nje bonke wonke unelungelo ukuba ngaphandle lolu lo le kwi yakhe yabo njalo nge",
	xh: "ukuba kwaye kunye okanye ngoba xa kodwa ukuze ngokuthi wonke bonke unelungelo umntu ngaphandle eli lo le yakhe yabo njalo ukuze kwe",
	st: "le ho ea ya ba a e ka ke hore o tsa wa sa mme kapa motho bohle ya hae tokelo mong bang",
	tn: "le go ya ba a e ka ke gore o tsa wa sa mme kgotsa motho botlhe mongwe tshwanelo na ne mo",
	sn: "uye kuti kana ne pa mu ku nokuti vanhu munhu wese kodzero ane kunge asi zvinhu ose",
	yo: "n\u00ed \u00e0ti t\u00ed ti s\u00ed f\u00fan n\u00e1\u00e0 \u00f3 l\u00e1ti kan p\u00e9 \u00e0w\u1ecdn n\u00edn\u00fa t\u00f3 gbogbo w\u1ecdn b\u00ed \u1eb9\u0300t\u1ecd\u0301 j\u1eb9\u0301 t\u00e0b\u00ed \u00e8n\u00ecy\u00e0n",
	ig: "na nke ya ka ma \u1ecd b\u1ee5 n ga nd\u1ecb ha ihe maka nwere mmad\u1ee5 onye ikike si kwa",
	ha: "da na a ta ya ce don ko ga cikin mai wannan su an yana suna kuma sai wani duk hakkin mutum kowa",
	so: "iyo ee oo in ka ku ah waa uu la ay ama si aan waxa leh qof kasta xaq kale waxaa ayaa",
	af: "die en van in is wat op te met vir hierdie nie aan het word deur hulle na oor by uit ook kan ons as of om hul haar dat tot maar hoe een n hy moet sal",
	lb: "de den an ass vun mat fir eng en op net mir huet dat d\u00e9i d\u00ebs si zu bei no iwwer och oder duerch w\u00e9i hunn vum am dass um all",
	fy: "de it in en fan is dat op te mei foar dizze dit binne net oan hat hawwe wurdt wurde troch sy nei oer by \u00fat ek kin wy as of om har",
	eo: "la de kaj en estas al por kun ke \u0109i tiu ne ili sur per a\u016d kiu kiuj kiel havas pri \u011di sed tio pli el oni povas post dum sia siaj \u0109iu",
	la: "et in est non ad ut cum ex quod qui quae per de sunt ab vel esse aut pro hoc sive nec omnes",
	ht: "la yo nan ki pou ak yon li te se sou pa gen moun dwa tout nou ka f\u00e8 a an oswa chak",
	rw: "mu ku na ni kandi cyangwa ya y n umuntu uburenganzira bwo afite kuri wese ibyo nta ko",
	ny: "ndi ya wa ku mu za kuti a kwa munthu ufulu aliyense ali ndiponso ena onse pa"
};
/**
* Of these words those that English texts hold all the same: in names of people, places and products, as
* abbreviations, or with another meaning. They say nothing against a text's being English.
*/
const namesAndTerms = "pro per die met mat word bar air net com ad gen ed al hat bi care nec come don non ex bio im em mit ma sa tat saab pre door persona till var ses lea ai ac ii au eu os plus van von der den san post mine men man son bit due dire pie tie note ten kan op ab ez az gur sal ned sed ser nos tot mar pa po om til ba co pe ir di da e i o u";
/** Endings that English words often have, after two letters or more. */
const englishEnding = /..(?:ings?|ed|tions?|ments?|ness|ity|ies|[eo]rs?|ly|ous|ives?|als?|ship|[ea]nces?|ics?|able|ful|ists?|ians?|u?res?|ware|ogy|phy)$/;
// ../core/src/text/language.ts
const languages = Object.keys(frequentWords);
const english = languages.indexOf("en");
const smallWords = smallWordsOf(Object.values(frequentWords));
/** Made when the command starts, and so in one plain pass. */
function smallWordsOf(lists) {
	const made = /* @__PURE__ */ new Map();
	for (let index = 0; index < lists.length; index++) for (const word of lists[index]?.split(" ") ?? []) {
		const known = made.get(word);
		if (known === void 0) made.set(word, {
			languages: [index],
			isEnglish: index === english,
			isOnlyEnglish: index === english,
			isForeign: index !== english && word.length > 1
		});
		else if (known.languages.at(-1) !== index) {
			known.languages.push(index);
			known.isEnglish ||= index === english;
			known.isOnlyEnglish = false;
			if (known.isEnglish) known.isForeign = false;
		}
	}
	for (const term of namesAndTerms.split(" ")) {
		const known = made.get(term);
		if (known) known.isForeign = false;
	}
	return made;
}
const likelier = /* @__PURE__ */ new Set([
	"en",
	"es",
	"pt",
	"fr",
	"de",
	"nl",
	"it"
]);
/** Of neighbours whose small words are mostly the same the one that badges are written in more often. */
const weights = languages.map((language) => likelier.has(language) ? 1.2 : 1);
/** The first characters of a text tell its language as well as all of it. */
const enough = 200;
/** And so many tell its script. */
const enoughForScript = 2e3;
/**
* The language that a text is written in, as a two-letter code, by script and frequent small words. `other` where
* that is surely not English and none that is known for sure; undefined where the text is too short or mixed to say.
* A short one is told by the little there is. Names of things and skills are too short to be asked about.
*/
function detectLanguage(text) {
	const known = languageOfScript(text.slice(0, enoughForScript));
	if (known !== void 0) return known;
	const words = countWords(text.slice(0, enough));
	return words.telling() ?? words.likely();
}
function countWords(text) {
	const count = new WordCount();
	for (const word of text.normalize("NFKC").match(wordPattern) ?? []) count.add(normalize(word), word);
	return count;
}
/**
* The same for the lines of a template one below the other, from the words that are known of them. Undefined unless
* they surely tell; `other` too for prose that has hardly a word of English.
*/
function languageOfLines(lines) {
	const text = lines.map((line) => line.text.slice(0, enoughForScript)).join("\n");
	const beginning = text.slice(0, enough);
	const known = languageOfScript(text.slice(0, enoughForScript));
	if (known !== void 0) return known;
	if (hasOtherForms(beginning)) return countWords(beginning).language(beginning);
	const count = new WordCount();
	let left = enough;
	for (const { words, text: line } of lines) {
		for (const { form, start, end } of words) {
			if (start >= left) break;
			if (end <= left) count.add(form.folded, form.text);
			else {
				const part = line.slice(start, left);
				count.add(normalize(part), part);
			}
		}
		left -= line.length + 1;
	}
	return count.language(beginning);
}
/** Scripts in which one language is written, or one that stands for all. */
const scripts = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
	[/\p{Script=Hangul}/u, "ko"],
	[/\p{Script=Han}/u, "zh"],
	[/\p{Script=Thai}/u, "th"],
	[/\p{Script=Greek}/u, "el"],
	[/\p{Script=Hebrew}/u, "he"]
];
/** The language of a text whose letters are mostly not Latin, in which none of the languages of the lists is written. */
function languageOfScript(text) {
	if (!/[^\n -\u{b4}\u{b6}-\u{24f}\u{2000}-\u{206f}]/u.test(text)) return void 0;
	const letters = text.match(/\p{L}/gu) ?? [];
	const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
	if (letters.length < 4) return void 0;
	const found = others.join("");
	if (others.length * 2 <= letters.length) {
		if (/\b(?:the|and|of|to|an?|in|for|with|by)\b/i.test(text)) return void 0;
		if ((found.match(/\p{Script=Hiragana}/gu) ?? []).length >= 4) return "ja";
		return (found.match(/\p{Script=Han}/gu) ?? []).length >= 4 ? "zh" : void 0;
	}
	return scripts.find(([script]) => script.test(found))?.[1] ?? "other";
}
/** Fewer words than these say little by holding none that is known. */
const leastWords = 12;
/** Words of English texts, of ten, that are small words or have an ending of English at least. */
const englishOfTen = 2;
/** What the words of a text say of its language. */
var WordCount = class {
	#words = [];
	#scores = new Float64Array(languages.length);
	#english = 0;
	#onlyEnglish = 0;
	#foreign = 0;
	#accented = 0;
	#small = 0;
	/** A word as it is compared, and as it is written. */
	add(word, written) {
		const first = written.charCodeAt(0);
		if (first < 58) return;
		this.#words.push(word);
		if (isSmall(first)) this.#small++;
		if (hasAccents(word)) this.#accented++;
		const known = smallWords.get(word);
		if (known === void 0) return;
		for (const index of known.languages) this.#scores[index] = (this.#scores[index] ?? 0) + 1 / Math.sqrt(known.languages.length);
		if (known.isEnglish) this.#english++;
		if (known.isOnlyEnglish) this.#onlyEnglish++;
		if (known.isForeign && !this.#isName(written)) this.#foreign++;
	}
	/** Whether a word is written as part of a name is: El Paso, Power BI. The first word of a text is none. */
	#isName(written) {
		return this.#words.length > 1 && isCapital(written.charCodeAt(0));
	}
	/** The language that known words surely tell. */
	telling() {
		if (this.#onlyEnglish >= 3 && this.#onlyEnglish > 2 * this.#foreign) return "en";
		return this.#isForeign() ? this.#nearest() : void 0;
	}
	/** The same, where a text that has hardly an English word is taken for none that is English. */
	language(text) {
		return this.telling() ?? (this.#isUnlikeEnglish(text) ? this.#nearest() : void 0);
	}
	#isForeign() {
		if (this.#foreign >= 2 && this.#foreign > 2 * this.#onlyEnglish) return true;
		return this.#onlyEnglish <= 1 && this.#accented >= 3 && this.#accented >= .15 * this.#words.length && (this.#foreign > 0 || this.#english * 10 < this.#words.length);
	}
	/** Whether a text is long enough to hold small words of English, or words that end as English ones do, and hardly does. */
	#isUnlikeEnglish(text) {
		const { length } = this.#words;
		if (length < leastWords || this.#small * 2 < length || this.#english > 3) return false;
		if (text.split(",").length * 2.5 > length) return false;
		const alike = this.#words.filter((word) => smallWords.get(word)?.isEnglish !== true && englishEnding.test(word));
		return (this.#english + alike.length) * 10 < englishOfTen * length;
	}
	/** The language whose small words there are, unless a second one is as near. */
	#nearest() {
		return this.#best((index) => index !== english, 1.5) ?? "other";
	}
	/** The same where there are few words, one of which may be all that tells. */
	likely() {
		return this.#best(() => true, 1);
	}
	#best(isAmong, least) {
		let best = -1;
		let top = 0;
		let second = 0;
		for (let index = 0; index < languages.length; index++) {
			if (!isAmong(index)) continue;
			const score = (this.#scores[index] ?? 0) * (weights[index] ?? 1);
			if (score > top) {
				second = top;
				top = score;
				best = index;
			} else if (score > second) second = score;
		}
		return top >= least && top >= 1.1 * second ? languages[best] : void 0;
	}
};
function isSmall(code) {
	return code > 96 && code < 123 || code > 127 && !isCapital(code);
}
function isCapital(code) {
	return code < 91 ? code > 64 : code > 127 && isCapitalLetter.test(String.fromCharCode(code));
}
const isCapitalLetter = /\p{Lu}/u;
function hasAccents(word) {
	for (let index = 0; index < word.length; index++) {
		const code = word.charCodeAt(index);
		if (code > 127 && code !== 8209) return true;
	}
	return false;
}
/** The language of most of several texts, as {@link detectLanguage} has it; short ones are left out. */
function commonLanguage(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const language = text.length > 40 ? detectLanguage(text) : void 0;
		if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most?.[0];
}
/** The languages whose words are known when pages of a program are read. */
const pageLanguages = [
	"en",
	"es",
	"fr",
	"de",
	"nl",
	"pt"
];
/** Languages that have so many small words in common that a short text is easily taken for one of the others. */
const neighbours = [
	"es pt ca gl oc it ro fr la ht",
	"sv da no is fo de nl af lb fy",
	"pl cs sk sl hr",
	"id ms jv su tl ceb ilo",
	"lt lv et fi se",
	"ga gd cy br",
	"tr az uz tk ku",
	"sw zu xh st tn sn rw ny so ha yo ig mg",
	"mi sm haw"
].map((group) => new Set(group.split(" ")));
/** Whether a text in one language is surely not in another, stated one: English and what is none is told the best. */
function isSurelyAnother(language, stated) {
	const [a, b] = [language, baseLanguage(stated)];
	if (b === void 0 || a === b) return false;
	if (a === "en" || b === "en") return true;
	if (a === "zh" && (b === "ja" || b === "ko")) return false;
	const isKnown = (one) => languages.includes(one) || scripts.some(([, of]) => of === one);
	return isKnown(a) && isKnown(b) && !neighbours.some((group) => group.has(a) && group.has(b));
}
const baseLanguages = /* @__PURE__ */ new Map();
/** More tags than a program states. */
const maxTags = 1e3;
/** The language of a tag in its shortest form: `en` of `en-GB` and of `eng`. Undefined where it is no tag. */
function baseLanguage(tag) {
	if (!baseLanguages.has(tag) && baseLanguages.size < maxTags) baseLanguages.set(tag, shortestTag(tag));
	return baseLanguages.get(tag);
}
const others = {
	nb: "no",
	nn: "no",
	fil: "tl",
	sr: "hr",
	bs: "hr"
};
function shortestTag(tag) {
	if (!/^[a-z]{2,3}(?:[-_]|$)/i.test(tag)) return void 0;
	try {
		const { language } = new Intl.Locale(tag.replaceAll("_", "-"));
		return /^(?:mul|zxx|und|mis)$/.test(language) ? void 0 : others[language] ?? language;
	} catch {
		return;
	}
}
/** A language in English words: `German`. Undefined for one that has no name there. */
function languageName(language) {
	if (language === "other") return void 0;
	const name = new Intl.DisplayNames("en", { type: "language" }).of(language);
	return name === language ? void 0 : name;
}
/** Languages of which a third of all words are small, and in which English names works, dishes and music. */
const wordy = /* @__PURE__ */ new Set([
	"es",
	"pt",
	"fr",
	"it",
	"ca",
	"gl",
	"oc",
	"ro"
]);
/**
* Whether so many words of a text are small words of a language as its prose has, of which a fifth is little: names
* and titles within an English text have fewer. True of a language of which that cannot be told.
*/
function readsAsProse(text, language) {
	const index = wordy.has(language) ? languages.indexOf(language) : -1;
	if (index < 0) return true;
	const { foldedWords } = text;
	return foldedWords.filter((word) => smallWords.get(word)?.languages.includes(index)).length * 5 >= foldedWords.length;
}
/** Whether two language tags mean the same language: `en` and `en-GB` do. */
function isSameLanguage(a, b) {
	return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
// ../core/src/text/lessons.ts
/** What an earner is to be told of a badge, in the order in which they need it. */
const lessons = [
	"what",
	"accept",
	"share",
	"help"
];
export { commonLanguage, detectLanguage, frequentWords, isEmptySection, isPlaceholder, isSameLanguage, isSurelyAnother, languageName, languageOfLines, lessons, pageLanguages, pageTexts, placeholders, readsAsProse };
