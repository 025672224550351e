/**
 * Markup that needs no more escaping. Only `html` makes it. The web channel has the same few lines: a channel imports nothing of
 * `src`, the demo nothing of a channel, and neither may lean on the other for its escaping.
 */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Piece = Html | string | number | false | null | undefined | readonly Html[];

/** Puts a page together; whatever is not markup itself is escaped, so that no name can become a script. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(parts.map((part, at) => part + written(pieces[at])).join(''));
}

function written(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(({ markup }) => markup).join('');
  return String(piece).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
