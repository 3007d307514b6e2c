import Clinic
import Vocabulary

/// The form of a network facility: the fields of Lampiran VI.
struct NetworkForm: Component {
  let viewer: Viewer
  let changed: NetworkFacility?
  let accounts: [(id: AccountID, name: String)]
  let form: FormState

  private var filled: FormState {
    guard form.problems.isEmpty, let known = changed?.form else { return form }
    func day(_ day: CalendarDate?) -> String { day.map(TypedDate.write) ?? "" }
    return FormState([
      "jenis": known.kind.rawValue, "nama": known.name, "penanggung": known.responsible,
      "bidan": known.midwife, "bidan-lain": known.midwives, "perawat": known.nurses, "alamat": known.address,
      "telepon": known.phone, "surel": known.email, "izin": known.operatingLicence,
      "sip": known.licenceNumber, "sip-mulai": day(known.licenceFrom), "sip-sampai": day(known.licenceUntil),
      "pks-mulai": day(known.agreementFrom), "pks-sampai": day(known.agreementUntil),
      "mou-sampai": day(known.assistantsUntil), "bank": known.bank, "rekening": known.bankAccount,
      "atas-nama": known.accountHolder, "npwp": known.taxNumber, "akun": known.account?.text ?? "",
    ])
  }

  var html: HTML {
    PostForm(to: .claims(.network()), token: viewer.formToken) {
      if let changed { HiddenField("jejaring", changed.id.text) }
      ChoiceField(
        "Jenis", name: "jenis", in: filled,
        choices: NetworkKind.allCases.map { Choice($0.rawValue, $0.word) },
        required: true)
      TextField("Nama praktik", name: "nama", in: filled, required: true)
      TextField(
        "Penanggung jawab", name: "penanggung", in: filled, hint: "Wajib untuk laboratorium dan apotek.")
      TextField("Bidan", name: "bidan", in: filled, hint: "Wajib untuk bidan dan rumah bersalin.")
      AreaField(
        "Bidan lain", name: "bidan-lain", in: filled, rows: 2,
        hint: "Satu baris satu orang: nama dan nomor SIP.")
      AreaField(
        "Perawat", name: "perawat", in: filled, rows: 2, hint: "Satu baris satu orang: nama dan nomor SIP.")
      TextField("Alamat", name: "alamat", in: filled)
      TextField("Telepon", name: "telepon", in: filled, kind: .phone)
      TextField("Surel", name: "surel", in: filled)
      TextField("Izin operasional", name: "izin", in: filled)
      TextField(
        "Nomor SIP", name: "sip", in: filled, hint: "Laboratorium dan apotek: nomor izinnya.", required: true)
      FieldRow {
        TextField("SIP mulai", name: "sip-mulai", in: filled, kind: .date, required: true)
        TextField("SIP sampai", name: "sip-sampai", in: filled, kind: .date, required: true)
      }
      FieldRow {
        TextField("PKS mulai", name: "pks-mulai", in: filled, kind: .date, required: true)
        TextField("PKS sampai", name: "pks-sampai", in: filled, kind: .date, required: true)
      }
      TextField(
        "MOU dengan bidan atau perawat sampai", name: "mou-sampai", in: filled, kind: .date,
        hint: "Bila ada yang membantu.")
      TextField("Bank", name: "bank", in: filled)
      TextField("Nomor rekening", name: "rekening", in: filled)
      TextField("Atas nama", name: "atas-nama", in: filled)
      TextField("NPWP", name: "npwp", in: filled)
      ChoiceField(
        "Akun yang mengisi", name: "akun", in: filled, choices: accounts.map { Choice($0.id.text, $0.name) },
        blank: "Belum ada", hint: "Akun berperan Bidan jejaring; dibuat di Staf.")
      Button("Simpan", .primary)
    }.html
  }
}
