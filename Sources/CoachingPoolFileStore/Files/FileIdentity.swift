/// Tells one file from another, whatever their names.
package struct FileIdentity: Hashable, Sendable {
  /// The number by which the system knows the device that holds it.
  package let device: UInt64
  /// The number by which the system knows it on that device.
  package let file: UInt64

  package init(device: UInt64, file: UInt64) {
    self.device = device
    self.file = file
  }
}
