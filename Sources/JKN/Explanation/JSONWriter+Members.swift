import Vocabulary

/// The members an answer is made of.
extension JSONWriter {
  mutating func member(_ name: StaticString, _ text: String) {
    self.name(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ money: Rupiah) {
    self.name(name)
    number(money.amount)
  }

  mutating func member(_ name: StaticString, _ count: Int) {
    self.name(name)
    number(count)
  }

  mutating func member(_ name: StaticString, _ ratio: Fraction) {
    self.name(name)
    number(ratio)
  }

  mutating func member(_ name: StaticString, _ date: CalendarDate) {
    self.name(name)
    string(date.iso)
  }

  /// `null` when there is nothing.
  mutating func member(_ name: StaticString, orNull text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ name: StaticString, orNull count: Int?) {
    self.name(name)
    if let count { number(count) } else { null() }
  }

  mutating func member(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    array { list in for text in texts { list.string(text) } }
  }

  mutating func member(_ name: StaticString, _ amounts: [Rupiah]) {
    self.name(name)
    array { list in for amount in amounts { list.number(amount.amount) } }
  }
}
