import { foldLine } from '../document/clean-text.js';

/**
 * Makes a list of an outlet's own words that are no text of an article: the name of a rule, and the lines that it drops,
 * each written out or as one pattern. Answers the rule that drops a line, the first that does, or `null`.
 *
 * @example
 * const ruleOf = boilerplate({ advertisement: ['廣告', '贊助'], share: /^分享(?:到|至)/ });
 * ruleOf(' 廣告 '); // 'advertisement'
 * ruleOf('渡輪今早恢復航行。'); // null
 */
export function boilerplate(
  rules: Readonly<Record<string, RegExp | readonly string[]>>,
): (line: string) => string | null {
  const tests = Object.entries(rules).map(([rule, lines]): [string, (line: string) => boolean] => {
    if (!(lines instanceof RegExp)) return [rule, (line) => lines.includes(line)];
    // a global or sticky pattern would remember where it stopped in the last line
    const pattern = new RegExp(lines.source, lines.flags.replace(/[gy]/g, ''));
    return [rule, (line) => pattern.test(line)];
  });
  return (line) => {
    const folded = foldLine(line);
    return tests.find(([, isDropped]) => isDropped(folded))?.[0] ?? null;
  };
}
