import { describe, expect, it } from 'vitest';
import { type Figure, parseFigures } from '../../src/quantities.js';

type Expected = Partial<Omit<Figure, 'span'>> & { text: string };

/** Each sentence in both scripts, with all the figures in it; the Simplified words are those of the Simplified twin. */
const forms: Record<string, [traditional: string, simplified: string, expected: Expected[]][]> = {
  'Arabic, full-width and mixed numerals': [
    [
      '展館收到12,400份問卷',
      '展馆收到12,400份问卷',
      [{ text: '12,400份', value: 12400, kind: 'count', unit: '份' }],
    ],
    ['湖區放養８００條魚', '湖区放养８００条鱼', [{ text: '８００條', value: 800, kind: 'count' }]],
    ['農場養了2億5千萬隻蜜蜂', '农场养了2亿5千万只蜜蜂', [{ text: '2億5千萬隻', value: 250000000 }]],
    ['倉庫存3萬5000箱茶', '仓库存3万5000箱茶', [{ text: '3萬5000箱', value: 35000 }]],
    [
      '水庫儲水 1.25 億公噸',
      '水库储水 1.25 亿公吨',
      [{ text: '1.25 億公噸', value: 125000000, kind: 'measure' }],
    ],
  ],
  'Chinese numerals': [
    ['兩千名跑手參賽', '两千名跑手参赛', [{ text: '兩千名', value: 2000 }]],
    ['樂團演出一百二十三場', '乐团演出一百二十三场', [{ text: '一百二十三場', value: 123 }]],
    ['門票賣出三萬零五十張', '门票卖出三万零五十张', [{ text: '三萬零五十張', value: 30050 }]],
    ['燈塔高廿八米', '灯塔高廿八米', [{ text: '廿八米', value: 28, kind: 'measure', unit: '米' }]],
    ['渡輪坐滿三萬五人次', '渡轮坐满三万五人次', [{ text: '三萬五人次', value: 35000 }]],
    ['訂金伍仟陸佰元', '订金伍仟陆佰元', [{ text: '伍仟陸佰元', value: 5600, kind: 'money' }]],
  ],
  'approximate and bounded': [
    [
      '博物館有3000多件瓷器',
      '博物馆有3000多件瓷器',
      [{ text: '3000多件', value: 3000, min: 3000, max: 4000, approximate: true }],
    ],
    [
      '山火燒毀約40公頃林地',
      '山火烧毁约40公顷林地',
      [{ text: '約40公頃', value: 40, min: null, max: null, approximate: true }],
    ],
    ['近七百名義工到場', '近七百名义工到场', [{ text: '近七百名', value: 700, max: 700, approximate: true }]],
    ['逾200人排隊', '逾200人排队', [{ text: '逾200人', value: 200, min: 200, approximate: false }]],
    ['至少九艘漁船沉沒', '至少九艘渔船沉没', [{ text: '至少九艘', value: 9, min: 9 }]],
    ['不足50人投票', '不足50人投票', [{ text: '不足50人', value: 50, max: 50 }]],
    ['氣溫20度左右', '气温20度左右', [{ text: '20度左右', value: 20, approximate: true }]],
    ['六十歲以上', '六十岁以上', [{ text: '六十歲以上', value: 60, min: 60 }]],
    ['數十艘帆船', '数十艘帆船', [{ text: '數十艘', value: null, min: 10, max: 100, approximate: true }]],
    ['十幾個攤位', '十几个摊位', [{ text: '十幾個', value: null, min: 10, max: 20 }]],
    ['兩三個月', '两三个月', [{ text: '兩三個月', value: null, min: 2, max: 3, kind: 'duration' }]],
    ['過百名學生', '过百名学生', [{ text: '過百名', value: 100, min: 100, max: null }]],
    ['捐過一百元', '捐过一百元', [{ text: '一百元', value: 100, min: null }]],
    ['不過百名學生', '不过百名学生', [{ text: '百名', value: 100, min: null }]],
    ['上百名學生', '上百名学生', [{ text: '上百名', value: 100, min: 100 }]],
  ],
  ranges: [
    [
      '票價介乎80至120元',
      '票价介乎80至120元',
      [{ text: '介乎80至120元', value: null, min: 80, max: 120, kind: 'money' }],
    ],
    ['每秒0.4至0.7米', '每秒0.4至0.7米', [{ text: '0.4至0.7米', value: null, min: 0.4, max: 0.7 }]],
    ['招募18至30萬人', '招募18至30万人', [{ text: '18至30萬人', min: 180000, max: 300000 }]],
    ['資助8500到3萬元', '资助8500到3万元', [{ text: '8500到3萬元', min: 8500, max: 30000 }]],
    [
      '恢復七至八成運力',
      '恢复七至八成运力',
      [{ text: '七至八成', value: null, min: 70, max: 80, kind: 'percent' }],
    ],
    ['低溫14、15度', '低温14、15度', [{ text: '14、15度', min: 14, max: 15, kind: 'measure' }]],
    ['航程3、4小時', '航程3、4小时', [{ text: '3、4小時', min: 3, max: 4, kind: 'duration' }]],
  ],
  'shares, percentages and multiples': [
    ['產量升25%', '产量升25%', [{ text: '25%', value: 25, kind: 'percent', unit: '%' }]],
    ['票房升１２．５％', '票房升１２．５％', [{ text: '１２．５％', value: 12.5, kind: 'percent' }]],
    ['百分之五點二的土地', '百分之五点二的土地', [{ text: '百分之五點二', value: 5.2, kind: 'percent' }]],
    ['成本增加一成半', '成本增加一成半', [{ text: '一成半', value: 15, kind: 'percent', unit: '成' }]],
    ['書店打七折', '书店打七折', [{ text: '七折', value: 70, kind: 'percent', unit: '折' }]],
    [
      '利率升0.5個百分點',
      '利率升0.5个百分点',
      [{ text: '0.5個百分點', value: 0.5, kind: 'percentage-point' }],
    ],
    ['息差擴大25個基點', '息差扩大25个基点', [{ text: '25個基點', value: 0.25, kind: 'percentage-point' }]],
    ['三分之二會員同意', '三分之二会员同意', [{ text: '三分之二', value: 2 / 3, kind: 'ratio' }]],
    ['體積大1.8倍', '体积大1.8倍', [{ text: '1.8倍', value: 1.8, kind: 'ratio', unit: '倍' }]],
    ['班次減半', '班次减半', [{ text: '減半', value: 0.5, kind: 'ratio' }]],
    ['訂單翻倍', '订单翻倍', [{ text: '翻倍', value: 2, kind: 'ratio' }]],
    ['近半數店舖', '近半数店铺', [{ text: '近半數', value: 0.5, max: 0.5, kind: 'ratio' }]],
    ['主隊以3比1勝出', '主队以3比1胜出', [{ text: '3比1', value: 3, kind: 'ratio' }]],
  ],
  money: [
    [
      '訂單值50億加元（約36億美元）',
      '订单值50亿加元（约36亿美元）',
      [
        { text: '50億加元', value: 5e9, currency: 'CAD', kind: 'money' },
        { text: '約36億美元', value: 3.6e9, currency: 'USD', approximate: true },
      ],
    ],
    ['港幣兩千九百元', '港币两千九百元', [{ text: '港幣兩千九百元', value: 2900, currency: 'HKD' }]],
    ['人民幣3.5萬元', '人民币3.5万元', [{ text: '人民幣3.5萬元', value: 35000, currency: 'CNY' }]],
    ['售NT$1,280', '售NT$1,280', [{ text: 'NT$1,280', value: 1280, currency: 'TWD' }]],
    ['標價US$99.5', '标价US$99.5', [{ text: 'US$99.5', value: 99.5, currency: 'USD' }]],
    ['罰款8000元', '罚款8000元', [{ text: '8000元', value: 8000, currency: null, unit: '元' }]],
    ['衣櫃兩萬幾蚊', '衣柜两万几蚊', [{ text: '兩萬幾蚊', min: 20000, max: 30000, currency: 'HKD' }]],
    ['派息3元5角', '派息3元5角', [{ text: '3元5角', value: 3.5, kind: 'money' }]],
    ['三萬日圓', '三万日圆', [{ text: '三萬日圓', value: 30000, currency: 'JPY' }]],
  ],
  durations: [
    [
      '航行1小時40分鐘',
      '航行1小时40分钟',
      [{ text: '1小時40分鐘', value: 100, kind: 'duration', unit: '分鐘' }],
    ],
    ['禁賽3年零6個月', '禁赛3年零6个月', [{ text: '3年零6個月', value: 42, unit: '個月' }]],
    ['等了一個半小時', '等了一个半小时', [{ text: '一個半小時', value: 1.5, unit: '小時' }]],
    [
      '燃燒約一分半鐘',
      '燃烧约一分半钟',
      [{ text: '約一分半鐘', value: 1.5, kind: 'duration', approximate: true }],
    ],
    ['試行兩年半', '试行两年半', [{ text: '兩年半', value: 2.5, unit: '年' }]],
    ['半年', '半年', [{ text: '半年', value: 0.5, kind: 'duration' }]],
    ['為期6日', '为期6日', [{ text: '6日', value: 6, kind: 'duration' }]],
    ['五日內遷出', '五日内迁出', [{ text: '五日', value: 5, kind: 'duration' }]],
    ['游畢用了52秒34', '游毕用了52秒34', [{ text: '52秒34', value: 52.34, unit: '秒' }]],
  ],
  ordinals: [
    ['第三十二次會議', '第三十二次会议', [{ text: '第三十二次', value: 32, kind: 'ordinal', unit: '次' }]],
    ['第 5 輪比賽', '第 5 轮比赛', [{ text: '第 5 輪', value: 5, kind: 'ordinal' }]],
    ['首次公演', '首次公演', [{ text: '首次', value: 1, kind: 'ordinal' }]],
    ['住在27樓', '住在27楼', [{ text: '27樓', value: 27, kind: 'ordinal' }]],
  ],
  'a measure word before a noun': [
    ['三名人質獲釋', '三名人质获释', [{ text: '三名', value: 3 }]],
    ['兩國防長會面', '两国防长会面', [{ text: '兩國', value: 2 }]],
    ['三起訴訟', '三起诉讼', [{ text: '三起', value: 3 }]],
    ['維修費3.3億天價', '维修费3.3亿天价', [{ text: '3.3億', value: 3.3e8, kind: 'number' }]],
  ],
  'numbers with no unit': [
    ['指數報25,847.3', '指数报25,847.3', [{ text: '25,847.3', value: 25847.3, kind: 'number', unit: null }]],
    ['超過一百萬', '超过一百万', [{ text: '超過一百萬', value: 1000000, min: 1000000, kind: 'number' }]],
  ],
};

for (const [name, rows] of Object.entries(forms)) {
  describe(name, () => {
    for (const [traditional, simplified, expected] of rows) {
      it(traditional, () => {
        expect(parseFigures(traditional)).toMatchObject(expected);
        expect(parseFigures(traditional)).toHaveLength(expected.length);
      });
      it(`${simplified} gives the same values`, () => {
        const values = (text: string) => parseFigures(text).map(({ text: _, unit: __, ...values }) => values);
        expect(values(simplified)).toEqual(values(traditional));
      });
    }
  });
}

describe('what is no figure', () => {
  const negatives = [
    '一方面要省錢，另一方面要省時',
    '交給第三方保管',
    '她住在三藩市',
    '啟動301調查',
    '為23條立法',
    '9.11恐襲之後',
    '熱線：5164 5040',
    '致電2345 6789查詢',
    '戶口012-875-2-190159-7',
    'F-35、COVID-19、X-59、G20、5G和3D',
    '新款 iPhone 15 上市',
    '在7-Eleven買水',
    '一帶一路論壇',
    '三番四次遲到',
    '千萬不要遲到',
    '統一口徑，萬一失手',
    '這些一直一起做的事，十分重要',
    '原因之一是這一點',
    '這是一個好消息',
    '打開一扇窗，寫一封信',
    '進一步商討',
    '百貨公司和百姓',
    '見 https://a.example/12/34 一文',
    '#3 房和 @2025 帳號',
    '10月30日上午9時',
  ];
  for (const sentence of negatives) {
    it(sentence, () => expect(parseFigures(sentence)).toEqual([]));
  }
});
