import type { Acceptance } from '../acceptance/acceptance';
import type { Json } from './host';

/** Returns what is to be kept under `ACCEPTED_KEY`; null, which forgets them, for none. */
export function acceptancesToKeep(acceptances: readonly Acceptance[]): Json {
  return acceptances.length === 0 ? null : (JSON.parse(JSON.stringify(acceptances)) as Json);
}

/**
 * Reads the acceptances that a workbook keeps. A damaged one is dropped, so that its finding counts again: nothing may
 * pass as accepted for a reason that nobody can read.
 */
export function keptAcceptances(kept: Json): readonly Acceptance[] {
  return Array.isArray(kept) ? kept.flatMap((each: Json) => acceptanceIn(each) ?? []) : [];
}

function acceptanceIn(kept: Json): Acceptance | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const given = kept as { readonly [key: string]: Json };
  const { code, sheet, project, reason, by, date } = given;
  const about = textsIn(given.about);
  const facts = textsIn(given.facts);
  const says = given.says as { readonly [key: string]: Json } | null | undefined;
  if (typeof code !== 'string' || typeof sheet !== 'string' || typeof project !== 'string') return null;
  if (typeof reason !== 'string' || reason.trim() === '' || typeof by !== 'string') return null;
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date) || !about || !facts) return null;
  const zh = says?.['zh-CN'];
  const en = says?.['en-US'];
  if (typeof zh !== 'string' || typeof en !== 'string') return null;
  return { code, sheet, project, about, facts, says: { 'zh-CN': zh, 'en-US': en }, reason, by, date };
}

function textsIn(kept: Json | undefined): readonly string[] | null {
  if (!Array.isArray(kept)) return null;
  const texts = kept.filter((each): each is string => typeof each === 'string');
  return texts.length === kept.length ? texts : null;
}
