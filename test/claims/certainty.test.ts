import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

const last = (text: string) => extractClaims(text, { statements: false }).at(-1);

describe('polarity is that of the first predicate', () => {
  it.each([
    ['船長說，船沒有開。', 'negative'],
    ['船長說，船開了，沒有人。', 'positive'],
    ['船長說，是沒有船。', 'negative'],
    ['船長說，會開，不會停。', 'positive'],
    ['船長說，會不會開。', 'negative'],
    ['船長說，敢不敢開船。', 'positive'],
    ['船長說，不敢開船。', 'negative'],
    ['船長說，如果不開船，會賠錢。', 'positive'],
    ['船長說，由於不開船，會賠錢。', 'positive'],
    ['船長說，由於浪大，不開船。', 'negative'],
    ['船長說，出海時，不開船。', 'negative'],
    ['船長說，無法返航的船仍在海上。', 'positive'],
    ['船長說，無法返航。', 'negative'],
    ['船長說，不是返航的方法。', 'negative'],
    ['船長說，自己沒有見過完整的紀錄。', 'negative'],
    ['船長說，無法的船在海上。', 'negative'],
    ['船長沒有說船要開。', 'negative'],
    ['船長否認船要開。', 'negative'],
    ['船長說「船開了」，「不會停」。', 'positive'],
    ['船長說，船開了——不會停。', 'positive'],
  ])('%s → %s', (text, polarity) => {
    expect(last(text)?.polarity).toBe(polarity);
  });
});

describe('certainty is what any word of the content makes it', () => {
  it.each([
    ['船長說，船票或返航。', 'hedged'],
    ['船長說，船票或早餐。', 'asserted'],
    ['船長說，停航或返航。', 'hedged'],
    ['船長說，取消或恢復。', 'asserted'],
    ['船長說，船票，或早餐。', 'hedged'],
    ['船長說，船可能開。', 'hedged'],
    ['船長說，一旦船可能開。', 'conditional'],
    ['船長說，一旦船可能開？', 'question'],
    ['船長說：「船開？」', 'question'],
    ['船長說：「船開！」', 'asserted'],
    ['船長說：「船開嗎？要等。」', 'question'],
    ['船長說「船開」？', 'question'],
    ['船長說船開?', 'question'],
    ['船長預計船開。', 'hedged'],
    ['船長懷疑船開。', 'hedged'],
    ['船長預計一旦船開。', 'conditional'],
    ['船長追問：「船開。」', 'question'],
    ['船長質疑船開。', 'question'],
    ['船長質疑船開太慢。', 'asserted'],
    ['船長質疑船可能開。', 'hedged'],
    ['船長質疑船可能有沒有開。', 'question'],
    ['船長質疑船是否可能開。', 'question'],
  ])('%s → %s', (text, certainty) => {
    expect(last(text)?.certainty).toBe(certainty);
  });
});

describe('tense is the first sign of time', () => {
  it.each([
    ['船長說，船曾經開，將會停。', 'past'],
    ['船長說，船將會開，曾經停。', 'future'],
    ['船長說，船仍然開，將會停。', 'present'],
    ['船長說，船開。', null],
  ])('%s → %s', (text, tense) => {
    expect(last(text)?.tense).toBe(tense);
  });
});

describe('confidence is that of the rule, less for what stands for somebody else', () => {
  it.each([
    ['船長說，浪大。', 'cue-clause', 0.92],
    ['船長何小雲說，浪大。他又指，船開。', 'cue-clause', 0.87],
    ['《南灣日報》指出，浪大，船東同意返航。', 'cue-clause', 0.87],
    ['船長說，浪大。並指船開。', 'cue-omitted', 0.5],
    ['船長說浪大，又指船開。', 'cue-continued', 0.95],
    ['船長在岸上，表示船開。', 'cue-earlier-subject', 0.85],
    ['藻鈴認為船要開。', 'cue-unknown-subject', 0.7],
    ['渡輪被視為南灣的命脈。', 'cue-passive', 0.7],
    ['據海事處的資料，浪大。', 'according', 0.95],
    ['船長：浪大要返航', 'headline-colon', 0.93],
    ['「走。」', 'quotation-alone', 0.95],
    ['「走。」船長說。', 'quotation-first', 0.85],
    ['問他：「走？」', 'reporter-asks', 0.8],
  ])('%s → %s %d', (text, rule, confidence) => {
    expect(last(text)).toMatchObject({ rule, confidence });
  });
});

describe('what somebody says, and how sure', () => {
  it.each([
    ['船員或船東會到場', 'asserted'],
    ['渡輪或於下月停航', 'hedged'],
    ['乘客可在碼頭領取，或直接寄出', 'asserted'],
    ['乘客感到暈眩，或感到口乾', 'asserted'],
    ['電話、電郵或親身登記', 'asserted'],
    ['無論加班或停航', 'asserted'],
    ['碼頭重開，或帶來更多乘客', 'hedged'],
    ['如未獲批准不得出海', 'conditional'],
    ['如在未獲批准下出海會被罰', 'conditional'],
    ['乘客可上訴，如不滿裁決可再上訴', 'conditional'],
    ['船如紙般脆弱', 'asserted'],
    ['渡輪如常開航', 'asserted'],
    ['船身脆弱，如紙一般', 'asserted'],
    ['船東會上訴，如未獲批准會停航', 'conditional'],
    ['船員各自離開，如船長一樣', 'asserted'],
    ['若浪大就停航', 'conditional'],
    ['除非浪大', 'conditional'],
    ['船期可能受影響', 'hedged'],
    ['明年或會加價', 'hedged'],
    ['致電或可靠網站查詢', 'asserted'],
    ['他或可上船', 'hedged'],
    ['船公司或取消夜船', 'hedged'],
    ['可以致電，可以留言，或親身登記', 'asserted'],
    ['電話、電郵無法接通，渡輪或於下月停航', 'hedged'],
    ['無論如何，渡輪或於下月停航', 'hedged'],
    ['不論停航或開航', 'asserted'],
    ['不管停航或開航', 'asserted'],
    ['可致電查詢，或到碼頭登記', 'asserted'],
    ['能夠致電查詢，或到碼頭登記', 'asserted'],
    ['浪大，或會停航', 'hedged'],
    ['浪大，或將停航', 'hedged'],
    ['船員受傷，或未能出海', 'hedged'],
    ['船員、船東或會計師到場', 'asserted'],
    ['渡輪取消或延期', 'asserted'],
    ['浪大，如會停航將通知乘客', 'conditional'],
    ['浪大，如不停航將通知乘客', 'conditional'],
    ['浪大，如南灣碼頭', 'asserted'],
    ['如浪大會停航', 'conditional'],
    ['如往常一般開航', 'asserted'],
    ['如往常一樣開航', 'asserted'],
    ['如有需要會停航', 'conditional'],
    ['如居民不滿，可投訴', 'conditional'],
  ])('%s: %s', (content, certainty) => {
    expect(extractClaims(`船務處說，${content}。`)[0]?.certainty).toBe(certainty);
  });

  it.each(['船長說：「何時復航？」', '船長說，何時復航？'])('%s: a question', (text) => {
    expect(extractClaims(text)[0]?.certainty).toBe('question');
  });

  it.each([
    ['船長說：「可以致電。渡輪或於下月停航。」', 'hedged'],
    ['船長說：「電話、電郵無法接通。渡輪或於下月停航。」', 'hedged'],
    ['船長說：「浪大。如未獲批准會停航。」', 'conditional'],
    ['船長說，「如會停航，將通知乘客」。', 'conditional'],
  ])('%s: %s, sentence by sentence', (text, certainty) => {
    expect(extractClaims(text)[0]?.certainty).toBe(certainty);
  });
});
