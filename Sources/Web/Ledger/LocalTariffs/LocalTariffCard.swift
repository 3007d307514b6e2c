import Clinic
import JKN
import Vocabulary

/// What local regulations set for an ambulance, through the years, and the form for the next one.
struct LocalTariffCard: Component {
  let viewer: Viewer
  let tariffs: RecordedLocalTariffs
  let today: CalendarDate

  var html: HTML {
    Card("Tarif ambulans menurut Perda, \(tariffs.name)") {
      if tariffs.all.isEmpty {
        EmptyState("Belum ada. Klaim ambulans menunggu sampai Perdanya dicatat.")
      } else {
        table
      }
    }.html
  }

  private var table: HTML {
    DataTable(
      "Tarif ambulans menurut Perda",
      [.text("Perda"), .text("Lewat"), .number("Tarif"), .text("Berlaku"), .text("Keadaan")], stacks: true
    ) {
      for recorded in tariffs.all { row(recorded) }
    }.html
  }

  private func row(_ recorded: RecordedLocalTariff) -> HTML {
    let tariff = recorded.tariff
    return tr {
      td {
        strong(tariff.regulation)
        small(tariff.government, .class("under"))
        if !tariff.isOwn { small("daerah terdekat yang setara: \(tariff.likeness)", .class("under")) }
      }
      td(tariff.way.word)
      td(.class("num right")) {
        tariff.amount.text
        small(tariff.basis.word, .class("under"))
      }
      td("\(Indonesian.day(tariff.from)) s.d. \(tariff.until.map { Indonesian.day($0) } ?? "diganti")")
      td { state(recorded) }
    }
  }

  @HTMLBuilder private func state(_ recorded: RecordedLocalTariff) -> HTML {
    if let withdrawnBy = recorded.withdrawnBy {
      StateMark("dicabut")
      small("oleh \(withdrawnBy)", .class("under"))
    } else {
      if tariffs.standing.tariff(recorded.tariff.way, on: today) == recorded.tariff {
        StateMark("dipakai hari ini", tone: .done)
      }
      small("dicatat \(recorded.recordedBy)", .class("under"))
      if viewer.may(.importReferenceData) {
        PostForm(to: .ledger(.withdrawLocalTariff(recorded.id.text)), token: viewer.formToken) {
          Button("Cabut \(recorded.tariff.regulation)", .plain)
        }
      }
    }
  }
}

/// Writes a local tariff down.
struct LocalTariffForm: Component {
  let viewer: Viewer
  let tariffs: RecordedLocalTariffs
  let form: FormState

  private typealias Field = RecordLocalTariff.Field

  private var filled: FormState {
    guard form.problems.isEmpty else { return form }
    return FormState([Field.government: tariffs.name, Field.way: "land", Field.basis: "trip"])
  }

  var html: HTML {
    PostForm(to: .ledger(.localTariff), token: viewer.formToken) {
      TextField(
        "Nomor Perda", name: Field.regulation, in: filled, hint: "Misalnya Perda 5 Tahun 2023.",
        required: true)
      TextField("Pemerintah daerah", name: Field.government, in: filled, required: true)
      TextField(
        "Bila Perda daerah lain, mengapa dipakai", name: Field.likeness, in: filled,
        hint: "Hanya bila daerah sendiri tidak mempunyai Perda: yang terdekat dengan geografi setara.")
      TextField("Berlaku mulai", name: Field.from, in: filled, kind: .date, required: true)
      TextField("Berlaku sampai", name: Field.until, in: filled, kind: .date, hint: "Kosong: sampai diganti.")
      RadioField(
        "Ambulans lewat", name: Field.way, in: filled,
        choices: LocalTariff.Way.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      RadioField(
        "Dihitung", name: Field.basis, in: filled,
        choices: LocalTariff.Basis.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Tarif", name: Field.amount, in: filled, kind: .number, unit: "Rp", required: true)
      Button("Catat tarif")
    }.html
  }

  /// - Throws: `Problems` by field.
  static func read(_ values: FormValues) throws(Problems) -> LocalTariff {
    var typed = TypedAnswers(values)
    let (from, until) = (typed.day(Field.from), typed.optionalDay(Field.until))
    let way = typed.choice(Field.way, LocalTariff.Way.self)
    let basis = typed.choice(Field.basis, LocalTariff.Basis.self)
    let amount = typed.money(Field.amount)
    guard let from, let way, let basis, let amount, typed.problems.isEmpty else { throw typed.problems }
    return LocalTariff(
      government: typed.text(Field.government).trimmingBlanks,
      likeness: typed.text(Field.likeness).trimmingBlanks,
      regulation: typed.text(Field.regulation).trimmingBlanks, from: from, until: until, way: way,
      basis: basis,
      amount: amount)
  }
}
