import type { Localized } from '../../locales/localized';
import { Problem } from '../../sheet/problem';

/**
 * What an error of Office means for the user, by Office's own codes, which are stable. Its messages are localised and
 * meant for programmers; they are kept as the cause.
 */
const SAYINGS: readonly {
  readonly code: string;
  readonly from: readonly string[];
  readonly says: Localized;
}[] = [
  {
    code: 'cell-edit-mode',
    from: ['InvalidOperationInCellEditMode'],
    says: {
      'zh-CN': '有单元格正在编辑。请先按 Enter 结束单元格编辑，再重试。',
      'en-US': 'A cell is being edited. Press Enter to finish editing, then try again.',
    },
  },
  {
    code: 'access-denied',
    from: ['AccessDenied', 'Unauthenticated', 'BadPassword'],
    says: {
      'zh-CN':
        'Excel 拒绝了这一操作：工作表可能受保护，或工作簿以只读方式打开。请撤销工作表保护或另存为可编辑的副本后再试。',
      'en-US':
        'Excel refused: the sheet may be protected, or the workbook opened read-only. Unprotect the sheet or save an editable copy, then try again.',
    },
  },
  {
    code: 'sheet-gone',
    from: ['ItemNotFound', 'InvalidReference', 'InvalidObjectPath', 'SheetNotFound'],
    says: {
      'zh-CN': '要处理的工作表或内容已被删除或移动。请重新读取后再试。',
      'en-US': 'The sheet or its content has been deleted or moved. Read it again, then retry.',
    },
  },
  {
    code: 'host-too-large',
    from: [
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
      'RangeExceedsLimit',
      'OperationCellsExceedLimit',
      'MemoryLimitReached',
    ],
    says: {
      'zh-CN': '一次处理的内容超出了 Excel 的上限。请删去表格以外多余的行列，或把表格分到几个工作簿后再试。',
      'en-US':
        'This is more than Excel can handle at once. Remove unneeded rows and columns around the form, or split it over several workbooks, then try again.',
    },
  },
  {
    code: 'host-disconnected',
    from: ['ConnectionFailure', 'ServiceNotAvailable', 'InvalidRequestContext', 'HostRestartNeeded'],
    says: {
      'zh-CN': '与 Excel 的连接中断了。请检查网络后重试；如仍不行，请重新打开工作簿。',
      'en-US':
        'The connection to Excel is lost. Check the network and try again; if that does not help, open the workbook again.',
    },
  },
  {
    code: 'host-busy',
    from: [
      'ActivityLimitReached',
      'TooManyRequests',
      'RequestAborted',
      'Timeout',
      'Conflict',
      'InactiveWorkbook',
    ],
    says: {
      'zh-CN': 'Excel 正忙，或其他人正在修改同一处内容。请稍候再试。',
      'en-US': 'Excel is busy, or somebody else is changing the same place. Please try again in a moment.',
    },
  },
  {
    code: 'undo-not-grouped',
    from: ['UndoNotSupported'],
    says: {
      'zh-CN': 'Excel 没有完成这一操作。请重试。',
      'en-US': 'Excel did not complete this. Please try again.',
    },
  },
  {
    code: 'host-too-old',
    from: ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature'],
    says: {
      'zh-CN': '这个版本的 Excel 不支持所需的功能。请更新 Excel，或使用 Excel 网页版。',
      'en-US': 'This version of Excel lacks what is needed. Update Excel, or use Excel on the web.',
    },
  },
  {
    code: 'host-refused',
    from: [
      'InvalidArgument',
      'InvalidOperation',
      'InvalidRequest',
      'MergedRangeConflict',
      'FilteredRangeConflict',
    ],
    says: {
      'zh-CN': 'Excel 不接受这一操作。请检查表格中的合并单元格、筛选或数据验证后再试。',
      'en-US':
        'Excel does not accept this. Check merged cells, filters and data validation in the form, then try again.',
    },
  },
];

const OTHERS: Localized = {
  'zh-CN': 'Excel 没有完成这一操作。请重试；如果反复出现，请保存并重新打开工作簿。',
  'en-US':
    'Excel did not complete this. Please try again; if it keeps happening, save the workbook and open it again.',
};

const RETRYABLE: ReadonlySet<string> = new Set([
  'host-timeout',
  'host-disconnected',
  'host-busy',
  'host-failed',
  'cell-edit-mode',
  'sheet-gone',
  'workbook-behind',
  'cannot-keep',
]);

/** Turns what Office threw into a Problem that the user can act on; returns a Problem as it is. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const office = officeCode(error);
  const saying = SAYINGS.find(({ from }) => from.includes(office));
  return new Problem(saying?.code ?? 'host-failed', saying?.says ?? OTHERS, {}, error);
}

/** Returns the stable code of an error of Office; '' if it has none. */
function officeCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { readonly code?: unknown }).code : '';
  return typeof code === 'string' ? code : '';
}

/** True if trying again may help. */
export function canRetry(problem: Problem): boolean {
  return RETRYABLE.has(problem.code);
}

/** True if Excel rejected the whole request, so that none of it ran. */
export function isNothingRun(problem: Problem): boolean {
  return problem.code === 'cell-edit-mode' || officeCode(problem.cause) === 'RequestPayloadSizeLimitExceeded';
}

/** True if nobody can tell how much of the request ran. */
export function isOutcomeUnknown(problem: Problem): boolean {
  return problem.code === 'host-timeout' || problem.code === 'host-disconnected';
}
