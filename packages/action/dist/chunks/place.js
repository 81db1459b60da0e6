// ../core/src/documents/place.ts
/** The pointer to `key` below `pointer`. */
function childPointer(pointer, key) {
	if (typeof key === "number") return `${pointer}/${key}`;
	if (!key.includes("~") && !key.includes("/")) return `${pointer}/${key}`;
	return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** The keys that a pointer goes through, unescaped. */
function pointerKeys(pointer) {
	return pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** The value at a pointer of decoded data; undefined where there is none. */
function valueAt(value, pointer) {
	let inner = value;
	for (const key of pointerKeys(pointer)) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
/** Whether `inner` is `outer` or lies below it. */
function isWithin(inner, outer) {
	return inner === outer || inner.startsWith(`${outer}/`);
}
/** The place of `key` below `at`. */
function placeBelow(at, key) {
	return {
		file: at.file,
		document: at.document,
		pointer: childPointer(at.pointer, key)
	};
}
/** The place of a stretch of the text at `at`. */
function placeOfSpan(at, [start, end]) {
	const offset = at.span?.[0] ?? 0;
	return {
		...at,
		span: [offset + start, offset + end]
	};
}
export { childPointer, isWithin, placeBelow, placeOfSpan, pointerKeys, valueAt };
