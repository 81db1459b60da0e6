// ../core/src/practices/titles.ts
/** Short names of the fifteen best practices for credentialing, by their numbers. */
const practiceTitles = {
	1: {
		name: "Trained",
		title: "get trained"
	},
	2: {
		name: "Account",
		title: "keep the account in order"
	},
	3: {
		name: "Governance",
		title: "put goals and governance in writing"
	},
	4: {
		name: "Thorough",
		title: "be thorough in what the badge says"
	},
	5: {
		name: "Earner first",
		title: "focus on the earner"
	},
	6: {
		name: "Skills",
		title: "make skills meaningful"
	},
	7: {
		name: "Features",
		title: "layer on features"
	},
	8: {
		name: "Audited",
		title: "audit templates every year"
	},
	9: {
		name: "Timely",
		title: "issue in time"
	},
	10: {
		name: "Automated",
		title: "automate issuing"
	},
	11: {
		name: "Mistakes",
		title: "know how to fix a mistake"
	},
	12: {
		name: "Experience",
		title: "know how it feels to earn one"
	},
	13: {
		name: "Marketing",
		title: "keep marketing"
	},
	14: {
		name: "Teaching",
		title: "teach the earners"
	},
	15: {
		name: "Metrics",
		title: "check the metrics"
	}
};
/** The numbers of the practices, in their order. */
const practiceNumbers = Object.keys(practiceTitles).map(Number);
export { practiceNumbers, practiceTitles };
