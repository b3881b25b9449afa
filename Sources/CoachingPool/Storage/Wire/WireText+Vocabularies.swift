// A word is stored as it is: whether the policy knows it is asked there, so that a word that a later
// policy drops does not make an old record unreadable.
extension WireText where Self: VocabularyCode {
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Self? {
    guard isCode(bytes) else { return nil }
    return Self(unchecked: String(decoding: bytes, as: UTF8.self))
  }

  var wireText: String { code }
  var isReadable: Bool { Self.isCode(code) }
}

extension ApproachTag: WireText {}
extension ComplaintGround: WireText {}
extension CPDCategory: WireText {}
extension CostCategory: WireText {}
extension ConfidentialityRow: WireText {}
extension ElectedRole: WireText {}
extension ExperienceTag: WireText {}
extension FeedbackItem: WireText {}
extension FunctionalAdjustment: WireText {}
extension Need: WireText {}
extension Outcome: WireText {}
extension OrganisationType: WireText {}
extension ProfessionalBody: WireText {}
extension PoolEventKind: WireText {}
extension Sector: WireText {}
extension ServiceKind: WireText {}
extension StatutoryDesignation: WireText {}
extension Theme: WireText {}
extension Trigger: WireText {}
