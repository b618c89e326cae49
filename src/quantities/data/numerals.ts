/** Digits as words. */
export const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Digits as cheques write them. Most are words of their own elsewhere (大陸, 隊伍, 肆虐), so they count only among their own. */
export const formalDigits: Readonly<Record<string, number>> = {
  壹: 1,
  貳: 2,
  叄: 3,
  肆: 4,
  伍: 5,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Powers of ten inside a group of four digits. */
export const smallUnits: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 千: 3 };

/** Tens in one character: 廿一, 卅. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Powers of ten that close a group of four digits, and the letters that stand for some of them. */
export const bigUnits: Readonly<Record<string, number>> = { 萬: 4, 億: 8, 兆: 12 };

/** Letters after Arabic digits; in capitals they are names (4K). */
export const letterUnits: Readonly<Record<string, number>> = { k: 3, w: 4 };
