import type { SeriesTable } from '../tables.ts'

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}

/**
 * English words by which the names of one series differ: when, at which step, with which result, in which
 * part, where and in which language. In small letters, one word each. Put together by hand from general
 * knowledge of the language, and from lists of countries, of the states of the USA and of large cities.
 */
export const seriesWords: SeriesTable = {
  steps: list(`
    foundation foundations foundational basic basics beginner beginners elementary introduction introductory
    intro fundamental fundamentals essential essentials core intermediate advanced expert professional associate
    specialist practitioner master grandmaster junior senior novice apprentice proficient developing emerging
    bronze silver gold platinum diamond ruby emerald
    one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth
    tenth final 1st 2nd 3rd
    spring summer autumn fall winter january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec
    winner winners finalist finalists semifinalist semifinalists nominee honorable honourable honors honours
    distinction merit champion champions runner runnerup`),
  roles: list(`
    speaker speakers presenter presenters panelist panellist panelists moderator moderators attendee attendees
    participant participants organizer organiser organizers organisers host hosts volunteer volunteers mentor mentors
    mentee mentees coach judge judges juror jurors sponsor sponsors exhibitor exhibitors facilitator facilitators
    instructor instructors trainer trainers trainee trainees teacher teachers tutor tutors student students intern
    interns ambassador ambassadors delegate delegates member members fellow fellows alumni alumnus alumna graduate
    graduates contributor contributors reviewer reviewers committee chair cochair steward stewards usher ushers`),
  places: list(`
    north south east west northern southern eastern western northeast northwest southeast southwest central
    africa african asia asian europe european america american americas americans oceania emea apac latam anz nordics
    benelux mena
    argentina australia austria bangladesh belgium bolivia brazil britain bulgaria cambodia canada chile china colombia
    croatia cuba cyprus czechia denmark ecuador egypt estonia ethiopia finland france germany ghana greece guatemala
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea
    kuwait latvia lebanon lithuania luxembourg malaysia malta mexico morocco mozambique myanmar nepal netherlands
    nicaragua nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda
    senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland taiwan tanzania thailand tunisia
    turkey uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe england scotland wales uk usa uae nz au
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland victoria tasmania
    accra adelaide amsterdam ankara antwerp athens atlanta auckland austin bangalore bangkok barcelona basel beijing
    belfast bengaluru berlin bern birmingham bogota bonn bordeaux boston bratislava brisbane bristol brussels bucharest
    budapest cairo calgary canberra cardiff chennai chicago cincinnati cleveland cologne copenhagen dallas delhi denver
    detroit dhaka dresden dubai dublin edinburgh edmonton eindhoven frankfurt geneva glasgow gothenburg guadalajara
    hamburg hanoi helsinki houston hyderabad istanbul jakarta johannesburg karachi kyiv kyoto lagos lahore leeds leipzig
    lima lisbon liverpool ljubljana london lyon madrid manchester manila marseille melbourne memphis miami milan
    milwaukee minneapolis monterrey montreal moscow mumbai munich nairobi naples nashville newcastle nottingham
    orlando osaka oslo ottawa paris perth philadelphia phoenix pittsburgh portland porto prague pune riga rome rotterdam
    sacramento santiago seattle seoul shanghai sheffield shenzhen sofia stockholm stuttgart sydney tallinn tampa
    tokyo toronto toulouse turin utrecht valencia vancouver venice vienna vilnius warsaw winnipeg zagreb zurich`),
  languages: list(`
    arabic basque bengali bulgarian cantonese catalan chinese croatian czech danish dutch english estonian finnish french
    galician german greek hebrew hindi hungarian icelandic indonesian irish italian japanese korean latvian
    lithuanian malay mandarin norwegian persian polish portuguese romanian russian serbian slovak slovene slovenian
    spanish swahili swedish tagalog tamil thai turkish ukrainian urdu vietnamese welsh`),
  fillers: list(`
    level levels part stage tier grade step module phase series class cohort edition year semester term quarter season
    intake batch round wave version release rev revision ver place award with in at of for and to the new upper lower
    far mid greater city county state region regional district area campus chapter office branch hub division up mention`),
  units: list(`
    chapter campus county office branch region district hub club library school schools college university academy
    centre center division council`),
}
