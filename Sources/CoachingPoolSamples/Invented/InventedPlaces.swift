/// Names of places that do not exist, for bodies that do not exist (rule A12).
///
/// The first names are written by hand; further ones are composed of the same sort of parts. A test
/// compares every name with those of real councils.
enum InventedPlaces {
  /// The region, in place of a real one.
  static let region = "Heartwold"

  /// Counties: for county councils, and for police forces and fire authorities.
  static let counties = items(
    """
    Orrenshire, Marrenshire, Tavelshire, Ellanshire, Brockenshire, Quarleyshire, Vennershire,
    Jorrowshire, Kestleshire, Umbershire, Zellshire, Lindermarshire
    """)

  /// Towns, cities and districts.
  static let towns = items(
    """
    Calderwick, Thornmere Vale, Brindlemoor, Cressholt, Dunmarch, Elverstow, Fenhallow, Garrowmere,
    Hollinstow, Istlebrook, Jorrowdale, Kestlemarsh, Larkenfold, Merrowstead, Nettlehaven, Orrinford,
    Pellowick, Quarrendale, Rushenholt, Sallowmere, Tarrowick, Umberstow, Vellingford, Wrenmarch,
    Yarrowfold, Zellbrook, Ashenfold, Birchenmere, Coppenwick, Drovenholt, Emberstead, Farrowdene,
    Gorsemarch, Hazelstow, Ivenbrook, Juniperfold, Kelderholt, Lindmarch, Mossenwick, Willowmarch,
    Pennimoor, Quillbrook, Rookenfold, Silvermarsh, Tamberwick, Underwold, Vennerholt, Yewstead,
    Amblestow, Bramblewick, Corrinmere, Dapplefold
    """)

  private static let openings = items(
    """
    Alver, Bracken, Corrow, Dellan, Eskel, Fallow, Gannet, Hessel, Inder, Jessel, Kessen, Lorren,
    Mallen, Norrin, Oster, Perrow, Quennel, Rendle, Sollen, Tessel, Ullen, Varrow, Wessel, Yellan,
    Aspen, Bellow, Cindle, Dorrin, Ennick, Fossen
    """)
  private static let endings = items(
    "mere, wick, stow, hallow, fold, holt, march, stead, brook, wold, dene, moor, reach, garth, haven"
  )

  /// So many different towns, the hand-written ones first.
  static func towns(_ count: Int) -> [String] {
    var names = Array(towns.prefix(count))
    // Openings and endings are walked in step, so that neighbours differ in both.
    var position = 0
    while names.count < count, position < openings.count * endings.count * 2 {
      let round = position / openings.count
      let stem =
        openings[position % openings.count] + endings[(position + round) % endings.count]
      names.append(round < endings.count ? stem : "Great \(stem)")
      position += 1
    }
    return names
  }
}
