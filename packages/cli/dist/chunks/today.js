// src/ledger/today.ts
/** The day of the clock, where this machine is. */
function today() {
	const now = /* @__PURE__ */ new Date();
	const part = (number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
export { today };
