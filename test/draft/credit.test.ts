import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../src/draft/credit.js';

describe('a caption is parted from its credit', () => {
  it.each([
    ['山坡塌下泥石。（梁大海攝）', '山坡塌下泥石。', '梁大海攝'],
    ['山坡塌下泥石（資料圖片/梁大海攝）', '山坡塌下泥石', '資料圖片/梁大海攝'],
    ['山坡塌下泥石(Photo by Ann Lee / AFP)', '山坡塌下泥石', 'Photo by Ann Lee / AFP'],
    ['兩人握手 [Getty Images]', '兩人握手', 'Getty Images'],
    ['[ACME/Ann Lee]', null, 'ACME/Ann Lee'],
    ['山坡塌下泥石﹙余小山攝﹚', '山坡塌下泥石', '余小山攝'],
    ['山坡塌下泥石（余小山攝)', '山坡塌下泥石', '余小山攝'],
    ['碼頭一景（X@harbour_watch）', '碼頭一景', 'X@harbour_watch'],
    ['碼頭一景（AP）', '碼頭一景', 'AP'],
    ['圖片：網上截圖', null, '網上截圖'],
    ['圖：海港通訊社圖片', null, '海港通訊社圖片'],
    ['山坡塌下泥石。（攝：梁大海）', '山坡塌下泥石。', '攝：梁大海'],
    ['山坡塌下泥石（攝影／梁大海）', '山坡塌下泥石', '攝影／梁大海'],
    ['攝：梁大海', null, '梁大海'],
    ['攝影：梁大海、余小山', null, '梁大海、余小山'],
    ['摄影记者／梁大海', null, '梁大海'],
    ['图片来源: 梁大海', null, '梁大海'],
    ['Photo credit: Ann Lee', null, 'Ann Lee'],
  ])('%s', (raw, caption, credit) => {
    expect(splitCredit(raw)).toEqual({ caption, credit });
  });

  it.each([
    '梁大海（左）與余小山',
    '碼頭今早（28日）',
    '余小山（右二）',
    '渡輪（TAP計劃）',
    '沒有括號',
    '圖：梁大海在碼頭',
    '圖片：網上截圖顯示，渡輪已停航',
    '圖表：Facebook',
  ])('and stays whole without one: %s', (raw) => {
    expect(splitCredit(raw)).toEqual({ caption: raw, credit: null });
  });

  it('is nothing out of nothing', () => {
    expect(splitCredit('  ')).toEqual({ caption: null, credit: null });
  });
});
