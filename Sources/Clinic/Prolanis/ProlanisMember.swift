import Store
public import Vocabulary

/// A member with what was measured in a month, and whether that counts as controlled.
public struct ProlanisMember: Sendable, Identifiable {
  public let membership: ProlanisMembership
  public let name: String
  public let medicalRecordNumber: String
  public let phone: String?
  public let card: JKNNumber?
  /// By the newest answer, wherever it was given.
  public let mayBeCalled: Bool
  /// mmHg, the month's last pair.
  public let pressure: Pressure?
  /// mg/dL, the month's last fasting value.
  public let fastingGlucose: ExactDecimal?
  public let state: State
  /// Whether BPJS has the value by which it stands.
  public let isAccepted: Bool

  public struct Pressure: Sendable, Hashable {
    public let systolic: ExactDecimal
    public let diastolic: ExactDecimal
  }

  public enum State: Sendable, Hashable {
    case controlled, uncontrolled
    /// Not measured in that month.
    case unmeasured
  }

  public var id: ProlanisMembershipID { membership.id }

  init(
    _ row: Row, _ measured: ProlanisMeasurements, in zone: FacilityZone, targets: ProlanisTargets = .usual
  ) throws {
    membership = try ProlanisMembership(row)
    name = try row["name"]
    medicalRecordNumber = try row["medical_record_number"]
    phone = try row["phone"]
    card = try row["jkn_number"]
    mayBeCalled = try StandingConsent(row).mayCall(in: zone)
    pressure = measured.pressures[membership.patient]
    fastingGlucose = measured.fastingGlucose[membership.patient]
    isAccepted =
      switch membership.programme {
      case .diabetes: measured.acceptedGlucose.contains(membership.patient)
      case .hypertension: measured.acceptedPressures.contains(membership.patient)
      }
    let holds: Bool? =
      switch membership.programme {
      case .diabetes: fastingGlucose.map { targets.isControlled(fastingGlucose: $0) }
      case .hypertension:
        pressure.map { targets.isControlled(systolic: $0.systolic, diastolic: $0.diastolic) }
      }
    state = holds.map { $0 ? .controlled : .uncontrolled } ?? .unmeasured
  }

  /// Who was a member on the last day of a month, by name.
  static func all(
    of facility: FacilityID, in month: ParticipantMonth, zone: FacilityZone, _ tx: ReadTransaction
  ) throws -> [ProlanisMember] {
    let measured = try ProlanisMeasurements(of: facility, in: month, zone: zone, tx)
    return try tx.all(
      """
      SELECT m.*, p.name, p.medical_record_number, p.phone, p.jkn_number,
        \(sql: StandingConsent.columns)
      FROM prolanis_membership m JOIN patient p ON p.id = m.patient
      WHERE m.facility = \(facility) AND m.enrolled_on < \(month.next.firstDay)
        AND (m.ended_on IS NULL OR m.ended_on >= \(month.next.firstDay))
      ORDER BY p.name, m.programme
      """
    ) { try ProlanisMember($0, measured, in: zone) }
  }
}
