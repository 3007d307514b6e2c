import Hummingbird

/// Serves the assets. Their addresses change with their content, so browsers may keep them for a year.
struct AssetRoutes {
  func register(on router: Router<VisitorContext>) {
    router.get(.asset(":name")) { _, context in
      guard let asset = Asset.all[context.parameters.get("name") ?? ""] else { throw PageProblem.notFound() }
      return Response(
        status: .ok,
        headers: [.contentType: asset.mediaType, .cacheControl: "public, max-age=31536000, immutable"],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
  }
}
