/**
 * By language the small words that are frequent in it and rare in the others here. Taken from general
 * knowledge of these languages; they need only tell a sentence's language, not its meaning. They stand
 * together, since a language that no rule knows has to be told too, and what is rare depends on the others.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in',
  de: 'der die das und ist im den dem ein eine einer eines mit für auf von zu nicht wird werden sich sie haben hat dieses dieser über zur zum bei nach durch kurs abzeichen',
  nl: 'de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we',
  fr: 'le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont été en',
  es: 'el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso',
  pt: 'o a os as de do da dos das e é uma um em para com por que se seu sua este esta foi no na ao como curso',
  it: 'il lo la gli le di del della dei e è una un in per con che si questo questa ha hanno sono nel alla al corso',
  sv: 'och att det som en ett är av för med på har till den om inte kan har i de',
  da: 'og at det som en et er af for med på har til den om ikke kan i de',
  pl: 'i w na z do że się jest to nie oraz dla przez jego kurs',
  ca: 'el la els les de del i és una un en per amb que es aquest aquesta al com curs',
  tr: 've bir bu için ile olarak olan da de kurs',
  fi: 'ja on ei että se tai kun myös sekä kurssi',
  cs: 'a v na se je že do s pro kurz z o to',
}
