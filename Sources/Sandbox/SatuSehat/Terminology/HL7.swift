extension CodeSystems {
  /// Code systems of HL7 (contract section 4.2; contents from FHIR R4 4.0.1 and HL7 terminology).
  static let hl7: [String: CodeSystem] = Dictionary(
    hl7Codes.map { ("http://terminology.hl7.org/CodeSystem/" + $0, CodeSystem.codes($1)) }
      + hl7Forms.map {
        ("http://terminology.hl7.org/CodeSystem/" + $0, CodeSystem.form(CodeForms.isAnything))
      }
      // R4 core prints this one with /fhir/.
      + [(dispenseCategory, CodeSystem.codes("inpatient outpatient community discharge"))],
    uniquingKeysWith: { $1 })

  static let dispenseCategory = "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category"
  static let orderableDrugForm = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"

  private static let hl7Codes: [(String, String)] = [
    ("v3-ActCode", "AMB EMER FLD HH IMP ACUTE NONAC OBSENC PRENC SS VR OPTIN OPTOUT"),
    ("v3-ParticipationType", "ADM ATND CALLBCK CON DIS ESC REF SPRF PPRF PART"),
    ("diagnosis-role", "AD DD CC CM pre-op post-op billing"),
    ("condition-category", "problem-list-item encounter-diagnosis"),
    ("condition-clinical", "active recurrence relapse inactive remission resolved"),
    ("condition-ver-status", "unconfirmed provisional differential confirmed refuted entered-in-error"),
    (
      "observation-category",
      "social-history vital-signs imaging laboratory procedure survey exam therapy activity"
    ),
    (
      "v3-ObservationInterpretation",
      """
      B D U W < > AC QCF TOX A AA HH LL H H> HU L L< LU N I MS NCL NS R SYN-R S SDD SYN-S EX HX LX IND IE E
      NEG ND POS DET EXP UNE NR RR WR CAR
      """
    ),
    ("allergyintolerance-clinical", "active inactive resolved"),
    ("allergyintolerance-verification", "unconfirmed confirmed refuted entered-in-error"),
    ("medicationrequest-category", "inpatient outpatient community discharge"),
    ("medication-statement-category", "inpatient outpatient community patientspecified"),
    ("medication-admin-category", "inpatient outpatient community"),
    ("medicationrequest-course-of-therapy", "continuous acute seasonal"),
    ("dose-rate-type", "calculated ordered"),
    (
      "v2-0074",
      """
      AU BG BLB CG CH CP CT CTH CUS EC EN GE HM ICU IMG IMM LAB MB MCB MYC NMR NMS NRS OSL OT OTH OUS PAR PAT
      PF PHR PHY PT RAD RC RT RUS RX SP SR TX UR VR VUS XRC
      """
    ),
    ("v2-0443", "AD AI AP AT CLP CP DP EP FHCP MDIR OP PI PP PRI RP RT TN TR VP VPS VTS"),
    ("v2-0916", "F FNA NF NG"),
    ("v2-0116", "C H I K O U"),
    ("v2-0131", "BP C CP E EP F I N O PR S U"),
    ("discharge-disposition", "home alt-home other-hcf hosp long aadvice exp psy rehab snf oth"),
    ("organization-type", "prov dept team govt ins pay edu reli crs cg bus other"),
    ("location-physical-type", "si bu wi wa lvl co ro bd ve ho ca rd area jdn"),
    ("v3-ActReason", "IMMUNE MEDPREC OSTOCK PATOBJ PHILISOP RELIG VACEFF VACSAF FP OS CT RR"),
    ("v3-MaritalStatus", "A C D I L M P S T U W UNK"),
    ("immunization-origin", "provider record recall school jurisdiction"),
    ("goal-category", "dietary safety behavioral nursing physiotherapy"),
    (
      "goal-achievement",
      "in-progress improving worsening no-change achieved sustaining not-achieved no-progress not-attainable"
    ),
    ("v3-substanceAdminSubstitution", "E EC BC G TE TB TG F N"),
    ("referencerange-meaning", "type normal recommended treatment therapeutic pre post endocrine"),
    ("admit-source", "hosp-trans emd outp born gp mp nursing psych rehab other"),
    ("reason-medication-given", "a b c"),
    // Contract appendix B.9: usable as units of dose and quantity; AMP, VIAL, SACH … are not in the system.
    (
      "v3-orderableDrugForm",
      """
      TAB CAP CAPLET CHEWTAB ECTAB ERTAB SLTAB DISINTAB ORTROCHE POWD GRAN SYRUP SUSP ORSUSP ORALSOL ELIXIR
      SOL DROP ORDROP OPDROP OTDROP NDROP SPRY NASSPRY PUFF MDINHL INHLSOL INHLPWD CRM TOPCRM OINT TOPOINT
      OPOINT GEL TOPGEL LTN PASTE PATCH TPATCH SUPP RECSUPP VAGSUPP VAGTAB VAGCRM ENEMA IVSOL IRSOL APPFUL
      SCOOP SHMP LIN TINC GUM WAFER PILL
      """
    ),
  ]

  /// Systems whose many codes the contract does not print: any code is taken.
  private static let hl7Forms = [
    "v3-RoleCode", "v2-0203", "service-type", "data-absent-reason", "v3-ActSite", "v3-GTSAbbreviation",
    "v3-RouteOfAdministration", "ex-visionprescriptionproduct",
  ]
}
