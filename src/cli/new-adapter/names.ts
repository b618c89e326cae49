/** `harbour-news` as the name of a constant: `harbourNews`. */
export function constantName(id: string): string {
  const [first = '', ...others] = id.split('-');
  const name = first + others.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
  return RESERVED.has(name) ? `${name}Adapter` : name;
}

const RESERVED = new Set([
  'new',
  'class',
  'default',
  'import',
  'export',
  'case',
  'in',
  'for',
  'if',
  'do',
  'this',
]);

/** Where an outlet's times and language are likely to be at home, by its host and what the page says. */
export function homeOf(host: string, language: string | null): { timeZone: string; language: string } {
  const tag = (language ?? '').toLowerCase();
  if (/\.tw$/.test(host) || /^zh-(?:hant-)?tw/.test(tag))
    return { timeZone: 'Asia/Taipei', language: 'zh-Hant-TW' };
  if (/\.cn$/.test(host) || /^zh-(?:cn|hans)/.test(tag))
    return { timeZone: 'Asia/Shanghai', language: 'zh-Hans' };
  if (/\.sg$/.test(host)) return { timeZone: 'Asia/Singapore', language: 'zh-Hans' };
  return { timeZone: 'Asia/Hong_Kong', language: 'zh-Hant-HK' };
}

/** A text as a literal of TypeScript. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
