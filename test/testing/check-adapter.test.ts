import {
  type AdapterDefinition,
  type Draft,
  type HtmlDocument,
  heading,
  paragraph,
  sign,
  stringAt,
  type TextDocument,
} from 'baodao/core';
import { type AdapterCase, AdapterProblems, adapterProblems, checkAdapter } from 'baodao/testing';
import { describe, expect, it } from 'vitest';
import { COPY, daily, PAGE, readCopy, readPage } from './daily.js';

const CASES = [PAGE, COPY];
const pageReader = (read: (page: HtmlDocument) => Draft): Partial<AdapterDefinition> => ({
  html: { signs: [sign(0.8, 'a story', (page) => page.first('#story') !== null)], read },
});
const copyReader = (read: (text: TextDocument) => Draft): Partial<AdapterDefinition> => ({
  text: { signs: [sign(0.8, '日日報', ({ url }) => url !== null)], read },
});
const told = (change: Partial<AdapterDefinition>, cases: AdapterCase[] = CASES) =>
  adapterProblems(daily(change), cases).map(
    (problem) => `${problem.case} | ${problem.law} | ${problem.message}`,
  );

describe('an adapter that keeps every law', () => {
  it('has no problems', () => {
    expect(adapterProblems(daily(), CASES)).toEqual([]);
    expect(() => checkAdapter(daily(), CASES)).not.toThrow();
  });
});

describe('what is wrong is said in words', () => {
  it('a paragraph that is laid out and thrown away', () => {
    const read = (page: HtmlDocument) => ({ ...readPage(page), body: readPage(page).body.slice(0, 1) });
    expect(told(pageReader(read)).join('\n')).toMatch(
      /ferry-page \| nothing is lost \| "船長何安說 … 浪已經小了" .* was laid out and then left out/,
    );
  });

  it('a line of a copy that nobody asked for', () => {
    const read = (text: TextDocument) => ({ ...readCopy({ ...text, lines: text.lines.slice(0, -1) }) });
    expect(told(copyReader(read)).join('\n')).toMatch(
      /ferry-copy \| nothing is lost \| nobody asked for "船長何安說.*ledger\.keep/,
    );
  });

  it('a line of a copy that is kept and put nowhere', () => {
    const read = (text: TextDocument) => ({ ...readCopy(text), body: readCopy(text).body.slice(0, 1) });
    expect(told(copyReader(read)).join('\n')).toMatch(/"船長何安說.*was kept \(ledger\.keep\), but nothing/);
  });

  it('an element that is kept and put nowhere', () => {
    const read = (page: HtmlDocument) => {
      const share = page.first('.share');
      if (share) page.keep(share);
      return readPage(page);
    };
    expect(told(pageReader(read)).join('\n')).toMatch(/"分享" was kept \(page\.keep\), but nothing of it/);
  });

  it('two blocks of one stretch, and a block of words that are not there', () => {
    const read = (text: TextDocument): Draft => {
      const draft = readCopy(text);
      const origin = text.lines[2]?.span ?? null;
      return { ...draft, body: [...draft.body, heading('捏造的小標題', origin)] };
    };
    const problems = told(copyReader(read)).join('\n');
    expect(problems).toMatch(/blocks\[0\] and blocks\[2\] come from the same stretch/);
    expect(problems).toMatch(/"捏造的小標題" of blocks\[2\] is not in its origin/);
  });

  it('an origin outside of the input', () => {
    const read = (page: HtmlDocument) => ({
      ...readPage(page),
      body: [...readPage(page).body, paragraph('浪', { start: 9, end: 99_999 })],
    });
    expect(told(pageReader(read)).join('\n')).toMatch(/every offset is exact \| blocks\[2\]\.origin 9–99999/);
  });

  it('an article that does not fit the schema', () => {
    const read = (page: HtmlDocument): Draft => ({ ...readPage(page), genre: 'gossip' as 'news' });
    expect(told(pageReader(read)).join('\n')).toMatch(/every article is valid \| genre: /);
  });

  it('a look at the clock, at chance', () => {
    const read = (page: HtmlDocument) => ({
      ...readPage(page),
      // biome-ignore lint/complexity/useDateNow: both ways to ask the clock are tried
      tags: [String(Math.random() > 2), String(Date.now() < 0), String(new Date().getTime() < 0)],
    });
    const problems = told(pageReader(read)).join('\n');
    expect(problems).toMatch(/it asks the clock: Date\.now\(\)/);
    expect(problems).toMatch(/it asks the clock: new Date\(\)/);
    expect(problems).toMatch(/it asks chance/);
  });

  it('something that is remembered between inputs', () => {
    let count = 0;
    const read = (page: HtmlDocument) => {
      count += 1;
      return { ...readPage(page), tags: [`第${count}篇`] };
    };
    const problems = told(pageReader(read)).join('\n');
    expect(problems).toMatch(/the second reading gave another article/);
    expect(problems).toMatch(/ferry-page depends on what was read before it/);
  });

  it('a page and a copy that differ', () => {
    const read = (page: HtmlDocument) => ({ ...readPage(page), headline: '渡輪停航' });
    expect(told(pageReader(read)).join('\n')).toMatch(
      /ferry-copy \| page, payload and copy are one article \| the headline is "渡輪今早恢復航行" here and "渡輪停航"/,
    );
  });

  it('an id that the page knows and a copy with the same address does not', () => {
    const read = (page: HtmlDocument) => ({ ...readPage(page), nativeId: '1' });
    expect(told(pageReader(read))).toEqual([
      expect.stringMatching(
        /^ferry-copy \| page, .* \| the page's id is daily:1, the copied text's id is daily:x-\w+: take nativeId from the address/,
      ),
    ]);
    const { url: _, ...copied } = COPY.input as { text: string; url: string };
    const named = copyReader((text) => ({ ...readCopy(text), url: null }));
    const unaddressed = { ...COPY, input: copied, options: { adapter: 'daily' } };
    expect(told({ ...named, ...pageReader(read) }, [PAGE, unaddressed]).join('\n')).not.toMatch(/nativeId/);
  });

  it('a body in which nothing was found, unless that is expected', () => {
    const read = (page: HtmlDocument): Draft => ({ ...readPage(page), body: [] });
    const bare = {
      ...PAGE,
      name: 'bare',
      input: { url: 'https://daily.example/2', html: '<h1>渡輪停航</h1><p id="story">' },
    };
    const expecting = (article: object) =>
      [bare, COPY].map((tried) => ({ ...tried, ...(tried === bare && { expected: { article } }) }));
    expect(told(pageReader(read), expecting({ headline: '渡輪停航' }))).toEqual([
      expect.stringMatching(
        /^bare \| it becomes what is expected \| its body is empty: no paragraph was found/,
      ),
    ]);
    expect(told(pageReader(read), expecting({ headline: '渡輪停航', blocks: [] }))).toEqual([]);
  });

  it('a crash where something is missing', () => {
    const read = (page: HtmlDocument): Draft => {
      const story = page.first('#story');
      if (!story) throw new Error('no story');
      return readPage(page);
    };
    expect(told(pageReader(read)).join('\n')).toMatch(
      /no input makes it throw \| with .*, it throws Error: no story/,
    );
  });

  it('an article where nothing of it is left', () => {
    const read = (page: HtmlDocument) => ({ ...readPage(page), headline: page.text(page.first('h1')) });
    expect(told(pageReader(read)).join('\n')).toMatch(/gives an article without headline and text/);
  });

  it('a payload that is believed', () => {
    const json: AdapterDefinition['json'] = {
      signs: [sign(0.9, 'daily', ({ value }) => stringAt(value, 'daily') !== null)],
      read: ({ value }) => ({
        headline: stringAt(value, 'daily'),
        body: (value as { rows: string[] }).rows.map((row) => paragraph(row)),
      }),
    };
    const payload = { name: 'other-payload', input: { json: { daily: '渡輪今早恢復航行', rows: ['甲'] } } };
    const problems = told({ json }, [...CASES, payload]).join('\n');
    expect(problems).toMatch(/with null at rows, it throws TypeError/);
    expect(problems).toMatch(/at rows\.0, it throws TypeError/);
  });

  it('a page that is taken for its own although it is not', () => {
    const html: AdapterDefinition['html'] = {
      signs: [sign(0.9, 'has an h1', (page) => page.first('h1') !== null)],
      read: readPage,
    };
    expect(told({ html }).join('\n')).toMatch(
      /other outlets are left alone \| a page of another outlet is taken/,
    );
  });

  it('a page that is not recognised', () => {
    const { html } = PAGE.input as { html: string };
    const weak = { html: { signs: [], read: readPage } };
    expect(told(weak, [{ ...PAGE, input: { html } }, COPY]).join('\n')).toMatch(
      /unrecognized-source instead of an article/,
    );
  });

  it('regions that leave out what is read', () => {
    const html: AdapterDefinition['html'] = { regions: ['#story'], signs: [], read: readPage };
    expect(told({ html }).join('\n')).toMatch(/html\.regions leaves out something that is read: headline/);
  });

  it('a time that grows with the square of the input', { timeout: 60_000 }, () => {
    const read = (text: TextDocument): Draft => {
      // each line is held against every other one, in words
      const pairs = text.lines.filter((line) =>
        text.lines.every((other) => other.text.localeCompare(line.text, 'zh') < 9),
      );
      return { ...readCopy(text), genre: pairs.length === 0 ? 'live' : 'news' };
    };
    expect(told(copyReader(read)).join('\n')).toMatch(
      /time grows as the input does \| \d+ short lines in a paragraph take (?:\d+ ms, \d+ take \d+ ms|for ever)/,
    );
  });

  it('no case for something that is read', () => {
    expect(told({}, [PAGE]).join('\n')).toMatch(/it reads text, but no case tries that/);
  });
});

describe('expectations', () => {
  const check = (expected: NonNullable<AdapterCase['expected']>) =>
    told({}, [{ ...PAGE, expected }, COPY]).join('\n');

  it('the fields that are given are compared, each difference with its place', () => {
    expect(check({ article: { headline: '渡輪今早恢復航行', tags: [] } })).toBe('');
    expect(check({ article: { headline: '渡輪停航' } })).toMatch(
      /headline is "渡輪今早恢復航行", expected "渡輪停航"/,
    );
  });

  it('one that nobody has reviewed is a problem', () => {
    expect(check({ reviewed: false, article: {} })).toMatch(/nobody has reviewed the expectation/);
  });

  it('an error that is expected must come, and no other', () => {
    expect(check({ error: 'not-an-article' })).toMatch(/gives an article instead of not-an-article/);
    const empty = { name: 'empty', input: { html: '<p>', url: 'https://daily.example/2' } };
    expect(told({}, [...CASES, { ...empty, expected: { error: 'not-an-article' } }])).toEqual([]);
    expect(told({}, [...CASES, { ...empty, expected: { error: 'too-deep' } }]).join('\n')).toMatch(
      /gives not-an-article instead of too-deep/,
    );
  });
});

describe('what is thrown', () => {
  it('is an assertion that failed, with every problem in its message', () => {
    const expected = { article: { headline: '渡輪停航' } };
    try {
      checkAdapter(daily(), [{ ...PAGE, expected }, COPY]);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AdapterProblems);
      expect(error).toMatchObject({
        name: 'AdapterProblems',
        code: 'ERR_ASSERTION',
        problems: [{ case: 'ferry-page' }],
      });
      expect(String(error)).toContain(
        'The adapter "daily" has one problem:\n\nferry-page\n  it becomes what is expected:',
      );
    }
  });
});
