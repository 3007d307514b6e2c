public import Foundation

/// Plays Mobile JKN against a facility's service: the sequence of BPJS contract 6.9 with the cases of 6.10 that need
/// nobody at the facility. For demonstration, training, and before the acceptance test at BPJS.
///
/// It makes patients and bookings at the other side: only for a demonstration or a trial database.
public struct MobileJKNPlay: Sendable {
  private var caller: MobileJKNCaller
  private let poli: String
  /// Today at the facility.
  private let today: Date
  /// From which the participants are made; another seed, other people.
  private let seed: UInt64
  private let parallel: Int
  private let tell: @Sendable (MobileJKNStep) -> Void

  public init(
    transport: MobileJKNTransport, username: String, password: String, poli: String, today: Date,
    seed: UInt64, parallel: Int, tell: @escaping @Sendable (MobileJKNStep) -> Void
  ) {
    caller = MobileJKNCaller(transport: transport, username: username, password: password)
    self.poli = poli
    self.today = today
    self.seed = seed
    self.parallel = parallel
    self.tell = tell
  }

  /// How many answers were off the contract.
  public mutating func run() async throws -> Int {
    var check = MobileJKNCheck(tell: tell)
    try await signIn(&check)
    guard caller.token != nil else { return check.failures }
    try await status(&check)
    guard let session = try await openSession() else {
      check.step(
        "A2", "Mencari hari dengan jadwal dokter", isRight: false, "tidak ada dalam 14 hari ke depan")
      return check.failures
    }
    try await MobileJKNStory(caller: caller, session: session, today: day(0), yesterday: day(-1))
      .run(MobileJKNCitizen(seed), &check)
    try await crowd(session, &check)
    return check.failures
  }

  private mutating func signIn(_ check: inout MobileJKNCheck) async throws {
    let right = try await caller.signIn()
    caller.token = right.response?["token"]?.string
    check.accepted("A1", "Masuk dengan kata sandi yang benar", right, !(caller.token ?? "").isEmpty)
    let wrong = try await caller.signIn(password: caller.password + "x")
    check.refused("A1", "Masuk dengan kata sandi yang salah", wrong)
  }

  private func status(_ check: inout MobileJKNCheck) async throws {
    let path = "antrean/status/\(poli)/"
    check.refused("A2", "Tanpa token", try await caller.get(path + day(0), token: ""))
    check.refused("A2", "Token asal-asalan", try await caller.get(path + day(0), token: "bukan.token.kami"))
    let wrong = [
      ("Tanggal yang tidak ada", path + "2020-13-40"),
      ("Poli yang tidak ada", "antrean/status/999/" + day(0)),
      ("Tanggal kemarin", path + day(-1)),
    ]
    var messages: Set<String> = []
    for (words, path) in wrong {
      let answer = try await caller.get(path)
      check.refused("A2", words, answer, messages.insert(answer.message).inserted)
    }
  }

  /// The first session from today on that takes bookings for tomorrow or later: it cannot close during the play.
  private func openSession() async throws -> MobileJKNSession? {
    for ahead in 1...14 {
      let answer = try await caller.get("antrean/status/\(poli)/\(day(ahead))")
      guard let row = answer.response?.array?.first, let doctor = row["kodedokter"]?.int,
        let hours = row["jampraktek"]?.string
      else { continue }
      return MobileJKNSession(
        poli: poli, day: day(ahead), doctor: doctor, doctorName: row["namadokter"]?.string ?? "", hours: hours
      )
    }
    return nil
  }

  /// Many citizens at once: nobody gets a number twice (case 19).
  private func crowd(_ session: MobileJKNSession, _ check: inout MobileJKNCheck) async throws {
    guard parallel > 0 else { return }
    let citizens = (1...parallel).map { MobileJKNCitizen(seed + UInt64($0) * 97) }
    for citizen in citizens { _ = try await caller.post("peserta", citizen.newcomer) }
    let answers = try await withThrowingTaskGroup(of: MobileJKNCaller.Answer.self) { [caller] group in
      for citizen in citizens {
        group.addTask { try await caller.post("antrean", citizen.booking(session)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let numbers = answers.compactMap {
      $0.response?["angkaantrean"].flatMap { $0.string ?? $0.int.map { String($0) } }
    }
    let slowest = answers.map(\.milliseconds).max() ?? 0
    check.step(
      "A3", "\(parallel) warga sekaligus",
      isRight: numbers.count == parallel && Set(numbers).count == parallel,
      "\(Set(numbers).count) nomor berbeda, paling lama \(Int(slowest)) ms")
  }

  private func day(_ ahead: Int) -> String {
    MobileJKNDay.text(today.addingTimeInterval(Double(ahead) * 86_400))
  }
}

/// Days as Mobile JKN writes them, in western Indonesian time.
enum MobileJKNDay {
  static func text(_ instant: Date) -> String {
    let day = PCareDay(at: instant)
    return "\(day.year)-\(PCareDay.digits(day.month, 2))-\(PCareDay.digits(day.day, 2))"
  }
}
