import Store
import Vocabulary

extension Entry {
  static let columns: SQL =
    """
    e.facility, e.sequence, e.at, e.account, e.role, e.purpose, e.kind, e.patient, e.subject,
    e.payload_digest, e.previous, e.hash, p.body
    FROM journal_entry e
    LEFT JOIN journal_payload p ON p.facility = e.facility AND p.sequence = e.sequence
    """

  init(_ row: Row) throws {
    facility = try row["facility"]
    sequence = try row["sequence"]
    at = try row["at"]
    author = Author(
      account: try row["account"], role: try row["role"], facility: try row["facility"],
      purpose: try row["purpose"])
    kind = try row["kind"]
    patient = try row["patient"]
    subject = try row["subject"]
    payloadDigest = try row["payload_digest"]
    previous = try row["previous"]
    hash = try row["hash"]
    payload = try row["body"]
  }
}
