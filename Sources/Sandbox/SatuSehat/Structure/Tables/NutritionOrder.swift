extension StructureTable {
  /// NutritionOrder, FHIR R4 4.0.1 (see ``StructureTable`` for the notation).
  static let nutritionOrder = """
    identifier 0..* Identifier
    instantiatesCanonical 0..* canonical
    instantiatesUri 0..* uri
    instantiates 0..* uri
    status 1..1 code = draft|active|on-hold|revoked|completed|entered-in-error|unknown
    intent 1..1 code = proposal|plan|directive|order|original-order|reflex-order|filler-order|\
    instance-order|option
    patient 1..1 Reference -> Patient
    encounter 0..1 Reference -> Encounter
    dateTime 1..1 dateTime
    orderer 0..1 Reference -> Practitioner|PractitionerRole
    allergyIntolerance 0..* Reference -> AllergyIntolerance
    foodPreferenceModifier 0..* CodeableConcept
    excludeFoodModifier 0..* CodeableConcept
    oralDiet 0..1
    oralDiet.type 0..* CodeableConcept
    oralDiet.schedule 0..* Timing
    oralDiet.nutrient 0..*
    oralDiet.nutrient.modifier 0..1 CodeableConcept
    oralDiet.nutrient.amount 0..1 Quantity
    oralDiet.texture 0..*
    oralDiet.texture.modifier 0..1 CodeableConcept
    oralDiet.texture.foodType 0..1 CodeableConcept
    oralDiet.fluidConsistencyType 0..* CodeableConcept
    oralDiet.instruction 0..1 string
    supplement 0..*
    supplement.type 0..1 CodeableConcept
    supplement.productName 0..1 string
    supplement.schedule 0..* Timing
    supplement.quantity 0..1 Quantity
    supplement.instruction 0..1 string
    enteralFormula 0..1
    enteralFormula.baseFormulaType 0..1 CodeableConcept
    enteralFormula.baseFormulaProductName 0..1 string
    enteralFormula.additiveType 0..1 CodeableConcept
    enteralFormula.additiveProductName 0..1 string
    enteralFormula.caloricDensity 0..1 Quantity
    enteralFormula.routeofAdministration 0..1 CodeableConcept
    enteralFormula.administration 0..*
    enteralFormula.administration.schedule 0..1 Timing
    enteralFormula.administration.quantity 0..1 Quantity
    enteralFormula.administration.rate[x] 0..1 Quantity|Ratio
    enteralFormula.maxVolumeToDeliver 0..1 Quantity
    enteralFormula.administrationInstruction 0..1 string
    note 0..* Annotation
    """
}
