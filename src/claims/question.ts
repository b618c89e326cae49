import type { Scene } from './scene.js';
import type { Clause } from './sentence.js';

/** Whether a question stands in the rest of a clause. */
export function asksWhether({ passage: { tokens, folded } }: Scene, from: number, { to }: Clause): boolean {
  const end = Math.min(tokens.at(to - 1).end, from + 60);
  return /是否|有没有|有否|会否|能否|可否|为何|如何|什么|甚么|何[时处人]|几时|吗|怎/.test(
    folded.slice(from, end),
  );
}

/** Whether the rest of the sentence is a question in form: it ends in ？ or asks 是否, 誰, 為何. */
export function isQuestion(scene: Scene, from: number): boolean {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const end = tokens.at(sentence.to - 1).end;
  const start = tokens.at(from).end;
  return /[？?]|是否|会否|能否|为何|如何|什么|甚么|谁|吗/.test(
    folded.slice(start, Math.min(end, start + 120)),
  );
}

/** Whether somebody named before stands right after the verb: 問他. */
export function isAskedOne({ passage }: Scene, index: number): boolean {
  return /^[他她佢]们?$/.test(passage.tokens.at(index).form);
}

/** 質問當局「何時交代」: whether a quotation that begins behind a token ends the clause. */
export function endsInQuotation({ passage: { tokens } }: Scene, from: number, { to }: Clause): boolean {
  const { type, bracket, mate } = tokens.at(to - 1);
  return type === 'close' && bracket === 'quotation' && mate >= from;
}
