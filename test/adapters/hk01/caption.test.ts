import { describe, expect, it } from 'vitest';
import { readCaption } from '../../../src/adapters/hk01/caption.js';

describe('a caption and its credit', () => {
  it.each([
    ['船員在甲板檢查。（葉大江攝）', '船員在甲板檢查。', '葉大江攝'],
    ['直升機取水。（資料圖片／葉大江攝）', '直升機取水。', '資料圖片／葉大江攝'],
    ['夜間火場。(陳正行攝)', '夜間火場。', '陳正行攝'],
    ['山路封閉。（海濱報）', '山路封閉。', '海濱報'],
    ['（香港01製圖）', null, '香港01製圖'],
    ['代表合照（左起）', '代表合照（左起）', null],
    ['報告全文。（另見稿）', '報告全文。（另見稿）', null],
    ['首日（28日）', '首日（28日）', null],
  ])('%s', (raw, caption, credit) => {
    expect(readCaption(raw)).toEqual({ caption, credit });
  });
});
