import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a name of two to four characters is known by its family name': [
    [
      '船長何小雲斯說，浪大。何又指，要等。',
      ['reported', '說', '何小雲斯', '浪大'],
      ['reported', '指', '何小雲斯', '要等'],
    ],
    [
      '船長何雲說，浪大。何又指，要等。',
      ['reported', '說', '何雲', '浪大'],
      ['reported', '指', '何雲', '要等'],
    ],
    ['侄子何小雲說，浪大。何又指，要等。', ['reported', '說', '何小雲', '浪大']],
    ['阿登斯多福說，浪大。阿又指，要等。', ['reported', '說', '阿登斯多福', '浪大']],
    [
      '美國總統表示，會停航。\n美國總統阿登·貝洛爾表示，浪大。',
      ['reported', '表示', '阿登·貝洛爾', '會停航'],
      ['reported', '表示', '阿登·貝洛爾', '浪大'],
    ],
    [
      '美國總統表示，會停航。\n法國總統阿登·貝洛爾表示，浪大。',
      ['reported', '表示', '美國總統', '會停航'],
      ['reported', '表示', '阿登·貝洛爾', '浪大'],
    ],
    [
      '美國總統表示，會停航。\n美國總統阿登·貝洛爾表示，浪大。美國總統洛夏·爾森表示，可以。',
      ['reported', '表示', '阿登·貝洛爾', '會停航'],
      ['reported', '表示', '阿登·貝洛爾', '浪大'],
      ['reported', '表示', '洛夏·爾森', '可以'],
    ],
  ],
  'a bare title is the last one who bore it, not the one of another place': [
    [
      '南灣市長陳大文表示，浪大。南灣市長表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '陳大文', '會停航'],
    ],
    [
      '南灣市長陳大文表示，浪大。市長表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '陳大文', '會停航'],
    ],
    [
      '南灣市長陳大文表示，浪大。東港市長表示，照開。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '東港市長', '照開'],
    ],
    [
      '美國總統陳大文表示，浪大。法國總統表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '法國總統', '會停航'],
    ],
    [
      '南灣市長陳大文表示，浪大。該市長表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '陳大文', '會停航'],
    ],
    [
      '南灣市長陳大文表示，浪大。時任市長表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '陳大文', '會停航'],
    ],
    [
      '船務公司總經理何小雲說，浪大。南灣船務公司總經理說，會停航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '說', '何小雲', '會停航'],
    ],
    [
      '南灣船務公司總經理何小雲說，浪大。船務公司總經理說，會停航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '說', '何小雲', '會停航'],
    ],
    [
      '南灣市長陳大文表示，浪大。南灣局長表示，會停航。',
      ['reported', '表示', '陳大文', '浪大'],
      ['reported', '表示', '南灣局長', '會停航'],
    ],
  ],
  'a title that stood before another one is known again': [
    [
      '承建商負責人陳先生說，浪大。承建商負責人說，會停航。',
      ['reported', '說', '陳先生', '浪大'],
      ['reported', '說', '陳先生', '會停航'],
    ],
  ],
  'whoever bore a title has a name when it is told': [
    [
      '南灣市長表示，會停航。南灣市長陳大文表示，浪大。',
      ['reported', '表示', '陳大文', '會停航'],
      ['reported', '表示', '陳大文', '浪大'],
    ],
    [
      '南灣市長何小雲表示，會停航。南灣市長陳大文表示，浪大。',
      ['reported', '表示', '何小雲', '會停航'],
      ['reported', '表示', '陳大文', '浪大'],
    ],
  ],
  'the fullest name counts': [
    [
      '船長洛爾（阿登·洛爾）說，浪大。阿登·洛爾說，會停航。',
      ['reported', '說', '阿登·洛爾', '浪大'],
      ['reported', '說', '阿登·洛爾', '會停航'],
    ],
    [
      '船長阿登·洛爾說，浪大。洛爾說，會停航。',
      ['reported', '說', '阿登·洛爾', '浪大'],
      ['reported', '說', '阿登·洛爾', '會停航'],
    ],
    [
      '船長梁大文說，浪大。梁先生說，會停航。梁船長說，可以。',
      ['reported', '說', '梁大文', '浪大'],
      ['reported', '說', '梁大文', '會停航'],
      ['reported', '說', '梁大文', '可以'],
    ],
  ],
  'one character of a name may be a slip, two are somebody else': [
    [
      '談判代表羅志鋼說，浪大。談判代表羅志剛說，會停航。',
      ['reported', '說', '羅志鋼', '浪大'],
      ['reported', '說', '羅志鋼', '會停航'],
    ],
    [
      '談判代表羅志鋼說，浪大。談判代表羅文剛說，會停航。',
      ['reported', '說', '羅志鋼', '浪大'],
      ['reported', '說', '羅文剛', '會停航'],
    ],
    [
      '談判代表羅志鋼說，浪大。船長羅志剛說，會停航。',
      ['reported', '說', '羅志鋼', '浪大'],
      ['reported', '說', '羅志剛', '會停航'],
    ],
    [
      '談判代表羅志鋼說，浪大。談判代表羅鋼說，會停航。',
      ['reported', '說', '羅志鋼', '浪大'],
      ['reported', '說', '羅鋼', '會停航'],
    ],
  ],
  'who has a trade for a name is nobody’s relative': [
    ['車商表示，會停航。', ['reported', '表示', '車商', '會停航']],
    [
      '梁先生說，浪大。侄子梁小安說，會停航。梁說，可以。',
      ['reported', '說', '梁先生', '浪大'],
      ['reported', '說', '梁小安', '會停航'],
      ['reported', '說', '梁先生', '可以'],
    ],
  ],
  'a relative’s name is not found again by an honorific': [
    [
      '住客莊先生說，他的兄長、八十歲的莊大文失聯。莊先生說，會等。',
      ['reported', '說', '莊先生', '他的兄長、八十歲的莊大文失聯'],
      ['reported', '說', '莊先生', '會等'],
    ],
  ],
  'a given name by itself is found again': [
    [
      '店員關皓朗說，要學船。\n皓朗告訴記者，會等。',
      ['reported', '說', '關皓朗', '要學船'],
      ['reported', '告訴', '關皓朗', '會等'],
    ],
  ],
  'a gloss names the same one': [
    [
      '船長陳大文（大文）說，浪大。大文說，要返航。',
      ['reported', '說', '陳大文', '浪大'],
      ['reported', '說', '陳大文', '要返航'],
    ],
    [
      '船長陳大文（音譯）說，浪大。音譯說，要返航。',
      ['reported', '說', '陳大文', '浪大'],
      ['reported', '說', '音譯', '要返航'],
    ],
    [
      '船長陳大文（Tai Man，阿文）說，浪大。阿文說，要返航。',
      ['reported', '說', '陳大文', '浪大'],
      ['reported', '說', '陳大文', '要返航'],
    ],
    ['船長陳大文（）說，浪大。', ['reported', '說', '陳大文', '浪大']],
  ],
  'a body is known again with the name of the place before it': [
    [
      '南灣船務公會表示，浪大。香港南灣船務公會指，會停航。',
      ['reported', '表示', '香港南灣船務公會', '浪大'],
      ['reported', '指', '香港南灣船務公會', '會停航'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
