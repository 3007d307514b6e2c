import Clinic
import Vocabulary

/// The person before the screen and the Puskesmas the session works for, as far as a page needs to know.
struct Viewer: Sendable {
  /// Who asks the clinic: `clinic.run(command, by: viewer.actor)`.
  let actor: Actor
  let facility: Facility
  /// The kabupaten or kota, shown under the product's name.
  let district: String
  /// How many wait at a place; shown beside its word.
  var counts: [Place: Int] = [:]
  /// What each outside connection is doing, shown at the top.
  var connections: [Connection] = []
  /// This is a warehouse: figures only.
  var isWarehouse = false
  /// The token every form of this session carries.
  let formToken: FormToken

  var name: String { actor.name }

  /// The first role's word: "Dokter".
  var roleWord: String { Role.allCases.first(where: actor.roles.contains)?.word ?? "" }

  /// What the roles may open, in the order of the bar.
  var places: [Place] { Place.allCases.filter { may($0.action) && (!isWarehouse || $0.isInWarehouse) } }

  /// Whether a role of this person may do something: for showing or leaving out a button.
  func may(_ action: Action) -> Bool { Access.allows(actor, action) }

  /// The state of the line to an outside system, in words.
  struct Connection: Sendable {
    let name: String
    let state: State

    enum State: Sendable {
      case up
      case waiting(Int)
      /// It does not answer; so many things wait for it.
      case down(Int)
    }
  }
}
