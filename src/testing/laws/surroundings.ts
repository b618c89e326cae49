import type { Adapter, Article, Input } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { differences } from '../differences.js';
import { type Read, readCase } from '../trial.js';
import type { Law } from './law.js';

const NOISE = '<div class="zz-unrelated"><p>無關的一段文字。</p><ul><li>甲</li></ul></div>';

/** What is around the article changes nothing, and neither does how much of the page was looked at. */
export const surroundings: Law = {
  name: 'what is around the article changes nothing',
  broken(read, { adapter, tried }) {
    const { source } = read;
    if (source === null) return [];
    return [...byRegions(read, adapter, tried), ...amidNoise(read, adapter, tried, source)];
  },
};

function byRegions(read: Read, adapter: Adapter, tried: AdapterCase): string[] {
  if (!adapter.html?.regions) return [];
  const whole = readCase(adapter, tried, { whole: true });
  return differences(read.article, whole?.article).map(
    (difference) => `html.regions leaves out something that is read: ${difference} from the whole page`,
  );
}

function amidNoise(read: Read, adapter: Adapter, tried: AdapterCase, source: string): string[] {
  const [what, input] = noisy(tried.input, source);
  if (!input) return [];
  const other = readCase(adapter, { ...tried, input });
  if (!other) return [`${what} make it unreadable`];
  return differences(placeless(other.article), placeless(read.article)).map(
    (difference) => `${what} change the article: ${difference}`,
  );
}

function noisy(input: Input, source: string): [what: string, input: Input | null] {
  const url =
    typeof input === 'object' && 'url' in input && input.url !== undefined ? { url: input.url } : {};
  if (typeof input === 'object' && 'text' in input) {
    const text = source.replace(/\r?\n/g, ' \t\r\n');
    return ['other line ends and trailing white space', { text, ...url }];
  }
  if (typeof input !== 'object' || !('html' in input)) return ['', null];
  const html = source.replace(/<body([^>]*)>/i, `<body$1>${NOISE}`).replace(/<\/body>/i, `${NOISE}</body>`);
  return ['unrelated elements at both ends of the page', html === source ? null : { html, ...url }];
}

function placeless(article: Article): Article {
  return { ...article, blocks: article.blocks.map((block) => ({ ...block, origin: null })) };
}
