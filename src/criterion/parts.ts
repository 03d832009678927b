import { Decimal } from '../notation/decimal';
import type { Part, Parts } from './criterion';
import { limitAt } from './deductions';

const ENUMERATED =
  /(?:^|(?<=[^\d%≥≤<>=]))(?:[①-⑳]|\((?:\d|[一二三四五六七八九十])\)|(?:\d|[一二三四五六七八九十])(?:[、)]|\.(?!\d))|[a-hA-H][.、)]|第?[一二三四五六七八九]是)/u;
const LEAD = /^(?:[\p{Script=Han}、()]{0,30}[:：,]?)$/u;
const SCORED_TEXT = /扣|酌|分别|每(?!年|月|季|日|天|个)|得分|\d分|满分|比例|适当/;
const POINTS =
  /^(.+?)[,:;(]*(?:得|计|记|赋|为|给|分值|分值为|权重|满分)?(\d+(?:\.\d+)?)分\)?(?:[,;](?:否则|反之|未达到的?|不符合的?|没有的?)不(?:得|计)分)?[,;。、]*$/u;
const IN_BRACKETS = /([^()\d,;。、][^()]*?)\((?:得|计)?(\d+(?:\.\d+)?)分\)[,;。、]*/uy;
const END = /^[,;。、]*$/;
const LEAST = 2;

/**
 * Reads a criterion of requirements with points of their own: ①制度齐全，1分；②执行有效，2分, or
 * 目标明确（1分）目标细化（1分）. Null unless the whole sentence is that. What is required need not be understood:
 * only its points are used.
 */
export function partsOf(sentence: string): Parts | null {
  const parts = enumerated(sentence) ?? bracketed(sentence);
  return parts && parts.length >= LEAST ? { kind: 'parts', parts } : null;
}

function enumerated(sentence: string): readonly Part[] | null {
  const [lead, ...pieces] = sentence.split(new RegExp(ENUMERATED, 'gu'));
  if (pieces.length < LEAST || lead === undefined || !LEAD.test(lead) || SCORED_TEXT.test(lead)) return null;
  const parts = pieces.map((piece, i) => partOf(i === pieces.length - 1 ? withoutLimit(piece) : piece));
  return parts.every((part) => part !== null) ? parts : null;
}

/** The last requirement may be followed by what is true of every score: 扣完为止. */
function withoutLimit(piece: string): string {
  for (let at = piece.length - 1; at > 0; at -= 1) {
    if (
      /[,;。]/.test(piece.charAt(at - 1)) &&
      limitAt(piece, at) !== null &&
      END.test(piece.slice(limitAt(piece, at)!))
    )
      return piece.slice(0, at);
  }
  return piece;
}

function partOf(piece: string): Part | null {
  const match = POINTS.exec(piece);
  if (!match || SCORED_TEXT.test(match[1]!)) return null;
  const points = new Decimal(match[2]!);
  return points.isZero() ? null : { text: match[1]!.replace(/[,:;]$/, ''), points };
}

function bracketed(sentence: string): readonly Part[] | null {
  const parts: Part[] = [];
  let at = 0;
  while (at < sentence.length && !END.test(sentence.slice(at))) {
    IN_BRACKETS.lastIndex = at;
    const match = IN_BRACKETS.exec(sentence);
    if (!match || SCORED_TEXT.test(match[1]!)) return null;
    parts.push({ text: match[1]!, points: new Decimal(match[2]!) });
    at = IN_BRACKETS.lastIndex;
  }
  return parts;
}

/** The sentence without its enumerators: a scale may be a list too. */
export function withoutEnumerators(sentence: string): string {
  return sentence.replace(new RegExp(ENUMERATED, 'gu'), ';');
}
