const assert = require('node:assert/strict');
const { parse, ParseError } = require('baodao');
const { hk01 } = require('baodao/hk01');

assert.equal(hk01.id, 'hk01');
assert.equal(parse({ text: '渡輪今早恢復航行。' }, { adapter: 'hk01' }).adapter, 'hk01');
assert.throws(() => parse(''), ParseError);
