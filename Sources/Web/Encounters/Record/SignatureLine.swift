import Clinic
import Vocabulary

/// Who signed, when, and the digest by which a print can be compared with the record.
struct SignatureLine: Component {
  let record: EncounterRecord

  var html: HTML {
    if let signature {
      section(.class("card signed")) {
        p {
          "Ditandatangani secara elektronik oleh "
          strong(record.practitioners[signature.by]?.name ?? "")
          if let sip = record.practitioners[signature.by]?.sip { " (SIP \(sip))" }
          ", \(Indonesian.moment(signature.at, record.facility.zone)) \(record.facility.zone.rawValue)"
        }
        p("Versi \(signature.version) · SHA-256 \(signature.digest)", .class("small num digest"))
      }
    }
  }

  private var signature: Signature? {
    record.signatures.first { $0.version == record.encounter.version }
  }
}
