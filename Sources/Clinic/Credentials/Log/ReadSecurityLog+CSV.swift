public import Vocabulary

extension ReadSecurityLog.Answer {
  /// The lines as CSV (RFC 4180), with the facility's own clock. A cell that a spreadsheet would take for a formula
  /// begins with an apostrophe.
  public func csv(_ zone: FacilityZone) -> [UInt8] {
    var out = Array("waktu,jenis,siapa,apa\r\n".utf8)
    for event in events {
      let cells = [Self.moment(event.at, zone), event.kind.word, event.who, event.what]
      out += Array((cells.map(Self.cell).joined(separator: ",") + "\r\n").utf8)
    }
    return out
  }

  private static func moment(_ at: Instant, _ zone: FacilityZone) -> String {
    let time = zone.time(of: at)
    let clock = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return zone.date(of: at).iso + " " + clock.joined(separator: ":")
  }

  private static func cell(_ text: String) -> String {
    let guarded = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
  }
}
