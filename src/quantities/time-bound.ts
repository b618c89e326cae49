/** Words after a time that open it to one side or blur it. */
export function readTimeBound(
  text: string,
  at: number,
): { end: number; form: 'since' | 'until' | 'about' } | null {
  const rest = text.slice(at, at + 4);
  const about = /^(?:左右|前後|上下)/.exec(rest);
  if (about !== null) return { end: at + 2, form: 'about' };
  const since = /^(?:以來|至今|迄今|起至今|以後|之後|起(?![來訴火飛碼義初因跑點動用伏居立床步]))/.exec(rest);
  if (since !== null) return { end: at + since[0].length, form: 'since' };
  if (/^後(?![來果方續勤衛代備天日年任人盾半三兩二])/.test(rest)) return { end: at + 1, form: 'since' };
  const until =
    /^(?:以前|之前|前(?![線途景往來夕總任首副身鋒天日年夫妻哨瞻所者述後幾數多半兩一二三四五六七八九十\d]))/.exec(
      rest,
    );
  return until === null ? null : { end: at + until[0].length, form: 'until' };
}
