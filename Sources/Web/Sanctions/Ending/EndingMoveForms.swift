import Clinic
import Vocabulary

/// The participants' way to another FKTP: coordination, destinations, how many have moved.
struct EndingMoveForms: Component {
  let viewer: Viewer
  let answer: ReadEnding.Answer
  let form: FormState

  static let order = [
    CoordinateEnding.Field.day, CoordinateEnding.Field.parties, CoordinateEnding.Field.registered,
    NameDestination.Field.name, NameDestination.Field.code, NameDestination.Field.count,
    MoveParticipants.Field.destination, MoveParticipants.Field.total, MoveParticipants.Field.day,
  ]

  private var ending: AgreementEnding { answer.ending }
  private var id: String { ending.id.text }

  @HTMLBuilder var html: HTML {
    Card(ending.coordination == nil ? "Catat koordinasi" : "Koordinasi lagi") { coordinating }
    if ending.unassigned > 0 { Card("Tambah FKTP tujuan") { naming } }
    if !ending.destinations.isEmpty { Card("Catat peserta yang sudah pindah") { moving } }
    if !droppable.isEmpty { Card("Hapus FKTP tujuan") { dropping } }
  }

  private var coordinating: HTML {
    var state = form
    if state.value(CoordinateEnding.Field.registered) == nil, ending.coordination == nil,
      let list = answer.list
    {
      state.values[CoordinateEnding.Field.registered] = String(list.participants)
    }
    return PostForm(to: .endings(.coordinate(id)), token: viewer.formToken) {
      TextField(
        "Tanggal koordinasi", name: CoordinateEnding.Field.day, in: state, kind: .date, required: true)
      TextField(
        "Bersama", name: CoordinateEnding.Field.parties, in: state,
        hint: "Misalnya BPJS Kesehatan Cabang, Dinas Kesehatan, kepala FKTP tujuan.", required: true)
      TextField(
        "Peserta terdaftar yang dipindahkan", name: CoordinateEnding.Field.registered, in: state,
        kind: .number,
        unit: "orang", required: true)
      Button("Simpan koordinasi", ending.coordination == nil ? .primary : .secondary)
    }.html
  }

  private var naming: HTML {
    PostForm(to: .endings(.destination(id)), token: viewer.formToken) {
      TextField("FKTP tujuan", name: NameDestination.Field.name, in: form, required: true)
      TextField("Kode BPJS FKTP itu", name: NameDestination.Field.code, in: form, hint: "Boleh kosong.")
      TextField(
        "Peserta ke sana", name: NameDestination.Field.count, in: form, kind: .number, unit: "orang",
        hint: "Belum mempunyai tujuan: \(Indonesian.number(ending.unassigned)).", required: true)
      Button("Tambah FKTP", .primary)
    }.html
  }

  private var moving: HTML {
    PostForm(to: .endings(.moved(id)), token: viewer.formToken) {
      ChoiceField(
        "Ke FKTP", name: MoveParticipants.Field.destination, in: form,
        choices: ending.destinations.map { Choice($0.id.text, "\($0.name), \($0.moved) dari \($0.planned)") },
        blank: "Pilih", required: true)
      TextField(
        "Sudah pindah seluruhnya", name: MoveParticipants.Field.total, in: form, kind: .number, unit: "orang",
        hint: "Jumlah sampai hari itu, bukan tambahannya.", required: true)
      TextField("Per tanggal", name: MoveParticipants.Field.day, in: form, kind: .date, required: true)
      Button("Simpan jumlah", .primary)
    }.html
  }

  private var droppable: [AgreementEnding.Destination] { ending.destinations.filter { $0.moved == 0 } }

  private var dropping: HTML {
    PostForm(to: .endings(.dropDestination(id)), token: viewer.formToken) {
      ChoiceField(
        "FKTP yang dihapus", name: "hapus-tujuan", in: form,
        choices: droppable.map { Choice($0.id.text, $0.name) }, blank: "Pilih", required: true)
      Button("Hapus dari daftar", .plain)
    }.html
  }
}
