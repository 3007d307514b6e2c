/// How often and when.
public struct Timing: Element {
  public var `repeat`: Rule?
  public var code: CodeableConcept?

  public init(repeat: Rule? = nil, code: CodeableConcept? = nil) {
    self.repeat = `repeat`
    self.code = code
  }

  /// `frequency` times in every `period` of `periodUnit` (UCUM: s, min, h, d, wk, mo, a).
  public struct Rule: Element {
    public var boundsDuration: Quantity?
    public var boundsPeriod: Period?
    public var count: Int?
    public var frequency: Int?
    public var frequencyMax: Int?
    public var period: FHIRDecimal?
    public var periodMax: FHIRDecimal?
    public var periodUnit: String?
    @Repeating public var dayOfWeek: [String]
    @Repeating public var timeOfDay: [String]
    @Repeating public var when: [String]
    public var offset: Int?

    public init(
      boundsDuration: Quantity? = nil, boundsPeriod: Period? = nil, count: Int? = nil, frequency: Int? = nil,
      frequencyMax: Int? = nil, period: FHIRDecimal? = nil, periodMax: FHIRDecimal? = nil,
      periodUnit: String? = nil, dayOfWeek: [String] = [], timeOfDay: [String] = [], when: [String] = [],
      offset: Int? = nil
    ) {
      self.boundsDuration = boundsDuration
      self.boundsPeriod = boundsPeriod
      self.count = count
      self.frequency = frequency
      self.frequencyMax = frequencyMax
      self.period = period
      self.periodMax = periodMax
      self.periodUnit = periodUnit
      self.dayOfWeek = dayOfWeek
      self.timeOfDay = timeOfDay
      self.when = when
      self.offset = offset
    }
  }
}
