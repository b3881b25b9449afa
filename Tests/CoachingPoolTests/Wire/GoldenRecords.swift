import CoachingPool

extension Wire {
  /// The stored form of each full record, so that a change of form is noticed.
  ///
  /// A change here is a change of format: a store written before has to stay readable.
  static let golden: [RecordKind: String] = [
    .pool: #"""
    {"id":"vale","names":[{"value":"Vale Mentors","span":{"to":"2026-01-01"}},\#
    {"value":"Vale Coaching Pool","span":{"from":"2026-01-01"}}],"leadBody":"joint-board",\#
    "owner":"ashbourne-vale","vision":"Time to think.","aims":["More skill","Less cost"],\#
    "operatingSince":"2009-04-01","timeZone":{"standardOffset":60,\#
    "summerTime":{"startMonth":3,"endMonth":10,"changeHour":1,"shift":60}},\#
    "isDemonstration":true}
    """#,
    .policy: #"""
    {"version":7,"capacity":{"standard":1,"executive":4,"most":5},\#
    "requests":{"graceAfterLapse":61,"invitationDays":15,"firstQuestionAfter":91,\#
    "questionInterval":16,"clearanceDays":31,"youngestAge":16,\#
    "maxConcurrentInvitations":1,"invitationDayCount":"calendar","holidays":[],\#
    "forwardsAutomatically":true,"roundsMissedInSilence":1,"leavingOut":"countsForAll",\#
    "mostDaysAway":28,"approvalWorkingDays":10},\#
    "engagements":{"maySkipChemistry":false,"allowsPractitionerNotes":true,\#
    "mayWaiveFinalReview":false,"mostPauseDays":100,"dormantAfter":90,\#
    "questionInterval":7,"recontractingDays":21,"mostRecordedMinutes":1000,\#
    "cancellationNotice":48,"promptAfterMissed":3,"chemistryMinutes":60,\#
    "contractingMinutes":45,"mostTypedItems":4,\#
    "evaluationMonths":3,"standardTexts":[{"item":"purpose","text":"To think."}],\#
    "typicalSessions":{"least":3,"most":4},"permittedSessions":{"least":2,"most":8},\#
    "typicalMinutes":{"least":50,"most":100},"permittedMinutes":{"least":40,"most":150},\#
    "possibleMinutes":{"least":10,"most":400},"executiveMinutes":{"least":70,"most":80},\#
    "executiveGapDays":{"least":15,"most":30}},\#
    "quality":{"noticeDays":50,"supervisionGraceDays":40,"supervisionGroupLeast":2,\#
    "supervisionGroupMost":6,"insurancePence":100,"insuranceEvidenceDays":5,\#
    "cpdYearMinutes":960,"leastEngagementsAYear":2,"feedbackLeastPeople":7,\#
    "complaintAcknowledgeDays":20,"matchWithinDays":30,"quietDays":40,\#
    "finalReviewWithinDays":21,"joinWithinDays":50,"supervisionNorms":[{"line":"pool","work":"mentoring",\#
    "counts":["peer"],"yearMinutes":1,"quarterMinutes":2,"practiceRatio":3,\#
    "yearSessions":4}],"requiredCredentials":[{"line":"executive","scheme":"ICF",\#
    "level":"MCC"}],"credentialLevels":[{"scheme":"ICF","level":"ACC",\#
    "edition":{"name":"2027","date":"2027-02-01"},"title":"Associate",\#
    "alsoCalled":["Associate Coach"],"practice":"coachingAndMentoring",\#
    "requirements":[{"measure":"practiceHours","least":{"value":90,"standing":"published",\#
    "source":"A \"page\""},"withinMonths":18},{"measure":"predecessor","least":{"value":1,\#
    "standing":"unconfirmed","source":"said"},"level":"PCC"}],"validity":{"holds":"years",\#
    "years":{"value":4,"standing":"published","source":"A page"}},\#
    "renewal":[{"measure":"cpdHours","least":{"value":7,"standing":"published",\#
    "source":"A page"}}],"notes":["To be asked."]}]},\#
    "impact":{"instruments":[{"id":"own","version":2,"from":"2026-02-01",\#
    "until":"2027-02-01","title":"How \"was\" it?","source":"A page",\#
    "items":[{"id":"total","text":"Total","form":"total","scale":{"name":"X 1","lowest":7,\#
    "highest":35,"isHigherBetter":true},"level":2,"outcomes":["clarity"],\#
    "audience":["individual"],"waves":["start","closure"]},\#
    {"id":"yes","text":"Yes?","form":"screener","level":4,"audience":["sponsor"],\#
    "waves":["later"]}]}],"asksSponsorsLater":true,"disclosure":{"name":"own","symbol":"-",\#
    "leastShown":6,"roundingBase":3,"smallCount":6,"leastPercentageBaseTenths":110,\#
    "leastMeanCount":11,"guardedShare":5,"leastContributors":6,"dominancePercent":70,\#
    "zeros":"shownUnlessAllInOneCell","suppressesSecondary":true,\#
    "percentagesFrom":"publishedCounts","differencing":"trueCounts"},"leastAnswers":12,\#
    "leastHoldersOfARole":6},\#
    "retention":{"practitionerNotes":7,"agreements":25,"engagementFacts":26,"requests":27,\#
    "people":28,"practitioners":29,"disclosures":85,"complaints":73,"consents":30,\#
    "evaluations":31,"auditTrail":74,"money":32,"legalHolds":75},\#
    "matching":{"requirements":[{"name":"peopleAreDifferent"},{"name":"x",\#
    "parameters":{"words":{"a":[]}}}],"criteria":[{"name":"workIsSpread","weight":9},\#
    {"name":"y","weight":0,"parameters":{"numbers":{"a":1,"b":-2},"words":{"c":["d"]}}}],\#
    "objectives":["totalFit","peopleServed"],"seniorThrough":"director",\#
    "waiting":{"stepDays":7,"mostSteps":3},"branchLimit":99,\#
    "relaxations":{"waivers":[{"rule":"y","cost":5}],"placeCost":6,"newcomerCost":7}},\#
    "supportRoutes":[{"audience":"urgent",\#
    "text":"Ring 999.","checked":"2026-11-01","reviewBy":"2027-11-01"}],\#
    "teamSize":{"least":3,"most":12},"extraWords":[{"vocabulary":"themes","code":"flood",\#
    "title":"The flood"}],"overrides":[{"organisation":"ashbourne-vale","places":1,\#
    "invitationDays":10,"requirements":[{"name":"peopleAreOfDifferentTeams"}]},\#
    {"organisation":"joint-board"}],"deputies":["p-7"]}
    """#,
    .organisation: #"""
    {"id":"ashbourne-vale","externalID":"CRM/17",\#
    "names":[{"value":"Ashbourne Vale Council"}],"type":"districtCouncil",\#
    "sector":"localGovernment","gssCodes":[{"value":"E07000999",\#
    "span":{"from":"2009-04-01"}}],"registrations":[{"register":"ukprn","code":"10000001"}],\#
    "headcounts":[{"people":1250,"asOf":"2026-03-31"}],"existence":{"from":"1974-04-01",\#
    "to":"2028-04-01"},"successors":[{"kind":"merger","successor":"vale-unitary",\#
    "vestingDay":"2028-04-01"}],"sharedManagement":[{"value":"vale-alliance",\#
    "span":{"from":"2020-01-01","to":"2024-01-01"}}],"internalPool":"vale-own",\#
    "attributes":[{"name":"costCentre","value":"CC \"12\"",\#
    "visibility":"equalityMonitoring"}]}
    """#,
    .membership: #"""
    {"id":"m-1","organisation":"ashbourne-vale","pool":"vale","kind":"associate",\#
    "span":{"from":"2025-04-01","to":"2026-04-01"},"noticeGiven":"2025-12-01",\#
    "isFounding":true,"fee":{"minorUnits":350000,"currency":"GBP"},\#
    "eligibility":[{"id":"own-first","sentence":"Officers ask for a coach of our own.",\#
    "excludedLevels":["officer","apprenticeOrTrainee"],"provision":"crossPool",\#
    "kinds":["coaching"]}],"requiresApproval":true,"threeWay":"always"}
    """#,
    .person: #"""
    {"id":"p-1","externalID":"hr:88","name":"Zoë Ashe","email":"zoe@vale.example",\#
    "affiliations":[{"organisation":"ashbourne-vale",\#
    "capacity":{"jobLevel":"headOfService"},"jobTitle":"Head of Place","manager":"p-9",\#
    "team":"Place","span":{"from":"2021-09-01"}},{"organisation":"thornbury",\#
    "capacity":{"electedRole":"cabinetMember","politicalGroup":"Independent"}},\#
    {"organisation":"hill-college","capacity":{"office":"Governor"},\#
    "span":{"to":"2024-08-01"}}],"designations":[{"designation":"mo",\#
    "organisation":"ashbourne-vale","span":{"from":"2022-01-01","to":"2023-01-01"}}],\#
    "languages":["en-GB","bfi"],"adjustments":["captions","Marlowe"],\#
    "briefings":[{"kind":"reverseMentoring","completed":"2026-02-03","minutes":200}],\#
    "attributes":[{"name":"costCentre","value":"CC \"12\"",\#
    "visibility":"equalityMonitoring"}]}
    """#,
    .personMerge: #"""
    {"id":"merge-1","kept":"p-1","duplicate":"p-2","decidedAt":"2026-06-05T09:30:00Z"}
    """#,
    .conflictDeclaration: #"""
    {"id":"conflict-1","declarer":"p-1","other":"p-9","declaredAt":"2026-05-02T07:00:00Z"}
    """#,
    .practitioner: #"""
    {"id":"c-1","person":"p-2","line":"executive","status":"paused",\#
    "kinds":["executiveCoaching","teamCoaching"],"ownLimit":1,"modes":["video","inPerson"],\#
    "travel":{"base":{"easting":412000,"northing":296000},"limit":40},\#
    "provides":["captions"],"languages":["cy"],"themes":["newRole"],"experience":["fire"],\#
    "approaches":["reflective"],"credentials":[{"kind":"accreditation","scheme":"EMCC-EIA",\#
    "level":"Practitioner","awarded":"2024-05-01","expires":"2029-05-01",\#
    "evidenceSeen":"2024-06-01","evidenceSeenBy":"pseudonym-9"},{"kind":"qualification","scheme":"ILM","level":"7",\#
    "awarded":"2019-02-28"}],"isInTraining":true,"away":[{"from":"2026-07-20",\#
    "to":"2026-08-10"},{"from":"2026-12-21"}],"sessionsAMonth":2,\#
    "characteristics":[{"characteristic":"sex","words":"Marlowe"}],"profile":"Patient.\nCurious.",\#
    "attributes":[{"name":"costCentre","value":"CC \"12\"",\#
    "visibility":"equalityMonitoring"}]}
    """#,
    .request: #"""
    {"id":"req-1","externalID":"form-5","individual":"p-1","organisation":"ashbourne-vale",\#
    "state":"waitlisted","kind":"mentoring","provision":"ownOrganisation",\#
    "themes":["newRole","returnFromAbsence"],"triggers":["leavingOrganisation"],\#
    "needs":["sectorInsight"],"preferences":{"choice":{"ranked":["c-1","c-7"]},\#
    "avoid":["c-3"],"modes":["phone"],"travel":{"base":{"easting":0,"northing":1299000}},\#
    "requiredExperience":["fire"],"soughtExperience":["police"],"approaches":["systemic"],\#
    "sectors":["health"],"sessionsAMonth":4,"notOwnPoliticalGroup":true},"referral":"programme",\#
    "otherParticipants":["p-4"],\#
    "wish":"Marlowe said: \"think\".\nMarlowe {\"again\": [1]} é",\#
    "wishedCharacteristics":[{"characteristic":"race","words":"Marlowe"}],\#
    "proposedStart":"2026-06-01","termsAcknowledged":"2026-05-01T08:00:00Z",\#
    "submitted":"2026-05-01T08:00:05Z","attributes":[{"name":"costCentre",\#
    "value":"CC \"12\"","visibility":"equalityMonitoring"}]}
    """#,
    .invitation: #"""
    {"id":"inv-1","request":"req-1","practitioner":"c-1","state":"declined",\#
    "sent":"2026-05-05T10:00:00Z","expires":"2026-05-19T10:00:00Z",\#
    "ended":"2026-05-06T08:15:30Z"}
    """#,
    .engagement: #"""
    {"id":"eng-2","kind":"teamCoaching","request":"req-1","participants":["p-1","p-3"],\#
    "practitioner":"c-1","state":"endedEarly","proposed":"2026-05-06T08:15:30Z",\#
    "predecessor":"eng-1","organisation":"ashbourne-vale","line":"executive",\#
    "sponsors":[{"person":"p-9","kind":"lineManager","span":{"from":"2026-05-01",\#
    "to":"2026-06-01"}},{"person":"p-8","kind":"humanResources"}],\#
    "involvement":{"level":"lightTouch","reason":"selfDirected"},\#
    "chemistry":{"meeting":{"at":"2026-05-10T09:00:00Z","mode":"phone"},\#
    "individualSaysYes":true,"practitionerSaysYes":true},"plan":{"version":2,"sessions":6},\#
    "programme":"leading-wide","since":"2026-09-01T10:00:00Z",\#
    "activated":"2026-05-20T09:00:00Z","agreementVersion":2,\#
    "recontracting":{"change":"employer","began":"2026-06-20T09:00:00Z"},\#
    "pauses":[{"began":"2026-07-01T10:00:00Z","returns":"2026-08-01",\#
    "ended":"2026-07-20T10:00:00Z"},{"began":"2026-08-01T10:00:00Z","returns":"2026-10-01",\#
    "isCoordinators":true}],\#
    "questions":["2026-08-15T10:00:00Z"],"confirmed":"2026-07-15T10:00:00Z",\#
    "proposedExtension":{"sessions":8,"supporters":["practitioner","sponsor"]},\#
    "proposedInvolvement":{"involvement":{"level":"lightTouch"},"sponsors":["per-4"],\#
    "by":"practitioner"},\#
    "closure":{"code":"practitionerUnavailable","at":"2026-09-01T10:00:00Z",\#
    "by":"poolCoordinator","successor":"eng-3"}}
    """#,
    .auditEntry: #"""
    {"id":"audit-1","engagement":"eng-2","number":4,"at":"2026-07-01T10:00:00Z",\#
    "actor":"pseudonym-9","role":"poolCoordinator","session":"ses-2","policy":7,"machine":"engagement",\#
    "event":"pause","from":"active","to":"paused","reasonCode":"practitionerUnavailable",\#
    "agreementVersion":2}
    """#,
    .sharedAgreement: #"""
    {"engagement":"eng-2","versions":[{"number":1,"proposed":"2026-05-12T09:00:00Z",\#
    "proposedBy":"practitioner","parties":[{"person":"p-1","role":"individual"},\#
    {"person":"p-2","role":"practitioner"}],"terms":{"logistics":{"sessions":4,"minutes":90,\#
    "mode":"video"},"reviewPlan":{"points":["final"],"attendees":["individual"]},\#
    "protectedTime":{"inWorkingHours":true,"isArrangedBySponsor":false}}},\#
    {"number":2,"proposed":"2026-05-13T09:00:00Z","proposedBy":"individual",\#
    "change":"sponsor","programme":"leading-wide",\#
    "parties":[{"person":"p-1","role":"individual"},{"person":"p-2","role":"practitioner"},\#
    {"person":"p-9","role":"sponsor"}],"terms":{"goals":[{"id":"g-1",\#
    "goal":"Marlowe delegates","individualImpact":"Time",\#
    "organisationalImpact":"Decisions","measure":"Three tasks","baseline":"None"}],\#
    "texts":[{"item":"support","text":"A \"meeting\" a week"}],\#
    "logistics":{"sessions":6,"minutes":60,"gapDays":{"least":14,"most":28},\#
    "mode":"inPerson","place":"Room 2"},"reviewPlan":{"points":["midway","final"],\#
    "attendees":["individual","practitioner","sponsor"]},\#
    "protectedTime":{"inWorkingHours":true,"isArrangedBySponsor":true},\#
    "commitments":["makeTime","removeBarriers"],\#
    "limits":["requiredByLaw","organisationPolicyBreach"]},\#
    "signatures":[{"party":{"person":"p-1","role":"individual"},"kind":"signed",\#
    "at":"2026-05-13T10:00:00Z"},{"party":{"person":"p-9","role":"sponsor"},\#
    "kind":"acknowledged","at":"2026-05-14T10:00:00Z"}]}],\#
    "meetings":[{"at":"2026-05-13T08:00:00Z","minutes":30,"mode":"phone","form":"threeWay",\#
    "invited":[{"person":"p-1","role":"individual"},{"person":"p-2","role":"practitioner"},\#
    {"person":"p-9","role":"sponsor"}]}]}
    """#,
    .workingAgreement: #"""
    {"engagement":"eng-2","edition":3,"written":"2026-05-14T10:00:00Z",\#
    "writtenBy":"practitioner","terms":{"privateGoals":["Marlowe decides"],\#
    "waysOfWorking":"Slowly","notes":"é \"Marlowe\""}}
    """#,
    .session: #"""
    {"id":"ses-2","engagement":"eng-2","kind":"midReview","state":"recordedInError",\#
    "planned":{"start":"2026-06-01T09:00:00Z","minutes":90},\#
    "held":{"start":"2026-06-01T09:05:00Z","minutes":485},"mode":"video",\#
    "place":"Marlowe House","attendance":{"expected":["p-1","p-3"],"absent":["p-3"],\#
    "by":"practitioner","notice":"2026-05-31T09:00:00Z"},\#
    "travelCost":{"minorUnits":1840,"currency":"GBP"},"exception":"savesAJourney",\#
    "flags":["whilePaused","unusualLength"],"agreementVersion":2,"isProtectedTime":true,\#
    "movedFrom":"ses-1","movedTo":"ses-3"}
    """#,
    .sessionAction: #"""
    {"id":"act-1","engagement":"eng-2","session":"ses-2","what":"Talk to Marlowe.","who":"p-3",\#
    "due":"2026-07-01","agreed":"2026-06-01T10:30:00Z","followUp":"partlyDone",\#
    "lookedAt":"2026-07-02T09:00:00Z"}
    """#,
    .practitionerNote: #"""
    {"id":"note-1","engagement":"eng-2","session":"ses-2","text":"Marlowe said: \"wait\".",\#
    "written":"2026-06-01T11:00:00Z","controller":"practitioner"}
    """#,
    .reflection: #"""
    {"id":"refl-1","engagement":"eng-2","writer":"p-3","session":"ses-2",\#
    "text":"What Marlowe asked","written":"2026-06-01T20:00:00Z",\#
    "released":"2026-06-02T20:00:00Z"}
    """#,
    .disclosure: #"""
    {"id":"disc-1","engagement":"eng-2","subject":"p-3","ground":"seriousHarm",\#
    "recipient":"Marlowe, on duty","content":["said","contact"],"disclosed":"2026-06-01T12:00:00Z","consulted":["p-7"],\#
    "told":"wouldHarm","wouldHarm":true,"recordedBy":"safeguardingLead",\#
    "recorded":"2026-06-01T12:30:00Z"}
    """#,
    .reviews: #"""
    {"engagement":"eng-2","summaries":[{"point":"midway","version":1,\#
    "written":"2026-07-10T09:00:00Z","writtenBy":"practitioner","text":"Marlowe decides more."},\#
    {"point":"midway","version":2,"written":"2026-07-11T09:00:00Z","writtenBy":"individual",\#
    "text":"I decide \"more\"."}],"releases":[{"point":"midway","version":2,\#
    "at":"2026-07-12T09:00:00Z","readers":[{"person":"p-9","role":"sponsor"},\#
    {"person":"p-8","role":"humanResources"}]}],"waivers":[{"reason":"lookedAtBefore",\#
    "at":"2026-08-01T09:00:00Z","by":"individual","agreementVersion":2,"end":2}],\#
    "handOvers":[{"at":"2026-08-01T10:00:00Z","by":"practitioner","actions":["act-1"],"end":2}],\#
    "reopened":"2026-07-20T09:00:00Z","end":2}
    """#,
    .goalRating: #"""
    {"id":"rate-2","engagement":"eng-2","goal":"g-1","agreementVersion":2,"point":"midway",\#
    "level":"more","rated":"2026-07-10T09:30:00Z","corrects":"rate-1",\#
    "releases":[{"at":"2026-07-12T09:00:00Z","readers":["p-9"]},\#
    {"at":"2026-07-13T09:00:00Z","readers":["p-8"]}]}
    """#,
    .sponsorRating: #"""
    {"id":"seen-2","engagement":"eng-2","sponsor":"p-9","goal":"g-1","agreementVersion":2,\#
    "point":"final","change":"muchBetter","rated":"2026-08-02T09:30:00Z","corrects":"seen-1"}
    """#,
    .sponsorPreparation: #"""
    {"id":"prep-1","engagement":"eng-2","sponsor":"p-9","answers":[{"question":"strengths",\#
    "text":"Marlowe listens."},{"question":"ownSupport","text":"An \"hour\" a week."}],\#
    "written":"2026-05-12T12:00:00Z","released":"2026-05-12T13:00:00Z"}
    """#,
    .evaluationRequest: #"""
    {"id":"eval-1","engagement":"eng-2","person":"p-1","role":"individual","wave":"later",\#
    "due":"2027-02-28","asked":"2027-02-28T09:00:00Z"}
    """#,
    .evaluationResponse: #"""
    {"id":"resp-1","request":"eval-1","instrument":"poolOutcomes","version":1,\#
    "answers":[{"item":"benefits","value":1},{"item":"seen-resilience","value":-2}],\#
    "comment":"Marlowe \"listens\".","quotations":[{"given":"2027-03-01T09:00:00Z",\#
    "attribution":"roleAndOrganisation","withdrawn":"2027-03-02T09:00:00Z"},\#
    {"given":"2027-03-03T09:00:00Z","attribution":"none"}],"given":"2027-03-01T09:00:00Z",\#
    "withdrawn":"2027-03-04T09:00:00Z"}
    """#,
    .assurance: #"""
    {"practitioner":"c-1","joined":"2026-01-12","ethics":[{"code":"Global Code of Ethics",\#
    "edition":"3, July 2021","agreed":"2026-01-13","until":"2029-01-13"}],\#
    "support":[{"organisation":"ashbourne-vale","span":{"from":"2026-01-14",\#
    "to":"2028-01-14"},"confirmedBy":"actor-1"}],"references":[{"given":"2026-01-15",\#
    "until":"2028-01-15","takenBy":"actor-2"}],"inducted":"2026-01-16",\#
    "insurance":[{"pence":250000000,"span":{"from":"2026-01-01","to":"2027-01-01"},\#
    "seen":"2026-01-17","seenBy":"actor-3"}],"insuranceAsked":"2026-01-18",\#
    "pause":{"returns":"2026-09-01","by":"practitioner"},"moves":[{"event":"apply",\#
    "from":"left","to":"applied","at":"2026-01-12T09:00:00Z","actor":"actor-4",\#
    "role":"poolCoordinator"}],"notices":[{"part":"insurance","lapses":"2027-01-01",\#
    "at":"2026-11-02T09:00:00Z"}]}
    """#,
    .complaint: #"""
    {"id":"complaint-1","about":"c-1","engagement":"eng-2","complainant":"p-1",\#
    "complainantRole":"individual","received":"2026-06-10T09:00:00Z","ground":"boundaries",\#
    "text":"Marlowe rang at night.","handler":"p-8",\#
    "exchanges":[{"told":"Marlowe was rung.","at":"2026-06-13T09:00:00Z",\#
    "answer":"Marlowe asked \"me\" to.","answered":"2026-06-14T09:00:00Z"}],\#
    "pauses":[{"practitioner":"c-1","former":"live","since":"2026-06-11T09:00:00Z",\#
    "until":"2026-06-16T09:00:00Z"}],"decisions":[{"finding":"partlyUpheld",\#
    "on":"2026-06-15","reasons":"Marlowe had asked once.",\#
    "actions":["apology","supervision"],"handler":"p-8","complainantTold":"2026-06-16",\#
    "practitionerTold":"2026-06-17"}],"referrals":[{"body":"EMCC","on":"2026-06-18"}],\#
    "steps":[{"event":"make","to":"received","at":"2026-06-10T09:00:00Z",\#
    "actor":"pseudonym-9","role":"individual","policy":7},\#
    {"event":"acknowledge","to":"acknowledged","at":"2026-06-11T09:00:00Z",\#
    "actor":"pseudonym-8","role":"poolCoordinator","policy":7}]}
    """#,
    .practitionerFeedback: #"""
    {"id":"feedback-2","engagement":"eng-2","practitioner":"c-1","person":"p-1",\#
    "role":"individual","given":"2026-08-03T09:00:00Z","instrument":1,\#
    "scores":[{"item":"challenges","score":4},{"item":"listens","score":5}],\#
    "text":"Marlowe says: \"thank you\".","corrects":"feedback-1",\#
    "releases":[{"at":"2026-08-04T09:00:00Z","withScores":true,\#
    "takenBack":"2026-08-05T09:00:00Z"},{"at":"2026-08-06T09:00:00Z","withScores":false}],\#
    "batch":{"number":2,"size":5}}
    """#,
    .supervisionEntry: #"""
    {"id":"sup-2","practitioner":"c-1","date":"2026-06-30","startMinute":570,"minutes":90,\#
    "form":"group","supervisor":"visor-1","isElsewhere":true,"recorded":"2026-07-01T09:00:00Z",\#
    "corrects":"sup-1","withdrawn":"2026-07-02T09:00:00Z"}
    """#,
    .supervisor: #"""
    {"id":"visor-1","person":"p-9","lines":["executive"],"forms":["group"],"oneToOneMost":6,\#
    "groupsMost":2,"languages":["en-GB"],"modes":["video"],\#
    "span":{"from":"2026-01-01","to":"2028-01-01"},"credentials":["ESIA"],\#
    "away":[{"from":"2026-08-01","to":"2026-09-01"}]}
    """#,
    .supervisionArrangement: #"""
    {"id":"arr-1","supervisor":"visor-1","form":"group","line":"pool","members":["c-1","c-2"],\#
    "span":{"from":"2026-02-01","to":"2027-02-01"},"most":8}
    """#,
    .supervisionWaiver: #"""
    {"id":"waive-1","practitioner":"c-1","span":{"from":"2026-03-01","to":"2026-06-01"},\#
    "grantedBy":"p-9","granted":"2026-02-27T09:00:00Z","code":"changeOfSupervisor"}
    """#,
    .cpdEntry: #"""
    {"id":"cpd-2","practitioner":"c-1","date":"2026-05-20","minutes":90,\#
    "category":"mentorCoaching","event":"event-1","title":"Marlowe on \"silence\".",\#
    "recorded":"2026-05-21T09:00:00Z","recordedBy":"poolCoordinator","corrects":"cpd-1",\#
    "withdrawn":"2026-05-22T09:00:00Z"}
    """#,
    .poolEvent: #"""
    {"id":"event-1","plan":{"kind":"annualConference","name":"The conference",\#
    "theme":"When \"nothing\" stays still","span":{"from":"2026-11-12","to":"2026-11-14"},\#
    "minutes":360,"category":"peerLearning","isOpenBeyondRegion":true,\#
    "organiser":"joint-board","places":200},"state":"held",\#
    "attendance":[{"person":"p-1","minutes":60},{"person":"p-9"}],"visitors":31}
    """#,
    .trainingCohort: #"""
    {"id":"cohort-1",\#
    "programme":{"kind":"practitionerTraining","scheme":"ILM","level":"5"},\#
    "title":"Senior \"staff\"","organisation":"ashbourne-vale",\#
    "span":{"from":"2026-01-05","to":"2026-12-01"},"places":14,"state":"closed",\#
    "members":[{"person":"p-1","practitioner":"c-1","state":"completed",\#
    "enrolled":"2026-01-02T09:00:00Z","ended":"2026-11-30T09:00:00Z"},\#
    {"person":"p-9","state":"withdrawn","enrolled":"2026-01-03T09:00:00Z",\#
    "ended":"2026-02-03T09:00:00Z"}]}
    """#,
    .benchmark: #"""
    {"id":"rate-1","perHour":{"minorUnits":22000,"currency":"GBP"},"kind":"teamCoaching",\#
    "tax":"included","source":"A \"framework\".","span":{"from":"2026-04-01","to":"2027-04-01"},\#
    "recorded":"2026-04-02T09:00:00Z","withdrawn":"2026-04-03T09:00:00Z"}
    """#,
    .costItem: #"""
    {"id":"cost-1","category":"staffTime","amount":{"kind":"time","minutes":90,\#
    "perHour":{"minorUnits":2105,"currency":"GBP"}},\#
    "span":{"from":"2026-04-01","to":"2026-05-01"},"organisation":"ashbourne-vale",\#
    "line":"executive","source":"Time \"sheets\".","recorded":"2026-05-02T09:00:00Z",\#
    "withdrawn":"2026-05-03T09:00:00Z"}
    """#,
    .benefitItem: #"""
    {"id":"benefit-1","organisation":"ashbourne-vale","engagement":"e-1",\#
    "value":{"minorUnits":2500000,"currency":"GBP"},"attribution":"3/4","confidence":"1/2",\#
    "span":{"from":"2026-04-01","to":"2027-04-01"},"source":"Marlowe on \"agency\" days.",\#
    "reportedBy":"sponsor","recorded":"2026-05-02T09:00:00Z","withdrawn":"2026-05-03T09:00:00Z"}
    """#,
    .charge: #"""
    {"id":"charge-1","organisation":"ashbourne-vale",\#
    "subject":{"kind":"executiveEngagement","id":"e-1"},\#
    "amount":{"minorUnits":180000,"currency":"GBP"},"date":"2026-05-01","paid":"2026-05-20",\#
    "recorded":"2026-05-02T09:00:00Z","withdrawn":"2026-05-21T09:00:00Z"}
    """#,
    .legalHold: goldenHold,
    .logConsent: goldenConsent,
    .round: #"""
    {"id":"round-1","state":"reviewed","decided":"2026-05-04T12:00:00Z","policyVersion":7,\#
    "constraints":{"only":["req-1","req-2"],"pinned":[{"request":"req-1","practitioner":"c-1"}],\#
    "forbidden":[{"request":"req-2","practitioner":"c-1"}],\#
    "minimums":[{"practitioner":"c-1","least":1}],\#
    "wanted":[{"request":"req-1","practitioners":2}],\#
    "quotas":[{"organisation":"ashbourne-vale","side":"practitioners","atLeast":1},\#
    {"organisation":"joint-board","side":"requests","atMost":9}]},\#
    "matches":[{"request":"req-1","practitioner":"c-1","points":42}],"unmatched":["req-2"],"leftOut":["req-3"],\#
    "values":[{"objective":"peopleServed","value":1},{"objective":"totalFit","value":42}],\#
    "notProvedBeyond":[1,43],"reviewed":"2026-05-05T08:00:00Z"}
    """#,
    .signpostingTally: #"""
    {"quarter":"2026-Q4","count":3}
    """#,
  ]
}
