import Clinic
import Vocabulary

/// Who did and read what of this record, newest first.
struct ReaderTable: Component {
  let readers: [RecordReader]
  let zone: FacilityZone

  var html: HTML {
    Card("Jejak akses") {
      DataTable("Jejak akses", [.text("Waktu"), .text("Siapa"), .text("Peran"), .text("Apa")], stacks: true) {
        for reader in readers {
          tr {
            td(Indonesian.moment(reader.entry.at, zone), .class("keep"))
            td(reader.name ?? (reader.entry.author.account == nil ? "Sistem" : "Akun yang sudah dihapus"))
            td(Role(rawValue: reader.entry.author.role)?.word ?? "Sistem")
            td(Self.word(reader.entry.kind))
          }
        }
      }
    }.html
  }
}
