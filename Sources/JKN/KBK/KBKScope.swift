public import Vocabulary

/// What tells whether payment follows performance at a Puskesmas.
public struct KBKStanding: Sendable, Hashable {
  /// Whether it runs KBK at all, as agreed with BPJS.
  public let runs: Bool
  /// Since when it works with BPJS; `nil` while nobody wrote it down.
  public let cooperatingSince: CalendarDate?
  /// The day for which it is asked: the first of the month that is paid.
  public let on: CalendarDate

  public init(runs: Bool, cooperatingSince: CalendarDate?, on: CalendarDate) {
    self.runs = runs
    self.cooperatingSince = cooperatingSince
    self.on = on
  }
}

/// Whether payment follows performance, and which condition decided (PKS Bontang 2024 Lampiran II I.A.2.d.2).
public struct KBKScope: Sendable {
  public let applies: Bool
  public let explanation: [Step]
}

extension AgreementTerms {
  /// - Parameter participants: registered on the day.
  public func kbkScope(_ standing: KBKStanding, participants: Int64) -> KBKScope {
    let article = source(.performanceScope)
    guard standing.runs else {
      let step = Step("Puskesmas menjalankan KBK", .flag(false), source: article)
      return KBKScope(applies: false, explanation: [step])
    }
    guard let scope = kbk.scope else {
      let step = Step(
        "Puskesmas menjalankan KBK; perjanjian tidak memberi syarat", .flag(true), source: article)
      return KBKScope(applies: true, explanation: [step])
    }
    let long =
      standing.cooperatingSince.map { $0.adding(months: scope.cooperationMonths) <= standing.on } ?? true
    let many = participants >= scope.participants
    let since =
      standing.cooperatingSince.map { "sejak \($0.iso)" } ?? "tanggal mulai belum dicatat, dianggap cukup"
    let applies = scope.reading == .either ? long || many : long && many
    return KBKScope(
      applies: applies,
      explanation: [
        Step(
          "Bekerja sama paling sedikit \(scope.cooperationMonths) bulan (\(since))", .flag(long),
          source: article),
        Step(
          "Peserta paling sedikit \(scope.participants) (terdaftar \(participants))", .flag(many),
          source: article),
        Step(
          Self.words(long: long, many: many, scope.reading, applies: applies), .flag(applies), source: article
        ),
      ])
  }

  private static func words(
    long: Bool, many: Bool, _ reading: KBKTerms.Scope.Reading, applies: Bool
  ) -> String {
    guard applies else {
      return reading == .either
        ? "KBK berlaku: tidak satu pun syarat terpenuhi" : "KBK berlaku: kedua syarat harus terpenuhi"
    }
    return switch (long, many) {
    case (true, true): "KBK berlaku karena lama kerja sama dan jumlah peserta"
    case (true, false): "KBK berlaku karena lama kerja sama"
    default: "KBK berlaku karena jumlah peserta"
    }
  }
}
