import { formatText } from "./check.js";
import { practicesText } from "./text.js";
export { formatText, practicesText };
