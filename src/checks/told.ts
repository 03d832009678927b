import { cellList } from '../judgement/phrases';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';
import type { Check } from './check';
import type { Finding, Issue } from './finding';

/** Makes findings of a check’s issues: like issues become one, at the first of their cells. */
export function told(
  { code, severity, title, isBlank, mayBeAccepted }: Check,
  issues: readonly Issue[],
): readonly Finding[] {
  // As nearly always.
  if (issues.length === 0) return NOTHING;
  return togetherWhereLike(issues).map(([issue, ...others]) => {
    const alike = others.flatMap(({ at }) => at ?? []);
    const finding: Finding = {
      code,
      severity: issue.severity ?? severity,
      title,
      at: issue.at,
      related: onceEach(issue.related ?? [], issue.at),
      alike,
      says: issue.says,
      expected: issue.expected ?? null,
      found: issue.found ?? null,
      isBlank: isBlank ?? false,
      mayBeAccepted: mayBeAccepted ?? false,
      ...(issue.approved && { approved: issue.approved }),
    };
    if (alike.length === 0 || !issue.at) return finding;
    const related = [...alike, ...[issue, ...others].flatMap((each) => each.related ?? [])];
    return {
      ...finding,
      related: onceEach(related, issue.at),
      says: issue.like!.says(cellList([issue.at, ...alike])),
      // Of many cells neither is one value.
      expected: null,
      found: null,
    };
  });
}

const NOTHING: readonly Finding[] = [];

type Group = [Issue, ...Issue[]];

/** Groups in the order of their first issues; nearly always each issue is alone. */
function togetherWhereLike(issues: readonly Issue[]): readonly Group[] {
  const groups: Group[] = [];
  const known = new Map<string | null, Group>();
  for (const issue of issues) {
    const kind = issue.like && issue.at ? `${issue.severity ?? ''} ${issue.like.as}` : null;
    const group = known.get(kind);
    if (group) {
      group.push(issue);
      continue;
    }
    const begun: Group = [issue];
    groups.push(begun);
    if (kind !== null) known.set(kind, begun);
  }
  return groups;
}

/** The cells but one, each once. */
function onceEach(cells: readonly Address[], but: Address | null): readonly Address[] {
  const seen = new Set([but && toA1(but)]);
  return cells.filter((cell) => {
    const at = toA1(cell);
    return !seen.has(at) && Boolean(seen.add(at));
  });
}
