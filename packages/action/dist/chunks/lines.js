// ../core/src/documents/lines.ts
/** Finds lines and columns in a text whose lines end in LF, CR LF or CR. */
var Lines = class {
	#starts = [0];
	/** Where the text of each line ends, the last excepted. */
	#ends = [];
	#length;
	constructor(text) {
		this.#length = text.length;
		const hasReturns = text.includes("\r");
		for (let at = nextEnd(text, 0, hasReturns); at >= 0;) {
			const next = text.startsWith("\r\n", at) ? at + 2 : at + 1;
			this.#ends.push(at);
			this.#starts.push(next);
			at = nextEnd(text, next, hasReturns);
		}
	}
	/** The offset at which `line` (from 1) begins, or the text's end where there is no such line. */
	startOf(line) {
		return this.#starts[line - 1] ?? this.#length;
	}
	/** Where the text of the line ends that an offset stands on. */
	endOfLineAt(offset) {
		return this.#ends[this.#indexOf(offset)] ?? this.#length;
	}
	position(offset) {
		const within = Math.max(0, Math.min(offset, this.#length));
		const index = this.#indexOf(within);
		const inLine = Math.min(within, this.#ends[index] ?? this.#length);
		return {
			line: index + 1,
			column: inLine - (this.#starts[index] ?? 0) + 1
		};
	}
	/** Of the line that an offset stands on, from 0. */
	#indexOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
	range(start, end) {
		return {
			start: this.position(start),
			end: this.position(end)
		};
	}
};
/** Where the next line ends; -1 where none does. */
function nextEnd(text, from, hasReturns) {
	if (!hasReturns) return text.indexOf("\n", from);
	endOfLine.lastIndex = from;
	return endOfLine.test(text) ? endOfLine.lastIndex - 1 : -1;
}
const endOfLine = /[\n\r]/g;
export { Lines };
