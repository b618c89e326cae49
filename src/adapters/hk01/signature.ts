import type { Piece } from '../../document/piece.js';
import { readAuthor, readSignature } from '../../draft/byline.js';
import type { Author } from '../../model.js';

/** The line in which a contributed piece names its author: `來稿作者：郭大文`, `文︰某某中學陳小明校長`. */
const SIGNATURE = /^(?:來稿作者|来稿作者|撰文者|作者|撰文|文)\s?[：:︰﹕／/]\s?(.{2,60})$/;
const NAME = /^\p{Script=Han}{2,4}$/u;
/** An institution, a name and a title in one: `聖心中學陳小明校長`. */
const GLUED =
  /^(.*(?:中學|中学|小學|小学|大學|大学|學院|学院|書院|书院|學校|学校|幼稚園|協會|协会|學會|学会|中心|基金會|基金会|公司|聯盟))(\p{Script=Han}{2,4}?)((?:助理|副)?(?:校長|校长|教授|老師|老师|主任|博士|主席|總監|总监|醫生|医生|律師|律师))$/u;

/** How far from either end of the body a signature may stand. */
const HEAD = 3;

/**
 * Takes the author's own line out of the body: among the first three paragraphs or as the last one. The byline of such
 * a piece is a desk (`01論壇`) or an editor.
 */
export function takeSignature(body: readonly Piece[]): { authors: Author[]; body: Piece[] } {
  const paragraphs = body.flatMap((piece, index) => (piece.type === 'paragraph' ? [index] : []));
  const last = paragraphs.at(-1);
  for (const index of [...paragraphs.slice(0, HEAD), ...(last === undefined ? [] : [last])]) {
    const piece = body[index];
    const signature = piece?.type === 'paragraph' ? signatureIn(piece.text) : null;
    if (signature) return { authors: signature, body: body.filter((_, other) => other !== index) };
  }
  return { authors: [], body: [...body] };
}

/** The authors that a line names; `null` for any other line. */
export function signatureIn(line: string): Author[] | null {
  const bracketed = /^[（(【](.+)[）)】]$/.exec(line.trim());
  const value = SIGNATURE.exec(bracketed?.[1] ?? line.trim())?.[1]?.trim();
  if (!value || /[。！？!?]/.test(value)) return null;
  const names = value.split(/[、，,]\s?/);
  if (names.length > 1 && names.every((name) => NAME.test(name)))
    return names.map((name) => readAuthor(name));
  const glued = GLUED.exec(value);
  const [, affiliation, name, role] = glued ?? [];
  if (affiliation && name && role) return [readAuthor(name, { affiliation, role })];
  return [readSignature(value)];
}
