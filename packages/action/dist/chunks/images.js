import { imageKey } from "./facts.js";
import { isInside, pathFrom, readBytes } from "./read.js";
import { codeOf, existsAt, realPathOf } from "./stat.js";
import { require_saxes } from "./saxes.js";
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/utils.js
const decoder = new TextDecoder();
const toUTF8String = (input, start = 0, end = input.length) => decoder.decode(input.slice(start, end));
const toHexString = (input, start = 0, end = input.length) => input.slice(start, end).reduce((memo, i) => memo + `0${i.toString(16)}`.slice(-2), "");
const getView = (input, offset) => new DataView(input.buffer, input.byteOffset + offset);
const readInt16LE = (input, offset = 0) => getView(input, offset).getInt16(0, true);
const readUInt16BE = (input, offset = 0) => getView(input, offset).getUint16(0, false);
const readUInt16LE = (input, offset = 0) => getView(input, offset).getUint16(0, true);
const readUInt24LE = (input, offset = 0) => {
	const view = getView(input, offset);
	return view.getUint16(0, true) + (view.getUint8(2) << 16);
};
const readInt32LE = (input, offset = 0) => getView(input, offset).getInt32(0, true);
const readUInt32BE = (input, offset = 0) => getView(input, offset).getUint32(0, false);
const readUInt32LE = (input, offset = 0) => getView(input, offset).getUint32(0, true);
const methods = {
	readUInt16BE,
	readUInt16LE,
	readUInt32BE,
	readUInt32LE
};
function readUInt(input, bits, offset = 0, isBigEndian = false) {
	const methodName = `readUInt${bits}${isBigEndian ? "BE" : "LE"}`;
	return methods[methodName](input, offset);
}
const BOX_HEADER_SIZE = 8;
function readBox(input, view, base, offset, boxCode) {
	if (input.length - offset < BOX_HEADER_SIZE) return void 0;
	const boxSize = view.getUint32(base + offset, false);
	if (input.length - offset < boxSize) return void 0;
	return {
		offset,
		size: boxSize,
		matches: view.getUint32(base + 4 + offset, false) === boxCode
	};
}
const boxViews = /* @__PURE__ */ new WeakMap();
function getBoxView(input) {
	let view = boxViews.get(input.buffer);
	if (!view) {
		view = new DataView(input.buffer);
		boxViews.set(input.buffer, view);
	}
	return view;
}
function findBox(input, boxName, startOffset) {
	const view = getBoxView(input);
	const boxCode = boxName.charCodeAt(0) << 24 | boxName.charCodeAt(1) << 16 | boxName.charCodeAt(2) << 8 | boxName.charCodeAt(3);
	const base = input.byteOffset;
	let currentOffset = startOffset;
	while (currentOffset < input.length) {
		if (input.length - currentOffset < 4) break;
		if (view.getUint32(base + currentOffset, false) < BOX_HEADER_SIZE) {
			currentOffset += BOX_HEADER_SIZE;
			continue;
		}
		const box = readBox(input, view, base, currentOffset, boxCode);
		if (!box) break;
		if (box.matches) return {
			name: boxName,
			offset: box.offset,
			size: box.size
		};
		currentOffset += box.size;
	}
}
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/bmp.js
const BMP = {
	validate: (input) => toUTF8String(input, 0, 2) === "BM",
	calculate: (input) => ({
		height: Math.abs(readInt32LE(input, 22)),
		width: readUInt32LE(input, 18)
	})
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/ico.js
const TYPE_ICON = 1;
const SIZE_HEADER$1 = 6;
const SIZE_IMAGE_ENTRY = 16;
function getSizeFromOffset(input, offset) {
	const value = input[offset];
	return value === 0 ? 256 : value;
}
function getImageSize$1(input, imageIndex) {
	const offset = SIZE_HEADER$1 + imageIndex * SIZE_IMAGE_ENTRY;
	return {
		height: getSizeFromOffset(input, offset + 1),
		width: getSizeFromOffset(input, offset)
	};
}
const ICO = {
	validate(input) {
		const reserved = readUInt16LE(input, 0);
		const imageCount = readUInt16LE(input, 4);
		if (reserved !== 0 || imageCount === 0) return false;
		return readUInt16LE(input, 2) === TYPE_ICON;
	},
	calculate(input) {
		const nbImages = readUInt16LE(input, 4);
		if (SIZE_HEADER$1 + nbImages * SIZE_IMAGE_ENTRY > input.length) throw new TypeError("Invalid ICO");
		const imageSize = getImageSize$1(input, 0);
		if (nbImages === 1) return imageSize;
		const images = [];
		for (let imageIndex = 0; imageIndex < nbImages; imageIndex += 1) images.push(getImageSize$1(input, imageIndex));
		return {
			width: imageSize.width,
			height: imageSize.height,
			images
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/cur.js
const TYPE_CURSOR = 2;
const CUR = {
	validate(input) {
		const reserved = readUInt16LE(input, 0);
		const imageCount = readUInt16LE(input, 4);
		if (reserved !== 0 || imageCount === 0) return false;
		return readUInt16LE(input, 2) === TYPE_CURSOR;
	},
	calculate: (input) => ICO.calculate(input)
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/dds.js
const DDS = {
	validate: (input) => readUInt32LE(input, 0) === 542327876,
	calculate: (input) => ({
		height: readUInt32LE(input, 12),
		width: readUInt32LE(input, 16)
	})
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/gif.js
const gifRegexp = /^GIF8[79]a/;
const GIF = {
	validate: (input) => gifRegexp.test(toUTF8String(input, 0, 6)),
	calculate: (input) => ({
		height: readUInt16LE(input, 8),
		width: readUInt16LE(input, 6)
	})
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/heif.js
const brandMap = {
	avif: "avif",
	mif1: "heif",
	msf1: "heif",
	heic: "heic",
	heix: "heic",
	hevc: "heic",
	hevx: "heic"
};
const HEIF = {
	validate(input) {
		if (toUTF8String(input, 4, 8) !== "ftyp") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) in brandMap;
	},
	calculate(input) {
		const metaBox = findBox(input, "meta", 0);
		const iprpBox = metaBox && findBox(input, "iprp", metaBox.offset + 12);
		const ipcoBox = iprpBox && findBox(input, "ipco", iprpBox.offset + 8);
		if (!ipcoBox) throw new TypeError("Invalid HEIF, no ipco box found");
		const type = toUTF8String(input, 8, 12);
		const images = [];
		let currentOffset = ipcoBox.offset + 8;
		while (currentOffset < ipcoBox.offset + ipcoBox.size) {
			const ispeBox = findBox(input, "ispe", currentOffset);
			if (!ispeBox) break;
			if (ispeBox.size < 20) throw new TypeError("Invalid HEIF");
			const rawWidth = readUInt32BE(input, ispeBox.offset + 12);
			const rawHeight = readUInt32BE(input, ispeBox.offset + 16);
			const clapBox = findBox(input, "clap", currentOffset);
			let width = rawWidth;
			const height = rawHeight;
			if (clapBox && clapBox.size >= 16 && clapBox.offset < ipcoBox.offset + ipcoBox.size) width = rawWidth - readUInt32BE(input, clapBox.offset + 12);
			images.push({
				height,
				width
			});
			const nextOffset = ispeBox.offset + ispeBox.size;
			if (nextOffset <= currentOffset) throw new TypeError("Invalid HEIF");
			currentOffset = nextOffset;
		}
		if (images.length === 0) throw new TypeError("Invalid HEIF, no sizes found");
		return {
			width: images[0].width,
			height: images[0].height,
			type,
			...images.length > 1 ? { images } : {}
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/icns.js
const SIZE_HEADER = 8;
const FILE_LENGTH_OFFSET = 4;
const ENTRY_LENGTH_OFFSET = 4;
const ICON_TYPE_SIZE = {
	ICON: 32,
	"ICN#": 32,
	"icm#": 16,
	icm4: 16,
	icm8: 16,
	"ics#": 16,
	ics4: 16,
	ics8: 16,
	is32: 16,
	s8mk: 16,
	icp4: 16,
	icl4: 32,
	icl8: 32,
	il32: 32,
	l8mk: 32,
	icp5: 32,
	ic11: 32,
	ich4: 48,
	ich8: 48,
	ih32: 48,
	h8mk: 48,
	icp6: 64,
	ic12: 32,
	it32: 128,
	t8mk: 128,
	ic07: 128,
	ic08: 256,
	ic13: 256,
	ic09: 512,
	ic14: 512,
	ic10: 1024
};
function readImageHeader(input, imageOffset) {
	const imageLengthOffset = imageOffset + ENTRY_LENGTH_OFFSET;
	if (imageLengthOffset + 4 > input.length) throw new TypeError("Invalid ICNS");
	return [toUTF8String(input, imageOffset, imageLengthOffset), readUInt32BE(input, imageLengthOffset)];
}
function getImageSize(type) {
	const size = ICON_TYPE_SIZE[type];
	return {
		width: size,
		height: size,
		type
	};
}
const ICNS = {
	validate: (input) => toUTF8String(input, 0, 4) === "icns",
	calculate(input) {
		const inputLength = input.length;
		const fileLength = readUInt32BE(input, FILE_LENGTH_OFFSET);
		let imageOffset = SIZE_HEADER;
		const images = [];
		while (imageOffset < fileLength && imageOffset < inputLength) {
			const imageHeader = readImageHeader(input, imageOffset);
			const entryLength = imageHeader[1];
			if (entryLength < 8) throw new TypeError("Invalid ICNS");
			const imageSize = getImageSize(imageHeader[0]);
			images.push(imageSize);
			imageOffset += entryLength;
		}
		if (images.length === 0) throw new TypeError("Invalid ICNS, no sizes found");
		return {
			width: images[0].width,
			height: images[0].height,
			...images.length > 1 ? { images } : {}
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/j2c.js
const J2C = {
	validate: (input) => readUInt32BE(input, 0) === 4283432785,
	calculate: (input) => ({
		height: readUInt32BE(input, 12),
		width: readUInt32BE(input, 8)
	})
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/jp2.js
const JP2 = {
	validate(input) {
		if (toUTF8String(input, 4, 8) !== "jP  ") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) === "jp2 ";
	},
	calculate(input) {
		const jp2hBox = findBox(input, "jp2h", 0);
		const ihdrBox = jp2hBox && findBox(input, "ihdr", jp2hBox.offset + 8);
		if (ihdrBox) return {
			height: readUInt32BE(input, ihdrBox.offset + 8),
			width: readUInt32BE(input, ihdrBox.offset + 12)
		};
		throw new TypeError("Unsupported JPEG 2000 format");
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/jpg.js
const EXIF_MARKER = "45786966";
const APP1_DATA_SIZE_BYTES = 2;
const EXIF_HEADER_BYTES = 6;
const BIG_ENDIAN_BYTE_ALIGN = "4d4d";
const LITTLE_ENDIAN_BYTE_ALIGN = "4949";
const IDF_ENTRY_BYTES = 12;
function isEXIF(input) {
	return toHexString(input, 2, 6) === EXIF_MARKER;
}
function extractSize(input, index) {
	return {
		height: readUInt16BE(input, index),
		width: readUInt16BE(input, index + 2)
	};
}
function extractOrientation(exifBlock, isBigEndian) {
	const idfDirectoryEntries = readUInt(exifBlock, 16, 14, isBigEndian);
	for (let directoryEntryNumber = 0; directoryEntryNumber < idfDirectoryEntries; directoryEntryNumber++) {
		const start = 16 + directoryEntryNumber * IDF_ENTRY_BYTES;
		const end = start + IDF_ENTRY_BYTES;
		if (start > exifBlock.length) return;
		const block = exifBlock.slice(start, end);
		if (readUInt(block, 16, 0, isBigEndian) === 274) {
			if (readUInt(block, 16, 2, isBigEndian) !== 3) return;
			if (readUInt(block, 32, 4, isBigEndian) !== 1) return;
			return readUInt(block, 16, 8, isBigEndian);
		}
	}
}
function validateExifBlock(input, index) {
	const exifBlock = input.slice(APP1_DATA_SIZE_BYTES, index);
	const byteAlign = toHexString(exifBlock, EXIF_HEADER_BYTES, 8);
	const isBigEndian = byteAlign === BIG_ENDIAN_BYTE_ALIGN;
	if (isBigEndian || byteAlign === LITTLE_ENDIAN_BYTE_ALIGN) return extractOrientation(exifBlock, isBigEndian);
}
function validateInput(input, index) {
	if (index > input.length) throw new TypeError("Corrupt JPG, exceeded buffer limits");
}
const JPG = {
	validate: (input) => toHexString(input, 0, 2) === "ffd8",
	calculate(_input) {
		let input = _input.slice(4);
		let orientation;
		let next;
		while (input.length) {
			const i = readUInt16BE(input, 0);
			validateInput(input, i);
			if (input[i] !== 255) {
				input = input.subarray(1);
				continue;
			}
			if (isEXIF(input)) orientation = validateExifBlock(input, i);
			next = input[i + 1];
			if (next === 192 || next === 193 || next === 194) {
				const size = extractSize(input, i + 5);
				if (!orientation) return size;
				return {
					height: size.height,
					orientation,
					width: size.width
				};
			}
			input = input.subarray(i + 2);
		}
		throw new TypeError("Invalid JPG, no size found");
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/utils/bit-reader.js
var BitReader = class {
	input;
	endianness;
	byteOffset = 2;
	bitOffset = 0;
	constructor(input, endianness) {
		this.input = input;
		this.endianness = endianness;
	}
	getBits(length = 1) {
		let result = 0;
		let bitsRead = 0;
		while (bitsRead < length) {
			if (this.byteOffset >= this.input.length) throw new Error("Reached end of input");
			const currentByte = this.input[this.byteOffset];
			const bitsLeft = 8 - this.bitOffset;
			const bitsToRead = Math.min(length - bitsRead, bitsLeft);
			if (this.endianness === "little-endian") {
				const mask = (1 << bitsToRead) - 1;
				const bits = currentByte >> this.bitOffset & mask;
				result |= bits << bitsRead;
			} else {
				const bits = (currentByte & (1 << bitsToRead) - 1 << 8 - this.bitOffset - bitsToRead) >> 8 - this.bitOffset - bitsToRead;
				result = result << bitsToRead | bits;
			}
			bitsRead += bitsToRead;
			this.bitOffset += bitsToRead;
			if (this.bitOffset === 8) {
				this.byteOffset++;
				this.bitOffset = 0;
			}
		}
		return result;
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/jxl-stream.js
function calculateImageDimension(reader, isSmallImage) {
	if (isSmallImage) return 8 * (1 + reader.getBits(5));
	const extraBits = [
		9,
		13,
		18,
		30
	][reader.getBits(2)];
	return 1 + reader.getBits(extraBits);
}
function calculateImageWidth(reader, isSmallImage, widthMode, height) {
	if (isSmallImage && widthMode === 0) return 8 * (1 + reader.getBits(5));
	if (widthMode === 0) return calculateImageDimension(reader, false);
	return Math.floor(height * [
		1,
		1.2,
		4 / 3,
		1.5,
		16 / 9,
		5 / 4,
		2
	][widthMode - 1]);
}
const JXLStream = {
	validate: (input) => {
		return toHexString(input, 0, 2) === "ff0a";
	},
	calculate(input) {
		const reader = new BitReader(input, "little-endian");
		const isSmallImage = reader.getBits(1) === 1;
		const height = calculateImageDimension(reader, isSmallImage);
		return {
			width: calculateImageWidth(reader, isSmallImage, reader.getBits(3), height),
			height
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/jxl.js
function extractCodestream(input) {
	const jxlcBox = findBox(input, "jxlc", 0);
	if (jxlcBox) return input.subarray(jxlcBox.offset + 8, jxlcBox.offset + jxlcBox.size);
	const partialStreams = extractPartialStreams(input);
	if (partialStreams.length > 0) return concatenateCodestreams(partialStreams);
}
function extractPartialStreams(input) {
	const partialStreams = [];
	let offset = 0;
	while (offset < input.length) {
		const jxlpBox = findBox(input, "jxlp", offset);
		if (!jxlpBox) break;
		if (jxlpBox.size < 12) throw new TypeError("Invalid JXL");
		partialStreams.push(input.slice(jxlpBox.offset + 12, jxlpBox.offset + jxlpBox.size));
		offset = jxlpBox.offset + jxlpBox.size;
	}
	return partialStreams;
}
function concatenateCodestreams(partialCodestreams) {
	const totalLength = partialCodestreams.reduce((acc, curr) => acc + curr.length, 0);
	const codestream = new Uint8Array(Math.min(16, totalLength));
	let position = 0;
	for (const partial of partialCodestreams) {
		if (position >= codestream.length) break;
		const byteCount = Math.min(partial.length, codestream.length - position);
		codestream.set(partial.subarray(0, byteCount), position);
		position += byteCount;
	}
	return codestream;
}
const JXL = {
	validate: (input) => {
		if (toUTF8String(input, 4, 8) !== "JXL ") return false;
		const ftypBox = findBox(input, "ftyp", 0);
		if (!ftypBox) return false;
		return toUTF8String(input, ftypBox.offset + 8, ftypBox.offset + 12) === "jxl ";
	},
	calculate(input) {
		const codestream = extractCodestream(input);
		if (codestream) return JXLStream.calculate(codestream);
		throw new TypeError("Invalid JXL");
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/ktx.js
const KTX = {
	validate: (input) => {
		const signature = toUTF8String(input, 1, 7);
		return ["KTX 11", "KTX 20"].includes(signature);
	},
	calculate: (input) => {
		const type = input[5] === 49 ? "ktx" : "ktx2";
		const offset = type === "ktx" ? 36 : 20;
		return {
			height: readUInt32LE(input, offset + 4),
			width: readUInt32LE(input, offset),
			type
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/png.js
const pngSignature = "PNG\r\n\n";
const pngImageHeaderChunkName = "IHDR";
const pngFriedChunkName = "CgBI";
const PNG = {
	validate(input) {
		if (pngSignature === toUTF8String(input, 1, 8)) {
			let chunkName = toUTF8String(input, 12, 16);
			if (chunkName === pngFriedChunkName) chunkName = toUTF8String(input, 28, 32);
			if (chunkName !== pngImageHeaderChunkName) throw new TypeError("Invalid PNG");
			return true;
		}
		return false;
	},
	calculate(input) {
		if (toUTF8String(input, 12, 16) === pngFriedChunkName) return {
			height: readUInt32BE(input, 36),
			width: readUInt32BE(input, 32)
		};
		return {
			height: readUInt32BE(input, 20),
			width: readUInt32BE(input, 16)
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/pnm.js
const PNMTypes = {
	P1: "pbm/ascii",
	P2: "pgm/ascii",
	P3: "ppm/ascii",
	P4: "pbm",
	P5: "pgm",
	P6: "ppm",
	P7: "pam",
	PF: "pfm"
};
const HEADER_SCAN_LIMIT = 64;
const PAM_HEADER_LIMIT = 256;
const isWhitespace = (byte) => byte === 32 || byte === 9 || byte === 10 || byte === 13;
const isEndOfLine = (byte) => byte === 10 || byte === 13;
const handlers = {
	default: (input) => {
		const end = Math.min(input.length, HEADER_SCAN_LIMIT);
		const tokens = [];
		let token = "";
		let inComment = false;
		for (let i = 2; i < end && tokens.length < 2; i++) {
			const byte = input[i];
			if (inComment) inComment = !isEndOfLine(byte);
			else if (byte === 35) inComment = true;
			else if (isWhitespace(byte)) {
				if (token) {
					tokens.push(token);
					token = "";
				}
			} else token += String.fromCharCode(byte);
		}
		if (token && tokens.length < 2) tokens.push(token);
		if (tokens.length < 2) throw new TypeError("Invalid PNM");
		return {
			width: Number.parseInt(tokens[0], 10),
			height: Number.parseInt(tokens[1], 10)
		};
	},
	pam: (input) => {
		const header = toUTF8String(input, 0, Math.min(input.length, PAM_HEADER_LIMIT));
		const size = {};
		for (const line of header.split(/[\r\n]+/)) {
			if (line.length > 16 || line.charCodeAt(0) > 128) continue;
			const [key, value] = line.split(" ");
			if (key && value) size[key.toLowerCase()] = Number.parseInt(value, 10);
			if (size.height && size.width) break;
		}
		if (size.height && size.width) return {
			height: size.height,
			width: size.width
		};
		throw new TypeError("Invalid PAM");
	}
};
const PNM = {
	validate: (input) => toUTF8String(input, 0, 2) in PNMTypes,
	calculate(input) {
		const signature = toUTF8String(input, 0, 2);
		const type = PNMTypes[signature];
		return (handlers[type] || handlers.default)(input);
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/psd.js
const PSD = {
	validate: (input) => toUTF8String(input, 0, 4) === "8BPS",
	calculate: (input) => ({
		height: readUInt32BE(input, 14),
		width: readUInt32BE(input, 18)
	})
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/svg.js
const svgReg = /<svg\s([^>"']|"[^"]*"|'[^']*')*>/;
const extractorRegExps = {
	height: /\sheight=(['"])([^%]+?)\1/,
	root: svgReg,
	viewbox: /\sviewBox=(['"])(.+?)\1/i,
	width: /\swidth=(['"])([^%]+?)\1/
};
const INCH_CM = 2.54;
const units$1 = {
	in: 96,
	cm: 96 / INCH_CM,
	em: 16,
	ex: 8,
	m: 96 / INCH_CM * 100,
	mm: 96 / INCH_CM / 10,
	pc: 96 / 72 / 12,
	pt: 96 / 72,
	px: 1
};
const unitsReg = new RegExp(`^([0-9.]+(?:e\\d+)?)(${Object.keys(units$1).join("|")})?$`);
function parseLength(len) {
	const m = unitsReg.exec(len);
	if (!m) return;
	return Math.round(Number(m[1]) * (units$1[m[2]] || 1));
}
function parseViewbox(viewbox) {
	const bounds = viewbox.split(" ");
	return {
		height: parseLength(bounds[3]),
		width: parseLength(bounds[2])
	};
}
function parseAttributes(root) {
	const width = root.match(extractorRegExps.width);
	const height = root.match(extractorRegExps.height);
	const viewbox = root.match(extractorRegExps.viewbox);
	return {
		height: height && parseLength(height[2]),
		viewbox: viewbox && parseViewbox(viewbox[2]),
		width: width && parseLength(width[2])
	};
}
function calculateByDimensions(attrs) {
	return {
		height: attrs.height,
		width: attrs.width
	};
}
function calculateByViewbox(attrs, viewbox) {
	const ratio = viewbox.width / viewbox.height;
	if (attrs.width) return {
		height: Math.floor(attrs.width / ratio),
		width: attrs.width
	};
	if (attrs.height) return {
		height: attrs.height,
		width: Math.floor(attrs.height * ratio)
	};
	return {
		height: viewbox.height,
		width: viewbox.width
	};
}
const SVG = {
	validate: (input) => svgReg.test(toUTF8String(input, 0, 1e3)),
	calculate(input) {
		const root = toUTF8String(input).match(extractorRegExps.root);
		if (root) {
			const attrs = parseAttributes(root[0]);
			if (attrs.width && attrs.height) return calculateByDimensions(attrs);
			if (attrs.viewbox) return calculateByViewbox(attrs, attrs.viewbox);
		}
		throw new TypeError("Invalid SVG");
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/tga.js
const TGA = {
	validate(input) {
		return readUInt16LE(input, 0) === 0 && readUInt16LE(input, 4) === 0;
	},
	calculate(input) {
		return {
			height: readUInt16LE(input, 14),
			width: readUInt16LE(input, 12)
		};
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/tiff.js
const CONSTANTS = {
	TAG: {
		WIDTH: 256,
		HEIGHT: 257,
		COMPRESSION: 259
	},
	TYPE: {
		SHORT: 3,
		LONG: 4,
		LONG8: 16
	},
	ENTRY_SIZE: {
		STANDARD: 12,
		BIG: 20
	},
	COUNT_SIZE: {
		STANDARD: 2,
		BIG: 8
	}
};
function readIFD(input, { isBigEndian, isBigTiff }) {
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	const ifdOffset = isBigTiff ? Number(view.getBigUint64(8, le)) : view.getUint32(4, le);
	const entryCountSize = isBigTiff ? CONSTANTS.COUNT_SIZE.BIG : CONSTANTS.COUNT_SIZE.STANDARD;
	return input.slice(ifdOffset + entryCountSize);
}
function readTagValue(view, type, offset, le) {
	switch (type) {
		case CONSTANTS.TYPE.SHORT: return view.getUint16(offset, le);
		case CONSTANTS.TYPE.LONG: return view.getUint32(offset, le);
		case CONSTANTS.TYPE.LONG8: {
			const value = Number(view.getBigUint64(offset, le));
			if (value > Number.MAX_SAFE_INTEGER) throw new TypeError("Value too large");
			return value;
		}
		default: return 0;
	}
}
function extractTags(input, { isBigEndian, isBigTiff }) {
	const tags = {};
	const entrySize = isBigTiff ? CONSTANTS.ENTRY_SIZE.BIG : CONSTANTS.ENTRY_SIZE.STANDARD;
	const valueOffset = isBigTiff ? 12 : 8;
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	for (let offset = 0; offset + entrySize < input.length; offset += entrySize) {
		const code = view.getUint16(offset, le);
		const type = view.getUint16(offset + 2, le);
		const length = isBigTiff ? Number(view.getBigUint64(offset + 4, le)) : view.getUint32(offset + 4, le);
		if (code === 0) break;
		if (length === 1 && (type === CONSTANTS.TYPE.SHORT || type === CONSTANTS.TYPE.LONG || isBigTiff && type === CONSTANTS.TYPE.LONG8)) tags[code] = readTagValue(view, type, offset + valueOffset, le);
	}
	return tags;
}
function determineFormat(input) {
	const isBigEndian = toUTF8String(input, 0, 2) === "MM";
	return {
		isBigEndian,
		isBigTiff: new DataView(input.buffer, input.byteOffset).getUint16(2, !isBigEndian) === 43
	};
}
function validateBigTIFFHeader(input, isBigEndian) {
	const view = new DataView(input.buffer, input.byteOffset);
	const le = !isBigEndian;
	const byteSize = view.getUint16(4, le);
	const reserved = view.getUint16(6, le);
	if (byteSize !== 8 || reserved !== 0) throw new TypeError("Invalid BigTIFF header");
}
const signatures = /* @__PURE__ */ new Set([
	"49492a00",
	"4d4d002a",
	"49492b00",
	"4d4d002b"
]);
const TIFF = {
	validate: (input) => {
		const signature = toHexString(input, 0, 4);
		return signatures.has(signature);
	},
	calculate(input) {
		const format = determineFormat(input);
		if (format.isBigTiff) validateBigTIFFHeader(input, format.isBigEndian);
		const tags = extractTags(readIFD(input, format), format);
		const info = {
			height: tags[CONSTANTS.TAG.HEIGHT],
			width: tags[CONSTANTS.TAG.WIDTH],
			type: format.isBigTiff ? "bigtiff" : "tiff"
		};
		if (tags[CONSTANTS.TAG.COMPRESSION]) info.compression = tags[CONSTANTS.TAG.COMPRESSION];
		if (!info.width || !info.height) throw new TypeError("Invalid Tiff. Missing tags");
		return info;
	}
};
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/webp.js
function calculateExtended(input) {
	return {
		height: 1 + readUInt24LE(input, 7),
		width: 1 + readUInt24LE(input, 4)
	};
}
function calculateLossless(input) {
	return {
		height: 1 + ((input[4] & 15) << 10 | input[3] << 2 | (input[2] & 192) >> 6),
		width: 1 + ((input[2] & 63) << 8 | input[1])
	};
}
function calculateLossy(input) {
	return {
		height: readInt16LE(input, 8) & 16383,
		width: readInt16LE(input, 6) & 16383
	};
}
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/types/index.js
const typeHandlers = /* @__PURE__ */ new Map([
	["bmp", BMP],
	["cur", CUR],
	["dds", DDS],
	["gif", GIF],
	["heif", HEIF],
	["icns", ICNS],
	["ico", ICO],
	["j2c", J2C],
	["jp2", JP2],
	["jpg", JPG],
	["jxl", JXL],
	["jxl-stream", JXLStream],
	["ktx", KTX],
	["png", PNG],
	["pnm", PNM],
	["psd", PSD],
	["svg", SVG],
	["tga", TGA],
	["tiff", TIFF],
	["webp", {
		validate(input) {
			const riffHeader = "RIFF" === toUTF8String(input, 0, 4);
			const webpHeader = "WEBP" === toUTF8String(input, 8, 12);
			const vp8Header = "VP8" === toUTF8String(input, 12, 15);
			return riffHeader && webpHeader && vp8Header;
		},
		calculate(_input) {
			const chunkHeader = toUTF8String(_input, 12, 16);
			const input = _input.slice(20, 30);
			if (chunkHeader === "VP8X") {
				const extendedHeader = input[0];
				const validStart = (extendedHeader & 192) === 0;
				const validEnd = (extendedHeader & 1) === 0;
				if (validStart && validEnd) return calculateExtended(input);
				throw new TypeError("Invalid WebP");
			}
			if (chunkHeader === "VP8 " && input[0] !== 47) return calculateLossy(input);
			const signature = toHexString(input, 3, 6);
			if (chunkHeader === "VP8L" && signature !== "9d012a") return calculateLossless(input);
			throw new TypeError("Invalid WebP");
		}
	}]
]);
const types = Array.from(typeHandlers.keys());
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/detector.js
const firstBytes = /* @__PURE__ */ new Map([
	[0, [
		"cur",
		"heif",
		"ico",
		"jp2",
		"jxl",
		"tga"
	]],
	[56, ["psd"]],
	[60, ["svg"]],
	[66, ["bmp"]],
	[68, ["dds"]],
	[71, ["gif"]],
	[73, ["tiff"]],
	[77, ["tiff"]],
	[80, ["pnm"]],
	[82, ["webp"]],
	[105, ["icns"]],
	[137, ["png"]],
	[171, ["ktx"]],
	[255, [
		"j2c",
		"jpg",
		"jxl-stream"
	]]
]);
function detector(input) {
	const byte = input[0];
	const candidates = firstBytes.get(byte);
	const predicate = (type) => typeHandlers.get(type)?.validate(input);
	return candidates?.find(predicate) || types.find(predicate);
}
// ../../node_modules/.pnpm/image-size@2.1.0/node_modules/image-size/dist/esm/lookup.js
const globalOptions = { disabledTypes: [] };
function imageSize(input) {
	const type = detector(input);
	if (typeof type !== "undefined") {
		if (globalOptions.disabledTypes.indexOf(type) > -1) throw new TypeError(`disabled file type: ${type}`);
		const size = typeHandlers.get(type)?.calculate(input);
		if (size !== void 0) {
			size.type = size.type ?? type;
			if (size.images && size.images.length > 1) {
				const largestImage = size.images.reduce((largest, current) => {
					return current.width * current.height > largest.width * largest.height ? current : largest;
				}, size.images[0]);
				size.width = largestImage.width;
				size.height = largestImage.height;
			}
			return size;
		}
	}
	throw new TypeError(`unsupported file type: ${type}`);
}
// ../workspace/src/facts/svg.ts
var import_saxes = require_saxes();
const svgNamespace = "http://www.w3.org/2000/svg";
const xlinkNamespace = "http://www.w3.org/1999/xlink";
/** Namespaces whose elements are drawn; what others hold is for editors and cataloguers. */
const drawnNamespaces = /* @__PURE__ */ new Set([
	"",
	svgNamespace,
	"http://www.w3.org/1999/xhtml"
]);
/** Elements that run or hold what is not drawing. */
const activeElements = new Map([
	"script",
	"foreignObject",
	"iframe",
	"embed",
	"object"
].map((name) => [name.toLowerCase(), name]));
const referenceAttributes = /* @__PURE__ */ new Set([
	"href",
	"src",
	"poster",
	"action",
	"formaction"
]);
const animatedValues = /* @__PURE__ */ new Set([
	"to",
	"from",
	"by",
	"values"
]);
/** Looking a namespace up takes longer with each level, so there must be a last one. */
const maxDepth = 1e3;
/**
* Entities stand for namespaces in what some editors write; longer ones are left empty, and all where
* they are used so often that they would make much of little.
*/
const maxEntityLength = 200;
const maxReferences = 2e3;
/** In characters. What is longer is no width and no view box. */
const maxDimensionLength = 100;
const maxViewBoxLength = 1e3;
/** At most so many active contents of a file are listed, and of each so many characters. */
const maxActive = 20;
const maxAddressLength = 100;
var Stop = class extends Error {};
/** Reads an SVG once from start to end, and keeps what matters. */
var SvgReader = class {
	#parser = new import_saxes.SaxesParser({ xmlns: true });
	#active = /* @__PURE__ */ new Set();
	#depth = 0;
	/** How often an entity may be referred to. */
	#references = 0;
	#style;
	#root;
	size = {};
	constructor() {
		const parser = this.#parser;
		parser.on("opentagstart", ({ name }) => this.#start(name));
		parser.on("opentag", (tag) => this.#open(tag));
		parser.on("closetag", (tag) => this.#close(tag));
		parser.on("text", (text) => this.#addStyle(text));
		parser.on("cdata", (text) => this.#addStyle(text));
		parser.on("doctype", (doctype) => this.#doctype(doctype));
		parser.on("processinginstruction", ({ target, body }) => {
			const { 2: address } = /\bhref\s*=\s*(["'])(.*?)\1/.exec(body) ?? [];
			if (target === "xml-stylesheet" && address !== void 0) this.#refer(address);
		});
	}
	get isSvg() {
		return this.#root === "svg";
	}
	get active() {
		return [...this.#active];
	}
	/** What is wrong with the text, where something is. */
	read(text) {
		this.#references = text.split("&").length - 1;
		try {
			this.#parser.write(text).close();
			return;
		} catch (error) {
			if (error instanceof Stop) return void 0;
			const what = truncate((error instanceof Error ? error.message : String(error)).replace(/^\d+:\d+: /, "").replace(/\.$/, ""));
			return `it is not well-formed XML (line ${this.#parser.line}: ${what})`;
		}
	}
	#start(name) {
		this.#root ??= name.slice(name.indexOf(":") + 1);
		if (!this.isSvg) throw new Stop();
	}
	#open(tag) {
		if (this.#depth === 0) this.size = svgSize(tag);
		this.#depth += 1;
		if (this.#depth > maxDepth) this.#parser.fail(`more than ${maxDepth} elements stand in each other`);
		const element = activeElements.get(tag.local.toLowerCase());
		if (element) this.#add(element);
		if (tag.local.toLowerCase() === "style") this.#style = "";
		const isDrawn = drawnNamespaces.has(tag.uri);
		for (const { uri, local, value } of Object.values(tag.attributes)) if (uri === "" && /^on[a-z]{3,}$/i.test(local)) this.#add(local);
		else if (isDrawn) this.#attribute(uri, local.toLowerCase(), value);
	}
	#attribute(uri, name, value) {
		if (uri === xlinkNamespace) {
			if (name === "href") this.#refer(value);
		} else if (uri !== "") return;
		else if (referenceAttributes.has(name)) this.#refer(value);
		else if (animatedValues.has(name)) {
			for (const part of value.split(";")) if (isScript(part)) this.#add("javascript:");
		} else if (name === "style" || /\(/.test(value)) this.#styleSheet(value);
	}
	#close(tag) {
		this.#depth -= 1;
		if (this.#style === void 0 || tag.local.toLowerCase() !== "style") return;
		this.#styleSheet(this.#style);
		this.#style = void 0;
	}
	#addStyle(text) {
		if (this.#style !== void 0) this.#style += text;
	}
	#styleSheet(css) {
		for (const address of addressesIn(css)) this.#refer(address);
	}
	#doctype(doctype) {
		const { 1: system } = /^[^["']*(?:PUBLIC\s+(?:"[^"]*"|'[^']*')\s*|SYSTEM\s+)["']([^"']*)/.exec(doctype) ?? [];
		if (system !== void 0 && !/^https?:\/\/www\.w3\.org\//.test(system)) this.#refer(system);
		for (const { name, value } of entitiesIn(doctype)) {
			this.#add("<!ENTITY");
			this.#parser.ENTITIES[name] ??= value.length > maxEntityLength || this.#references > maxReferences ? "" : value;
		}
	}
	#refer(address) {
		const plain = address.replace(/\s+/g, "");
		if (isScript(plain)) this.#add("javascript:");
		else if (!/^(?:#|data:|$)/i.test(plain)) this.#add(truncate(plain));
	}
	#add(what) {
		if (this.#active.size < maxActive) this.#active.add(what);
	}
};
function isScript(address) {
	return /^(?:java|vb)script:/i.test(address.replace(/\s+/g, ""));
}
function truncate(text) {
	return text.length > maxAddressLength ? `${text.slice(0, 99)}\u2026` : text;
}
/** The entities that a document type declares, parameter entities included. */
function entitiesIn(doctype) {
	return Array.from(doctype.matchAll(/<!--[\s\S]*?(?:-->|$)|<!ENTITY\s+(?:%\s+)?([^\s"'>]+)\s*(?:"([^"]*)"|'([^']*)')?|"[^"]*"|'[^']*'/g)).flatMap(({ 1: name, 2: double, 3: single }) => name === void 0 ? [] : [{
		name,
		value: double ?? single ?? ""
	}]);
}
/** What a style sheet imports or takes from an address; its comments and texts are passed over. */
function addressesIn(css) {
	return Array.from(unescapedCss(css).matchAll(/\/\*[\s\S]*?(?:\*\/|$)|@namespace[^;]*|@import\s*(?:url\(\s*)?["']?([^"')\s;]+)["']?|\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))|"[^"\n]*"?|'[^'\n]*'?/gi)).flatMap(({ 1: imported, 2: double, 3: single, 4: bare }) => imported ?? double ?? single ?? bare ?? []);
}
/** `\75rl(` is `url(`. */
function unescapedCss(css) {
	return css.replace(/\\([\da-f]{1,6})\s?/gi, (_, code) => {
		const point = Number.parseInt(code, 16);
		return point > 1114111 ? "\ufffd" : String.fromCodePoint(point);
	});
}
/** Width and height in pixels; where they are not given, those of the view box. */
function svgSize({ attributes }) {
	const width = pixels(attributes.width?.value);
	const height = pixels(attributes.height?.value);
	if (width !== void 0 && height !== void 0) return {
		width,
		height
	};
	const box = viewBox(attributes.viewBox?.value);
	if (box) {
		if (width !== void 0) return {
			width,
			height: rounded(width * box.height / box.width)
		};
		if (height !== void 0) return {
			width: rounded(height * box.width / box.height),
			height
		};
		return box;
	}
	return {
		...width === void 0 ? {} : { width },
		...height === void 0 ? {} : { height }
	};
}
function viewBox(value) {
	const written = value?.trim() ?? "";
	if (written.length > maxViewBoxLength) return void 0;
	const [, , width, height] = written.split(/\s*,\s*|\s+/);
	const box = {
		width: pixels(width),
		height: pixels(height)
	};
	if (box.width === void 0 || box.height === void 0) return void 0;
	return {
		width: box.width,
		height: box.height
	};
}
/** Units of CSS in pixels. */
const units = new Map(Object.entries({
	px: 1,
	in: 96,
	cm: 96 / 2.54,
	mm: 96 / 25.4,
	q: 96 / 101.6,
	pt: 96 / 72,
	pc: 16,
	em: 16,
	rem: 16,
	ex: 8
}));
/** A length in pixels; undefined for a share of something (`100%`), and for what is no length. */
function pixels(length) {
	const written = length?.trim() ?? "";
	if (written.length > maxDimensionLength) return void 0;
	const match = /^\+?(\d*\.?\d+(?:e[+-]?\d+)?|\d+\.)([a-z]*)$/i.exec(written);
	const unit = units.get(match?.[2]?.toLowerCase() || "px");
	if (!match || unit === void 0) return void 0;
	const value = rounded(Number(match[1]) * unit);
	return value > 0 && Number.isFinite(value) ? value : void 0;
}
function rounded(value) {
	return Math.round(value * 100) / 100;
}
// ../workspace/src/facts/image-content.ts
/** An image that cannot be read. `reason` follows "cannot be read: ". */
function unreadable(reason) {
	return {
		state: "unreadable",
		reason
	};
}
/** Reads what an image is from its bytes, whatever its name says. */
function readImageContent(bytes) {
	if (bytes.length === 0) return unreadable("it is empty");
	const head = headOf(bytes);
	if (head.startsWith("version https://git-lfs.github.com/")) return unreadable("it is a pointer of Git LFS; the image itself was not fetched");
	return /^\s*</.test(head) ? readMarkup(bytes, head) : readPixels(bytes);
}
const headLength = 1e3;
function headOf(bytes) {
	return new TextDecoder(markedEncoding(bytes) ?? "utf-8").decode(bytes.subarray(0, headLength));
}
/** The encoding that a byte-order mark stands for. */
function markedEncoding([first, second]) {
	if (first === 254 && second === 255) return "utf-16be";
	return first === 255 && second === 254 ? "utf-16le" : void 0;
}
function readPixels(bytes) {
	const common = {
		state: "read",
		bytes: bytes.length,
		active: []
	};
	const size = sizeOf(bytes);
	if (size === "unknown") return {
		...common,
		type: void 0
	};
	if (size === "damaged" || size.type === "png" && !isWholePng(bytes)) return unreadable("it is damaged or cut short");
	return {
		...common,
		...size
	};
}
function sizeOf(bytes) {
	try {
		const { type, width, height } = imageSize(bytes);
		if (type === "svg") return "unknown";
		return width > 0 && height > 0 ? {
			type,
			width,
			height
		} : "damaged";
	} catch (error) {
		const message = error instanceof Error ? error.message : "";
		return /^(?:unsupported file type|Invalid SVG)/.test(message) ? "unknown" : "damaged";
	}
}
/** Whether the chunks of a PNG go on until the one that ends it. */
function isWholePng(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = 1229278788;
	let chunk = 8;
	while (chunk + 12 <= bytes.length) {
		if (view.getUint32(chunk + 4) === end) return true;
		chunk += 12 + view.getUint32(chunk);
	}
	return false;
}
function readMarkup(bytes, head) {
	const common = {
		state: "read",
		bytes: bytes.length,
		active: []
	};
	if (/^\s*<(?:!doctype\s+)?html[\s>]/i.test(head)) return {
		...common,
		type: "html"
	};
	const text = textOf(bytes, head);
	if (text === void 0) return unreadable("its text is not in the encoding that it should be");
	const svg = new SvgReader();
	const problem = svg.read(text);
	if (problem) return unreadable(problem);
	if (!svg.isSvg) return {
		...common,
		type: void 0
	};
	return {
		...common,
		type: "svg",
		...svg.size,
		active: svg.active
	};
}
function textOf(bytes, head) {
	const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
	try {
		return new TextDecoder(markedEncoding(bytes) ?? declared ?? "utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
// ../workspace/src/facts/images.ts
/**
* Reads the images that templates name; the facts by their `imageKey`. Addresses on the web are left out;
* what is embedded as `data:` is read as a file is.
*/
function readImages(keys, context) {
	const reader = new ImageReader(context);
	const facts = /* @__PURE__ */ new Map();
	for (const { file, image } of keys) {
		const found = reader.read(file, image);
		if (found) facts.set(imageKey(file, image), found);
	}
	return facts;
}
const outside = unreadable("it lies outside of the folder that is checked");
const linkOutside = unreadable("it is a link that leads outside of the folder that is checked");
var ImageReader = class {
	#context;
	#realBoundary;
	#names = /* @__PURE__ */ new Map();
	#contents = /* @__PURE__ */ new Map();
	constructor(context) {
		this.#context = context;
		this.#realBoundary = realPathOf(context.boundary) ?? context.boundary;
	}
	/** Undefined where the image is no file: an address on the web, or nothing. */
	read(file, image) {
		if (/^data:/i.test(image)) return inFile(file, this.#cached(image, () => readEmbedded(image)));
		if (/^file:/i.test(image)) return outside;
		if (image.trim() === "" || isAddress(image)) return void 0;
		const besides = dirname(resolve(this.#context.base, file));
		const first = this.#resolveImage(this.#context.root, image);
		return isFound(first) ? first : preferred(first, this.#resolveImage(besides, image));
	}
	#resolveImage(folder, image) {
		const absolute = resolve(folder, image.replaceAll("\0", "\ufffd"));
		const { boundary } = this.#context;
		const relativePath = pathFrom(boundary, absolute);
		if (!isInside(relativePath)) return outside;
		const other = this.#context.virtualFiles?.(absolute);
		if (other === null) return { state: "missing" };
		if (other !== void 0) return inFile(pathFrom(this.#context.base, absolute), this.#cached(absolute, () => readImageContent(other)));
		const actualPath = this.#actualPath(relativePath);
		if (actualPath === void 0) return { state: "missing" };
		return actualPath === relativePath ? this.#open(absolute) : {
			state: "missing",
			nearby: pathFrom(folder, join(boundary, actualPath))
		};
	}
	/** The path with the case that the names in the folders have; undefined where there is none. */
	#actualPath(relativePath) {
		let folder = this.#context.boundary;
		const parts = [];
		for (const part of relativePath.split("/")) {
			const name = part === "." ? part : this.#nameIn(folder, part);
			if (name === void 0) return void 0;
			parts.push(name);
			folder = join(folder, name);
		}
		return parts.join("/");
	}
	#nameIn(folder, name) {
		const names = this.#namesIn(folder);
		if (names === void 0 || names.has(name)) return name;
		const comparable = withoutCase(name);
		return [...names].find((other) => withoutCase(other) === comparable);
	}
	/** Undefined for a folder that may be entered but not listed, and for one elsewhere. */
	#namesIn(folder) {
		if (!this.#names.has(folder)) this.#names.set(folder, this.#list(folder));
		return this.#names.get(folder);
	}
	#list(folder) {
		const real = realPathOf(folder);
		return real && !isInside(pathFrom(this.#realBoundary, real)) ? void 0 : namesUnlessForbidden(folder);
	}
	#open(absolute) {
		if (!existsAt(absolute)) return { state: "missing" };
		return inFile(pathFrom(this.#context.base, absolute), this.#cached(absolute, () => {
			const read = readBytes(absolute, { within: this.#context.boundary });
			return "bytes" in read ? readImageContent(read.bytes) : unreadableImage(read.unreadable);
		}));
	}
	#cached(source, readContent) {
		const contents = this.#contents.get(source) ?? readContent();
		this.#contents.set(source, contents);
		return contents;
	}
};
function inFile(file, contents) {
	return contents.state === "read" ? {
		...contents,
		file
	} : contents;
}
/** Names that some systems take for the same: their case differs, or how accents are encoded. */
function withoutCase(name) {
	return name.normalize("NFC").toLowerCase();
}
/** A scheme has two letters at least: `C:` is a drive. */
function isAddress(image) {
	return /^(?:\/\/|[a-z][a-z\d+.-]+:\S)/i.test(image);
}
function isFound(found) {
	return found.state !== "missing" && found !== outside;
}
/** The better of two results: a file, a near name, nothing. */
function preferred(first, second) {
	if (isFound(second) || first === outside) return second;
	return isNear(second) && !isNear(first) ? second : first;
}
function isNear(found) {
	return found.state === "missing" && found.nearby !== void 0;
}
function namesUnlessForbidden(folder) {
	try {
		return new Set(readdirSync(folder));
	} catch (error) {
		return codeOf(error) === "EACCES" || codeOf(error) === "EPERM" ? void 0 : /* @__PURE__ */ new Set();
	}
}
function unreadableImage(why) {
	switch (why.reason) {
		case "outside": return linkOutside;
		case "kind": return unreadable(`it is ${why.kind}`);
		case "size": return unreadable(`it is larger than ${why.limit / 1e6} MB`);
		default: return "detail" in why && why.detail !== "ENOENT" ? unreadable(`the system refuses it (${why.detail})`) : brokenLink;
	}
}
const brokenLink = unreadable("it is a link to a file that is not there");
function readEmbedded(uri) {
	const comma = uri.indexOf(",");
	if (comma < 0) return unreadable("its data: address has no comma, so no data");
	const bytes = unescaped(uri.slice(comma + 1));
	if (!/^\s*base64\s*$/i.test(uri.slice(0, comma).split(";").at(-1) ?? "")) return readImageContent(bytes);
	const text = bytes.toString("latin1").replace(/\s+/g, "");
	if (!/^[\w+/-]*={0,2}$/.test(text)) return unreadable("its data: address is not proper base64");
	return readImageContent(Buffer.from(text, "base64"));
}
/** A text in UTF-8, with `%41` for the byte 0x41; a `%` that starts no such code stands for itself. */
function unescaped(text) {
	const bytes = Buffer.from(text);
	if (!text.includes("%")) return bytes;
	const plain = bytes.toString("latin1").replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	return Buffer.from(plain, "latin1");
}
export { readImages };
