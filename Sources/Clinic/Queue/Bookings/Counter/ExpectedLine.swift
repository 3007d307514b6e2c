import Store
public import Vocabulary

/// One number of Mobile JKN whose owner has not come yet.
public struct ExpectedLine: Sendable, Identifiable {
  public let booking: Booking
  public let name: String
  public let birthDate: CalendarDate
  public let sex: Sex
  public let medicalRecordNumber: MedicalRecordNumber
  /// The hours of the session, `08:00-12:00`.
  public let hours: String

  public var id: BookingID { booking.id }

  /// At most sixty, in the order of their numbers.
  static func all(
    in room: RoomID, of facility: FacilityID, on day: CalendarDate, _ tx: ReadTransaction
  ) throws -> [ExpectedLine] {
    try tx.all(query(room, facility, day)) { row in
      let opens: String = try row["opens"]
      let closes: String = try row["closes"]
      return ExpectedLine(
        booking: try Booking(row), name: try row["patient_name"], birthDate: try row["birth_date"],
        sex: try row["sex"], medicalRecordNumber: try row["medical_record_number"],
        hours: "\(opens)-\(closes)")
    }
  }

  static func query(_ room: RoomID, _ facility: FacilityID, _ day: CalendarDate) -> SQL {
    """
    SELECT b.*, p.name AS patient_name, p.birth_date, p.sex, p.medical_record_number, s.opens, s.closes
    FROM booking b JOIN patient p ON p.id = b.patient AND p.facility = b.facility
      JOIN schedule s ON s.id = b.session
    WHERE b.facility = \(facility) AND b.day = \(day) AND b.room = \(room) AND b.state = 'booked'
    ORDER BY b.number LIMIT 60
    """
  }
}
