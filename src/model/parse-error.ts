/** Why an input could not become an article. */
export type ParseErrorCode =
  | 'empty-input'
  | 'invalid-input'
  | 'unsupported-encoding'
  | 'unrecognized-source'
  | 'not-an-article'
  | 'too-large'
  | 'too-deep';

/** The limit that was passed, its value, and what was met. */
export interface LimitPassed {
  limit: string;
  max: number;
  met: number;
}

/**
 * The only error that leaves the package.
 *
 * `message` says what was wrong and what to do; `cause` keeps the origin where there is one.
 *
 * @example
 * const result = safeParse('');
 * if (!result.success) console.error(result.error.code); // 'empty-input'
 */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly code: ParseErrorCode;
  /** Set where a limit was passed. */
  readonly passed: LimitPassed | null;

  constructor(
    code: ParseErrorCode,
    message: string,
    options: { cause?: unknown; passed?: LimitPassed } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.passed = options.passed ?? null;
  }
}

/** A `too-large` or `too-deep` error that says which limit was passed and how to raise it. */
export function limitError(code: 'too-large' | 'too-deep', passed: LimitPassed): ParseError {
  return new ParseError(
    code,
    `The input has more ${passed.limit} than allowed (${passed.met} met, ${passed.max} allowed). ` +
      `Raise it with { limits: { ${passed.limit}: … } } if the input is trusted.`,
    { passed },
  );
}

const UNREAD = 'The input could not be read: …. Please report it.';

/**
 * Whatever went wrong, as a `ParseError`; the origin is its `cause`.
 *
 * @param words the message, with `…` in the place of what was thrown
 */
export function parseErrorOf(error: unknown, words = UNREAD): ParseError {
  const because = (why: string) =>
    new ParseError(
      'invalid-input',
      words.replace('…', () => why),
      { cause: error },
    );
  try {
    if (error instanceof ParseError) return error;
    // with a raised limit a library may still recurse further than the stack of this machine is high
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return new ParseError(
        'too-deep',
        'The input nests deeper than the stack of this machine is high. Lower limits.depth and limits.jsonDepth.',
        { cause: error },
      );
    }
    return because(String(error));
  } catch {
    // what was thrown throws when it is looked at
    return because('something that cannot be described was thrown');
  }
}
