import ts from 'typescript';

/** A fenced code block of a page of the docs, or the example of a docstring. */
export interface Sample {
  /** `README.md:8`: the file and the line of its first line. */
  place: string;
  code: string;
  /** Words after `ts`: `no-run` marks a sample that cannot stand alone. */
  marks: string[];
}

/** A fenced block of any language. */
interface Fenced {
  language: string;
  marks: string[];
  /** Index of its first line. */
  from: number;
  code: string;
}

/** Fences begin at the start of a line and are not nested. */
function fencedIn(markdown: string): Fenced[] {
  const blocks: Fenced[] = [];
  const lines = markdown.split('\n');
  let open: { fence: string; from: number; info: string[] } | null = null;
  lines.forEach((line, index) => {
    const fence = /^`{3,}/.exec(line)?.[0];
    if (fence === undefined) return;
    if (open === null) {
      open = { fence, from: index + 1, info: line.slice(fence.length).trim().split(' ') };
    } else if (line.trimEnd() === open.fence) {
      const [language = '', ...marks] = open.info;
      blocks.push({ language, marks, from: open.from, code: lines.slice(open.from, index).join('\n') });
      open = null;
    }
  });
  return blocks;
}

/**
 * The path that a sample begins with as a comment, `// bay-news/bay-news.ts`: it is that file, and the other samples of
 * its page can import it. Otherwise a sample uses nothing that another one makes.
 */
export function fileNameOf({ code }: Sample): string | null {
  return /^\/\/ ([\w./-]+\.ts)$/.exec(code.split('\n', 1)[0] ?? '')?.[1] ?? null;
}

/** The TypeScript samples of a Markdown page. */
export function samplesOf(page: string, markdown: string): Sample[] {
  return fencedIn(markdown)
    .filter(({ language }) => language === 'ts')
    .map(({ from, code, marks }) => ({ place: `${page}:${from + 1}`, code, marks }));
}

/** The files that a page tells to save, by their names: fences with one in brackets, ` ```html [ferry.html] `. */
export function filesOf(markdown: string): [name: string, content: string][] {
  return fencedIn(markdown).flatMap(({ marks, code }) =>
    marks.flatMap((mark): [string, string][] =>
      /^\[[\w.-]+\]$/.test(mark) ? [[mark.slice(1, -1), `${code}\n`]] : [],
    ),
  );
}

/** A command as a page shows it, with what it prints; `…` stands for whatever is left out. */
export interface Command {
  place: string;
  command: string;
  output: string;
}

/** The commands of a page: in ` ```console `, each behind a `$`, what it prints below it. */
export function commandsOf(page: string, markdown: string): Command[] {
  return fencedIn(markdown)
    .filter(({ language }) => language === 'console')
    .flatMap(({ from, code }) => {
      const commands: Command[] = [];
      for (const [index, line] of code.split('\n').entries()) {
        const last = commands.at(-1);
        if (line.startsWith('$ ')) {
          commands.push({ place: `${page}:${from + index + 1}`, command: line.slice(2), output: '' });
        } else if (last) last.output += last.output === '' ? line : `\n${line}`;
      }
      return commands;
    });
}

/** The examples in the docstrings of a source file. */
export function examplesOf(path: string, code: string): Sample[] {
  const samples: Sample[] = [];
  const lines = code.split('\n');
  lines.forEach((line, index) => {
    if (line.trim() !== '* @example') return;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => /^\s*\*(?:\/| @)/.test(next));
    const example = rest.slice(0, end).map((next) => next.replace(/^\s*\* ?/, ''));
    samples.push({ place: `${path}:${index + 2}`, code: example.join('\n'), marks: [] });
  });
  return samples;
}

/** A statement of a sample with the value that its comment gives. */
export interface Check {
  line: number;
  expression: { start: number; end: number };
  expected: unknown;
  /** Whether `…` leaves things out: what is there must be met, and there may be more. */
  partial: boolean;
  /** Whether it stands in a branch or a function, which may not be run. */
  nested: boolean;
}

/**
 * The checks of a sample: `expression; // → JSON`, and `expression; // literal` with a literal as JavaScript writes it,
 * on the same line or on comment lines of its own below. Other comments are prose.
 *
 * @throws SyntaxError where what stands after an arrow is no JSON
 */
export function checksOf(code: string): Check[] {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.Latest, true);
  const checks: Check[] = [];
  const visit = (node: ts.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentAfter(code, node.end) : null;
    if (comment !== null && ts.isExpressionStatement(node)) {
      const expression = printed(node.expression);
      const start = expression.getStart(source);
      const said = comment.startsWith('→ ')
        ? { value: JSON.parse(comment.slice(2)) as unknown, partial: false }
        : literalOf(comment);
      const { line } = source.getLineAndCharacterOfPosition(start);
      if (said) {
        checks.push({
          line,
          expression: { start, end: expression.end },
          expected: said.value,
          partial: said.partial,
          nested: node.parent !== source,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return checks;
}

/** The sample with each check as a call of `__check(value, index)`, on the lines where it was. */
export function withChecks(code: string, checks: readonly Check[]): string {
  return checks.reduceRight((text, { expression: { start, end } }, index) => {
    const value = text.slice(start, end);
    return `${text.slice(0, start)}__check(${value}, ${index})${text.slice(end)}`;
  }, code);
}

/** What `console.log(value)` is said to give is the value. */
function printed(expression: ts.Expression): ts.Expression {
  if (!ts.isCallExpression(expression) || !expression.expression.getText().startsWith('console.'))
    return expression;
  return expression.arguments.length === 1 ? (expression.arguments[0] ?? expression) : expression;
}

function commentAfter(code: string, end: number): string | null {
  const trailing = ts.getTrailingCommentRanges(code, end) ?? [];
  const ranges = trailing.length > 0 ? trailing : (ts.getLeadingCommentRanges(code, end) ?? []);
  const text = ranges.map(({ pos, end: to }) => code.slice(pos, to).replace(/^\/\/ ?/, '')).join('\n');
  return text === '' ? null : text;
}

/** The value of a literal: strings, numbers, lists and objects, where a last `…` says that there is more. */
function literalOf(text: string): { value: unknown; partial: boolean } | null {
  const partial = /,\s*…(?=\s*[}\]])/.test(text);
  const whole = `(${text.replace(/,\s*…(?=\s*[}\]])/g, '')})`;
  const source = ts.createSourceFile('literal.ts', whole, ts.ScriptTarget.Latest, true);
  const [statement, ...more] = source.statements;
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: unknown[] };
  if (parseDiagnostics.length > 0 || more.length > 0 || !statement || !ts.isExpressionStatement(statement))
    return null;
  const { expression } = statement;
  if (!ts.isParenthesizedExpression(expression) || !isLiteral(expression.expression)) return null;
  return { value: evaluated(expression.expression), partial };
}

function isLiteral(node: ts.Node): node is ts.Expression {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isLiteral(one.initializer));
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function evaluated(node: ts.Expression): unknown {
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.flatMap((one) =>
        ts.isPropertyAssignment(one) ? [[nameOf(one.name), evaluated(one.initializer)]] : [],
      ),
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(evaluated);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isPrefixUnaryExpression(node)) return -Number(node.operand.getText());
  return JSON.parse(node.getText().replaceAll('_', ''));
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText();
}
