/// What a request was about, in codes.
public struct ShownThemes: Hashable, Sendable, Codable {
  /// Broad reasons.
  public let themes: [Theme]
  /// What made the individual ask.
  public let triggers: [Trigger]
  /// What would help most.
  public let needs: [Need]
  /// The host's own fields of the request that this reader may see.
  public let attributes: [HostAttribute]
}

/// What the individual wants from it, in their own words: content.
public struct ShownWish: Hashable, Sendable, Codable {
  /// A characteristic that the individual would welcome in a practitioner.
  public struct Characteristic: Hashable, Sendable, Codable {
    /// The characteristic.
    public let characteristic: ProtectedCharacteristic
    /// The words.
    public let words: String
  }

  /// The words.
  public let words: String?
  /// What they would welcome in a practitioner; theirs alone, whoever else reads the words.
  public let characteristics: [Characteristic]
}

/// What became of an invitation before this engagement, with the code of a decline where it is shown.
public struct ShownAnswer: Hashable, Sendable, Codable {
  /// The invitation.
  public let invitation: InvitationID
  /// Where it stands.
  public let state: Invitation.State
  /// Why, as a code: a reader's own reason, or the neutral one.
  public let code: String?
}

/// From where and how far people go, and what it cost.
public struct ShownTravel: Hashable, Sendable, Codable {
  /// What the ways to sessions cost the individual.
  public let costs: [Money]
  /// The individual's travel, as they asked.
  public let individual: Travel?
  /// The practitioner's travel, as they offer it.
  public let practitioner: Travel?
}

extension EngagementSight {
  var themes: ShownThemes? {
    asked.map {
      ShownThemes(
        themes: $0.themes, triggers: $0.triggers, needs: $0.needs,
        attributes: attributes($0.attributes, areOwn: column == .individual && isWhoAsked))
    }
  }

  /// The individual's words; the characteristics are nobody's but theirs and a logged request's (R20).
  var wish: ShownWish? {
    guard let asked else { return nil }
    let isTheirs = [.individual, .dataProtectionOfficer].contains(reader.role)
    return ShownWish(
      words: asked.wish?.reveal(),
      characteristics: isTheirs
        ? asked.wishedCharacteristics.reveal().map {
          .init(characteristic: $0.characteristic, words: $0.words)
        } : [])
  }

  /// What became of the invitations of the request: to the individual a neutral code, to a practitioner
  /// their own code, to others who may the code as it was given.
  var answers: [ShownAnswer] {
    guard let asked else { return [] }
    return state.invitations(for: asked.id).compactMap { invitation in
      switch column {
      case .individual:
        return ShownAnswer(
          invitation: invitation.id, state: invitation.state,
          code: invitation.shown(to: .individual)?.reason?.code.name)
      case .practitioner where invitation.practitioner != engagement.practitioner: return nil
      default:
        return ShownAnswer(
          invitation: invitation.id, state: invitation.state,
          code: invitation.declineCode?.rawValue)
      }
    }
  }

  /// Travel of the sides that the reader may see.
  func travel(_ sides: [EngagementSide]) -> ShownTravel {
    let seesIndividual = sides.contains(.individual)
    return ShownTravel(
      costs: seesIndividual ? sessions.compactMap(\.travelCost) : [],
      individual: seesIndividual ? asked?.preferences.travel : nil,
      practitioner: sides.contains(.practitioner) ? membership?.travel : nil)
  }
}
