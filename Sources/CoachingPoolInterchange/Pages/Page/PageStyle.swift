/// The style sheet of pages and charts: system fonts, two palettes, and rules for screen and paper.
///
/// A host that sets a chart into a page of its own puts ``css`` into that page.
public enum PageStyle: Sendable {
  /// The style sheet, without `<`, `&` or anything from the data.
  public static var css: String { parts.map { "\($0)" }.joined(separator: "\n") }

  static let parts: [StaticString] = [colours, words, tables, charts, screen, paper]

  /// Every pair that stands on each other has the contrast of WCAG 2.2 AA; a test computes it.
  private static let colours: StaticString = """
    :root {
      color-scheme: light;
      --page: #ffffff; --surface: #f3f6f5; --ink: #17211f; --muted: #4e5b57;
      --line: #d5dcd9; --edge: #6f7c78; --link: #0b5c58;
      --series-1: #0f6e69; --series-2: #b8500f; --series-3: #5a4bb0;
      --series-4: #8a6a00; --series-5: #a62f6b; --series-6: #2f6db3;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        color-scheme: dark;
        --page: #121817; --surface: #1b2322; --ink: #e9efed; --muted: #a9b6b2;
        --line: #35403e; --edge: #84928e; --link: #7fd6cc;
        --series-1: #58c4b8; --series-2: #f0995c; --series-3: #b5a6f5;
        --series-4: #d8b84a; --series-5: #f08bbb; --series-6: #86b7ee;
      }
    }
    @media (forced-colors: active) {
      :root {
        --page: Canvas; --surface: Canvas; --ink: CanvasText; --muted: CanvasText;
        --line: GrayText; --edge: CanvasText; --link: LinkText;
        --series-1: CanvasText; --series-2: CanvasText; --series-3: CanvasText;
        --series-4: CanvasText; --series-5: CanvasText; --series-6: CanvasText;
      }
      .chart svg { forced-color-adjust: none; }
    }
    """

  private static let words: StaticString = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 1rem 4rem; max-width: 66rem;
      background: var(--page); color: var(--ink);
      font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        sans-serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
    h1 { font-size: 2rem; font-weight: 650; letter-spacing: -0.015em; margin: 0 0 .75rem; }
    h2 { font-size: 1.4rem; font-weight: 650; letter-spacing: -0.01em; margin: 0 0 1rem; }
    h3 { font-size: 1.1rem; font-weight: 650; margin: 2rem 0 .5rem; }
    p, ul, ol, dl { margin: 0 0 1rem; }
    p, li, dd, blockquote { max-width: 68ch; }
    a { color: var(--link); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    main:focus { outline: none; }
    header { padding: 2.5rem 0 1.5rem; }
    .kicker { margin: 0 0 .5rem; color: var(--muted); font-weight: 600; }
    .lead { font-size: 1.2rem; line-height: 1.45; color: var(--muted); max-width: 52ch; }
    .note { font-size: .9rem; color: var(--muted); }
    section { padding: 2.25rem 0 1rem; border-top: 1px solid var(--line); }
    footer {
      padding: 2rem 0 0; border-top: 1px solid var(--line);
      font-size: .9rem; color: var(--muted);
    }
    nav { padding: 0 0 2rem; }
    nav h2 { font-size: 1rem; margin: 0 0 .25rem; }
    nav ol { margin: 0; padding: 0; list-style: none; columns: 18rem; column-gap: 2rem; }
    nav li { break-inside: avoid; }
    nav a { display: inline-block; padding: .3rem 0; }
    .skipping { margin: 0; }
    .skip {
      position: absolute; top: 0; left: 1rem; padding: .6rem 1rem; z-index: 1;
      background: var(--page); border: 2px solid var(--link);
    }
    .skip:not(:focus) {
      width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    .facts { display: grid; gap: .75rem 2rem; grid-template-columns: repeat(auto-fit,
      minmax(min(100%, 13rem), 1fr)); margin-top: 1.5rem; }
    .facts dt { font-size: .9rem; color: var(--muted); }
    .facts dd { margin: 0; font-weight: 550; }
    .key-figures {
      display: grid; gap: 1rem; padding: 0; list-style: none; margin: 0 0 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    }
    .key-figures li { background: var(--surface); padding: 1rem 1.1rem; border-radius: 6px; }
    .key-figures p { margin: 0; }
    .key-figures .value {
      font-size: 1.9rem; line-height: 1.15; font-weight: 650; letter-spacing: -0.02em;
      font-variant-numeric: tabular-nums;
    }
    .key-figures .label { margin-top: .25rem; }
    .key-figures .note { margin-top: .35rem; }
    .quotation { margin: 0 0 1.5rem; padding-left: 1.1rem; border-left: 3px solid var(--series-1); }
    .quotation blockquote { margin: 0; }
    .quotation p { margin: 0 0 .35rem; font-size: 1.1rem; line-height: 1.45; }
    .quotation figcaption { color: var(--muted); font-size: .9rem; }
    """

  private static let tables: StaticString = """
    .table { margin: 0 0 2rem; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.35; }
    caption { text-align: left; font-weight: 600; padding: 0 0 .6rem; }
    th, td {
      padding: .45rem .5rem; text-align: left; vertical-align: baseline; font-weight: 400;
      border-bottom: 1px solid var(--line);
    }
    th:first-child { padding-left: 0; }
    td:last-child, thead th:last-child { padding-right: 0; }
    thead th {
      font-size: .85rem; font-weight: 600; color: var(--muted); vertical-align: bottom;
      border-bottom: 1px solid var(--edge); hyphens: auto;
    }
    .whole thead th { overflow-wrap: normal; hyphens: manual; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .short { white-space: nowrap; }
    td.withheld { color: var(--muted); overflow-wrap: normal; }
    .total th, .total td { font-weight: 650; border-top: 1px solid var(--edge); }
    .legend { font-size: .9rem; color: var(--muted); margin: .6rem 0 .5rem; }
    .legend div { display: flex; gap: .6rem; }
    .legend dt { font-weight: 600; flex: none; max-width: 40%; }
    .legend dd { margin: 0; min-width: 0; }
    """

  private static let charts: StaticString = """
    .chart { margin: 0 0 3rem; }
    .chart figcaption { margin: 0 0 1rem; }
    .chart figcaption p { margin: 0; }
    .chart .title { font-weight: 650; font-size: 1.05rem; line-height: 1.3; }
    .chart .description { color: var(--muted); margin-top: .25rem; }
    .chart .drawing { min-width: 0; }
    .chart .drawing .note { margin: .6rem 0 0; }
    .chart svg { display: block; width: 100%; max-width: 27rem; height: auto; overflow: visible; }
    .chart details { min-width: 0; margin-top: 1.25rem; }
    .chart summary { padding: .45rem 0; color: var(--link); cursor: pointer; width: fit-content; }
    .chart .table { margin: 0; }
    .chart caption {
      position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
      clip-path: inset(50%);
    }
    svg text { font-size: 12px; fill: var(--ink); letter-spacing: normal; word-spacing: normal; }
    svg .small { font-size: 11px; fill: var(--muted); }
    svg .strong { font-weight: 650; }
    svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .figure { text-anchor: end; font-weight: 600; font-variant-numeric: tabular-nums; }
    svg .withheld { fill: var(--muted); font-weight: 400; }
    svg .grid { stroke: var(--line); stroke-width: 1; }
    svg .base { stroke: var(--edge); stroke-width: 1; }
    svg .whisker { stroke: var(--ink); stroke-width: 1.5; fill: none; }
    svg .halo { stroke: var(--page); stroke-width: 3.5; fill: none; }
    svg .hatch { stroke: var(--edge); stroke-width: 1; fill: none; }
    svg .median { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; }
    svg .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
    svg .mark { stroke: var(--page); stroke-width: 1; }
    svg .open { fill: var(--page); stroke-width: 2; }
    svg .link { stroke: var(--edge); stroke-width: 2; fill: none; }
    svg .name { font-size: 11px; }
    svg .edge { fill: var(--edge); }
    svg .over { paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
    svg .ribbon { fill-opacity: .3; stroke-width: 1; }
    svg .fill-1 { fill: var(--series-1); } svg .stroke-1 { stroke: var(--series-1); }
    svg .fill-2 { fill: var(--series-2); } svg .stroke-2 { stroke: var(--series-2); }
    svg .fill-3 { fill: var(--series-3); } svg .stroke-3 { stroke: var(--series-3); }
    svg .fill-4 { fill: var(--series-4); } svg .stroke-4 { stroke: var(--series-4); }
    svg .fill-5 { fill: var(--series-5); } svg .stroke-5 { stroke: var(--series-5); }
    svg .fill-6 { fill: var(--series-6); } svg .stroke-6 { stroke: var(--series-6); }
    svg .dash-2 { stroke-dasharray: 7 3; } svg .dash-3 { stroke-dasharray: 2 3; }
    svg .dash-4 { stroke-dasharray: 9 3 2 3; } svg .dash-5 { stroke-dasharray: 4 4; }
    svg .dash-6 { stroke-dasharray: 12 3 2 3 2 3; }
    """

  /// A table of many columns is shown row by row on a phone; a short one stands beside its chart.
  private static let screen: StaticString = """
    @media screen and (max-width: 40rem) {
      h1 { font-size: 1.6rem; }
      header { padding-top: 1.5rem; }
      .wide, .wide caption, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
      .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .wide tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
      .wide tr.total { border-top: 1px solid var(--edge); }
      .wide th, .wide td, .wide .total th, .wide .total td { border: 0; padding: .1rem 0; }
      .wide tbody th { font-weight: 650; }
      .wide td[data-label] { display: flex; justify-content: space-between; gap: 1rem; }
      .wide td[data-label]::before {
        content: attr(data-label); content: attr(data-label) / "";
        color: var(--muted); font-weight: 400; text-align: left; white-space: normal;
        min-width: 0;
      }
    }
    @media screen and (min-width: 48rem) {
      body { padding: 0 2rem 6rem; }
      header { padding: 4rem 0 2rem; }
      h1 { font-size: 2.6rem; }
      section { padding: 3rem 0 1.5rem; }
    }
    @media screen and (min-width: 64rem) {
      .beside { display: grid; grid-template-columns: minmax(0, 27rem) minmax(0, 1fr);
        column-gap: 3.5rem; align-items: start; }
      .beside figcaption { grid-column: 1 / -1; }
      .beside details { margin-top: 0; }
      .beside summary { padding-top: 0; }
    }
    """

  /// Paper is white, shows every table, and breaks no chart and no row.
  private static let paper: StaticString = """
    @page {
      size: A4; margin: 18mm 16mm 20mm;
      @bottom-right { content: counter(page); font: 9pt sans-serif; color: #4e5b57; }
    }
    @media print {
      html { font-size: 10.5pt; }
      body { padding: 0; max-width: none; }
      header { padding: 0 0 1rem; }
      section { padding: 1.5rem 0 .5rem; }
      nav, .skipping { display: none; }
      a { color: inherit; text-decoration: none; }
      .drawing, .slim, .key-figures li, .quotation, tr, .legend, figcaption,
      .facts > div, li { break-inside: avoid; }
      figcaption, caption, summary { break-after: avoid; }
      .legend, .table .note, .drawing .note { break-before: avoid; }
      .chart { margin-bottom: 2rem; }
      .chart svg { max-width: 9.2cm; max-height: 21cm; }
      .slim { display: grid; grid-template-columns: 9.2cm minmax(0, 1fr); column-gap: 8mm;
        align-items: start; }
      .slim figcaption { grid-column: 1 / -1; }
      .slim details { margin-top: 0; }
      .slim summary { padding-top: 0; }
      .chart summary { list-style: none; color: var(--muted); font-size: .9rem; }
      .chart summary::-webkit-details-marker { display: none; }
      details::details-content { content-visibility: visible; display: block; }
      thead { display: table-header-group; }
      p, li { orphans: 3; widows: 3; }
      .key-figures {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr)); gap: .6rem;
      }
      .key-figures li { border: 1px solid var(--line); padding: .7rem .8rem; }
      .key-figures .value { font-size: 1.6rem; }
      svg, .key-figures li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
