import { blankFormOf } from '../../blank/blankFormOf';
import type { GoalTable } from '../../form/goalTable';
import { RULESET_KEY, rulesetToKeep } from '../../hosts/keptRuleset';
import type { Localized } from '../../locales/localized';
import type { LayoutId } from '../../ruleset/layoutId';
import type { Ruleset } from '../../ruleset/ruleset';
import { withStated } from '../../ruleset/stated/withStated';
import { Problem } from '../../sheet/problem';
import { patch } from './desk';
import type { Desk } from './desk';
import { look } from './look';

/**
 * Returns a function that inserts a blank form on a new sheet and shows it. Called again after a failure, the function
 * does not insert the form twice. It throws a Problem if the host cannot insert sheets.
 * @param goals the goal table from which the form is filled in; null for a blank one
 */
export function inserting(
  desk: Desk,
  ruleset: Ruleset,
  layout?: LayoutId,
  goals: GoalTable | null = null,
): () => Promise<void> {
  let sheet: string | null = null;
  return async () => {
    const { host } = desk;
    if (!host.insertBlank) throw cannotInsert();
    sheet ??= await host.insertBlank(blankFormOf(ruleset, layout, goals));
    await look(desk);
    const keeps = needsKeeping(desk, ruleset);
    if (keeps) {
      await host.remember(RULESET_KEY, rulesetToKeep(ruleset));
      await look(desk);
    }
    patch(desk, { notice: { kind: 'told', says: inserted(sheet, keeps ? ruleset : null, goals) } });
  };
}

/**
 * True if the workbook has to keep the ruleset: ziping would choose another one for the blank form. Most blank forms
 * tell by their headings or notes which rules apply. A ruleset that the user chose for the workbook stays.
 */
function needsKeeping({ store }: Desk, ruleset: Ruleset): boolean {
  const { view, settings } = store.get();
  if (settings.ruleset !== null || view.kind !== 'forms') return false;
  // The numbers that the blank form prints are part of the chosen ruleset and make no difference.
  return view.assessments.some(({ choice }) => choice.ruleset !== withStated(ruleset, choice.stated).ruleset);
}

function inserted(sheet: string, kept: Ruleset | null, goals: GoalTable | null): Localized {
  const made = goals ? '按目标表生成的自评表' : '空表';
  const inEnglish = goals ? 'The form made from the goal table' : 'The blank form';
  return {
    'zh-CN':
      `${made}已插入工作表“${sheet}”。不需要时，删除该工作表即可。` +
      (kept ? `评分规则“${kept.name['zh-CN']}”已随工作簿保存。` : ''),
    'en-US':
      `${inEnglish} is on the sheet “${sheet}”. If you do not need it, delete that sheet.` +
      (kept ? ` The rules “${kept.name['en-US']}” are kept in this workbook.` : ''),
  };
}

function cannotInsert(): Problem {
  return new Problem('no-new-sheet', {
    'zh-CN': '这里不能插入工作表。请在 Excel 中打开工作簿后再试。',
    'en-US': 'No sheet can be inserted here. Please open the workbook in Excel.',
  });
}
