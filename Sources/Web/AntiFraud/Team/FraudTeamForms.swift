import Clinic
import Vocabulary

/// The forms beside the register of the team.
struct FraudTeamForms: Component {
  let viewer: Viewer
  let answer: ReadFraudTeam.Answer
  let form: FormState

  static let order = [
    RecordDecree.Field.number, RecordDecree.Field.decreedOn, RecordDecree.Field.validFrom,
    RecordDecree.Field.validUntil, RecordDecree.Field.scan, AdmitTeamMember.Field.name,
    AdmitTeamMember.Field.part, AdmitTeamMember.Field.partNote, AdmitTeamMember.Field.decree,
    AdmitTeamMember.Field.since, HoldTeamMeeting.Field.on, HoldTeamMeeting.Field.place,
    HoldTeamMeeting.Field.agenda, HoldTeamMeeting.Field.present, HoldTeamMeeting.Field.guests,
    HoldTeamMeeting.Field.decisions, PrepareDeclaration.Field.party, PrepareDeclaration.Field.signer,
    PrepareDeclaration.Field.position, PrepareDeclaration.Field.number, PrepareDeclaration.Field.place,
    FileDeclaration.Field.declaration, FileDeclaration.Field.signedOn, FileDeclaration.Field.scan,
    EnterStatement.Field.on, EnterStatement.Field.number, EnterStatement.Field.note,
  ]

  private var current: [TeamMember] { answer.members.filter { $0.endedOn == nil } }
  private var unsigned: [IntegrityDeclaration] { answer.declarations.filter { $0.signedOn == nil } }

  var html: HTML {
    HTML {
      Card("Catat surat keputusan") { decree }
      if !answer.decrees.isEmpty { Card("Tambah anggota") { member } }
      if !current.isEmpty { Card("Catat rapat") { meeting } }
      Card("Siapkan pernyataan anti-suap") { declaration }
      if !unsigned.isEmpty { Card("Simpan pernyataan bertanda tangan") { filing } }
      Card("Catat SPTJM") { statement }
    }
  }

  private var decree: HTML {
    PostForm(to: .fraud(.decree), token: viewer.formToken, .carriesFile) {
      TextField("Nomor SK", name: RecordDecree.Field.number, in: form, required: true)
      TextField("Tanggal SK", name: RecordDecree.Field.decreedOn, in: form, kind: .date, required: true)
      FieldRow {
        TextField("Berlaku mulai", name: RecordDecree.Field.validFrom, in: form, kind: .date, required: true)
        TextField(
          "Sampai", name: RecordDecree.Field.validUntil, in: form, kind: .date, hint: "Boleh kosong.")
      }
      ScanField("Pindaian SK", name: RecordDecree.Field.scan, in: form, required: true)
      Button("Simpan SK", .primary)
    }.html
  }

  private var member: HTML {
    PostForm(to: .fraud(.member), token: viewer.formToken) {
      TextField("Nama anggota", name: AdmitTeamMember.Field.name, in: form, required: true)
      ChoiceField(
        "Unsur", name: AdmitTeamMember.Field.part, in: form,
        choices: TeamMember.Part.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih", required: true
      )
      TextField(
        "Unsur atau tugas lain", name: AdmitTeamMember.Field.partNote, in: form,
        hint: "Wajib untuk unsur lain.")
      ChoiceField(
        "Diangkat dengan", name: AdmitTeamMember.Field.decree, in: form,
        choices: answer.decrees.map { Choice($0.id.text, $0.number) }, blank: "Pilih", required: true)
      TextField("Sejak", name: AdmitTeamMember.Field.since, in: form, kind: .date, required: true)
      Button("Tambah anggota")
    }.html
  }

  private var meeting: HTML {
    PostForm(to: .fraud(.meeting), token: viewer.formToken) {
      FieldRow {
        TextField("Tanggal rapat", name: HoldTeamMeeting.Field.on, in: form, kind: .date, required: true)
        TextField("Tempat rapat", name: HoldTeamMeeting.Field.place, in: form)
      }
      AreaField("Pokok rapat", name: HoldTeamMeeting.Field.agenda, in: form, rows: 2, required: true)
      fieldset {
        legend("Hadir")
        for member in current {
          CheckField(
            "\(member.name), \(member.partWord)", name: HoldTeamMeeting.Field.present,
            value: member.id.text, in: form)
        }
      }
      TextField("Undangan lain", name: HoldTeamMeeting.Field.guests, in: form)
      AreaField("Keputusan", name: HoldTeamMeeting.Field.decisions, in: form, rows: 3)
      Button("Simpan rapat")
    }.html
  }

  private var declaration: HTML {
    PostForm(to: .fraud(.declaration), token: viewer.formToken) {
      RadioField(
        "Pihak", name: PrepareDeclaration.Field.party, in: form,
        choices: IntegrityDeclaration.Party.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField("Penanda tangan", name: PrepareDeclaration.Field.signer, in: form, required: true)
      TextField("Jabatan", name: PrepareDeclaration.Field.position, in: form, required: true)
      TextField("NIP atau NPP", name: PrepareDeclaration.Field.number, in: form)
      TextField("Tempat", name: PrepareDeclaration.Field.place, in: form, required: true)
      Button("Siapkan formulir")
    }.html
  }

  private var filing: HTML {
    PostForm(to: .fraud(.fileDeclaration), token: viewer.formToken, .carriesFile) {
      ChoiceField(
        "Pernyataan", name: FileDeclaration.Field.declaration, in: form,
        choices: unsigned.map { Choice($0.id.text, "\($0.party.word), \($0.signer)") }, blank: "Pilih",
        required: true)
      TextField(
        "Ditandatangani pada", name: FileDeclaration.Field.signedOn, in: form, kind: .date, required: true)
      ScanField(
        "Pindaian pernyataan", name: FileDeclaration.Field.scan, in: form, required: true)
      Button("Simpan pernyataan")
    }.html
  }

  private var statement: HTML {
    PostForm(to: .fraud(.statement), token: viewer.formToken) {
      FieldRow {
        TextField("Nomor SPTJM", name: EnterStatement.Field.number, in: form, required: true)
        TextField("Tanggal SPTJM", name: EnterStatement.Field.on, in: form, kind: .date, required: true)
      }
      AreaField("Keterangan", name: EnterStatement.Field.note, in: form, rows: 2)
      Button("Simpan SPTJM")
    }.html
  }
}
