import { describe, expect, it } from 'vitest';
import { idIn } from '../../../src/adapters/hk01/address.js';

describe('the id in an address', () => {
  it.each([
    ['https://www.hk01.com/01觀點/60301719/某個標題', '60301719'],
    ['https://www.hk01.com/%E7%AA%81%E7%99%BC/1041007/title', '1041007'],
    ['https://www.hk01.com/article/60210455?utm_source=01articlecopy', '60210455'],
    ['https://www.hk01.com/sns/article/60210455', '60210455'],
    ['https://global.hk01.com/社会新闻/60201188/标题', '60201188'],
    ['/突發/60188123/標題', '60188123'],
    ['https://www.hk01.com/channel/60210/突發', null],
    ['https://www.hk01.com/zone/10000/港聞', null],
    ['https://www.hk01.com/tag/53921', null],
    ['https://www.hk01.com/issue/10398/', null],
    ['javascript:alert(1)', null],
    [null, null],
  ])('%s → %s', (address, id) => {
    expect(idIn(address)).toBe(id);
  });
});
