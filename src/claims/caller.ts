import type { Names } from './name.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { before } from './sentence.js';

/** What callers do. */
export const CALLED = new Set('报警 报案 举报 投诉 求助 反映'.split(' '));
const RECEIVED = new Set('接到 接获 收到 接'.split(' '));

/** Whoever stands between 接到 and what they did by it: 接到群眾報警, 收到居民投訴. */
export function callerIn(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens } = passage;
  if (!CALLED.has(tokens.at(to - 1).form)) return null;
  for (let i = to - 2; i >= from; i = before(tokens, i))
    if (RECEIVED.has(tokens.at(i).form)) return readPhrase(passage, i + 1, to - 1, names);
  return null;
}
