/** A stream of numbers that a seed decides: the same seed finds the same thing again. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number {
    // mulberry32, by Tommy Ettinger (public domain)
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** What pages, payloads and copies are made of, and what trips those who read them. */
const TOKENS = [
  '<p>', '</p>', '<div>', '</div>', '<span>', '<b>', '</b>', '<a href="', '<a href="javascript:x">', '</a>', '<br>', '<br><br>',
  '<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '</ul>', '<figure>', '<figcaption>', '</figure>', '<img src=x>',
  '<iframe src="//x">', '<blockquote>', '<template>', '<noscript>', '<svg>', '<math>', '<![CDATA[', '<!--', '-->', '--!>', '<!',
  '<script>', '</script>', '<script type="application/ld+json">', '<style>', '<title>', '<textarea>', '<select>', '<option>',
  '<plaintext>', '<frameset>', '</body>', '</html>', '<html>', '<body>', '<head>', '<h1>', '<h2>', '</h2>', '<ruby>', '<rt>',
  '<font a>', '<nobr>', '<button>', '<form>', ' hidden', ' style="display:none"', ' class="', ' id="', '="', "='", '>', '<', '&', '&#0;',
  '&#xD800;', '&nbsp;', '&lt;script&gt;', '"', "'", '`', '\\', '\\u0000', '{', '}', '[', ']', ',', ':', 'null', 'true', '-1', '1e999',
  '{"@id":"', '"__proto__":', '"constructor":', 'constructor', '__proto__', 'toString', '"type":"', '"blocks":[', '"model":{', '"text":',
  '\n', '\r\n', '\r', '\u0085', '\u2028', '\t', ' ', '\u3000', '\u00a0', '\u200b', '\ufeff', '\u00ad', '\ufdd0', '\ufdd1', '\u202e', '\u0000',
  '\u001b[31m', '\ud800', '\udc00', '\ufffd', '𨋢', '😀', '表示', '說', '稱', '「', '」', '『', '』', '“', '”', '（', '）', '(', ')', '：', '，', '。',
  '撰文：', '出版：', '更新時間', '圖像來源，', '圖像加註文字，', '概要', '延伸閱讀', '廣告', '相關報道', '分享', '11 小時前', '2025-02-30', '2025年13月1日',
  '25:61', '10月30日至', '去年', '五成', '十點', '約50億加元', '%', '第', '陳大文', '發言人', '（Reuters）', '並未', '據', '引述', '他',
]; // biome-ignore format: a table

/** The text with a few changes: parts cut, doubled, moved, taken from another text, or tokens put in. */
export function mutated(text: string, other: string, chance: Chance): string {
  let result = text;
  for (let changes = 1 + chance.below(6); changes > 0; changes -= 1) result = changed(result, other, chance);
  return result.slice(0, 400_000);
}

function changed(text: string, other: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const size = chance.below(2) === 0 ? chance.below(12) : chance.below(600);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (chance.below(8)) {
    case 0:
      return before + after.slice(size);
    case 1:
      return before + after.slice(0, size) + after;
    case 2:
      return before;
    case 3: {
      const from = chance.below(other.length + 1);
      return before + other.slice(from, from + size) + after.slice(size);
    }
    case 4:
      return before + chance.of(TOKENS).repeat(1 + chance.below(40)) + after;
    case 5:
      return before + String.fromCharCode(chance.below(0x10000)) + after.slice(1);
    default:
      return before + chance.of(TOKENS) + after;
  }
}

/** The value with a few places of it changed; for payloads, which have no text to cut. */
export function mutatedJson(value: unknown, other: unknown, chance: Chance): unknown {
  const json = JSON.parse(JSON.stringify(value)) as unknown;
  const pieces = [...objectsOf(other)];
  for (let changes = 1 + chance.below(5); changes > 0; changes -= 1) {
    const holder = chance.of([...objectsOf(json)]);
    if (!holder) break;
    const keys = Object.keys(holder);
    const added = Array.isArray(holder) ? ['0'] : ['__proto__', 'constructor', 'type', '0'];
    const key = chance.below(5) === 0 ? chance.of(added) : chance.of(keys);
    if (key === undefined) continue;
    const known = [
      undefined,
      null,
      0,
      -1,
      1e21,
      '',
      'constructor',
      chance.of(TOKENS),
      [],
      {},
      true,
      holder[chance.of(keys) ?? key],
      chance.of(pieces),
    ];
    Object.defineProperty(holder, key, {
      value: chance.of(known),
      writable: true,
      enumerable: true,
      configurable: true,
    });
    // a value that holds itself would not be JSON
    if (!isJson(json)) return value;
  }
  return json;
}

function* objectsOf(value: unknown): Generator<Record<string, unknown>> {
  const waiting: unknown[] = [value];
  for (let count = 0; waiting.length > 0 && count < 5000; count += 1) {
    const item = waiting.pop();
    if (typeof item !== 'object' || item === null) continue;
    yield item as Record<string, unknown>;
    for (const inner of Object.values(item)) waiting.push(inner);
  }
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value).length < 2_000_000;
  } catch {
    return false;
  }
}
