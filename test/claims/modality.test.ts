import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

describe('polarity', () => {
  it.each([
    ['陳大文表示，服務正常。', 'positive'],
    ['陳大文表示，服務不會停止。', 'negative'],
    ['陳大文否認受賄。', 'negative'],
    ['陳大文並未表示是否上船。', 'negative'],
    ['陳大文說：「距離不是藉口。」', 'negative'],
    ['陳大文表示，會加班，不會加價。', 'positive'],
    ['陳大文表示，不少人支持。', 'positive'],
    ['陳大文表示，無法返航的船仍有聯絡。', 'positive'],
    ['陳大文表示，如果不下雨，比賽會舉行。', 'positive'],
    ['陳大文形容船期「準時但不方便」。', 'positive'],
    ['陳大文認為，重建不失為好提議。', 'positive'],
    ['陳大文說：「我等了三小時，覺得沒有意思。」', 'positive'],
    ['陳大文警告，除非船長同意，否則不要上船。', 'negative'],
    ['陳大文說：「要改的不是船期，而是票價。」', 'negative'],
    ['陳大文表示，她從來不提船期。', 'negative'],
    ['陳大文呼籲尚未領取船票的居民到碼頭。', 'positive'],
    ['陳大文呼籲居民不要出海。', 'negative'],
    ['陳大文表示，若船期相近，甚或撞期，大概不會加開。', 'negative'],
    ['陳大文表示，若船期相近，船會不會加開。', 'negative'],
    ['陳大文表示，在南灣不存在這樣的船。', 'negative'],
    ['陳大文表示，沒有他們的消息。', 'negative'],
    ['陳大文表示，曾到碼頭尋人無果。', 'positive'],
    ['調查顯示，貧富不均加深。', 'positive'],
    ['陳大文說，家在島上的乘客，明年不需要買票。', 'negative'],
    ['陳大文認為，「概不退還」加重了責任。', 'positive'],
    ['陳大文形容事件「不可接受」。', 'negative'],
    ['陳大文說，船票不足兩成售出。', 'positive'],
    ['陳大文說，船票不足。', 'positive'],
    ['陳大文說，最捨不得的是船員。', 'positive'],
    ['陳大文說，乘客聽不懂廣播。', 'negative'],
  ])('%s → %s', (text, polarity) => {
    expect(extractClaims(text)[0]?.polarity).toBe(polarity);
  });
});

describe('certainty', () => {
  it.each([
    ['陳大文表示，服務正常。', 'asserted'],
    ['陳大文表示，服務可能停止。', 'hedged'],
    ['陳大文預料服務停止。', 'hedged'],
    ['陳大文表示，若下雨，比賽可能取消。', 'conditional'],
    ['陳大文問：「比賽會取消嗎？」', 'question'],
    ['陳大文質疑比賽是否公平。', 'question'],
    ['陳大文質疑其公平性。', 'question'],
    ['陳大文呼籲船員應用電話或可靠網站訂票。', 'asserted'],
    ['陳大文解釋，不管泊在南灣或在東港，都趕得及。', 'asserted'],
    ['陳大文表示，稍後或有機會返航。', 'hedged'],
    ['陳大文提醒，如在未獲批准下出海，即屬違法。', 'conditional'],
    ['陳大文形容船艙「如蒸籠般悶熱」。', 'asserted'],
    ['陳大文質疑主辦者早已知道結果。', 'asserted'],
    ['陳大文表示，若干場地可用。', 'asserted'],
    ['陳大文表示，恐怖分子已被捕。', 'asserted'],
    ['陳大文指，乘客感到暈眩，或感到口乾。', 'asserted'],
    ['陳大文指，船票可在碼頭領取，或直接寄出。', 'asserted'],
    ['陳大文指，船期有變，或要改期。', 'hedged'],
    ['陳大文稱如選擇退票，可致電船務處。', 'conditional'],
    ['陳大文說，風浪無法預測。', 'asserted'],
    ['船員質疑船期形同虛設。', 'asserted'],
  ])('%s → %s', (text, certainty) => {
    expect(extractClaims(text)[0]?.certainty).toBe(certainty);
  });
});

describe('tense', () => {
  it.each([
    ['陳大文表示，明天會下雨。', 'future'],
    ['陳大文表示，已經下雨。', 'past'],
    ['陳大文表示，正在下雨。', 'present'],
    ['陳大文表示，雨很大。', null],
  ])('%s → %s', (text, tense) => {
    expect(extractClaims(text)[0]?.tense).toBe(tense);
  });
});

describe('figures and times', () => {
  it('are those of the content', () => {
    const [claim] = extractClaims('陳大文表示，2024年收入約50億元。', { published: '2025-11-02' });
    expect(claim?.figures.map((figure) => [figure.text, figure.value])).toEqual([['約50億元', 5e9]]);
    expect(claim?.times.map((time) => time.value)).toEqual(['2024']);
  });

  it('count from the day that the caller names', () => {
    const [claim] = extractClaims('陳大文表示，去年8月開始。', { published: '2025-11-02' });
    expect(claim?.times[0]?.value).toBe('2024-08');
  });
});
