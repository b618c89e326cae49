import type { Mark } from '../../model/block.js';

/** Marks that Markdown writes around words. Where both are on, strong alone is written. */
export type Style = 'strong' | 'emphasis';

/** A run of characters under the same link and in the same style. */
export interface Piece {
  text: string;
  link: string | null;
  style: Style | null;
}

interface Edge {
  at: number;
  mark: Mark;
  opens: boolean;
}

function edges(marks: readonly Mark[], offset: number, length: number): Edge[] {
  const within = (at: number) => Math.min(Math.max(at - offset, 0), length);
  return marks
    .flatMap((mark) => [
      { at: within(mark.span.start), mark, opens: true },
      { at: within(mark.span.end), mark, opens: false },
    ])
    .sort((a, b) => a.at - b.at);
}

/** What is on between two edges. Links do not nest in Markdown: the one that is on stays, and holds its words. */
class State {
  private link: Mark | null = null;
  private readonly on = { strong: 0, emphasis: 0 };

  pass({ mark, opens }: Edge): void {
    if (mark.kind !== 'link') this.on[mark.kind] += opens ? 1 : -1;
    else if (opens && mark.url !== null) this.link ??= mark;
    else if (this.link === mark) this.link = null;
  }

  piece(text: string): Piece {
    const style = this.on.strong > 0 ? 'strong' : this.on.emphasis > 0 ? 'emphasis' : null;
    return { text, link: this.link?.url ?? null, style };
  }
}

/**
 * A text cut where its marks begin and end; neighbours that are marked alike are one piece.
 *
 * @param offset Where the text begins in the string that the marks count in.
 */
export function pieces(text: string, marks: readonly Mark[], offset: number): Piece[] {
  const result: Piece[] = [];
  const state = new State();
  let from = 0;
  const cut = (to: number) => {
    if (to === from) return;
    const piece = state.piece(text.slice(from, to));
    const last = result.at(-1);
    if (last && last.link === piece.link && last.style === piece.style) last.text += piece.text;
    else result.push(piece);
    from = to;
  };
  for (const edge of edges(marks, offset, text.length)) {
    cut(edge.at);
    state.pass(edge);
  }
  cut(text.length);
  return result;
}
