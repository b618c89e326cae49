import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { claimsTable } from '../../src/cli/claims-table.js';
import { digest } from '../../src/cli/digest.js';
import { fileError, wordsOf } from '../../src/cli/file-error.js';
import { write } from '../../src/cli/streams.js';
import type { Article, Claim, Report } from '../../src/index.js';
import { sampleArticle } from '../formats/sample-article.js';

const sample = sampleArticle();
const report: Report = { detection: [], dropped: [], diagnostics: [] };
const shown = (change: Partial<Article> = {}, told: Partial<Report> = {}) =>
  digest({ ...sample, ...change }, { ...report, ...told }, {});

describe('the digest of an article', () => {
  it.each<[what: string, change: Partial<Article>, words: string]>([
    ['the portal that carries it', {}, '示例報 via 示例門戶'],
    ['nothing of a portal where there is none', { syndicator: null }, '示例報 ·'],
    ['a genre other than news', { genre: 'opinion' }, '[opinion]'],
    ['that it is cut off', { access: 'truncated' }, '[truncated]'],
    ['who the writers are', {}, '何記者（示例報記者）、港聞組'],
    ['when it was published and changed', {}, '2025-12-04 20:29+08:00 (updated 2025-12-05)'],
    ['the time once where nothing was changed', { modified: null }, '2025-12-04 20:29+08:00\n'],
    ['that there is no headline', { headline: null }, '(no headline)'],
    ['sections and tags', {}, '港聞  #渡輪'],
    ['its summary', {}, '• 升降機修好'],
    ['how many pictures and other articles', {}, '1 image, 1 related'],
  ])('tells %s', (_what, change, words) => {
    expect(shown(change)).toContain(words);
  });

  it('tells no time where the page has none', () => {
    expect(shown({ published: null })).not.toContain('2025-12');
  });

  it('counts no claims where there are none', () => {
    expect(shown({ claims: [] })).not.toMatch(/\d claim/);
    expect(shown({ claims: sample.claims })).toMatch(/\d claims?,/);
  });

  it('warns of what is doubtful and keeps quiet about the rest', () => {
    const told = { code: 'time-missing', span: null, field: null } as const;
    const diagnostics = [
      { ...told, severity: 'warning', message: '沒有時間' },
      { ...told, severity: 'info', message: '小事' },
    ] as Report['diagnostics'];
    const text = shown({}, { diagnostics });
    expect(text).toContain('! 沒有時間');
    expect(text).not.toContain('小事');
  });
});

describe('the table of claims', () => {
  const [claim] = sample.claims as [Claim];
  const row = (change: Partial<Claim>) =>
    claimsTable({ ...sample, claims: [{ ...claim, ...change }] }, {}).split('\n')[1] ?? '';
  const via = { text: '《海港報》', span: null, name: null } as unknown as Claim['via'][number];

  it.each<[what: string, change: Partial<Claim>, words: RegExp]>([
    ['a speaker by name', {}, /^陳大文 /],
    ['a statement without a speaker', { source: null, kind: 'statement' }, /^— /],
    ['that the speaker is not known', { source: null }, /^\? /],
    ['an outlet in between, known or not', { via: [{ ...via, name: '海港報' }, via] }, / 海港報、\? /],
    ['that a verb is denied', { cue: claim.cue && { ...claim.cue, negated: true } }, / ¬表示 /],
    ['nothing for a verb that is not there', { cue: null }, /^陳大文 +「碼頭今日重開。」$/],
  ])('shows %s', (_what, change, words) => {
    expect(row(change)).toMatch(words);
  });

  it('leads no words of a speaker by a verb where there is none', () => {
    expect(shown({ claims: [{ ...claim, cue: null }] })).toContain('\n  「碼頭今日重開。」');
  });
});

describe('why a file cannot be read', () => {
  const failed = (code: string) => Object.assign(new Error(`${code}: open`), { code });

  it.each<[thrown: unknown, words: string]>([
    [failed('ENOENT'), 'There is no file a.html.'],
    [failed('EISDIR'), 'a.html is a folder. Give a file.'],
    [failed('ENOTDIR'), 'a.html lies below a file.'],
    [failed('EACCES'), 'a.html may not be opened: permission denied.'],
    [failed('EPERM'), 'a.html may not be opened: permission denied.'],
    [failed('EIO'), 'EIO: open'],
    ['broken', 'broken'],
  ])('%s is said in words', (thrown, words) => {
    expect(fileError(thrown, 'a.html')).toBe(words);
  });

  it('is what was thrown, where that is no error', () => {
    expect([wordsOf('broken'), wordsOf(new Error('lost'))]).toEqual(['broken', 'lost']);
  });
});

describe('writing to a pipe', () => {
  const full = () => new PassThrough({ highWaterMark: 1 });

  it('waits for a reader that is slow', async () => {
    const pipe = full();
    let isDone = false;
    const waiting = write(pipe, '渡輪').then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect(isDone).toBe(false);
    pipe.resume();
    await waiting;
    expect(pipe.listenerCount('drain')).toBe(0);
  });

  it('waits for nobody once the reader is gone', async () => {
    const gone = new AbortController();
    const waiting = write(full(), '渡輪', gone.signal);
    gone.abort();
    await waiting;
    await write(full(), '渡輪', gone.signal);
  });

  it('takes a plain object for a stream that is never full', async () => {
    await write({ write: () => false }, '渡輪');
  });
});
