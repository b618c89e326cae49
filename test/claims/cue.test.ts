import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

type Cue = [whole: string, lemma: string, act: string, stance: string, negated: boolean];

const cues: [text: string, cue: Cue][] = [
  ['昨日，船長說，浪大。', ['船長說，浪大', '說', 'say', 'neutral', false]],
  [
    '南灣船長陳大文昨日在碼頭表示，浪大。',
    ['南灣船長陳大文昨日在碼頭表示，浪大', '表示', 'say', 'neutral', false],
  ],
  ['船長對居民表示，浪大。', ['船長對居民表示，浪大', '表示', 'say', 'neutral', false]],
  ['船長告訴記者，浪大。', ['船長告訴記者，浪大', '告訴', 'tell', 'neutral', false]],
  ['《南灣日報》引述船長稱，浪大。', ['《南灣日報》引述船長稱，浪大', '稱', 'say', 'neutral', false]],
  ['「浪大，」船長說，「要等。」', ['浪大，」船長說，「要等', '說', 'say', 'neutral', false]],
  ['船長並未表示浪大。', ['船長並未表示浪大', '表示', 'say', 'neutral', true]],
  ['船長聲稱浪大。', ['船長聲稱浪大', '聲稱', 'claim', 'doubtful', false]],
  ['船長揚言停航。', ['船長揚言停航', '揚言', 'threaten', 'doubtful', false]],
  ['船長坦言浪大。', ['船長坦言浪大', '坦言', 'say', 'certain', false]],
  ['船長呼籲居民等。', ['船長呼籲居民等', '呼籲', 'urge', 'neutral', false]],
  ['船長否認浪大。', ['船長否認浪大', '否認', 'deny', 'neutral', false]],
  ['船長質疑浪大。', ['船長質疑浪大', '質疑', 'ask', 'doubtful', false]],
  ['船長預計浪大。', ['船長預計浪大', '預計', 'predict', 'neutral', false]],
  ['船長回應稱，浪大。', ['船長回應稱，浪大', '稱', 'respond', 'neutral', false]],
  ['船長警告稱，浪大。', ['船長警告稱，浪大', '稱', 'warn', 'neutral', false]],
  ['船長呼籲稱，浪大。', ['船長呼籲稱，浪大', '稱', 'urge', 'neutral', false]],
  ['船長分析指出，浪大。', ['船長分析指出，浪大', '指出', 'analyze', 'neutral', false]],
  ['船長宣布稱，浪大。', ['船長宣布稱，浪大', '稱', 'announce', 'neutral', false]],
  ['船長估計指，浪大。', ['船長估計指，浪大', '指', 'predict', 'neutral', false]],
  ['船長透露指，浪大。', ['船長透露指，浪大', '指', 'say', 'neutral', false]],
  ['浪來了。居民林伯：「浪大，要返航。」', ['居民林伯：「浪大，要返航', '：', 'say', 'neutral', false]],
  ['據悉，浪大。', ['據悉，浪大', '據悉', 'report', 'neutral', false]],
  ['有指浪大。', ['指浪大', '有指', 'report', 'neutral', false]],
  ['據海事處的資料，浪大。', ['據海事處的資料，浪大', '據', 'report', 'neutral', false]],
  ['根據南灣海事處，浪大。', ['根據南灣海事處，浪大', '據', 'report', 'neutral', false]],
  ['在船長看來，浪大。', ['船長看來，浪大', '看來', 'think', 'neutral', false]],
  ['消息指，浪大。', ['消息指，浪大', '消息指', 'report', 'neutral', false]],
  ['渡輪被視為南灣的命脈。', ['被視為南灣的命脈', '被視為', 'regard', 'neutral', false]],
  ['船長：浪大要返航', ['船長：浪大要返航', '：', 'say', 'neutral', false]],
  ['海事處沒有提浪大。', ['海事處沒有提浪大', '提', 'mention', 'neutral', true]],
  ['船長說，浪大。又指，船開。', ['指，船開', '指', 'say', 'neutral', false]],
  ['船長認為浪大，她表示要等。', ['她表示要等', '表示', 'say', 'neutral', false]],
  ['船长声称浪大。', ['船长声称浪大', '聲稱', 'claim', 'doubtful', false]],
  ['問他：「船開？」', ['問他：「船開？', '問', 'ask', 'neutral', false]],
  ['船長將風浪形容為「惡夢」。', ['船長將風浪形容為「惡夢', '形容為', 'describe', 'neutral', false]],
  ['船長對事件表示遺憾。', ['船長對事件表示遺憾', '表示', 'say', 'neutral', false]],
];

describe('a claim', () => {
  it.each(cues)('reaches from its first word to its last, and its cue says how: %s', (text, expected) => {
    const claim = extractClaims(text, { statements: false }).at(-1);
    const { lemma, act, stance, negated } = claim?.cue ?? {};
    expect([claim?.text, lemma, act, stance, negated]).toEqual(expected);
  });
});
