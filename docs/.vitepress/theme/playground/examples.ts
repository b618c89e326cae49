import ferryElsewhere from './examples/ferry-elsewhere.txt?raw';
import { empty, type Source } from './reading.js';

type Load = () => Promise<string>;

// each a file of the site, fetched from it when it is picked
const inputs: Record<string, Load> = import.meta.glob<string>(
  '../../../../fixtures/{hk01,bbc-chinese,pulse-hk,yahoo}/{ferry,library,seawall-simplified,news,older,live,cable-car,feed}-{page,copy,payload}/input.*',
  { query: '?raw', import: 'default' },
);
const options: Record<string, Load> = import.meta.glob<string>(
  '../../../../fixtures/{hk01,bbc-chinese,pulse-hk,yahoo}/{ferry,library,seawall-simplified,news,older,live,cable-car,feed}-{page,copy,payload}/options.json',
  { query: '?raw', import: 'default' },
);
const texts: Record<string, Load> = import.meta.glob<string>('../../../../fixtures/claims/{a-01,b-06}.txt', {
  query: '?raw',
  import: 'default',
});

const ROOT = '../../../../fixtures/';

/** What the example puts in; null where there is none of that name. */
export async function loadExample(id: string): Promise<Source | null> {
  if (id === 'elsewhere/ferry') return { ...empty, text: ferryElsewhere };
  const load = ['html', 'txt', 'json'].flatMap((type) => inputs[`${ROOT}${id}/input.${type}`] ?? [])[0];
  const text = await (load ?? texts[`${ROOT}${id}.txt`])?.();
  if (text === undefined) return null;
  const given = JSON.parse((await options[`${ROOT}${id}/options.json`]?.()) ?? '{}') as Partial<Source>;
  return {
    text,
    url: given.url ?? '',
    adapter: given.adapter ?? '',
    retrievedAt: given.retrievedAt ?? '',
  };
}
