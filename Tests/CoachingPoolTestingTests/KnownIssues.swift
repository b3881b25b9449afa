import Testing

/// Expects that a body records an issue that says this, and where the body was written.
func fails(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () -> Void
) {
  withKnownIssue(sourceLocation: sourceLocation) {
    body()
  } matching: { issue in
    issue.comments.contains { $0.rawValue.contains(text) }
      && issue.sourceLocation?.fileID == sourceLocation.fileID
      && (issue.sourceLocation?.line).map { $0 >= sourceLocation.line } == true
  }
}
