import Store
public import Vocabulary

/// One number on the board, with whom it belongs to.
public struct QueueLine: Sendable, Identifiable {
  public let ticket: Ticket
  public let name: String
  public let birthDate: CalendarDate
  public let sex: Sex
  public let medicalRecordNumber: MedicalRecordNumber
  public let payer: Payer
  public let visit: Encounter.Status
  /// Whether the number was taken through Mobile JKN.
  public let isBooked: Bool

  public var id: TicketID { ticket.id }

  init(_ row: Row) throws {
    ticket = try Ticket(row)
    name = try row["patient_name"]
    birthDate = try row["birth_date"]
    sex = try row["sex"]
    medicalRecordNumber = try row["medical_record_number"]
    payer = try row["payer"]
    visit = try row["status"]
    isBooked = try row["is_booked"]
  }
}
