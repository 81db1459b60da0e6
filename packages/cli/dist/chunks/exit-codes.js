// src/exit-codes.ts
/** What the command ends with. Scripts rely on these numbers. */
const exitCodes = {
	clean: 0,
	findings: 1,
	usage: 2,
	internal: 3
};
export { exitCodes as t };
