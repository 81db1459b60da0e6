import type { SubstanceTable } from '../tables.ts'

/**
 * English words by which a description says that something was completed, and those by which it says
 * more. Put together by hand, and held against the texts of `packages/core/quality`.
 */
export const substances: SubstanceTable = {
  opening:
    /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i,
  substance:
    /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i,
  merit:
    /\b(?:earners?|holders?|recipients?|winners?|partners?|awarded|given|issued?|presented|granted|conferred|bestowed|commemorat\w+|recogni[sz]\w*|honou?r\w*|entitle\w*|capable|proven|achiev\w+|congratulations|appreciation|celebrat\w+|contribut\w+|thanks?)\b/i,
}
