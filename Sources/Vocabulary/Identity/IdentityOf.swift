/// What identities can be of. Named here, below every floor, so that the journal can speak of a patient
/// without knowing what a patient is.
public enum IdentityOf {
  public enum Facility {}
  public enum Account {}
  public enum Practitioner {}
  public enum Room {}
  public enum Patient {}
  public enum Encounter {}
  public enum Ticket {}
  public enum JournalEntry {}
  public enum Delivery {}
  public enum PracticeSession {}
  public enum Outage {}
  public enum Reconciliation {}
  public enum Difference {}
  public enum Answer {}
}

public typealias FacilityID = ID<IdentityOf.Facility>
public typealias AccountID = ID<IdentityOf.Account>
public typealias PractitionerID = ID<IdentityOf.Practitioner>
public typealias RoomID = ID<IdentityOf.Room>
public typealias PatientID = ID<IdentityOf.Patient>
public typealias EncounterID = ID<IdentityOf.Encounter>
public typealias TicketID = ID<IdentityOf.Ticket>
public typealias JournalEntryID = ID<IdentityOf.JournalEntry>
public typealias DeliveryID = ID<IdentityOf.Delivery>
public typealias PracticeSessionID = ID<IdentityOf.PracticeSession>
public typealias OutageID = ID<IdentityOf.Outage>
public typealias ReconciliationID = ID<IdentityOf.Reconciliation>
public typealias DifferenceID = ID<IdentityOf.Difference>
public typealias AnswerID = ID<IdentityOf.Answer>
