import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

describe('who is meant', () => {
  it.each([
    ['船長何小雲在岸上，他表示浪大。', 'cue-clause', '何小雲', 'person', 'pronoun'],
    ['船長在岸上，表示浪大。', 'cue-earlier-subject', '船長', 'person', 'title'],
    ['他在岸上，表示浪大。', 'cue-earlier-subject', '他', 'person', 'pronoun'],
    ['居民在岸上，表示浪大。', 'cue-earlier-subject', '居民', 'anonymous', 'title'],
    ['船長說，浪大。表示要返航。', 'cue-omitted', '船長', 'person', 'omitted'],
    ['船長說浪大，又指船開。', 'cue-continued', '船長', 'person', 'omitted'],
    ['問他：「走？」', 'reporter-asks', '記者', 'anonymous', 'omitted'],
    ['陳大文坐下，問他：「走？」', 'reporter-asks', '記者', 'anonymous', 'omitted'],
    ['浪大。但堅信船會開。\n（作者：林遠，南灣居民）', 'author-thinks', '林遠', 'author', 'omitted'],
    ['藻鈴認為船要開。', 'cue-unknown-subject', '藻鈴', 'person', 'name'],
    ['渡輪被視為南灣的命脈。', 'cue-passive', '外界', 'anonymous', 'omitted'],
    ['船長認為船要開。', 'cue-clause', '船長', 'person', 'title'],
    ['船長何小雲說，浪大。他又指，船開。', 'cue-clause', '何小雲', 'person', 'pronoun'],
    ['「走。」船長說。', 'quotation-first', '船長', 'person', 'title'],
    ['「走。」', 'quotation-alone', null, null, null],
    ['船長說，浪大。「走。」', 'quotation-alone', '船長', 'person', 'omitted'],
    ['船長在碼頭，「浪真的太大了，不能開船」。', 'quotation-without-cue', '船長', 'person', 'title'],
    ['「浪大，」他搖頭，「要返航。」', 'quotation-without-cue', '他', 'person', 'pronoun'],
    ['據悉，浪大。', 'according', '消息人士', 'anonymous', 'omitted'],
    ['據海事處的資料，浪大。', 'according', '海事處', 'organization', 'name'],
    ['在船長看來，浪大。', 'according', '船長', 'person', 'title'],
    ['船長：浪大要返航', 'headline-colon', '船長', 'person', 'heading'],
    ['《南灣潮汐表》，顯示船要返航。', 'cue-earlier-subject', '《南灣潮汐表》', 'document', 'name'],
    ['海事處介入調查。表示浪大。', 'cue-omitted', '海事處', 'organization', 'omitted'],
    ['有人說，浪大。並指船要返航。', 'cue-omitted', '有人', 'anonymous', 'omitted'],
    ['兩名船員指，浪大。他們表示，會停航。', 'cue-clause', '兩名船員', 'group', 'pronoun'],
  ])('is found by a rule, in words or without: %s', (text, rule, name, kind, form) => {
    const claim = extractClaims(text, { statements: false }).at(-1);
    const { source } = claim ?? {};
    expect([claim?.rule, source?.name ?? null, source?.kind ?? null, source?.form ?? null]).toEqual([
      rule,
      name,
      kind,
      form,
    ]);
  });
});
