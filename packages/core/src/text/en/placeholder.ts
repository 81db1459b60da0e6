import type { PlaceholderTable } from '../tables.ts'

/**
 * English texts that stand where a text is still to be written. Put together by hand, and held against
 * the texts of `packages/core/quality`.
 */

/** What a sentence speaks of that promises a text. */
const promised =
  '(?:(?:the |our |a )?(?:full |more |further |detailed |complete |badge |course |earning )*(?:description|criteria|criterion|details?|information|info|content|text|requirements?|narrative) (?:is |are |will be )?)'

const trial = '(?:badge|credential|certificate|achievement)'

export const placeholders: PlaceholderTable = {
  whole: [
    /^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
    /^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
    /^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
    /^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
    /^this is (?:a|an|just a|the|our|my) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
    // Whatever is said of a sample, it is no achievement.
    new RegExp(
      `^this ${trial} ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\\b(?! of\\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) ${trial}\\b.*`,
      'is',
    ),
  ],
  unsaid:
    /^(?:none|nil|null|undefined|not applicable|to follow|pending|test(?:ing)?(?:[ ,]*\d{1,3}){1,3})[.!]*$/i,
  sentence: [
    new RegExp(
      `^\\W*${promised}?(?:coming|available|to come|to follow) (?:very )?soon ?[.!…]*$`,
      'i',
    ),
    new RegExp(
      `^\\W*${promised}(?:still )?to be (?:decided|determined|defined|confirmed|written|added|announced|filled in)(?: (?:later|soon))?[.!…]*$`,
      'i',
    ),
  ],
  instruction:
    /\b(?:insert|enter|add|type|write|put|paste|fill in)\s+(?:(?:the|an?|your|badge|course|earning|short|brief|some)\s+){0,3}(?:descriptions?|text|names?|titles?|content|criteria|skills?|image|logo|links?|urls?|dates?|details?|information|narrative)\s+here(?=\s*(?:[.!,;:)\]>}]|$))/i,
  copied: [
    /^copy (?:\d+ )?of (?!(?:a|an|the|record)\b)(?=\S)/i,
    /(?<=\S)\s*\((?:copy|duplicate)(?: \d{1,3})?\)$/i,
    /(?<=\S)\s+[-–—]\s*copy(?: ?\(?\d{1,3}\)?)?$/i,
  ],
  trials: [
    /^(?:(?:my|our|a|the|just a|another) )?(?:test|demo|dummy|sample|example|untitled|placeholder) (?:badge|credential|template|certificate|badge template|badge class)s?(?:[ #_-]*\d{1,3})?(?: ?[-–:(].*)?$/i,
    /^(?:badge|template) (?:test|demo)(?:[ #_-]*\d{1,3})?$/i,
    /^test(?:[ #_-]*\d{1,3})?$/i,
    /\bdo not (?:use|issue|award)\b/i,
  ],
  skillWords:
    /^(?:skill|competency|tag|keyword|blank|dummy|filler|empty|test|sample|example|placeholder|insert|enter|your)/i,
  skills: [
    /^(?:skill|competency|tag|keyword)[ #_-]*\d{1,3}$/i,
    /^(?:blank\w{0,2}|dummy|filler|empty)$/i,
    /^(?:test|sample|dummy|example|placeholder|insert|enter|your) skills?(?: (?:here|name|\d{1,3}))?$/i,
  ],
  twice:
    /^(?:test|practice|sample|skill|text|name|badge|description|title|criteria|example|demo)$/i,
  toFillIn: {
    noun: /(?:^|[\s_-])(?:names?|dates?|places?|locations?|cit(?:y|ies)|countr(?:y|ies)|titles?|courses?|organi[sz]ations?|compan(?:y|ies)|institutions?|universit(?:y|ies)|schools?|departments?|topics?|subjects?|skills?|years?|numbers?|tags?|links?|urls?|emails?|addresses|deadline|programs?|programmes?|providers?|partners?|brands?|products?|text|details?|description|criteria|here)$/i,
    lead: /^(?:insert|enter|add|your|name of|title of|date of|type|fill in|choose|select|x)\b/i,
    spokenBrackets:
      /\b(?:brackets?|placeholders?|syntax|merge (?:fields?|tags?)|regex\w*|markdown|templating)\b/i,
    spoken:
      /\b(?:templat(?:e|es|ing)|mustache|handlebars|jinja\w*|liquid|braces?|brackets?|syntax|interpolat\w*|vue|angular|react|markup|merge (?:fields?|tags?)|placeholders?|variables?|programm\w*|script\w*|code|coding|html|xml|regex\w*)\b/i,
  },
}
