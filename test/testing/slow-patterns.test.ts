import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AdapterDefinition, line, type TextDocument } from 'baodao/core';
import { type AdapterCase, adapterProblems, checkFixtures } from 'baodao/testing';
import { describe, expect, it } from 'vitest';
import { COPY, daily, PAGE, readCopy, readPage } from './daily.js';

/** The problems of an adapter whose copies are also asked `ask`. */
const told = (ask: (text: string) => unknown, cases: AdapterCase[] = [PAGE, COPY]) => {
  const read = (document: TextDocument) => {
    for (const { text } of document.lines) ask(text);
    return readCopy(document);
  };
  const text = { signs: [line(/^渡輪/, 0.8, 'names 日日報')], read };
  return adapterProblems(daily({ text }), cases).map(
    (problem) => `${problem.case} | ${problem.law} | ${problem.message}`,
  );
};
const LAW = 'ferry-copy | time grows as the input does | ';

describe('a pattern that takes more than linear time', () => {
  it.each([
    [
      'one that doubles',
      /(a+)+$/,
      /\/\(a\+\)\+\$\/ of text\.read takes twice as long for each .* "aaaaaaaa…", because of a\+/,
    ],
    [
      'one of the white space at the end',
      /\s+$/,
      /\/\\s\+\$\/ of text\.read takes the square .* " {8}…", because of \\s\+/,
    ],
    ['one with a word behind it', /\d+年/, /\/\\d\+年\/ of text\.read takes the square .* "00000000…"/],
    ['one of two parts', /^記者\s*(.*)$/u, /takes the square .* because of \\s\* and \.\*/],
  ])('%s is named with its place and the text that grows, without being run', (_name, pattern, words) => {
    const problems = told((text) => pattern.test(text));
    expect(problems).toEqual([expect.stringMatching(words)]);
    expect(problems[0]?.startsWith(LAW)).toBe(true);
  });

  it.each([
    ['replace', (text: string) => text.replace(/\s+$/, '')],
    ['replaceAll', (text: string) => text.replaceAll(/\s+$/g, '')],
    ['split', (text: string) => text.split(/\s+$/)],
    ['match', (text: string) => text.match(/\s+$/)],
    ['matchAll', (text: string) => [...text.matchAll(/\s+$/g)]],
    ['search', (text: string) => text.search(/\s+$/)],
    ['exec', (text: string) => /\s+$/.exec(text)],
    ['test', (text: string) => /\s+$/.test(text)],
  ])('is seen in %s', (_name, ask) => {
    expect(told(ask).join('\n')).toContain(' of text.read takes the square');
  });

  it('is seen in a sign', () => {
    const html: AdapterDefinition['html'] = { signs: [], read: readPage };
    const text: AdapterDefinition['text'] = { signs: [line(/(?:渡|輪)+頭/, 0.8, '渡輪')], read: readCopy };
    expect(adapterProblems(daily({ html, text }), [PAGE, COPY])).toContainEqual({
      case: 'ferry-copy',
      law: 'time grows as the input does',
      message: expect.stringMatching(/\/\(\?:渡\|輪\)\+頭\/ of text\.signs\[0\] takes the square/),
    });
  });

  it('is no problem where what repeats is bounded or anchored', () => {
    expect(
      told((text) => [/\s{1,9}$/, /^\s+/, /\d{4}年/, /^(?:a|b)+$/].map((one) => one.test(text))),
    ).toEqual([]);
  });
});

describe('what does not come to an end', () => {
  const deep = 'a'.repeat(40);

  it('is ended and named, where a case itself meets it', { timeout: 60_000 }, () => {
    const input = { ...(COPY.input as { text: string }) };
    const long: AdapterCase = { ...COPY, input: { ...input, text: `${input.text}${deep}浪\n` } };
    expect(told((text) => /^(a+)+$/.test(text), [PAGE, long])).toEqual([
      expect.stringContaining(`${LAW}the pattern /^(a+)+$/ of text.read takes twice as long`),
      expect.stringMatching(
        /a reading was ended after 5 s, in the pattern \/\^\(a\+\)\+\$\/ of text\.read, on "a{40}…" \(41 characters\)/,
      ),
    ]);
  });

  it('is ended where no pattern is at work', { timeout: 60_000 }, () => {
    const forEver = (text: string) => {
      while (text.includes('aaaa'));
    };
    expect(told(forEver)).toEqual([
      expect.stringContaining(`${LAW}32 Latin letters in a paragraph take for ever, in no pattern`),
    ]);
  });

  it('is met with few characters first, by a pattern that no case comes to', {
    timeout: 60_000,
  }, () => {
    const problems = told((text) => text.includes('aaaa') && /(a+)+$/.test(text));
    expect(problems).toEqual([
      expect.stringMatching(
        /32 Latin letters in a paragraph take for ever, in the pattern \/\(a\+\)\+\$\/ of text\.read/,
      ),
    ]);
  });

  it('leaves clock, chance and patterns as they were', () => {
    const { exec } = RegExp.prototype;
    const { random } = Math;
    const { Date: clock, fetch } = globalThis;
    told((text) => /\s+$/.test(text));
    expect(RegExp.prototype.exec).toBe(exec);
    expect([Math.random, globalThis.Date, globalThis.fetch]).toEqual([random, clock, fetch]);
  });

  it('is said of a folder without an expectation as well', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'baodao-endless-'));
    mkdirSync(join(folder, 'ferry-copy'));
    writeFileSync(join(folder, 'ferry-copy/input.txt'), '渡輪今早恢復航行\n日期：2026-03-04\n停航\n');
    const read = (document: TextDocument) => {
      for (;;) if (document.lines.length === 0) return readCopy(document);
    };
    const text = { signs: [line(/^渡輪/, 0.8, '渡輪')], read };
    expect(() => checkFixtures(daily({ text }), folder)).toThrowError(
      /ferry-copy\n {2}time grows as the input does: a reading was ended after 5 s, in no pattern/,
    );
  });
});
