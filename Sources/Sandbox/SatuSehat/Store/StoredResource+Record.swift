extension StoredResource {
  /// As kept in the state file.
  var record: JSON {
    [
      "type": .string(type), "id": .string(id), "version": .number(String(version.microseconds)),
      "key": .string(key), "owner": .string(owner), "body": body,
    ]
  }

  /// A record that names no owner is `owner`'s.
  init?(record: JSON, owner: String) {
    guard let type = record["type"]?.string, let id = record["id"]?.string, let key = record["key"]?.string,
      let version = record["version"]?.int, let body = record["body"]
    else { return nil }
    self.init(
      type: type, id: id, version: Version(microseconds: Int64(version)), body: body, key: key,
      owner: record["owner"]?.string ?? owner)
  }
}
