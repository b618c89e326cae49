import type { Entity } from './entity.js';
import { fold } from './fold.js';

/** Words for men and for women at the end of a name or a title: 陳先生, 其母親, 男住客. */
const MAN =
  /(?:先生|伯|叔|爷爷|爸爸?|父|兄|哥|弟|丈夫|儿子|侄[子儿]?|孙[子儿]|女婿|男友|未婚夫|舅|男子|男士|男童|汉)$/;
const WOMAN =
  /(?:小姐|女士|太太|婆婆|奶奶|妈妈?|母|姊|姐|妹|妻子?|女儿|侄女|孙女|媳妇|女友|未婚妻|姑|姨妈?|婶|嫂|遗孀|女子|女童|女佣)$/;
const MALE_BEARER = /^男/;
const FEMALE_BEARER = /^女/;

/** Whether 他 or 她 cannot mean somebody, by the words that the article has for them: 她 is nobody's 兒子. */
export function contradicts(pronoun: string, { name, role }: Pick<Entity, 'name' | 'role'>): boolean {
  if (pronoun !== '他' && pronoun !== '她') return false;
  const words = [fold(name), fold(role ?? '')];
  const man = words.some((word) => MAN.test(word) || MALE_BEARER.test(word));
  const woman = words.some((word) => WOMAN.test(word) || FEMALE_BEARER.test(word));
  return man !== woman && (pronoun === '他' ? woman : man);
}

/** Whether one is 他 and the other 她: 佢 and 其 are either. */
export function differs(one: string, other: string): boolean {
  return /^[他她]$/.test(one) && /^[他她]$/.test(other) && one !== other;
}
