// A word is stored as it is: whether the policy knows it is asked there, so that a word that a later
// policy drops does not make an old record unreadable.
extension WireText where Self: VocabularyCode {
  var isReadable: Bool { Self(code) != nil }
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
