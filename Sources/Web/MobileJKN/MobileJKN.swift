public import Clinic
public import Vocabulary

/// The web service that Mobile JKN calls on a Puskesmas (BPJS contract 6): who may call, and the choices the contract
/// leaves open.
public struct MobileJKN: Sendable {
  /// What BPJS was given to sign in with for one facility.
  public struct Account: Sendable {
    public let username: String
    public let password: String
    public let facility: FacilityID

    public init(username: String, password: String, facility: FacilityID) {
      self.username = username
      self.password = password
      self.facility = facility
    }
  }

  /// Shape of the answers: the catalogue's first or its new version.
  public enum Version: Int, Sendable {
    case one = 1
    case two = 2
  }

  /// How `angkaantrean` and `sisaantrean` are written (D16).
  public enum Numbers: String, Sendable, CaseIterable {
    /// Text in the first version, numbers in the second.
    case byVersion = "sesuai-versi"
    case text = "teks"
    case number = "angka"
  }

  public struct Choices: Sendable {
    /// First part of the path, without slashes; several parts are joined by `/`.
    public var path = "mjkn"
    public var version = Version.two
    public var numbers = Numbers.byVersion
    /// How long a token is good for.
    public var tokenLife: Duration = .seconds(12 * 3600)
    public var window = BookingWindow.standard
    /// Whether a refusal is also the HTTP status; otherwise every answer is 200 (D17).
    public var mirrorsStatus = false

    public init() {}
  }

  let settings: Choices
  /// The account under a user name, as it stands at this moment.
  let account: @Sendable (_ username: String) async -> Account?
  /// Told of every sign-in under a known name, and whether the password was right.
  let signedIn: @Sendable (Account, _ isRight: Bool) -> Void

  public init(
    _ settings: Choices = .init(), account: @escaping @Sendable (String) async -> Account?,
    signedIn: @escaping @Sendable (Account, Bool) -> Void = { _, _ in }
  ) {
    self.settings = settings
    self.account = account
    self.signedIn = signedIn
  }
}

extension MobileJKN.Account: CustomStringConvertible, CustomReflectable {
  public var description: String { "MobileJKN.Account(\(username))" }
  public var customMirror: Mirror { Mirror(self, children: ["username": username]) }
}
