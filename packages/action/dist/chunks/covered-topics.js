// ../core/src/program/governance/covered-topics.ts
/** What a governance document is to speak of, the weightiest first. */
const governanceTopics = [
	"purpose",
	"roles",
	"approval",
	"criteria",
	"issuing",
	"revocation",
	"review",
	"scope",
	"correction",
	"expiry",
	"privacy",
	"design",
	"marketing"
];
export { governanceTopics };
