/** Whether a value is nested deeper than {@link maxDepth}. Reads each shared value once. */
function isTooDeep(value) {
	let level = [value];
	const seen = /* @__PURE__ */ new Set();
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 100) return true;
		const below = [];
		for (const item of level) {
			if (typeof item !== "object" || item === null || seen.has(item)) continue;
			seen.add(item);
			for (const child of Object.values(item)) if (typeof child === "object" && child !== null) below.push(child);
		}
		level = below;
	}
	return false;
}
export { isTooDeep };
