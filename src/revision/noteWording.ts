import { DRAFT_MARKER, noteState } from '../notation/note';

export interface ReasonAndRemedy {
  readonly reason: string;
  /** '' where none is given. */
  readonly remedy: string;
}

/** How a form's notes are worded. */
export type Manner =
  /** One sentence after the other. */
  | { readonly kind: 'plain' }
  /** `偏差原因分析：…` and `改进措施：…`, with what stands between them. */
  | {
      readonly kind: 'labelled';
      readonly reason: string;
      readonly remedy: string;
      readonly between: '\n' | '';
    };

/** As ziping's own drafts have it. */
const OWN: Manner = { kind: 'labelled', reason: '偏差原因：', remedy: '改进措施：', between: '' };

const REASON =
  /(?:[（(]?[一1１][）)、.．]?)?(?:存在的?)?(?:偏差|未完成|扣分|差异|未达标)?(?:的?主要)?原因(?:分析|说明)?\s*[:：]/;
const REMEDY =
  /(?:[（(]?[二2２][）)、.．]?)?(?:拟采取的?|下一步)?(?:改进|整改)(?:的?措施|建议|办法|计划)\s*[:：]/;

/** Returns the manner of the form’s other notes that give a reason; that of ziping’s drafts where there are none. */
export function mannerOf(notes: readonly string[]): Manner {
  const real = notes.filter((text) => noteState(text) === 'real');
  for (const text of real) {
    const [reason, remedy] = [REASON.exec(text), REMEDY.exec(text)];
    if (!reason || !remedy || remedy.index < reason.index) continue;
    const between = /\n\s*$/.test(text.slice(0, remedy.index)) ? '\n' : '';
    return { kind: 'labelled', reason: reason[0], remedy: remedy[0], between };
  }
  return real.length > 0 ? { kind: 'plain' } : OWN;
}

/** A reason and a remedy as one note; '' where neither says anything. */
export function wordedAs(manner: Manner, given: ReasonAndRemedy): string {
  const [reason, remedy] = [bare(given.reason), bare(given.remedy)];
  if (manner.kind === 'plain') return [reason, remedy].map(sentence).join('');
  const parts = [reason && manner.reason + reason, remedy && manner.remedy + remedy].filter(Boolean);
  if (manner.between === '\n') return parts.map(sentence).join('\n');
  return parts.length === 2 && !ENDED.test(reason)
    ? `${parts[0]}；${sentence(parts[1]!)}`
    : parts.map(sentence).join('');
}

/**
 * The reason and the remedy of a note; of a draft only what somebody has written into its blanks. Without a
 * label all of it is the reason.
 */
export function partsOf(note: string): ReasonAndRemedy {
  const isDraft = note.includes(DRAFT_MARKER);
  if (!isDraft && noteState(note) === 'none') return { reason: '', remedy: '' };
  const text = isDraft ? note.slice(note.indexOf(DRAFT_MARKER) + DRAFT_MARKER.length) : note;
  const remedyAt = REMEDY.exec(text);
  const reasonAt = REASON.exec(text);
  const end = remedyAt?.index ?? text.length;
  const begin = reasonAt && reasonAt.index < end ? reasonAt.index + reasonAt[0].length : isDraft ? end : 0;
  return {
    reason: part(text.slice(begin, end)),
    remedy: remedyAt ? part(text.slice(remedyAt.index + remedyAt[0].length)) : '',
  };
}

const BLANKS = /[＿_]{2,}/g;
const ENDED = /[。！？.!?]$/;

function part(text: string): string {
  return bare(text.replace(BLANKS, ''));
}

/** Without blanks around, and without the sign that ends it or leads on. */
function bare(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/[；;，,、。]+$/, '')
    .trim();
}

function sentence(text: string): string {
  return text === '' || ENDED.test(text) ? text : `${text}。`;
}
