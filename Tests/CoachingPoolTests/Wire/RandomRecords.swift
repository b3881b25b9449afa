import CoachingPool
import Testing

extension Wire {
  /// Makes records of every kind, the same from the same seed.
  struct RandomRecords {
    private var random: SplitMix64
    private static let scalars: [Character] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\r\n", "\u{1}", "\u{7F}", "é", "e\u{301}", "ß",
      "東", "👩🏽‍🚒", "\u{2028}", "\u{FEFF}", "{", "}", ":", ",",
    ]

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func below(_ bound: Int) -> Int { random.below(bound) }

    mutating func change() throws -> Change {
      let record = try self.record()
      return random.below(4) == 0 ? .remove(record.key) : .put(record)
    }

    mutating func record() throws -> Record {
      let kind = RecordKind.allCases[random.below(RecordKind.allCases.count)]
      let record = random.below(2) == 0 ? try full(kind) : try bare(kind)
      switch record {
      case .pool(var pool):
        pool.names = try list { Dated($0.text(), try $0.span()) }
        pool.vision = optional { $0.text() }
        pool.aims = list { $0.text() }
        return .pool(pool)
      case .policy(var policy):
        policy.capacity.most = integer()
        policy.extraWords = list {
          VocabularyExtension(vocabulary: $0.text(), code: $0.text(), title: $0.text())
        }
        policy.overrides = try list {
          OrganisationOverride(
            try $0.id(), places: $0.optional { $0.integer() },
            invitationDays: $0.optional { $0.integer() },
            requirements: $0.list { .require(RuleName($0.text())) })
        }
        return .policy(policy)
      case .organisation(var organisation):
        organisation.externalID = optional { $0.text() }
        organisation.headcounts = try list { Headcount(people: $0.integer(), asOf: try $0.day()) }
        organisation.existence = try span()
        organisation.attributes = attributes()
        return .organisation(organisation)
      case .membership(var membership):
        membership.span = try span()
        membership.fee = optional { Money(minorUnits: $0.integer()) }
        return .membership(membership)
      case .person(var person):
        person.name = text()
        person.affiliations = try list {
          Affiliation(
            organisation: try $0.id(), capacity: $0.capacity(), jobTitle: $0.optional { $0.text() },
            manager: try $0.id(), team: $0.optional { $0.text() }, span: try $0.span())
        }
        person.adjustments = Confidential(list { $0.random.below(2) == 0 ? .captions : .breaks })
        person.attributes = attributes()
        return .person(person)
      case .practitioner(var practitioner):
        practitioner.ownLimit = optional { $0.integer() }
        practitioner.travel = Travel(
          base: GridReference(easting: random.below(800_000), northing: random.below(1_300_000)),
          limit: optional { $0.integer() })
        practitioner.away = try list { try $0.span() }
        practitioner.profile = text()
        return .practitioner(practitioner)
      case .request(var request):
        let ranked: [PractitionerID] = try list { try $0.id() }
        request.preferences.choice = random.below(2) == 0 ? .chooseForMe : .ranked(ranked)
        request.wish = optional { Confidential($0.text()) }
        request.proposedStart = try day()
        request.submitted = optional { $0.instant() }
        return .request(request)
      case .invitation(var invitation):
        invitation.sent = instant()
        invitation.ended = optional { $0.instant() }
        return .invitation(invitation)
      case .engagement(var engagement):
        engagement.participants = try list { try $0.id() }
        engagement.questions = list { $0.instant() }
        engagement.agreementVersion = optional { $0.integer() }
        engagement.plan = optional { PlanReference(version: $0.integer(), sessions: $0.integer()) }
        engagement.pauses = try list {
          Pause(began: $0.instant(), returns: try $0.day(), ended: $0.optional { $0.instant() })
        }
        return .engagement(engagement)
      case .auditEntry:
        return .auditEntry(
          AuditEntry(
            id: try id(), engagement: try id(), number: integer(), at: instant(), actor: try id(),
            role: .individual, policyVersion: .first, machine: text(), event: text(),
            from: optional { $0.text() }, to: optional { $0.text() },
            reasonCode: optional { $0.text() }, agreementVersion: optional { $0.integer() }))
      case .sharedAgreement(let agreement):
        return .sharedAgreement(
          SharedAgreement(
            of: try id(),
            versions: try list {
              AgreementVersion(
                number: $0.integer(), proposed: $0.instant(), proposedBy: .individual,
                parties: try $0.list { EngagementParty(try $0.id(), .sponsor) },
                terms: $0.terms())
            }, meetings: agreement.meetings))
      case .workingAgreement:
        return .workingAgreement(
          WorkingAgreement(
            of: try id(), edition: integer(), written: instant(), writtenBy: .practitioner,
            terms: Confidential(
              .init(
                privateGoals: list { $0.text() }, waysOfWorking: text(),
                notes: optional { $0.text() }))))
      case .session(var session):
        session.held = optional { SessionTime($0.instant(), minutes: $0.integer()) }
        session.place = optional { Confidential($0.text()) }
        session.attendance = Attendance(
          expected: try list { try $0.id() }, absent: try list { try $0.id() },
          by: optional { _ in .individual }, notice: optional { $0.instant() })
        session.travelCost = optional { Money(minorUnits: $0.integer()) }
        session.flags = list { SessionFlag.allCases[$0.random.below(SessionFlag.allCases.count)] }
        return .session(session)
      case .sessionAction(var action):
        action.what = Confidential(text())
        action.due = try optional { try $0.day() }
        action.lookedAt = optional { $0.instant() }
        return .sessionAction(action)
      case .practitionerNote:
        return .practitionerNote(
          PractitionerNote(
            id: try id(), engagement: try id(), text: Confidential(text()), written: instant()))
      case .reflection(var reflection):
        reflection.released = optional { $0.instant() }
        return .reflection(reflection)
      case .disclosure(var disclosure):
        disclosure.facts.recipient = optional { Confidential($0.text()) }
        disclosure.facts.consulted = try optional { try $0.list { try $0.id() } }
        disclosure.facts.told = optional { _ in .notReached }
        disclosure.facts.subject = try optional { try $0.id() }
        disclosure.facts.wouldHarm = [nil, true, false][random.below(3)]
        return .disclosure(disclosure)
      case .reviews:
        return .reviews(
          Reviews(
            of: try id(),
            summaries: list {
              ReviewSummary(
                .final, version: $0.integer(), written: $0.instant(), writtenBy: .individual,
                text: Confidential($0.text()))
            },
            releases: try list {
              SummaryRelease(
                .midway, version: $0.integer(), at: $0.instant(),
                to: try $0.list { EngagementParty(try $0.id(), .sponsor) }, end: $0.integer())
            },
            waivers: list {
              FinalReviewWaiver(
                .noneAgreed, at: $0.instant(), by: .individual,
                under: $0.optional { $0.integer() }, end: $0.integer())
            },
            handOvers: try list {
              HandOver(
                at: $0.instant(), by: .practitioner, actions: try $0.list { try $0.id() },
                end: $0.integer())
            }, reopened: optional { $0.instant() }, end: integer()))
      case .goalRating:
        return .goalRating(
          GoalRating(
            id: try id(), engagement: try id(), goal: try id(), agreementVersion: integer(),
            point: .final, level: Confidential(.muchLess), rated: instant(),
            releases: try list {
              RatingRelease(at: $0.instant(), to: try $0.list { try $0.id() })
            }))
      case .sponsorRating:
        return .sponsorRating(
          SponsorRating(
            id: try id(), engagement: try id(), sponsor: try id(), goal: try id(),
            agreementVersion: integer(), point: .midway, change: Confidential(.worse),
            rated: instant(), corrects: try optional { try $0.id() }))
      case .sponsorPreparation:
        return .sponsorPreparation(
          SponsorPreparation(
            id: try id(), engagement: try id(), sponsor: try id(),
            answers: Confidential(list { .init(.strengths, $0.text()) }), written: instant(),
            released: optional { $0.instant() }))
      case .evaluationRequest:
        return .evaluationRequest(
          EvaluationRequest(
            id: try id(), engagement: try id(), asks: try id(), as: .sponsor, wave: .closure,
            due: try day()))
      case .assurance(var file):
        file.joined = try day()
        file.ethics = try list {
          EthicsAgreement($0.text(), edition: $0.text(), agreed: try $0.day())
        }
        file.support = try list {
          OrganisationSupport(of: try $0.id(), try $0.span(), confirmedBy: try $0.id())
        }
        file.insurance = try list {
          InsuranceCover(
            pence: $0.integer(), try $0.span(), seen: try $0.day(), by: try $0.id())
        }
        file.inducted = try optional { try $0.day() }
        file.notices = []
        return .assurance(file)
      case .complaint: return .complaint(try complaint())
      case .practitionerFeedback: return .practitionerFeedback(try practitionerFeedback())
      case .evaluationResponse: return .evaluationResponse(try evaluationResponse())
      case .cpdEntry:
        return .cpdEntry(
          CPDEntry(
            id: try id(), practitioner: try id(), date: try day(), minutes: integer(),
            category: .peerLearning, event: try optional { try $0.id() },
            title: optional { Confidential($0.text()) }, recorded: instant(),
            recordedBy: .system, corrects: try optional { try $0.id() },
            withdrawn: optional { $0.instant() }))
      case .poolEvent(var event):
        event.plan.name = text()
        event.plan.theme = optional { $0.text() }
        event.plan.span = try span()
        event.plan.minutes = integer()
        event.plan.places = optional { $0.integer() }
        event.attendance = try list {
          EventAttendance(try $0.id(), minutes: $0.optional { $0.integer() })
        }
        event.visitors = integer()
        return .poolEvent(event)
      case .trainingCohort:
        return .trainingCohort(
          TrainingCohort(
            id: try id(),
            programme: random.below(2) == 0
              ? .coachingSkills : .practitionerTraining(scheme: text(), level: text()),
            title: text(), organisation: try optional { try $0.id() }, span: try span(),
            places: integer(),
            members: try list {
              TrainingPlace(
                try $0.id(), practitioner: try $0.optional { try $0.id() }, state: .completed,
                enrolled: $0.instant(), ended: $0.optional { $0.instant() })
            }))
      case .benchmark, .costItem, .benefitItem, .charge: return try money(record)
      case .legalHold:
        let subjects: [LegalHold.Subject] = try [
          .person(id()), .practitioner(id()), .engagement(id()), .organisation(id()),
        ]
        return .legalHold(
          LegalHold(
            id: try id(), on: subjects[below(4)], number: text(), placed: instant(),
            lifted: optional { $0.instant() }))
      case .logConsent:
        return .logConsent(
          LogConsent(
            id: try id(), engagement: try id(), person: try id(), given: instant(),
            withdrawn: optional { $0.instant() }))
      case .personMerge:
        return .personMerge(
          PersonMerge(id: try id(), kept: try id(), duplicate: try id(), decidedAt: instant()))
      case .supervisionEntry:
        return .supervisionEntry(
          SupervisionEntry(
            id: try id(), practitioner: try id(),
            session: SupervisionSession(
              on: try day(), startMinute: optional { $0.integer() }, minutes: integer(),
              form: .peer, supervisor: try optional { try $0.id() },
              isElsewhere: random.below(2) == 0), recorded: instant(),
            corrects: try optional { try $0.id() }, withdrawn: optional { $0.instant() }))
      case .supervisor(var supervisor):
        supervisor.oneToOneMost = integer()
        supervisor.groupsMost = integer()
        supervisor.span = try span()
        supervisor.credentials = list { $0.text() }
        supervisor.away = try list { try $0.span() }
        return .supervisor(supervisor)
      case .supervisionArrangement:
        return .supervisionArrangement(
          SupervisionArrangement(
            id: try id(), supervisor: try id(), form: .group, line: .executive,
            members: try list { try $0.id() }, span: try span(), most: integer()))
      case .supervisionWaiver:
        return .supervisionWaiver(
          SupervisionWaiver(
            id: try id(), practitioner: try id(), span: try span(), grantedBy: try id(),
            granted: instant(), code: .noSupervisorFree))
      case .round(var round):
        round.decided = instant()
        round.matches = try list {
          .init(request: try $0.id(), practitioner: try $0.id(), points: $0.integer())
        }
        round.constraints.only = random.below(2) == 0 ? nil : []
        round.ended = optional { $0.instant() }
        return .round(round)
      case .conflictDeclaration:
        return .conflictDeclaration(
          ConflictDeclaration(
            id: try id(), declarer: try id(), other: try id(), declaredAt: instant()))
      case .signpostingTally:
        let tally = SignpostingTally(quarter: Quarter(of: try day()), count: random.below(1 << 40))
        return .signpostingTally(try #require(tally))
      }
    }

    mutating func id<Subject>() throws -> Identifier<Subject> {
      try Identifier("_-" + String(random.next(), radix: 36))
    }

    mutating func text() -> String {
      String((0..<random.below(12)).map { _ in Self.scalars[random.below(Self.scalars.count)] })
    }

    mutating func integer() -> Int {
      [Int.min, Int.max, 0, -1, Int(truncatingIfNeeded: random.next())][random.below(5)]
    }

    mutating func day() throws -> CivilDate {
      let days = CivilDate.last.dayNumber - CivilDate.first.dayNumber + 1
      return try #require(CivilDate(dayNumber: CivilDate.first.dayNumber + random.below(days)))
    }

    mutating func instant() -> Instant {
      Instant(secondsSince1970: Int(truncatingIfNeeded: random.next()) >> (17 + random.below(13)))
    }

    mutating func span() throws -> DateSpan {
      let (first, second) = (try day(), try day())
      return random.below(3) == 0
        ? .always : DateSpan(from: min(first, second), to: max(first, second)) ?? .init(from: first)
    }

    mutating func capacity() -> Affiliation.Capacity {
      switch random.below(3) {
      case 0: .employee(JobLevel.allCases[random.below(8)])
      case 1: .electedMember(.councillor, politicalGroup: optional { $0.text() })
      default: .officeHolder(text())
      }
    }

    mutating func terms() -> Confidential<AgreementTerms> {
      Confidential(
        AgreementTerms(
          texts: list { AgreementText(.support, $0.text()) },
          logistics: SessionLogistics(
            sessions: integer(), minutes: integer(), place: optional { $0.text() }),
          reviewPlan: ReviewPlan(attendees: []), commitments: [.makeTime]))
    }

    mutating func attributes() -> [HostAttribute] {
      list { HostAttribute(name: $0.text(), value: $0.text(), visibility: .wish) }
    }

    mutating func optional<Value>(
      _ make: (inout RandomRecords) throws -> Value
    ) rethrows -> Value? {
      random.below(2) == 0 ? nil : try make(&self)
    }

    mutating func list<Value>(
      _ make: (inout RandomRecords) throws -> Value
    ) rethrows -> [Value] {
      var values: [Value] = []
      for _ in 0..<random.below(4) { values.append(try make(&self)) }
      return values
    }
  }
}
