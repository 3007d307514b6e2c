/// Goes through the known elements of a resource, each object before its members, in the order of their names.
/// Elements that the tables do not know are passed over: refusing them is ``StructureCheck``'s business.
struct ElementWalk {
  typealias Visit = (StructureBook.Member, JSON, ElementPath) -> Void

  private let book = StructureBook.r4
  let visit: Visit

  func walk(_ resource: JSON, as path: ElementPath? = nil) {
    guard let type = resource["resourceType"]?.string else { return }
    var path = path ?? ElementPath(type)
    walk(resource, node: type, path: &path)
  }

  private func walk(_ value: JSON, node key: String, path: inout ElementPath) {
    guard let node = book.node(key), case .object(let members) = value else { return }
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let member = node.members[name] else { continue }
      path.descend(name)
      if case .array(let elements) = value {
        for (index, element) in elements.enumerated() {
          path.descend(index)
          walk(element, member: member, path: &path)
          path.ascend()
        }
      } else {
        walk(value, member: member, path: &path)
      }
      path.ascend()
    }
  }

  private func walk(_ value: JSON, member: StructureBook.Member, path: inout ElementPath) {
    visit(member, value, path)
    switch member.kind {
    case .primitive: break
    case .node(let key): walk(value, node: key, path: &path)
    case .resource:
      if let type = value["resourceType"]?.string { walk(value, node: type, path: &path) }
    }
  }
}
