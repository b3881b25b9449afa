/// An element with content that pages use; there is none that runs, fetches or embeds anything.
package enum HTMLElement: String, Sendable, CaseIterable {
  case html, head, title, body
  case header, nav, main, section, footer
  case h1, h2, h3
  case p, ul, ol, li, dl, dt, dd, div, blockquote, figure, figcaption
  case details, summary
  case table, caption, thead, tbody, tr, th, td
  case a, bdi, cite, span, strong
  case svg, g, desc, text, line, rect, circle, path

  /// Whether a line break may follow it in the file.
  var endsLine: Bool {
    switch self {
    case .a, .bdi, .cite, .span, .strong: false
    default: true
    }
  }

  /// Whether its content begins on a line of its own.
  var opensLine: Bool {
    switch self {
    case .html, .head, .body, .header, .nav, .main, .section, .footer, .ul, .ol, .dl, .div, .figure,
      .details, .table, .thead, .tbody, .tr, .svg, .g:
      true
    default: false
    }
  }
}

/// An element that never has content.
package enum HTMLVoidElement: String, Sendable, CaseIterable {
  case meta, br
}
