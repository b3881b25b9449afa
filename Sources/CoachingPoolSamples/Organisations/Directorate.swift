internal import CoachingPool

/// A part of a body with a director, a head of service and teams.
struct Directorate {
  let name: String
  let director: String
  let head: String
  let teams: [String]
  let officers: [String]
  let experience: [String]
  var designation: StatutoryDesignation? = nil
  /// Ranks in place of titles, from level 2 to level 7.
  var ranks: [String] = []

  init(
    _ name: String, director: String, head: String, teams: String, officers: String,
    experience: String, designation: StatutoryDesignation? = nil, ranks: String = ""
  ) {
    self.name = name
    self.director = director
    self.head = head
    self.teams = items(teams)
    self.officers = items(officers)
    self.experience = items(experience)
    self.designation = designation
    self.ranks = items(ranks)
  }

  /// The name of a team; names repeat with a number where there are many teams.
  func team(_ index: Int) -> String {
    let name = teams[index % teams.count]
    return index < teams.count ? name : "\(name) \(index / teams.count + 1)"
  }

  /// What somebody of a level is called.
  func title(_ level: JobLevel, team: String, _ random: inout SampleRandom) -> String {
    if (2...7).contains(level.rawValue), ranks.count == 6 { return ranks[level.rawValue - 2] }
    return switch level {
    case .chiefExecutive, .director: director
    case .assistantDirector: "Assistant Director, \(name)"
    case .headOfService: head
    case .manager: "\(team) Manager"
    case .teamLeader: "\(team) Team Leader"
    case .officer: random.pick(officers)
    case .apprenticeOrTrainee: "\(random.pick(["Apprentice", "Graduate Trainee"])), \(team)"
    }
  }
}

extension Directorate {
  static let upperTier = [
    Directorate(
      "Children and Families", director: "Director of Children's Services",
      head: "Head of Family Help", teams: "Family Help, Fostering, Early Years, School Inclusion",
      officers: "Social Worker, Family Support Worker, Inclusion Officer",
      experience: "childrensServices", designation: .directorOfChildrensServices),
    Directorate(
      "Adults and Health", director: "Director of Adult Social Services",
      head: "Head of Community Care", teams: "Reablement, Commissioning, Safe Homes, Carers",
      officers: "Occupational Therapist, Social Worker, Commissioning Officer",
      experience: "socialCare, publicHealth", designation: .directorOfAdultSocialServices),
    Directorate(
      "Place and Growth", director: "Director of Place", head: "Head of Planning and Highways",
      teams: "Highways, Planning Policy, Housing Strategy, Waste and Recycling",
      officers: "Highways Engineer, Planning Officer, Housing Officer",
      experience: "planning, housing, projectManagement"),
    Directorate(
      "Resources", director: "Director of Resources", head: "Head of Finance",
      teams: "Financial Planning, People and Learning, Digital Services, Procurement",
      officers: "Accountant, HR Adviser, Systems Analyst, Procurement Officer",
      experience: "finance, humanResources, digital, procurement", designation: .section151Officer),
  ]

  static let district = [
    Directorate(
      "Communities", director: "Director of Communities", head: "Head of Housing",
      teams: "Housing Needs, Leisure and Parks, Community Safety",
      officers: "Housing Officer, Community Officer", experience: "housing"),
    Directorate(
      "Place", director: "Director of Place", head: "Head of Development",
      teams: "Development Management, Environmental Health, Street Scene",
      officers: "Planning Officer, Environmental Health Officer", experience: "planning"),
    Directorate(
      "Corporate Resources", director: "Director of Finance", head: "Head of Revenues and Benefits",
      teams: "Revenues, Accountancy, Customer Contact",
      officers: "Accountant, Revenues Officer, Customer Adviser", experience: "finance, digital",
      designation: .section151Officer),
    Directorate(
      "Law and Governance", director: "Director of Law", head: "Head of Democratic Services",
      teams: "Legal Services, Elections, People and Learning",
      officers: "Solicitor, Democratic Services Officer, HR Adviser",
      experience: "legal, humanResources, politicalLeadership", designation: .monitoringOfficer),
  ]

  static let health = [
    Directorate(
      "Nursing", director: "Chief Nurse", head: "Matron",
      teams: "Acute Medicine, Maternity, Paediatrics, Theatres, Community Nursing",
      officers: "Staff Nurse, Midwife, Nurse Specialist", experience: "nursing, operations"),
    Directorate(
      "Clinical Services", director: "Medical Director", head: "Clinical Service Lead",
      teams: "Therapies, Pharmacy, Imaging, Emergency Care",
      officers: "Physiotherapist, Pharmacist, Radiographer", experience: "operations"),
    Directorate(
      "Operations", director: "Chief Operating Officer", head: "Head of Patient Services",
      teams: "Patient Access, Estates, Discharge", officers: "Service Coordinator, Estates Officer",
      experience: "operations, projectManagement, transformation"),
    Directorate(
      "People and Finance", director: "Director of People", head: "Head of Workforce",
      teams: "Workforce, Education, Management Accounts",
      officers: "HR Business Partner, Management Accountant, Learning Adviser",
      experience: "humanResources, finance"),
  ]

  private static let policeRanks =
    "Assistant Chief Constable, Chief Superintendent, Superintendent, Chief Inspector, Sergeant, Constable"
  static let police = [
    Directorate(
      "Local Policing", director: "", head: "",
      teams: "Neighbourhoods North, Neighbourhoods South, Response", officers: "Constable",
      experience: "operations", ranks: policeRanks),
    Directorate(
      "Crime", director: "", head: "", teams: "Investigations, Protecting People, Forensics",
      officers: "Constable", experience: "operations", ranks: policeRanks),
    Directorate(
      "Contact and Operations", director: "Director of Contact", head: "Head of Contact",
      teams: "Contact Centre, Control Room, Custody", officers: "Contact Handler, Custody Officer",
      experience: "operations, communications"),
    Directorate(
      "Enabling Services", director: "Director of People and Finance", head: "Head of People",
      teams: "People Services, Finance, Digital",
      officers: "HR Adviser, Finance Officer, Data Analyst",
      experience: "humanResources, finance, digital"),
  ]

  private static let fireRanks =
    "Deputy Chief Fire Officer, Area Manager, Group Manager, Station Manager, Watch Manager, Firefighter"
  static let fire = [
    Directorate(
      "Response", director: "", head: "", teams: "North Stations, South Stations, On-Call Stations",
      officers: "Firefighter", experience: "operations", ranks: fireRanks),
    Directorate(
      "Prevention", director: "", head: "", teams: "Home Safety, Schools, Road Safety",
      officers: "Firefighter", experience: "operations, communications", ranks: fireRanks),
    Directorate(
      "Protection", director: "Director of Protection", head: "Head of Fire Safety",
      teams: "Inspections, Building Safety", officers: "Inspecting Officer",
      experience: "operations"),
    Directorate(
      "Corporate Support", director: "Director of Corporate Support", head: "Head of People",
      teams: "People Services, Finance, Fleet", officers: "HR Adviser, Finance Officer",
      experience: "humanResources, finance"),
  ]

  static let education = [
    Directorate(
      "Teaching and Learning", director: "Director of Education", head: "Head of School",
      teams: "Sciences, Humanities, Applied Skills", officers: "Lecturer, Teacher, Tutor",
      experience: "careerEarly"),
    Directorate(
      "Student Services", director: "Director of Students", head: "Head of Student Support",
      teams: "Wellbeing, Admissions, Library", officers: "Student Adviser, Librarian",
      experience: "communications"),
    Directorate(
      "Estates and Digital", director: "Director of Estates", head: "Head of Digital",
      teams: "Campus, Systems, Projects", officers: "Systems Analyst, Project Officer",
      experience: "digital, projectManagement"),
    Directorate(
      "Professional Services", director: "Director of Professional Services",
      head: "Head of People", teams: "People, Finance, Governance",
      officers: "HR Adviser, Finance Officer", experience: "humanResources, finance, legal"),
  ]

  static let corporate = [
    Directorate(
      "Partnerships", director: "Director of Partnerships", head: "Head of Partnerships",
      teams: "Partnerships, Policy, Engagement", officers: "Policy Officer, Partnership Officer",
      experience: "communications, politicalLeadership"),
    Directorate(
      "Programmes", director: "Director of Programmes", head: "Head of Programmes",
      teams: "Skills, Transport, Housing Growth", officers: "Programme Officer, Analyst",
      experience: "projectManagement, transformation, housing"),
    Directorate(
      "People", director: "Director of People", head: "Head of Learning",
      teams: "Learning, Workforce", officers: "HR Adviser, Learning Adviser",
      experience: "humanResources"),
    Directorate(
      "Finance and Legal", director: "Director of Finance", head: "Head of Governance",
      teams: "Finance, Governance", officers: "Accountant, Solicitor", experience: "finance, legal"),
  ]
}
