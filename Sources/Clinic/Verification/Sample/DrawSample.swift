import JKN
import Journal
public import Store
public import Vocabulary

/// Draws a case's sample, once, and freezes what it was drawn from.
public struct DrawSample: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let scope: CaseScope?
  public let seed: Int64?
  public let size: Int?

  public init(_ id: AuditCaseID, _ scope: CaseScope?, seed: Int64?, size: Int?) {
    self.id = id
    self.scope = scope
    self.seed = seed
    self.size = size
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let found = try AuditCase.findOpen(id, context, in: tx)
    guard try CaseSample.find(id, at: context.facility, in: tx) == nil else {
      throw Refusal.conflict("Sampel perkara ini sudah ditarik dan tidak dapat diganti.")
    }
    var problems = Problems()
    if scope.map({ !CaseScope.possible(in: found.kind).contains($0) }) ?? true {
      problems.add(
        "populasi",
        found.kind == .postClaim
          ? "Verifikasi pascaklaim mengambil sampel dari klaim yang dibebankan."
          : "Pilih dari mana sampelnya diambil.")
    }
    if seed.map({ $0 < 0 }) ?? true { problems.add("benih", "Isi benih: bilangan bulat mulai dari 0.") }
    if size.map({ !(1...5_000).contains($0) }) ?? true {
      problems.add("ukuran", "Isi 1 sampai 5.000.")
    }
    try problems.throwIfAny()
    guard let scope, let seed, let size else { throw Refusal.notFound("Sampel") }
    let charged =
      scope == .charged
      ? try ChargedClaim.all(in: found.period, zone: context.zone, at: context.facility, in: tx) : []
    let population = SampleDraw.ordered(
      scope == .charged
        ? charged.map(\.id.text) : try scope.visits(of: found, at: context.facility, in: tx))
    guard !population.isEmpty else {
      throw Problems([
        Problem(field: "populasi", "Tidak ada \(scope.unit) seperti itu pada masa yang diperiksa.")
      ])
    }
    let drawn = SampleDraw(seed: UInt64(bitPattern: seed), size: size).items(of: population)
    try tx.execute(
      """
      INSERT INTO audit_sample (facility, audit_case, method, seed, size, scope, population, digest, drawn_at, drawn_by)
      VALUES (\(context.facility), \(id), \(SampleDraw.method), \(seed), \(size), \(scope), \(population.count),
        \(CaseSample.digest(of: population)), \(context.now), \(context.actor.name))
      """)
    let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($1, $0 + 1) })
    if scope == .charged {
      try tx.insert(rows(charged, places, context), into: "audit_claim")
    } else {
      try tx.insert(rows(population, places, context), into: "audit_population")
    }
    let detail = "\(drawn.count)/\(population.count), \(seed)"
    return Performed(drawn.count, try found.fact(FactKind.caseSampled, detail: detail))
  }

  private func rows(_ visits: [String], _ places: [String: Int], _ context: Context) -> [NewRow] {
    visits.map { encounter in
      [
        "facility": context.facility, "audit_case": id, "encounter": encounter, "drawn": places[encounter],
      ]
    }
  }

  private func rows(_ claims: [ChargedClaim], _ places: [String: Int], _ context: Context) -> [NewRow] {
    claims.map { claim in
      [
        "facility": context.facility, "audit_case": id, "claim": claim.id, "charged": claim.charged,
        "charged_on": claim.on, "drawn": places[claim.id.text],
      ]
    }
  }
}
