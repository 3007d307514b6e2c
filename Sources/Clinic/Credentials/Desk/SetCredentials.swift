import Journal
public import Store
import Vocabulary

/// Keeps credentials of a system, or replaces some of their values. What is left empty stays as it was. Holds at once,
/// and what waited for it goes at once.
public struct SetCredentials: Command {
  public static let action = Action.manageCredentials
  /// The name of the field with the person who answers for it.
  public static let holderField = "penanggung-jawab"

  let system: OutsideSystem
  let typed: [CredentialField: String]
  let holder: String
  let keys: CredentialKeys

  /// - Parameters:
  ///   - typed: as typed or pasted.
  ///   - holder: the account of the person who answers for it; empty leaves it.
  ///   - keys: from `CredentialVault.keys()`.
  public init(
    _ system: OutsideSystem, _ typed: [CredentialField: String], holder: String = "", keys: CredentialKeys
  ) {
    self.system = system
    self.typed = typed
    self.holder = holder
    self.keys = keys
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Credential> {
    let current = try Credential.current(system, of: context.facility, in: tx)
    let kept = try current.map { try SealedValue.all(of: $0.id, in: tx) } ?? []
    let newHolder = AccountID(holder) ?? current?.holder
    let given = try values(replacing: current, kept, newHolder)
    if let newHolder {
      let person = try Account.find(newHolder, of: context.facility, in: tx)
      guard person.active else {
        throw Problems([
          Problem(field: Self.holderField, "Akun \(person.name) sudah ditutup. Pilih petugas lain.")
        ])
      }
    }
    let next = Credential(
      id: ID(at: context.now), facility: context.facility, system: system,
      version: try Credential.nextVersion(of: system, at: context.facility, in: tx), holder: newHolder,
      setAt: context.now, setBy: context.actor.name)
    try current?.end(at: context.now, because: nil, in: tx)
    try next.insert(in: tx)
    for field in system.fields {
      if let text = given[field] {
        let place = CredentialPlace(facility: context.facility, system: system, field: field)
        try place.seal(text, of: next.id, with: keys.current).insert(in: tx)
      } else {
        try kept.first { $0.place.field == field }?.carried(to: next.id).insert(in: tx)
      }
    }
    try HeldDeliveries.release(system.destinations, of: context.facility, at: context.now, in: tx)
    let change = CredentialFact.Change(
      system: system.rawValue, version: next.version,
      fields: system.fields.filter { given[$0] != nil }.map(\.rawValue), holder: newHolder?.text)
    return Performed(
      next, try Fact(CredentialFact.set, subject: "Credential/\(system.rawValue)", payload: change))
  }

  /// What was given, checked; a log-in that changes hands changes as a whole, since accounts are personal (SEC-08).
  private func values(
    replacing current: Credential?, _ kept: [SealedValue], _ newHolder: AccountID?
  ) throws -> [CredentialField: String] {
    var problems = Problems()
    var given: [CredentialField: String] = [:]
    let changesHands = system == .pcareLogin && current != nil && newHolder != current?.holder
    for field in system.fields {
      let text = typed[field] ?? ""
      if text.isEmpty, !changesHands, kept.contains(where: { $0.place.field == field }) { continue }
      if let value = problems.collect(field.rawValue, { () throws(Problem) in try field.read(text) }) {
        given[field] = value
      }
    }
    if system.needsPact, newHolder == nil {
      problems.add(Self.holderField, "Pilih petugas yang bertanggung jawab dan menandatangani pakta.")
    }
    if problems.isEmpty, given.isEmpty, newHolder == current?.holder {
      problems.add(
        system.fields[0].rawValue, "Belum ada yang diisi. Yang dikosongkan tetap seperti sebelumnya.")
    }
    try problems.throwIfAny()
    return given
  }
}
