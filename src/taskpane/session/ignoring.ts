import { acceptanceOf, keyOf, mayBeAccepted } from '../../acceptance/accept';
import { ACCEPTED_KEY } from '../../acceptance/acceptance';
import type { Acceptance, Accepted } from '../../acceptance/acceptance';
import type { Finding } from '../../checks/finding';
import type { Form } from '../../form/form';
import { acceptancesToKeep } from '../../hosts/keptAcceptances';
import { Problem } from '../../sheet/problem';
import type { Desk } from './desk';
import { patch } from './desk';
import { recallKept } from './kept';
import { shownAnew } from './shownAnew';

/**
 * Keeps in the workbook that a finding is accepted, and shows what is left.
 * @throws Problem without a reason, and for findings that cannot be accepted, such as wrong arithmetic
 */
export async function ignore(desk: Desk, finding: Finding, form: Form, why: Accepted): Promise<void> {
  if (!mayBeAccepted(finding)) throw notAcceptable();
  const accepted = { ...why, reason: why.reason.trim(), by: why.by.trim() };
  if (accepted.reason === '') throw noReason();
  const own = acceptanceOf(finding, form, accepted);
  await keep(desk, (all) => [...all.filter((each) => keyOf(each) !== keyOf(own)), own]);
}

/** Removes an acceptance from the workbook, so that its finding counts again. */
export async function tellAgain(desk: Desk, acceptance: Acceptance): Promise<void> {
  await keep(desk, (all) => all.filter((each) => keyOf(each) !== keyOf(acceptance)));
}

/** Changes the acceptances. It reads them first: another person may have accepted something meanwhile. */
async function keep(
  desk: Desk,
  change: (all: readonly Acceptance[]) => readonly Acceptance[],
): Promise<void> {
  const kept = await recallKept(desk.host);
  const accepted = change(kept.accepted);
  await desk.host.remember(ACCEPTED_KEY, acceptancesToKeep(accepted));
  desk.kept = { ...kept, accepted };
  patch(desk, { settings: { ...desk.store.get().settings, accepted } });
  await shownAnew(desk);
}

function noReason(): Problem {
  return new Problem('no-reason-to-ignore', {
    'zh-CN': '忽略问题需要写明原因。',
    'en-US': 'Please say why this may be ignored.',
  });
}

function notAcceptable(): Problem {
  return new Problem('not-acceptable', {
    'zh-CN': '计算错误和缺少的数字不能忽略，请改正。',
    'en-US': 'Wrong arithmetic and missing numbers cannot be ignored; please correct them.',
  });
}
