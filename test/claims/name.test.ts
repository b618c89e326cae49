import { describe, expect, it } from 'vitest';
import { fold } from '../../src/claims/fold.js';
import { looksLikeName } from '../../src/claims/name.js';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a short name in marks is a body': [
    ['「藻鈴」宣布停航。', ['reported', '宣布', '藻鈴', '停航']],
    ['「藻鈴AB」宣布停航。', ['reported', '宣布', '藻鈴AB', '停航']],
    ['「藻鈴藻鈴藻鈴藻鈴」宣布停航。', ['reported', '宣布', '藻鈴藻鈴藻鈴藻鈴', '停航']],
    ['「藻鈴藻鈴藻鈴藻鈴藻」宣布停航。'],
    ['「藻公司」宣布停航。', ['reported', '宣布', '藻公司', '停航']],
    ['「公司」宣布停航。'],
    ['「藻鈴公司」宣布停航。', ['reported', '宣布', '藻鈴公司', '停航']],
    ['「藻，鈴鈴」宣布停航。'],
    ['「藻」宣布停航。'],
    ['「藻鈴又」宣布停航。'],
  ],
  'a name after a title is short and unknown, or looks like one': [
    ['船長藻鈴鈴宣布停航。', ['reported', '宣布', '藻鈴鈴', '停航']],
    ['船長藻鈴鈴藻宣布停航。'],
    ['船長藻鈴宣布停航。'],
    ['船長藻斯宣布停航。', ['reported', '宣布', '藻斯', '停航']],
    ['船長何小雲宣布停航。', ['reported', '宣布', '何小雲', '停航']],
    ['居民藻鈴鈴宣布停航。'],
    ['先生藻鈴鈴宣布停航。'],
  ],
  'a name before a title is at most four characters without a dot': [
    ['何小雲教授宣布停航。', ['reported', '宣布', '何小雲', '停航']],
    ['藻鈴鈴教授宣布停航。', ['reported', '宣布', '藻鈴鈴教授', '停航']],
    ['何小雲斯教授宣布停航。', ['reported', '宣布', '何小雲斯', '停航']],
    ['何小雲雲斯教授宣布停航。', ['reported', '宣布', '何小雲雲斯教授', '停航']],
    ['南灣大學何小雲教授宣布停航。', ['reported', '宣布', '何小雲', '停航']],
    ['何小雲、陳大文教授宣布停航。', ['reported', '宣布', '何小雲、陳大文教授', '停航']],
    ['何斯·小雲雲雲教授宣布停航。', ['reported', '宣布', '何斯·小雲雲雲', '停航']],
    ['大學曾賢教授宣布停航。', ['reported', '宣布', '曾賢', '停航']],
    ['大學曾小賢教授宣布停航。', ['reported', '宣布', '曾小賢', '停航']],
  ],
  'letters are a name where every word is written like one': [
    ['Ana de la Cruz表示，浪大。', ['reported', '表示', 'Ana de la Cruz', '浪大']],
    ['Bank of Nanwan認為浪大。', ['reported', '認為', 'Bank of Nanwan', '浪大']],
    ['租客Ana de la Cruz表示，浪大。', ['reported', '表示', 'Ana de la Cruz', '浪大']],
    ['Ana sells fish認為浪大。'],
    ['They added認為浪大。'],
    ['The Week認為浪大。'],
    ['Theo認為浪大。', ['reported', '認為', 'Theo', '浪大']],
    ['David Wong認為浪大。', ['reported', '認為', 'David Wong', '浪大']],
    ['David wong認為浪大。'],
    ['股評人David Wong說，浪大。', ['reported', '說', 'David Wong', '浪大']],
    ['股評人david說，浪大。', ['reported', '說', '股評人david', '浪大']],
  ],
  'a family name stands before an honorific': [
    ['歐陽女士說，浪大。', ['reported', '說', '歐陽女士', '浪大']],
    ['陳女士說，浪大。', ['reported', '說', '陳女士', '浪大']],
    ['女士說，浪大。', ['reported', '說', '女士', '浪大']],
    ['街坊林文女士說，浪大。', ['reported', '說', '林文', '浪大']],
    ['老林女士說，浪大。', ['reported', '說', '林女士', '浪大']],
  ],
  'a name stands before a title': [
    ['南灣大學的阿登·貝洛爾教授說，浪大。', ['reported', '說', '阿登·貝洛爾', '浪大']],
    ['南灣大學的阿登·貝·洛爾教授說，浪大。', ['reported', '說', '阿登·貝·洛爾', '浪大']],
    ['阿登·貝洛爾教授說，浪大。', ['reported', '說', '阿登·貝洛爾', '浪大']],
    ['船長阿登·貝洛爾教授說，浪大。', ['reported', '說', '阿登·貝洛爾', '浪大']],
    ['主管曾小賢總警司說，浪大。', ['reported', '說', '曾小賢', '浪大']],
    ['南灣大學的何小雲教授說，浪大。', ['reported', '說', '何小雲', '浪大']],
    ['南灣大學的藻鈴藻鈴藻教授說，浪大。', ['reported', '說', '南灣大學的藻鈴藻鈴藻教授', '浪大']],
    ['行政總監劉小玲女士說，浪大。', ['reported', '說', '劉小玲', '浪大']],
    ['關愛隊人員說，浪大。', ['reported', '說', '關愛隊人員', '浪大']],
  ],
  'a trade or a party stands before a name': [
    ['潛水員何小雲說，浪大。', ['reported', '說', '何小雲', '浪大']],
    ['南灣黨何小雲說，浪大。', ['reported', '說', '何小雲', '浪大']],
    ['潛水員藻小雲說，浪大。', ['reported', '說', '潛水員藻小雲', '浪大']],
    ['潛水具何小雲說，浪大。', ['reported', '說', '潛水具何小雲', '浪大']],
  ],
  'a name of several characters begins with a family name or sounds foreign': [
    ['何小雲宣布停航。', ['reported', '宣布', '何小雲', '停航']],
    ['藻小雲宣布停航。'],
    ['洛夏爾宣布停航。', ['reported', '宣布', '洛夏爾', '停航']],
    ['阿登斯多福宣布停航。', ['reported', '宣布', '阿登斯多福', '停航']],
    ['阿登斯旗福宣布停航。', ['reported', '宣布', '阿登斯旗福', '停航']],
    ['阿登旗旗福宣布停航。'],
    ['歐陽小雲宣布停航。', ['reported', '宣布', '歐陽小雲', '停航']],
    ['何小雲雲宣布停航。'],
    ['何小雲斯宣布停航。', ['reported', '宣布', '何小雲斯', '停航']],
    ['方面宣布停航。'],
    ['安排船宣布停航。'],
    ['何的雲宣布停航。'],
    ['何宣布停航。'],
    ['阿登·貝洛爾宣布停航。', ['reported', '宣布', '阿登·貝洛爾', '停航']],
    ['藻鈴·鹽粒宣布停航。', ['reported', '宣布', '藻鈴·鹽粒', '停航']],
  ],
  'letters with an apostrophe are one name': [["船員O'Neil說，浪大。", ['reported', '說', "O'Neil", '浪大']]],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

const nobody = { knows: () => false, knowsPerson: () => false };

describe('a text by itself', () => {
  it.each([
    ['', false],
    ['陳大文', true],
    ['陳大鎮', false],
    ['陳鎮', true],
    ['洪水', false],
    ['方面人', false],
    ['陳的文', false],
    ['陳大文等', false],
    ['藻·鈴', true],
    ['藻鈴藻鈴藻鈴藻鈴·藻鈴藻鈴藻鈴藻鈴藻', true],
    ['藻鈴藻鈴藻鈴藻鈴·藻鈴藻鈴藻鈴藻鈴藻鈴', false],
    ['David Wong', true],
    ['DW', true],
    ['David wong', false],
    ['Ana de la Cruz', true],
    ['BBC中文', true],
    ['BBC中文網', false],
    ['Abcdefghijklmnopqrstuvwxyzabcd', true],
    ['Abcdefghijklmnopqrstuvwxyzabcde', false],
    ['洛夏爾', true],
    ['洛夏爾洛夏爾洛夏爾洛夏爾', true],
    ['洛夏爾洛夏爾洛夏爾洛夏爾洛', false],
    ['洛', false],
    ['洛斯旗', false],
    ['旗洛斯', false],
    ['阿登旗斯', true],
    ['阿旗旗斯', false],
    ['藻小雲', false],
    ['歐陽小雲', true],
    ['歐陽雲', true],
    ['歐陽小雲雲', false],
    ['陳李美玲', true],
    ['商李美玲', false],
    ['何小雲雲', false],
    ['何小雲斯', true],
    ['藻小雲斯', false],
    ['阿強', true],
    ['阿強強', false],
    ['老李', true],
    ['小李', true],
    ['老船', false],
    ['大李', false],
    ['They', false],
    ['They added', false],
    ['Theo', true],
    ['The Week', false],
    ['A. B. Chan', true],
    ['Chan Tai-man', true],
    ['Chan, Tai Man', false],
    ['J & T', true],
    ['Bank of Nanwan', true],
    ['It', false],
    ['Iris', true],
  ])('looks like the name of somebody: %s (%s)', (text, looks) => {
    expect(looksLikeName(fold(text), nobody)).toBe(looks);
  });
});
