/// Fields that belong together side by side; below each other on a phone.
struct FieldRow: Component {
  let content: HTML

  init(@HTMLBuilder content: () -> HTML) { self.content = content() }

  var html: HTML { div(.class("field-row")) { content } }
}
