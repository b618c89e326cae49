import type { Judgement, Verdict } from './judgement.js';

/** The claims counted: how many there are, how many were given, and of the pairs how many are right in what. */
export class Count {
  gold = 0;
  predicted = 0;
  private matched = 0;
  private readonly right = new Map<keyof Verdict, number>();

  add({ verdicts, missed, surplus }: Judgement): void {
    this.gold += verdicts.length + missed.length;
    this.predicted += verdicts.length + surplus.length;
    this.matched += verdicts.length;
    for (const verdict of verdicts)
      for (const [aspect, value] of Object.entries(verdict) as [keyof Verdict, unknown][])
        if (value === true) this.right.set(aspect, this.rightIn(aspect) + 1);
  }

  precision = (aspect: keyof Verdict) => ratio(this.rightIn(aspect), this.predicted);
  recall = (aspect: keyof Verdict) => ratio(this.rightIn(aspect), this.gold);
  f1 = (aspect: keyof Verdict) => ratio(2 * this.rightIn(aspect), this.predicted + this.gold);
  /** Of the claims that have a partner, how many are right in this. */
  accuracy = (aspect: keyof Verdict) => ratio(this.rightIn(aspect), this.matched);

  private rightIn = (aspect: keyof Verdict) => this.right.get(aspect) ?? 0;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export type Figures = Record<string, number>;

/** Everything that is measured, 0 to 1, higher is better. `quiet`: the share of misleading lines with no claim. */
export function figuresOf(attributed: Count, statements: Count, quiet: number): Figures {
  return {
    'attributed precision': attributed.precision('found'),
    'attributed recall': attributed.recall('found'),
    'attributed F1': attributed.f1('found'),
    'content exact F1': attributed.f1('exact'),
    'content IoU 0.8 F1': attributed.f1('close'),
    'cue exact F1': attributed.f1('cue'),
    'all right F1': attributed.f1('allRight'),
    source: attributed.accuracy('source'),
    kind: attributed.accuracy('kind'),
    via: attributed.accuracy('via'),
    polarity: attributed.accuracy('polarity'),
    certainty: attributed.accuracy('certainty'),
    'statement precision': statements.precision('found'),
    'statement recall': statements.recall('found'),
    'statement F1': statements.f1('found'),
    'quiet lines': quiet,
  };
}
