/**
 * Articles, conjunctions, prepositions and the like with which no sentence ends, in the languages that badges are
 * most often in. Taken from general knowledge of these languages; a word with which a sentence can end in one of them
 * ("in" in English phrasal verbs, "aan" in Dutch, "an" in German) is left out.
 */
export const isolatedWords: ReadonlySet<string> = new Set(
  [
    'the a and or of to with from for by at as into through their its our your his an which that what who whose while where when because if than between within is are was were be been has have this these those such through nor but using including',
    'und oder der des dem den eine einer eines einem mit für von zum zur beim durch dass sowie',
    'het een en van voor deze door bij uit ook',
    'le la les des du et ou une dans pour avec sur aux cette ces qui que par leur leurs dont ainsi',
    'el los las del y una para con por que su sus como sobre entre desde',
    'os as da do das dos e um uma com em na ao pelo pela mais',
    'il lo gli dei di delle della nel nella per con che si al alla',
  ].flatMap((words) => words.split(' ')),
)

/** Those of them with which no text ends however short it is: what stands at the end of a list may be any other. */
export const joiningWords: ReadonlySet<string> = new Set(
  'the an and or of und oder der et ou y e du des los las della delle het een'.split(' '),
)
