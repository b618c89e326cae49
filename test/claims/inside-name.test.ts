import { describe, expect, it } from 'vitest';
import { fold } from '../../src/claims/fold.js';
import { tokenize } from '../../src/claims/tokens.js';

/** What a text is cut into, parted by bars. */
const cut = (text: string): string => {
  const tokens = tokenize(fold(text), 0, text.length);
  return Array.from({ length: tokens.length }, (_, index) => {
    const { start, end } = tokens.at(index);
    return text.slice(start, end);
  }).join('|');
};

describe('a word of one character', () => {
  it.each([
    ['凌若安說', '凌若安|說'],
    ['凌若說', '凌|若|說'],
    ['凌若，安說', '凌|若|，|安|說'],
    ['林在文說', '林在文|說'],
    ['林，在文說', '林|，|在|文|說'],
    ['林何時說', '林|何時|說'],
    ['鎮長陳若谷說', '鎮長|陳若谷|說'],
    ['泳員陳若谷說', '泳員陳若谷|說'],
    ['泳客陳若谷說', '泳客陳|若|谷|說'],
    ['林若A', '林|若|A'],
    ['林雖然藻', '林|雖然|藻'],
  ])('is a part of a name behind a family name and before what no list knows: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['林信明說', '林信明|說'],
    ['林信說', '林|信|說'],
    ['林明信說', '林明信|說'],
    ['浪信明', '浪|信|明'],
    ['林明輝信中說', '林明輝|信中|說'],
    ['林明輝信藻說', '林明輝|信|藻|說'],
  ])('is a paper, or a part of a name: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['馬丁內斯說', '馬丁內斯|說'],
    ['羅內稱', '羅|內|稱'],
    ['馬丁內，', '馬丁|內|，'],
    ['浪內斯說', '浪|內|斯|說'],
    ['阿道夫說', '阿道夫|說'],
    ['克倫因說', '克倫因|說'],
    ['克倫因稱', '克倫因|稱'],
    ['克倫因病缺席', '克倫|因|病缺席'],
    ['克倫因斯', '克倫|因|斯'],
    ['馬斯里說', '馬斯里|說'],
    ['馬斯里，', '馬斯里|，'],
    ['馬斯里（', '馬斯里|（'],
    ['馬斯里3月', '馬斯里|3月'],
    ['馬斯里是', '馬斯里|是'],
    ['馬斯里船', '馬斯|里|船'],
    ['馬斯里船長', '馬斯|里|船長'],
    ['馬丁內說', '馬丁內|說'],
    ['克倫因船長', '克倫|因|船長'],
    ['馬里說', '馬|里|說'],
    ['浪大，馬里說', '浪大|，|馬|里|說'],
  ])('is a part of a foreign name, or its end before what somebody does: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it.each([
    ['林家國指船期已改', '林家國|指|船期|已|改'],
    ['林小明日前說', '林小明|日前|說'],
    ['林小明日說', '林小|明日|說'],
    ['林家美稱', '林家美|稱'],
    ['林家指引', '林家|指引'],
  ])('is the verb behind a name, whatever word it ends elsewhere: %s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });
});
