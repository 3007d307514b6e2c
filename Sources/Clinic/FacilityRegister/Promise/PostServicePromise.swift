import Journal
public import Store
public import Vocabulary

/// Writes down where Janji Layanan JKN was put up, with a photograph of it there.
public struct PostServicePromise: Command {
  public static let action = Action.manageFacility
  /// Bytes.
  public static let largestPhoto = 5_000_000
  let place: String
  let day: CalendarDate
  let photo: [UInt8]

  public init(at place: String, on day: CalendarDate, photo: [UInt8]) {
    self.place = place.trimmingBlanks
    self.day = day
    self.photo = photo
  }

  /// The names of its fields.
  public enum Field {
    public static let place = "tempat"
    public static let day = "dipasang"
    public static let photo = "foto"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PromisePostingID> {
    let kind = try checked(context.today)
    let id = PromisePostingID(at: context.now)
    try tx.execute(
      """
      INSERT INTO promise_posting (facility, id, place, posted_on, photo, photo_type, photo_size, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(place), \(day), \(photo), \(kind.rawValue), \(photo.count),
        \(context.now), \(context.actor.name))
      """)
    return Performed(
      id, try Fact(FactKind.servicePromisePosted, payload: ["posting": id.text, "on": day.iso]))
  }

  private func checked(_ today: CalendarDate) throws(Problems) -> ScanKind {
    var problems = Problems()
    if place.isEmpty || place.count > 100 {
      problems.add(Field.place, "Tulis tempatnya, misalnya loket pendaftaran; paling panjang 100 huruf.")
    }
    if day > today { problems.add(Field.day, "Tanggal pemasangan tidak boleh di masa depan.") }
    let kind = ScanKind(photo)
    if photo.isEmpty {
      problems.add(Field.photo, "Pilih fotonya.")
    } else if photo.count > Self.largestPhoto {
      problems.add(Field.photo, "Foto paling besar 5 MB. Kecilkan fotonya dahulu.")
    } else if kind == nil || kind == .pdf {
      problems.add(Field.photo, "Foto harus JPEG atau PNG.")
    }
    guard problems.isEmpty, let kind else { throw problems }
    return kind
  }
}

/// Says that it no longer hangs there; the photograph stays.
public struct RemoveServicePromise: Command {
  public static let action = Action.manageFacility
  let id: PromisePostingID
  let reason: String

  public init(_ id: PromisePostingID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try PromisePosting.all(of: context.facility, in: tx).first { $0.id == id }
    guard let found else { throw Refusal.notFound("Pemasangan Janji Layanan") }
    guard found.removal == nil else { throw Refusal.conflict("Pemasangan ini sudah dicatat dilepas.") }
    try Problems.require(reason, at: "alasan", "Tulis alasannya", upTo: 200)
    try tx.execute(
      """
      UPDATE promise_posting SET removed_at = \(context.now), removed_by = \(context.actor.name),
        removal_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    return Performed((), try Fact(FactKind.servicePromiseRemoved, payload: ["posting": id.text]))
  }
}
