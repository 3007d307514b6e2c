import Vocabulary

extension Delivery {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      doctors: try fields["doctors"].count(in: 0...1000),
      otherHealthWorkers: try fields["otherHealthWorkers"].count(in: 0...1000),
      complication: try fields["complication"].flag(), poned: try fields["poned"].flag(),
      days: try fields["days"].count(in: Limit.days),
      postDeliveryAction: try fields["postDeliveryAction"].flag())
  }
}

extension DeliveryPayment: CaseAnswer {
  func write(to writer: inout JSONWriter) {
    writer.member("code", orNull: code)
    writer.member("payable", payable)
    writer.member("refused", orNull: refused)
    writer.lines(lines)
  }
}
