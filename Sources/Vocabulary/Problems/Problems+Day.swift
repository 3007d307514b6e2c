extension Problems {
  /// Wants a day at `field`: nothing, or what is no date, came as nil.
  public mutating func require(_ day: CalendarDate?, at field: String) {
    if day == nil { add(field, "Tulis tanggal, misalnya 20-11-2026.") }
  }
}
