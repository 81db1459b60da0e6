// ../core/src/schemas/validators/open-badges-3.ts
const validate = validate10;
const schema11 = {
	"type": "object",
	"required": [
		"id",
		"type",
		"name",
		"description"
	],
	"properties": {
		"id": {
			"type": "string",
			"pattern": "\\S"
		},
		"type": {
			"type": ["string", "array"],
			"pattern": "^Achievement$",
			"items": { "type": "string" },
			"contains": { "const": "Achievement" }
		},
		"name": {
			"type": [
				"string",
				"object",
				"array"
			],
			"pattern": "\\S"
		},
		"description": {
			"type": [
				"string",
				"object",
				"array"
			],
			"pattern": "\\S"
		},
		"achievementType": {
			"type": "string",
			"pattern": "^(?:Achievement|ApprenticeshipCertificate|Assessment|Assignment|AssociateDegree|Award|Badge|BachelorDegree|Certificate|CertificateOfCompletion|Certification|CommunityService|Competency|Course|CoCurricular|Degree|Diploma|DoctoralDegree|Fieldwork|GeneralEducationDevelopment|JourneymanCertificate|LearningProgram|License|Membership|ProfessionalDoctorate|QualityAssuranceCredential|MasterCertificate|MasterDegree|MicroCredential|ResearchDoctorate|SecondarySchoolDiploma|ext:\\S.*)$"
		},
		"criteria": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"narrative": {
					"type": [
						"string",
						"object",
						"array"
					],
					"pattern": "\\S"
				}
			}
		},
		"image": {
			"type": "object",
			"required": ["id", "type"],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "\\S"
				},
				"type": {
					"type": ["string", "array"],
					"pattern": "^Image$",
					"items": { "type": "string" },
					"contains": { "const": "Image" }
				},
				"caption": { "type": "string" }
			}
		},
		"tag": {
			"type": ["array", "string"],
			"items": { "type": "string" }
		},
		"inLanguage": {
			"type": "string",
			"pattern": "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$"
		},
		"version": { "type": "string" },
		"creditsAvailable": { "type": "number" },
		"fieldOfStudy": { "type": "string" },
		"humanCode": { "type": "string" },
		"specialization": { "type": "string" },
		"alignment": {
			"type": ["array", "object"],
			"items": {
				"type": "object",
				"required": ["type"],
				"properties": {
					"type": {
						"type": ["string", "array"],
						"pattern": "^Alignment$",
						"items": { "type": "string" },
						"contains": { "const": "Alignment" }
					},
					"targetName": { "type": ["string", "null"] },
					"targetUrl": { "type": ["string", "null"] },
					"targetType": {
						"type": "string",
						"pattern": "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$"
					},
					"targetCode": { "type": "string" },
					"targetDescription": { "type": "string" },
					"targetFramework": { "type": "string" }
				}
			},
			"required": ["type"],
			"properties": {
				"type": {
					"type": ["string", "array"],
					"pattern": "^Alignment$",
					"items": { "type": "string" },
					"contains": { "const": "Alignment" }
				},
				"targetName": { "type": ["string", "null"] },
				"targetUrl": { "type": ["string", "null"] },
				"targetType": {
					"type": "string",
					"pattern": "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$"
				},
				"targetCode": { "type": "string" },
				"targetDescription": { "type": "string" },
				"targetFramework": { "type": "string" }
			}
		},
		"resultDescription": {
			"type": ["array", "object"],
			"items": {
				"type": "object",
				"required": [
					"id",
					"type",
					"name",
					"resultType"
				],
				"properties": {
					"id": {
						"type": "string",
						"pattern": "\\S"
					},
					"type": {
						"type": ["string", "array"],
						"pattern": "^ResultDescription$",
						"items": { "type": "string" },
						"contains": { "const": "ResultDescription" }
					},
					"name": {
						"type": "string",
						"pattern": "\\S"
					},
					"resultType": {
						"type": "string",
						"pattern": "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$"
					},
					"allowedValue": {
						"type": ["array", "string"],
						"items": { "type": "string" }
					},
					"requiredLevel": { "type": "string" },
					"requiredValue": { "type": "string" },
					"valueMax": { "type": "string" },
					"valueMin": { "type": "string" }
				}
			},
			"required": [
				"id",
				"type",
				"name",
				"resultType"
			],
			"properties": {
				"id": {
					"type": "string",
					"pattern": "\\S"
				},
				"type": {
					"type": ["string", "array"],
					"pattern": "^ResultDescription$",
					"items": { "type": "string" },
					"contains": { "const": "ResultDescription" }
				},
				"name": {
					"type": "string",
					"pattern": "\\S"
				},
				"resultType": {
					"type": "string",
					"pattern": "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$"
				},
				"allowedValue": {
					"type": ["array", "string"],
					"items": { "type": "string" }
				},
				"requiredLevel": { "type": "string" },
				"requiredValue": { "type": "string" },
				"valueMax": { "type": "string" },
				"valueMin": { "type": "string" }
			}
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^Achievement$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^(?:Achievement|ApprenticeshipCertificate|Assessment|Assignment|AssociateDegree|Award|Badge|BachelorDegree|Certificate|CertificateOfCompletion|Certification|CommunityService|Competency|Course|CoCurricular|Degree|Diploma|DoctoralDegree|Fieldwork|GeneralEducationDevelopment|JourneymanCertificate|LearningProgram|License|Membership|ProfessionalDoctorate|QualityAssuranceCredential|MasterCertificate|MasterDegree|MicroCredential|ResearchDoctorate|SecondarySchoolDiploma|ext:\\S.*)$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^Image$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$", "u");
const pattern9 = /* @__PURE__ */ new RegExp("^Alignment$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$", "u");
const pattern14 = /* @__PURE__ */ new RegExp("^ResultDescription$", "u");
const pattern16 = /* @__PURE__ */ new RegExp("^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.description === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.id.type,
					parentSchema: schema11.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string" && !Array.isArray(data1)) {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: schema11.properties.type.type },
					message: "must be string,array",
					schema: schema11.properties.type.type,
					parentSchema: schema11.properties.type,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern1.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/pattern",
						keyword: "pattern",
						params: { pattern: "^Achievement$" },
						message: "must match pattern \"^Achievement$\"",
						schema: "^Achievement$",
						parentSchema: schema11.properties.type,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						const err8 = {
							instancePath: instancePath + "/type/" + i0,
							schemaPath: "#/properties/type/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.type.items.type,
							parentSchema: schema11.properties.type.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				const _errs7 = errors;
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data1[i1];
					const _errs8 = errors;
					if ("Achievement" !== data3) {
						const err9 = {
							instancePath: instancePath + "/type/" + i1,
							schemaPath: "#/properties/type/contains/const",
							keyword: "const",
							params: { allowedValue: "Achievement" },
							message: "must be equal to constant",
							schema: "Achievement",
							parentSchema: schema11.properties.type.contains,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					var valid3 = _errs8 === errors;
					if (valid3) break;
				}
				if (!valid3) {
					const err10 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/contains",
						keyword: "contains",
						params: { minContains: 1 },
						message: "must contain at least 1 valid item(s)",
						schema: schema11.properties.type.contains,
						parentSchema: schema11.properties.type,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				} else {
					errors = _errs7;
					if (vErrors !== null) {
						if (_errs7) vErrors.length = _errs7;
						else vErrors = null;
					}
				}
			}
		}
		if (data.name !== void 0) {
			let data4 = data.name;
			if ((!data4 || typeof data4 != "object") && typeof data4 !== "string") {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: schema11.properties.name.type },
					message: "must be string,object,array",
					schema: schema11.properties.name.type,
					parentSchema: schema11.properties.name,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data4 === "string") {
				if (!pattern0.test(data4)) {
					const err12 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.name,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.description !== void 0) {
			let data5 = data.description;
			if ((!data5 || typeof data5 != "object") && typeof data5 !== "string") {
				const err13 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: schema11.properties.description.type },
					message: "must be string,object,array",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data5
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data5 === "string") {
				if (!pattern0.test(data5)) {
					const err14 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						message: "must match pattern \"\\S\"",
						schema: "\\S",
						parentSchema: schema11.properties.description,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.achievementType !== void 0) {
			let data6 = data.achievementType;
			if (typeof data6 === "string") {
				if (!pattern4.test(data6)) {
					const err15 = {
						instancePath: instancePath + "/achievementType",
						schemaPath: "#/properties/achievementType/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:Achievement|ApprenticeshipCertificate|Assessment|Assignment|AssociateDegree|Award|Badge|BachelorDegree|Certificate|CertificateOfCompletion|Certification|CommunityService|Competency|Course|CoCurricular|Degree|Diploma|DoctoralDegree|Fieldwork|GeneralEducationDevelopment|JourneymanCertificate|LearningProgram|License|Membership|ProfessionalDoctorate|QualityAssuranceCredential|MasterCertificate|MasterDegree|MicroCredential|ResearchDoctorate|SecondarySchoolDiploma|ext:\\S.*)$" },
						message: "must match pattern \"^(?:Achievement|ApprenticeshipCertificate|Assessment|Assignment|AssociateDegree|Award|Badge|BachelorDegree|Certificate|CertificateOfCompletion|Certification|CommunityService|Competency|Course|CoCurricular|Degree|Diploma|DoctoralDegree|Fieldwork|GeneralEducationDevelopment|JourneymanCertificate|LearningProgram|License|Membership|ProfessionalDoctorate|QualityAssuranceCredential|MasterCertificate|MasterDegree|MicroCredential|ResearchDoctorate|SecondarySchoolDiploma|ext:\\S.*)$\"",
						schema: "^(?:Achievement|ApprenticeshipCertificate|Assessment|Assignment|AssociateDegree|Award|Badge|BachelorDegree|Certificate|CertificateOfCompletion|Certification|CommunityService|Competency|Course|CoCurricular|Degree|Diploma|DoctoralDegree|Fieldwork|GeneralEducationDevelopment|JourneymanCertificate|LearningProgram|License|Membership|ProfessionalDoctorate|QualityAssuranceCredential|MasterCertificate|MasterDegree|MicroCredential|ResearchDoctorate|SecondarySchoolDiploma|ext:\\S.*)$",
						parentSchema: schema11.properties.achievementType,
						data: data6
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/achievementType",
					schemaPath: "#/properties/achievementType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.achievementType.type,
					parentSchema: schema11.properties.achievementType,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.criteria !== void 0) {
			let data7 = data.criteria;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.id !== void 0) {
					let data8 = data7.id;
					if (typeof data8 !== "string") {
						const err17 = {
							instancePath: instancePath + "/criteria/id",
							schemaPath: "#/properties/criteria/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.criteria.properties.id.type,
							parentSchema: schema11.properties.criteria.properties.id,
							data: data8
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data7.narrative !== void 0) {
					let data9 = data7.narrative;
					if ((!data9 || typeof data9 != "object") && typeof data9 !== "string") {
						const err18 = {
							instancePath: instancePath + "/criteria/narrative",
							schemaPath: "#/properties/criteria/properties/narrative/type",
							keyword: "type",
							params: { type: schema11.properties.criteria.properties.narrative.type },
							message: "must be string,object,array",
							schema: schema11.properties.criteria.properties.narrative.type,
							parentSchema: schema11.properties.criteria.properties.narrative,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data9 === "string") {
						if (!pattern0.test(data9)) {
							const err19 = {
								instancePath: instancePath + "/criteria/narrative",
								schemaPath: "#/properties/criteria/properties/narrative/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.criteria.properties.narrative,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.criteria.type,
					parentSchema: schema11.properties.criteria,
					data: data7
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.image !== void 0) {
			let data10 = data.image;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.id === void 0) {
					const err21 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'",
						schema: schema11.properties.image.required,
						parentSchema: schema11.properties.image,
						data: data10
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data10.type === void 0) {
					const err22 = {
						instancePath: instancePath + "/image",
						schemaPath: "#/properties/image/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'",
						schema: schema11.properties.image.required,
						parentSchema: schema11.properties.image,
						data: data10
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data10.id !== void 0) {
					let data11 = data10.id;
					if (typeof data11 === "string") {
						if (!pattern0.test(data11)) {
							const err23 = {
								instancePath: instancePath + "/image/id",
								schemaPath: "#/properties/image/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.image.properties.id,
								data: data11
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/image/id",
							schemaPath: "#/properties/image/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.id.type,
							parentSchema: schema11.properties.image.properties.id,
							data: data11
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data10.type !== void 0) {
					let data12 = data10.type;
					if (typeof data12 !== "string" && !Array.isArray(data12)) {
						const err25 = {
							instancePath: instancePath + "/image/type",
							schemaPath: "#/properties/image/properties/type/type",
							keyword: "type",
							params: { type: schema11.properties.image.properties.type.type },
							message: "must be string,array",
							schema: schema11.properties.image.properties.type.type,
							parentSchema: schema11.properties.image.properties.type,
							data: data12
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data12 === "string") {
						if (!pattern7.test(data12)) {
							const err26 = {
								instancePath: instancePath + "/image/type",
								schemaPath: "#/properties/image/properties/type/pattern",
								keyword: "pattern",
								params: { pattern: "^Image$" },
								message: "must match pattern \"^Image$\"",
								schema: "^Image$",
								parentSchema: schema11.properties.image.properties.type,
								data: data12
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (Array.isArray(data12)) {
						const len2 = data12.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data13 = data12[i2];
							if (typeof data13 !== "string") {
								const err27 = {
									instancePath: instancePath + "/image/type/" + i2,
									schemaPath: "#/properties/image/properties/type/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.image.properties.type.items.type,
									parentSchema: schema11.properties.image.properties.type.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						const _errs29 = errors;
						const len3 = data12.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data14 = data12[i3];
							const _errs30 = errors;
							if ("Image" !== data14) {
								const err28 = {
									instancePath: instancePath + "/image/type/" + i3,
									schemaPath: "#/properties/image/properties/type/contains/const",
									keyword: "const",
									params: { allowedValue: "Image" },
									message: "must be equal to constant",
									schema: "Image",
									parentSchema: schema11.properties.image.properties.type.contains,
									data: data14
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							var valid8 = _errs30 === errors;
							if (valid8) break;
						}
						if (!valid8) {
							const err29 = {
								instancePath: instancePath + "/image/type",
								schemaPath: "#/properties/image/properties/type/contains",
								keyword: "contains",
								params: { minContains: 1 },
								message: "must contain at least 1 valid item(s)",
								schema: schema11.properties.image.properties.type.contains,
								parentSchema: schema11.properties.image.properties.type,
								data: data12
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						} else {
							errors = _errs29;
							if (vErrors !== null) {
								if (_errs29) vErrors.length = _errs29;
								else vErrors = null;
							}
						}
					}
				}
				if (data10.caption !== void 0) {
					let data15 = data10.caption;
					if (typeof data15 !== "string") {
						const err30 = {
							instancePath: instancePath + "/image/caption",
							schemaPath: "#/properties/image/properties/caption/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.image.properties.caption.type,
							parentSchema: schema11.properties.image.properties.caption,
							data: data15
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/image",
					schemaPath: "#/properties/image/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.image.type,
					parentSchema: schema11.properties.image,
					data: data10
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.tag !== void 0) {
			let data16 = data.tag;
			if (!Array.isArray(data16) && typeof data16 !== "string") {
				const err32 = {
					instancePath: instancePath + "/tag",
					schemaPath: "#/properties/tag/type",
					keyword: "type",
					params: { type: schema11.properties.tag.type },
					message: "must be array,string",
					schema: schema11.properties.tag.type,
					parentSchema: schema11.properties.tag,
					data: data16
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (Array.isArray(data16)) {
				const len4 = data16.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data17 = data16[i4];
					if (typeof data17 !== "string") {
						const err33 = {
							instancePath: instancePath + "/tag/" + i4,
							schemaPath: "#/properties/tag/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.tag.items.type,
							parentSchema: schema11.properties.tag.items,
							data: data17
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			}
		}
		if (data.inLanguage !== void 0) {
			let data18 = data.inLanguage;
			if (typeof data18 === "string") {
				if (!pattern8.test(data18)) {
					const err34 = {
						instancePath: instancePath + "/inLanguage",
						schemaPath: "#/properties/inLanguage/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$" },
						message: "must match pattern \"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$\"",
						schema: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$",
						parentSchema: schema11.properties.inLanguage,
						data: data18
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/inLanguage",
					schemaPath: "#/properties/inLanguage/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.inLanguage.type,
					parentSchema: schema11.properties.inLanguage,
					data: data18
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data19 = data.version;
			if (typeof data19 !== "string") {
				const err36 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.version.type,
					parentSchema: schema11.properties.version,
					data: data19
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.creditsAvailable !== void 0) {
			let data20 = data.creditsAvailable;
			if (!(typeof data20 == "number" && isFinite(data20))) {
				const err37 = {
					instancePath: instancePath + "/creditsAvailable",
					schemaPath: "#/properties/creditsAvailable/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number",
					schema: schema11.properties.creditsAvailable.type,
					parentSchema: schema11.properties.creditsAvailable,
					data: data20
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.fieldOfStudy !== void 0) {
			let data21 = data.fieldOfStudy;
			if (typeof data21 !== "string") {
				const err38 = {
					instancePath: instancePath + "/fieldOfStudy",
					schemaPath: "#/properties/fieldOfStudy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.fieldOfStudy.type,
					parentSchema: schema11.properties.fieldOfStudy,
					data: data21
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.humanCode !== void 0) {
			let data22 = data.humanCode;
			if (typeof data22 !== "string") {
				const err39 = {
					instancePath: instancePath + "/humanCode",
					schemaPath: "#/properties/humanCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.humanCode.type,
					parentSchema: schema11.properties.humanCode,
					data: data22
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.specialization !== void 0) {
			let data23 = data.specialization;
			if (typeof data23 !== "string") {
				const err40 = {
					instancePath: instancePath + "/specialization",
					schemaPath: "#/properties/specialization/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.specialization.type,
					parentSchema: schema11.properties.specialization,
					data: data23
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.alignment !== void 0) {
			let data24 = data.alignment;
			if (!data24 || typeof data24 != "object") {
				const err41 = {
					instancePath: instancePath + "/alignment",
					schemaPath: "#/properties/alignment/type",
					keyword: "type",
					params: { type: schema11.properties.alignment.type },
					message: "must be array,object",
					schema: schema11.properties.alignment.type,
					parentSchema: schema11.properties.alignment,
					data: data24
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (Array.isArray(data24)) {
				const len5 = data24.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data25 = data24[i5];
					if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
						if (data25.type === void 0) {
							const err42 = {
								instancePath: instancePath + "/alignment/" + i5,
								schemaPath: "#/properties/alignment/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema11.properties.alignment.items.required,
								parentSchema: schema11.properties.alignment.items,
								data: data25
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data25.type !== void 0) {
							let data26 = data25.type;
							if (typeof data26 !== "string" && !Array.isArray(data26)) {
								const err43 = {
									instancePath: instancePath + "/alignment/" + i5 + "/type",
									schemaPath: "#/properties/alignment/items/properties/type/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.type.type },
									message: "must be string,array",
									schema: schema11.properties.alignment.items.properties.type.type,
									parentSchema: schema11.properties.alignment.items.properties.type,
									data: data26
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
							if (typeof data26 === "string") {
								if (!pattern9.test(data26)) {
									const err44 = {
										instancePath: instancePath + "/alignment/" + i5 + "/type",
										schemaPath: "#/properties/alignment/items/properties/type/pattern",
										keyword: "pattern",
										params: { pattern: "^Alignment$" },
										message: "must match pattern \"^Alignment$\"",
										schema: "^Alignment$",
										parentSchema: schema11.properties.alignment.items.properties.type,
										data: data26
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							}
							if (Array.isArray(data26)) {
								const len6 = data26.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data27 = data26[i6];
									if (typeof data27 !== "string") {
										const err45 = {
											instancePath: instancePath + "/alignment/" + i5 + "/type/" + i6,
											schemaPath: "#/properties/alignment/items/properties/type/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.alignment.items.properties.type.items.type,
											parentSchema: schema11.properties.alignment.items.properties.type.items,
											data: data27
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
								const _errs57 = errors;
								const len7 = data26.length;
								for (let i7 = 0; i7 < len7; i7++) {
									let data28 = data26[i7];
									const _errs58 = errors;
									if ("Alignment" !== data28) {
										const err46 = {
											instancePath: instancePath + "/alignment/" + i5 + "/type/" + i7,
											schemaPath: "#/properties/alignment/items/properties/type/contains/const",
											keyword: "const",
											params: { allowedValue: "Alignment" },
											message: "must be equal to constant",
											schema: "Alignment",
											parentSchema: schema11.properties.alignment.items.properties.type.contains,
											data: data28
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
									var valid16 = _errs58 === errors;
									if (valid16) break;
								}
								if (!valid16) {
									const err47 = {
										instancePath: instancePath + "/alignment/" + i5 + "/type",
										schemaPath: "#/properties/alignment/items/properties/type/contains",
										keyword: "contains",
										params: { minContains: 1 },
										message: "must contain at least 1 valid item(s)",
										schema: schema11.properties.alignment.items.properties.type.contains,
										parentSchema: schema11.properties.alignment.items.properties.type,
										data: data26
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								} else {
									errors = _errs57;
									if (vErrors !== null) {
										if (_errs57) vErrors.length = _errs57;
										else vErrors = null;
									}
								}
							}
						}
						if (data25.targetName !== void 0) {
							let data29 = data25.targetName;
							if (typeof data29 !== "string" && data29 !== null) {
								const err48 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetName",
									schemaPath: "#/properties/alignment/items/properties/targetName/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetName.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetName.type,
									parentSchema: schema11.properties.alignment.items.properties.targetName,
									data: data29
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data25.targetUrl !== void 0) {
							let data30 = data25.targetUrl;
							if (typeof data30 !== "string" && data30 !== null) {
								const err49 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetUrl",
									schemaPath: "#/properties/alignment/items/properties/targetUrl/type",
									keyword: "type",
									params: { type: schema11.properties.alignment.items.properties.targetUrl.type },
									message: "must be string,null",
									schema: schema11.properties.alignment.items.properties.targetUrl.type,
									parentSchema: schema11.properties.alignment.items.properties.targetUrl,
									data: data30
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data25.targetType !== void 0) {
							let data31 = data25.targetType;
							if (typeof data31 === "string") {
								if (!pattern10.test(data31)) {
									const err50 = {
										instancePath: instancePath + "/alignment/" + i5 + "/targetType",
										schemaPath: "#/properties/alignment/items/properties/targetType/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$" },
										message: "must match pattern \"^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$\"",
										schema: "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$",
										parentSchema: schema11.properties.alignment.items.properties.targetType,
										data: data31
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
							} else {
								const err51 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetType",
									schemaPath: "#/properties/alignment/items/properties/targetType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignment.items.properties.targetType.type,
									parentSchema: schema11.properties.alignment.items.properties.targetType,
									data: data31
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data25.targetCode !== void 0) {
							let data32 = data25.targetCode;
							if (typeof data32 !== "string") {
								const err52 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetCode",
									schemaPath: "#/properties/alignment/items/properties/targetCode/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignment.items.properties.targetCode.type,
									parentSchema: schema11.properties.alignment.items.properties.targetCode,
									data: data32
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data25.targetDescription !== void 0) {
							let data33 = data25.targetDescription;
							if (typeof data33 !== "string") {
								const err53 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetDescription",
									schemaPath: "#/properties/alignment/items/properties/targetDescription/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignment.items.properties.targetDescription.type,
									parentSchema: schema11.properties.alignment.items.properties.targetDescription,
									data: data33
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data25.targetFramework !== void 0) {
							let data34 = data25.targetFramework;
							if (typeof data34 !== "string") {
								const err54 = {
									instancePath: instancePath + "/alignment/" + i5 + "/targetFramework",
									schemaPath: "#/properties/alignment/items/properties/targetFramework/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignment.items.properties.targetFramework.type,
									parentSchema: schema11.properties.alignment.items.properties.targetFramework,
									data: data34
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/alignment/" + i5,
							schemaPath: "#/properties/alignment/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.alignment.items.type,
							parentSchema: schema11.properties.alignment.items,
							data: data25
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
			}
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				if (data24.type === void 0) {
					const err56 = {
						instancePath: instancePath + "/alignment",
						schemaPath: "#/properties/alignment/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'",
						schema: schema11.properties.alignment.required,
						parentSchema: schema11.properties.alignment,
						data: data24
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data24.type !== void 0) {
					let data35 = data24.type;
					if (typeof data35 !== "string" && !Array.isArray(data35)) {
						const err57 = {
							instancePath: instancePath + "/alignment/type",
							schemaPath: "#/properties/alignment/properties/type/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.type.type },
							message: "must be string,array",
							schema: schema11.properties.alignment.properties.type.type,
							parentSchema: schema11.properties.alignment.properties.type,
							data: data35
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
					if (typeof data35 === "string") {
						if (!pattern9.test(data35)) {
							const err58 = {
								instancePath: instancePath + "/alignment/type",
								schemaPath: "#/properties/alignment/properties/type/pattern",
								keyword: "pattern",
								params: { pattern: "^Alignment$" },
								message: "must match pattern \"^Alignment$\"",
								schema: "^Alignment$",
								parentSchema: schema11.properties.alignment.properties.type,
								data: data35
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					}
					if (Array.isArray(data35)) {
						const len8 = data35.length;
						for (let i8 = 0; i8 < len8; i8++) {
							let data36 = data35[i8];
							if (typeof data36 !== "string") {
								const err59 = {
									instancePath: instancePath + "/alignment/type/" + i8,
									schemaPath: "#/properties/alignment/properties/type/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.alignment.properties.type.items.type,
									parentSchema: schema11.properties.alignment.properties.type.items,
									data: data36
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						const _errs75 = errors;
						const len9 = data35.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data37 = data35[i9];
							const _errs76 = errors;
							if ("Alignment" !== data37) {
								const err60 = {
									instancePath: instancePath + "/alignment/type/" + i9,
									schemaPath: "#/properties/alignment/properties/type/contains/const",
									keyword: "const",
									params: { allowedValue: "Alignment" },
									message: "must be equal to constant",
									schema: "Alignment",
									parentSchema: schema11.properties.alignment.properties.type.contains,
									data: data37
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							var valid20 = _errs76 === errors;
							if (valid20) break;
						}
						if (!valid20) {
							const err61 = {
								instancePath: instancePath + "/alignment/type",
								schemaPath: "#/properties/alignment/properties/type/contains",
								keyword: "contains",
								params: { minContains: 1 },
								message: "must contain at least 1 valid item(s)",
								schema: schema11.properties.alignment.properties.type.contains,
								parentSchema: schema11.properties.alignment.properties.type,
								data: data35
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						} else {
							errors = _errs75;
							if (vErrors !== null) {
								if (_errs75) vErrors.length = _errs75;
								else vErrors = null;
							}
						}
					}
				}
				if (data24.targetName !== void 0) {
					let data38 = data24.targetName;
					if (typeof data38 !== "string" && data38 !== null) {
						const err62 = {
							instancePath: instancePath + "/alignment/targetName",
							schemaPath: "#/properties/alignment/properties/targetName/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetName.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetName.type,
							parentSchema: schema11.properties.alignment.properties.targetName,
							data: data38
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
				if (data24.targetUrl !== void 0) {
					let data39 = data24.targetUrl;
					if (typeof data39 !== "string" && data39 !== null) {
						const err63 = {
							instancePath: instancePath + "/alignment/targetUrl",
							schemaPath: "#/properties/alignment/properties/targetUrl/type",
							keyword: "type",
							params: { type: schema11.properties.alignment.properties.targetUrl.type },
							message: "must be string,null",
							schema: schema11.properties.alignment.properties.targetUrl.type,
							parentSchema: schema11.properties.alignment.properties.targetUrl,
							data: data39
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data24.targetType !== void 0) {
					let data40 = data24.targetType;
					if (typeof data40 === "string") {
						if (!pattern10.test(data40)) {
							const err64 = {
								instancePath: instancePath + "/alignment/targetType",
								schemaPath: "#/properties/alignment/properties/targetType/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$" },
								message: "must match pattern \"^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$\"",
								schema: "^(?:ceasn:Competency|ceterms:Credential|CFItem|CFRubric|CFRubricCriterion|CFRubricCriterionLevel|CTDL|ext:\\S.*)$",
								parentSchema: schema11.properties.alignment.properties.targetType,
								data: data40
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/alignment/targetType",
							schemaPath: "#/properties/alignment/properties/targetType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.alignment.properties.targetType.type,
							parentSchema: schema11.properties.alignment.properties.targetType,
							data: data40
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data24.targetCode !== void 0) {
					let data41 = data24.targetCode;
					if (typeof data41 !== "string") {
						const err66 = {
							instancePath: instancePath + "/alignment/targetCode",
							schemaPath: "#/properties/alignment/properties/targetCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.alignment.properties.targetCode.type,
							parentSchema: schema11.properties.alignment.properties.targetCode,
							data: data41
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
				if (data24.targetDescription !== void 0) {
					let data42 = data24.targetDescription;
					if (typeof data42 !== "string") {
						const err67 = {
							instancePath: instancePath + "/alignment/targetDescription",
							schemaPath: "#/properties/alignment/properties/targetDescription/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.alignment.properties.targetDescription.type,
							parentSchema: schema11.properties.alignment.properties.targetDescription,
							data: data42
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data24.targetFramework !== void 0) {
					let data43 = data24.targetFramework;
					if (typeof data43 !== "string") {
						const err68 = {
							instancePath: instancePath + "/alignment/targetFramework",
							schemaPath: "#/properties/alignment/properties/targetFramework/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.alignment.properties.targetFramework.type,
							parentSchema: schema11.properties.alignment.properties.targetFramework,
							data: data43
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
			}
		}
		if (data.resultDescription !== void 0) {
			let data44 = data.resultDescription;
			if (!data44 || typeof data44 != "object") {
				const err69 = {
					instancePath: instancePath + "/resultDescription",
					schemaPath: "#/properties/resultDescription/type",
					keyword: "type",
					params: { type: schema11.properties.resultDescription.type },
					message: "must be array,object",
					schema: schema11.properties.resultDescription.type,
					parentSchema: schema11.properties.resultDescription,
					data: data44
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (Array.isArray(data44)) {
				const len10 = data44.length;
				for (let i10 = 0; i10 < len10; i10++) {
					let data45 = data44[i10];
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (data45.id === void 0) {
							const err70 = {
								instancePath: instancePath + "/resultDescription/" + i10,
								schemaPath: "#/properties/resultDescription/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema11.properties.resultDescription.items.required,
								parentSchema: schema11.properties.resultDescription.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data45.type === void 0) {
							const err71 = {
								instancePath: instancePath + "/resultDescription/" + i10,
								schemaPath: "#/properties/resultDescription/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'",
								schema: schema11.properties.resultDescription.items.required,
								parentSchema: schema11.properties.resultDescription.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						if (data45.name === void 0) {
							const err72 = {
								instancePath: instancePath + "/resultDescription/" + i10,
								schemaPath: "#/properties/resultDescription/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema11.properties.resultDescription.items.required,
								parentSchema: schema11.properties.resultDescription.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data45.resultType === void 0) {
							const err73 = {
								instancePath: instancePath + "/resultDescription/" + i10,
								schemaPath: "#/properties/resultDescription/items/required",
								keyword: "required",
								params: { missingProperty: "resultType" },
								message: "must have required property 'resultType'",
								schema: schema11.properties.resultDescription.items.required,
								parentSchema: schema11.properties.resultDescription.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data45.id !== void 0) {
							let data46 = data45.id;
							if (typeof data46 === "string") {
								if (!pattern0.test(data46)) {
									const err74 = {
										instancePath: instancePath + "/resultDescription/" + i10 + "/id",
										schemaPath: "#/properties/resultDescription/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.resultDescription.items.properties.id,
										data: data46
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/id",
									schemaPath: "#/properties/resultDescription/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.id.type,
									parentSchema: schema11.properties.resultDescription.items.properties.id,
									data: data46
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data45.type !== void 0) {
							let data47 = data45.type;
							if (typeof data47 !== "string" && !Array.isArray(data47)) {
								const err76 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/type",
									schemaPath: "#/properties/resultDescription/items/properties/type/type",
									keyword: "type",
									params: { type: schema11.properties.resultDescription.items.properties.type.type },
									message: "must be string,array",
									schema: schema11.properties.resultDescription.items.properties.type.type,
									parentSchema: schema11.properties.resultDescription.items.properties.type,
									data: data47
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							if (typeof data47 === "string") {
								if (!pattern14.test(data47)) {
									const err77 = {
										instancePath: instancePath + "/resultDescription/" + i10 + "/type",
										schemaPath: "#/properties/resultDescription/items/properties/type/pattern",
										keyword: "pattern",
										params: { pattern: "^ResultDescription$" },
										message: "must match pattern \"^ResultDescription$\"",
										schema: "^ResultDescription$",
										parentSchema: schema11.properties.resultDescription.items.properties.type,
										data: data47
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							}
							if (Array.isArray(data47)) {
								const len11 = data47.length;
								for (let i11 = 0; i11 < len11; i11++) {
									let data48 = data47[i11];
									if (typeof data48 !== "string") {
										const err78 = {
											instancePath: instancePath + "/resultDescription/" + i10 + "/type/" + i11,
											schemaPath: "#/properties/resultDescription/items/properties/type/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.resultDescription.items.properties.type.items.type,
											parentSchema: schema11.properties.resultDescription.items.properties.type.items,
											data: data48
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
								const _errs99 = errors;
								const len12 = data47.length;
								for (let i12 = 0; i12 < len12; i12++) {
									let data49 = data47[i12];
									const _errs100 = errors;
									if ("ResultDescription" !== data49) {
										const err79 = {
											instancePath: instancePath + "/resultDescription/" + i10 + "/type/" + i12,
											schemaPath: "#/properties/resultDescription/items/properties/type/contains/const",
											keyword: "const",
											params: { allowedValue: "ResultDescription" },
											message: "must be equal to constant",
											schema: "ResultDescription",
											parentSchema: schema11.properties.resultDescription.items.properties.type.contains,
											data: data49
										};
										if (vErrors === null) vErrors = [err79];
										else vErrors.push(err79);
										errors++;
									}
									var valid26 = _errs100 === errors;
									if (valid26) break;
								}
								if (!valid26) {
									const err80 = {
										instancePath: instancePath + "/resultDescription/" + i10 + "/type",
										schemaPath: "#/properties/resultDescription/items/properties/type/contains",
										keyword: "contains",
										params: { minContains: 1 },
										message: "must contain at least 1 valid item(s)",
										schema: schema11.properties.resultDescription.items.properties.type.contains,
										parentSchema: schema11.properties.resultDescription.items.properties.type,
										data: data47
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								} else {
									errors = _errs99;
									if (vErrors !== null) {
										if (_errs99) vErrors.length = _errs99;
										else vErrors = null;
									}
								}
							}
						}
						if (data45.name !== void 0) {
							let data50 = data45.name;
							if (typeof data50 === "string") {
								if (!pattern0.test(data50)) {
									const err81 = {
										instancePath: instancePath + "/resultDescription/" + i10 + "/name",
										schemaPath: "#/properties/resultDescription/items/properties/name/pattern",
										keyword: "pattern",
										params: { pattern: "\\S" },
										message: "must match pattern \"\\S\"",
										schema: "\\S",
										parentSchema: schema11.properties.resultDescription.items.properties.name,
										data: data50
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							} else {
								const err82 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/name",
									schemaPath: "#/properties/resultDescription/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.name.type,
									parentSchema: schema11.properties.resultDescription.items.properties.name,
									data: data50
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data45.resultType !== void 0) {
							let data51 = data45.resultType;
							if (typeof data51 === "string") {
								if (!pattern16.test(data51)) {
									const err83 = {
										instancePath: instancePath + "/resultDescription/" + i10 + "/resultType",
										schemaPath: "#/properties/resultDescription/items/properties/resultType/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$" },
										message: "must match pattern \"^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$\"",
										schema: "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$",
										parentSchema: schema11.properties.resultDescription.items.properties.resultType,
										data: data51
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
							} else {
								const err84 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/resultType",
									schemaPath: "#/properties/resultDescription/items/properties/resultType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.resultType.type,
									parentSchema: schema11.properties.resultDescription.items.properties.resultType,
									data: data51
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						}
						if (data45.allowedValue !== void 0) {
							let data52 = data45.allowedValue;
							if (!Array.isArray(data52) && typeof data52 !== "string") {
								const err85 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/allowedValue",
									schemaPath: "#/properties/resultDescription/items/properties/allowedValue/type",
									keyword: "type",
									params: { type: schema11.properties.resultDescription.items.properties.allowedValue.type },
									message: "must be array,string",
									schema: schema11.properties.resultDescription.items.properties.allowedValue.type,
									parentSchema: schema11.properties.resultDescription.items.properties.allowedValue,
									data: data52
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
							if (Array.isArray(data52)) {
								const len13 = data52.length;
								for (let i13 = 0; i13 < len13; i13++) {
									let data53 = data52[i13];
									if (typeof data53 !== "string") {
										const err86 = {
											instancePath: instancePath + "/resultDescription/" + i10 + "/allowedValue/" + i13,
											schemaPath: "#/properties/resultDescription/items/properties/allowedValue/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema11.properties.resultDescription.items.properties.allowedValue.items.type,
											parentSchema: schema11.properties.resultDescription.items.properties.allowedValue.items,
											data: data53
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
								}
							}
						}
						if (data45.requiredLevel !== void 0) {
							let data54 = data45.requiredLevel;
							if (typeof data54 !== "string") {
								const err87 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/requiredLevel",
									schemaPath: "#/properties/resultDescription/items/properties/requiredLevel/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.requiredLevel.type,
									parentSchema: schema11.properties.resultDescription.items.properties.requiredLevel,
									data: data54
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data45.requiredValue !== void 0) {
							let data55 = data45.requiredValue;
							if (typeof data55 !== "string") {
								const err88 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/requiredValue",
									schemaPath: "#/properties/resultDescription/items/properties/requiredValue/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.requiredValue.type,
									parentSchema: schema11.properties.resultDescription.items.properties.requiredValue,
									data: data55
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data45.valueMax !== void 0) {
							let data56 = data45.valueMax;
							if (typeof data56 !== "string") {
								const err89 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/valueMax",
									schemaPath: "#/properties/resultDescription/items/properties/valueMax/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.valueMax.type,
									parentSchema: schema11.properties.resultDescription.items.properties.valueMax,
									data: data56
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data45.valueMin !== void 0) {
							let data57 = data45.valueMin;
							if (typeof data57 !== "string") {
								const err90 = {
									instancePath: instancePath + "/resultDescription/" + i10 + "/valueMin",
									schemaPath: "#/properties/resultDescription/items/properties/valueMin/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.items.properties.valueMin.type,
									parentSchema: schema11.properties.resultDescription.items.properties.valueMin,
									data: data57
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/resultDescription/" + i10,
							schemaPath: "#/properties/resultDescription/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.resultDescription.items.type,
							parentSchema: schema11.properties.resultDescription.items,
							data: data45
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			}
			if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
				if (data44.id === void 0) {
					const err92 = {
						instancePath: instancePath + "/resultDescription",
						schemaPath: "#/properties/resultDescription/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'",
						schema: schema11.properties.resultDescription.required,
						parentSchema: schema11.properties.resultDescription,
						data: data44
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				if (data44.type === void 0) {
					const err93 = {
						instancePath: instancePath + "/resultDescription",
						schemaPath: "#/properties/resultDescription/required",
						keyword: "required",
						params: { missingProperty: "type" },
						message: "must have required property 'type'",
						schema: schema11.properties.resultDescription.required,
						parentSchema: schema11.properties.resultDescription,
						data: data44
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (data44.name === void 0) {
					const err94 = {
						instancePath: instancePath + "/resultDescription",
						schemaPath: "#/properties/resultDescription/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema11.properties.resultDescription.required,
						parentSchema: schema11.properties.resultDescription,
						data: data44
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data44.resultType === void 0) {
					const err95 = {
						instancePath: instancePath + "/resultDescription",
						schemaPath: "#/properties/resultDescription/required",
						keyword: "required",
						params: { missingProperty: "resultType" },
						message: "must have required property 'resultType'",
						schema: schema11.properties.resultDescription.required,
						parentSchema: schema11.properties.resultDescription,
						data: data44
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data44.id !== void 0) {
					let data58 = data44.id;
					if (typeof data58 === "string") {
						if (!pattern0.test(data58)) {
							const err96 = {
								instancePath: instancePath + "/resultDescription/id",
								schemaPath: "#/properties/resultDescription/properties/id/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.resultDescription.properties.id,
								data: data58
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/resultDescription/id",
							schemaPath: "#/properties/resultDescription/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.id.type,
							parentSchema: schema11.properties.resultDescription.properties.id,
							data: data58
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data44.type !== void 0) {
					let data59 = data44.type;
					if (typeof data59 !== "string" && !Array.isArray(data59)) {
						const err98 = {
							instancePath: instancePath + "/resultDescription/type",
							schemaPath: "#/properties/resultDescription/properties/type/type",
							keyword: "type",
							params: { type: schema11.properties.resultDescription.properties.type.type },
							message: "must be string,array",
							schema: schema11.properties.resultDescription.properties.type.type,
							parentSchema: schema11.properties.resultDescription.properties.type,
							data: data59
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
					if (typeof data59 === "string") {
						if (!pattern14.test(data59)) {
							const err99 = {
								instancePath: instancePath + "/resultDescription/type",
								schemaPath: "#/properties/resultDescription/properties/type/pattern",
								keyword: "pattern",
								params: { pattern: "^ResultDescription$" },
								message: "must match pattern \"^ResultDescription$\"",
								schema: "^ResultDescription$",
								parentSchema: schema11.properties.resultDescription.properties.type,
								data: data59
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
					}
					if (Array.isArray(data59)) {
						const len14 = data59.length;
						for (let i14 = 0; i14 < len14; i14++) {
							let data60 = data59[i14];
							if (typeof data60 !== "string") {
								const err100 = {
									instancePath: instancePath + "/resultDescription/type/" + i14,
									schemaPath: "#/properties/resultDescription/properties/type/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.properties.type.items.type,
									parentSchema: schema11.properties.resultDescription.properties.type.items,
									data: data60
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
						}
						const _errs123 = errors;
						const len15 = data59.length;
						for (let i15 = 0; i15 < len15; i15++) {
							let data61 = data59[i15];
							const _errs124 = errors;
							if ("ResultDescription" !== data61) {
								const err101 = {
									instancePath: instancePath + "/resultDescription/type/" + i15,
									schemaPath: "#/properties/resultDescription/properties/type/contains/const",
									keyword: "const",
									params: { allowedValue: "ResultDescription" },
									message: "must be equal to constant",
									schema: "ResultDescription",
									parentSchema: schema11.properties.resultDescription.properties.type.contains,
									data: data61
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
							var valid32 = _errs124 === errors;
							if (valid32) break;
						}
						if (!valid32) {
							const err102 = {
								instancePath: instancePath + "/resultDescription/type",
								schemaPath: "#/properties/resultDescription/properties/type/contains",
								keyword: "contains",
								params: { minContains: 1 },
								message: "must contain at least 1 valid item(s)",
								schema: schema11.properties.resultDescription.properties.type.contains,
								parentSchema: schema11.properties.resultDescription.properties.type,
								data: data59
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						} else {
							errors = _errs123;
							if (vErrors !== null) {
								if (_errs123) vErrors.length = _errs123;
								else vErrors = null;
							}
						}
					}
				}
				if (data44.name !== void 0) {
					let data62 = data44.name;
					if (typeof data62 === "string") {
						if (!pattern0.test(data62)) {
							const err103 = {
								instancePath: instancePath + "/resultDescription/name",
								schemaPath: "#/properties/resultDescription/properties/name/pattern",
								keyword: "pattern",
								params: { pattern: "\\S" },
								message: "must match pattern \"\\S\"",
								schema: "\\S",
								parentSchema: schema11.properties.resultDescription.properties.name,
								data: data62
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/resultDescription/name",
							schemaPath: "#/properties/resultDescription/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.name.type,
							parentSchema: schema11.properties.resultDescription.properties.name,
							data: data62
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data44.resultType !== void 0) {
					let data63 = data44.resultType;
					if (typeof data63 === "string") {
						if (!pattern16.test(data63)) {
							const err105 = {
								instancePath: instancePath + "/resultDescription/resultType",
								schemaPath: "#/properties/resultDescription/properties/resultType/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$" },
								message: "must match pattern \"^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$\"",
								schema: "^(?:GradePointAverage|LetterGrade|Percent|PerformanceLevel|PredictedScore|RawScore|Result|RubricCriterion|RubricCriterionLevel|RubricScore|ScaledScore|Status|ext:\\S.*)$",
								parentSchema: schema11.properties.resultDescription.properties.resultType,
								data: data63
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
					} else {
						const err106 = {
							instancePath: instancePath + "/resultDescription/resultType",
							schemaPath: "#/properties/resultDescription/properties/resultType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.resultType.type,
							parentSchema: schema11.properties.resultDescription.properties.resultType,
							data: data63
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
				}
				if (data44.allowedValue !== void 0) {
					let data64 = data44.allowedValue;
					if (!Array.isArray(data64) && typeof data64 !== "string") {
						const err107 = {
							instancePath: instancePath + "/resultDescription/allowedValue",
							schemaPath: "#/properties/resultDescription/properties/allowedValue/type",
							keyword: "type",
							params: { type: schema11.properties.resultDescription.properties.allowedValue.type },
							message: "must be array,string",
							schema: schema11.properties.resultDescription.properties.allowedValue.type,
							parentSchema: schema11.properties.resultDescription.properties.allowedValue,
							data: data64
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
					if (Array.isArray(data64)) {
						const len16 = data64.length;
						for (let i16 = 0; i16 < len16; i16++) {
							let data65 = data64[i16];
							if (typeof data65 !== "string") {
								const err108 = {
									instancePath: instancePath + "/resultDescription/allowedValue/" + i16,
									schemaPath: "#/properties/resultDescription/properties/allowedValue/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.resultDescription.properties.allowedValue.items.type,
									parentSchema: schema11.properties.resultDescription.properties.allowedValue.items,
									data: data65
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
					}
				}
				if (data44.requiredLevel !== void 0) {
					let data66 = data44.requiredLevel;
					if (typeof data66 !== "string") {
						const err109 = {
							instancePath: instancePath + "/resultDescription/requiredLevel",
							schemaPath: "#/properties/resultDescription/properties/requiredLevel/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.requiredLevel.type,
							parentSchema: schema11.properties.resultDescription.properties.requiredLevel,
							data: data66
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data44.requiredValue !== void 0) {
					let data67 = data44.requiredValue;
					if (typeof data67 !== "string") {
						const err110 = {
							instancePath: instancePath + "/resultDescription/requiredValue",
							schemaPath: "#/properties/resultDescription/properties/requiredValue/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.requiredValue.type,
							parentSchema: schema11.properties.resultDescription.properties.requiredValue,
							data: data67
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data44.valueMax !== void 0) {
					let data68 = data44.valueMax;
					if (typeof data68 !== "string") {
						const err111 = {
							instancePath: instancePath + "/resultDescription/valueMax",
							schemaPath: "#/properties/resultDescription/properties/valueMax/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.valueMax.type,
							parentSchema: schema11.properties.resultDescription.properties.valueMax,
							data: data68
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data44.valueMin !== void 0) {
					let data69 = data44.valueMin;
					if (typeof data69 !== "string") {
						const err112 = {
							instancePath: instancePath + "/resultDescription/valueMin",
							schemaPath: "#/properties/resultDescription/properties/valueMin/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.resultDescription.properties.valueMin.type,
							parentSchema: schema11.properties.resultDescription.properties.valueMin,
							data: data69
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
			}
		}
	} else {
		const err113 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err113];
		else vErrors.push(err113);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
export { validate };
