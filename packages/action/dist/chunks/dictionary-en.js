import fs from "node:fs/promises";
// ../../node_modules/.pnpm/dictionary-en@4.0.0/node_modules/dictionary-en/index.js
/**
* @typedef Dictionary
*   Hunspell dictionary.
* @property {Uint8Array} aff
*   Data for the affix file (defines the language, keyboard, flags, and more).
* @property {Uint8Array} dic
*   Data for the dictionary file (contains words and flags applying to those words).
*/
/** @type {Dictionary} */
const dictionary = {
	aff: await fs.readFile(new URL("../dictionaries/index-CdfGWZcu.aff", import.meta.url)),
	dic: await fs.readFile(new URL("../dictionaries/index-CmfKht-g.dic", import.meta.url))
};
export { dictionary as default };
