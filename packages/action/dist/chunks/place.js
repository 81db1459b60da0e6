// ../core/src/documents/place.ts
/** The pointer to `key` below `pointer`. */
function childPointer(pointer, key) {
	let below = children.get(pointer);
	const known = below?.get(key);
	if (known !== void 0) return known;
	const child = `${pointer}/${typeof key === "number" ? key : escaped(key)}`;
	if (knownPointers < maxKnownPointers) {
		if (below === void 0) {
			below = /* @__PURE__ */ new Map();
			children.set(pointer, below);
		}
		below.set(key, child);
		knownPointers += 1;
	}
	return child;
}
/** Files have the same pointers, each of which is kept once for all of them. */
const children = /* @__PURE__ */ new Map();
const maxKnownPointers = 1e4;
let knownPointers = 0;
function escaped(key) {
	if (!key.includes("~") && !key.includes("/")) return key;
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
/** A pointer and all those that it lies below, the nearest first. */
function upwards(pointer) {
	const above = [];
	for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
		above.push(pointer.slice(0, end));
		if (end === 0) break;
	}
	return [pointer, ...above];
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
/** The name of a file without its folders, from the path that a place has. */
function fileName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The same without its ending. */
function fileStem(path) {
	return fileName(path).replace(/\.[^.]+$/, "");
}
/** The path of the folder in which a file lies, with a slash at its end; empty where it lies at the top. */
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
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
export { childPointer, fileName, fileStem, folderOf, isWithin, placeBelow, placeOfSpan, pointerKeys, upwards, valueAt };
