import { describe } from 'vitest';
import { figureTests } from './rows.js';

describe('two numbers next to each other', () => {
  figureTests([
    ['等三、四小時', '等三、四小时', ['三、四小時', 'duration', null, 3, 4]],
    ['約五、六十名親友', '约五、六十名亲友', ['約五、六十名', 'count', null, 50, 60]],
    ['來了三、四百人', '来了三、四百人', ['三、四百人', 'count', null, 300, 400]],
    ['十三、四歲的學生', '十三、四岁的学生', ['十三、四歲', 'count', null, 13, 14]],
    ['升兩、三成', '升两、三成', ['兩、三成', 'percent', null, 20, 30]],
    ['值三、四萬元', '值三、四万元', ['三、四萬元', 'money', null, 30_000, 40_000]],
    // not next to each other: two items of a list
    ['塔樓一、三座', '塔楼一、三座', ['三座', 'count', 3]],
    ['三、四年級', '三、四年级', ['四年級', 'ordinal', 4]],
  ]);
});

describe('a sign of money on both ends', () => {
  figureTests([
    ['每件$29至$450', '每件$29至$450', ['$29至$450', 'money', null, 29, 450]],
    ['港幣5萬至港幣8萬', '港币5万至港币8万', ['港幣5萬至港幣8萬', 'money', null, 50_000, 80_000]],
  ]);
});

describe('tenths above the whole', () => {
  figureTests([
    ['完成12成', '完成12成', ['12成', 'percent', 120]],
    ['達十二成', '达十二成', ['十二成', 'percent', 120]],
    ['十成把握', '十成把握', ['十成', 'percent', 100]],
    ['協會有120成員', '协会有120成员', ['120', 'number', 120]],
    ['於2025成立', '于2025成立'],
  ]);
});
