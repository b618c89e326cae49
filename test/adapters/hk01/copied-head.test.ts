import { describe, expect, it } from 'vitest';
import { parse } from './read.js';

const BODY = '碼頭今早起火，半小時後救熄，無人受傷。\n\n消防正調查起火原因。\n';

describe('the head of a copy', () => {
  it.each([
    [
      'each on its line',
      '碼頭雜物起火\n撰文：\n何小晴 葉大江\n出版：2025-03-14 11:20\n更新：2025-03-14 13:05\n',
    ],
    [
      'value beside label',
      '碼頭雜物起火\n撰文：何小晴 葉大江\n出版：2025-03-14 11:20\n更新：2025-03-14 13:05\n',
    ],
    ['other colons', '碼頭雜物起火\n撰文︰何小晴 葉大江\n出版﹕2025-03-14 11:20\n更新:2025-03-14 13:05\n'],
    ['all on one line', '碼頭雜物起火\n撰文:何小晴 葉大江出版:2025-03-14 11:20更新:2025-03-14 13:05\n'],
    ['with spaces', '碼頭雜物起火\n撰文:何小晴 葉大江 出版:2025-03-14 11:20 更新:2025-03-14 13:05\n'],
    ['glued to the headline', '碼頭雜物起火撰文:何小晴 葉大江出版:2025-03-14 11:20更新:2025-03-14 13:05\n'],
    ['glued to the body', '碼頭雜物起火\n撰文:何小晴 葉大江出版:2025-03-14 11:20更新:2025-03-14 13:05 '],
    [
      'below the navigation',
      '港聞\n娛樂\n更多\n登入\n碼頭雜物起火\n撰文：\n何小晴 葉大江\n出版：2025-03-14 11:20\n更新：2025-03-14 13:05\n讚好\n81\n在Google\n追蹤《香港01》\n',
    ],
  ])('%s', (_form, head) => {
    const article = parse({ text: head + BODY });
    expect(article.headline).toBe('碼頭雜物起火');
    expect(article.authors.map(({ name }) => name)).toEqual(['何小晴', '葉大江']);
    expect(article.published).toMatchObject({ value: '2025-03-14T11:20+08:00', precision: 'minute' });
    expect(article.modified?.value).toBe('2025-03-14T13:05+08:00');
    expect(article.text).toBe('碼頭今早起火，半小時後救熄，無人受傷。\n\n消防正調查起火原因。');
  });

  it('takes a date without a time for a day', () => {
    const { published } = parse({ text: `碼頭雜物起火\n撰文:何小晴出版:2023-03-23\n${BODY}` });
    expect(published).toMatchObject({ value: '2023-03-23', precision: 'day', inferred: false });
  });

  it('invents no value where a copy lost it', () => {
    const article = parse({ text: `碼頭雜物起火\n撰文：出版:更新:\n${BODY}` });
    expect(article).toMatchObject({ headline: '碼頭雜物起火', authors: [], published: null, modified: null });
    expect(article.text).toMatch(/^碼頭今早起火/);
  });

  it("takes the day of a crawler's head where the text has none", () => {
    const { published } = parse({ text: ` date 2023-07-11 碼頭雜物起火\n撰文：何小晴出版:更新:\n${BODY}` });
    expect(published).toMatchObject({ value: '2023-07-11', precision: 'day' });
  });

  it.each([
    ['港聞\n突發\n碼頭雜物起火', ['港聞', '突發']],
    ['觀點\n01論壇\n碼頭雜物起火', ['觀點', '01論壇']],
    ['突發\n碼頭雜物起火', ['突發']],
    ['碼頭雜物起火', []],
  ])('%j has the sections %j', (above, sections) => {
    const text = `${above}\n撰文：\n何小晴\n出版：2025-03-14 11:20\n更新：2025-03-14 13:05\n\n${BODY}`;
    expect(parse({ text }).sections).toEqual(sections);
  });
});
