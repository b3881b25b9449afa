extension JSONWriter {
  /// Chooses between a line and a page.
  public enum Style: Sendable, Hashable {
    /// Leaves out all that can be left out, the LF at the end included.
    case compact
    /// Puts each member and element into a line, indented by 2 spaces a level; ends with LF.
    case pretty
  }
}
