import fc from 'fast-check';

/**
 * What texts are made of: ideographs in and out of the BMP, Chinese and ASCII punctuation, figures, white space, and
 * whatever HTML, Markdown, JSON and terminals read as something else than words.
 */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'報道說他們今日香港一二十年月𨋢𠮷啲嘅') },
  { weight: 2, arbitrary: fc.constantFrom(...'，。：；「」『』（）《》、？！…—') },
  { weight: 2, arbitrary: fc.constantFrom(...'*_`#>+-=~|[]()!\\&<"\'$^{}:/.@0123456789aZpsw ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '</script>',
      '<!--',
      '&lt;',
      '\u2028',
      '\u2029',
      '\u001b[31m',
      '\u009b',
      '\u0000',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://a.example/', 'www.a.example', 'a@b.example', '1. ', '- ', '😀'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\t', '\u3000', '\u00a0', '\u200b', 'e\u0301') },
);

/** One line of text, perhaps empty. */
export const line: fc.Arbitrary<string> = fc.string({ unit, maxLength: 40 });

/** Text of a few lines, perhaps empty. */
export const lines: fc.Arbitrary<string> = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((all) => all.join('\n'));

/** An absolute http or https URL, with characters that URLs may hold and URIs may not among them. */
export const url: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .string({ unit: fc.constantFrom(...'港a𨋢1|[]{}^`"\\()%&=*_~!$\'@:;,+ '), maxLength: 12 })
    .map((part) => `https://news.example/${part}x?q=${part}x#${part}x`),
);

/** The nearest boundary of a code point at or before the offset. */
export function boundary(text: string, offset: number): number {
  const inPair = offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return inPair ? offset - 1 : offset;
}
