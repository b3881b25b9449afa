public import CoachingPoolFileStore
public import CoachingPoolTesting

extension FileStore: ForgetfulStore {
  /// Forgets the history by compaction.
  public func forgetHistory() async throws { try await compact() }
}
