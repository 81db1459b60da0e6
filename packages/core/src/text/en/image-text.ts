import type { ImageTextTable } from '../tables.ts'

/** English words for an image, by which a text in place of it says nothing. Put together by hand. */
export const imageTexts: ImageTextTable = {
  nothing:
    /^(?:(?:the|a|an|our|this) )?(?:(?:digital|open|badge|credential|certificate|official|main|default|template) ){0,2}(?:badge|image|picture|pic|logo|icon|photo|graphic|img|certificate|credential|illustration|artwork|emblem|thumbnail)(?: of (?:the|a|an|this) (?:badge|credential|certificate|logo|image))?(?: (?:image|text|here|\d{1,3}))?$|^(?:alt|alt(?:ernative)? text|image description|description|caption|none|n\/a)$/i,
}
