extension CodeSystems {
  /// Classifications and terminologies of the world (contract section 4.2).
  static let international: [String: CodeSystem] = [
    icd10: .form(CodeForms.isICD10),
    icd9CM: .form(CodeForms.isICD9CM),
    loinc: .form(CodeForms.isLOINC),
    snomed: .form(CodeForms.isSNOMED),
    ucum: .form(CodeForms.isUCUM),
    cvx: .form { $0.wholeMatch(of: /[0-9]{1,3}/) != nil },
    // Section 9.7: routes seen in official bodies and the rest of the ATC list.
    atc: .codes(
      """
      O P R V SL N TD Inhal Implant inj.intramuscular inj.subcutaneous inj.intravenous inj.intradermal
      ocular otic ointment lamella
      """),
    "http://dicom.nema.org/resources/ontology/DCM": .form(CodeForms.isAnything),
    "http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes": .form(CodeForms.isAnything),
    "urn:ietf:bcp:47": .form { $0.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]+)*/) != nil },
  ]

  static let icd10 = "http://hl7.org/fhir/sid/icd-10"
  static let icd9CM = "http://hl7.org/fhir/sid/icd-9-cm"
  static let loinc = "http://loinc.org"
  static let snomed = "http://snomed.info/sct"
  static let ucum = "http://unitsofmeasure.org"
  static let cvx = "http://hl7.org/fhir/sid/cvx"
  static let atc = "http://www.whocc.no/atc"
}
