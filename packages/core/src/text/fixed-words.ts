/**
 * Words of which one letter more or less makes another number or another day: numbers, ordinals, months and days
 * of the week, in English, Spanish, French, German, Dutch and Portuguese. In small letters.
 */
export const fixedWords: ReadonlySet<string> = new Set(
  [
    // English
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million',
    'first second third fourth fifth sixth seventh eighth ninth tenth once twice thrice half quarter both none',
    'january february march april may june july august september october november december',
    'monday tuesday wednesday thursday friday saturday sunday',
    // Spanish
    'cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis',
    'diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento',
    'mil millón primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo',
    'octavo noveno décimo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'lunes martes miércoles jueves viernes sábado domingo',
    // French
    'zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente',
    'quarante cinquante soixante septante huitante octante nonante cent mille million premier première deuxième',
    'troisième quatrième cinquième sixième septième huitième neuvième dixième janvier février mars avril mai juin',
    'juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche',
    // German
    'null ein eine einen einem einer eines eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn',
    'vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig',
    'achtzig neunzig hundert tausend million erste ersten zweite zweiten dritte dritten vierte fünfte sechste siebte',
    'achte neunte zehnte januar jänner februar märz april mai juni juli august september oktober november dezember',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    // Dutch
    'nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien',
    'achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen',
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende januari februari maart april mei juni',
    'juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    // Portuguese
    'zero um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze',
    'dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta',
    'setenta oitenta noventa cem cento mil milhão primeiro primeira segundo segunda terceiro terceira quarto quarta',
    'quinto quinta sexto sexta sétimo oitavo nono décimo janeiro fevereiro março abril maio junho julho agosto',
    'setembro outubro novembro dezembro terça sábado domingo',
  ].flatMap((line) => line.normalize('NFKC').split(' ')),
)
