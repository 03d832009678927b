import type { Json } from '../../hosts/host';

/** What Recalculate may write; false for what it leaves alone. */
export interface Touch {
  /** 得分 of indicators. */
  readonly scores: boolean;
  /** 执行率, 预算执行得分, 总分, 评分等级. */
  readonly arithmetic: boolean;
  /** Drafts of missing 偏差原因分析及改进措施. */
  readonly notes: boolean;
  /** The flags: colours of cells with findings. */
  readonly flags: boolean;
}

/** The default: Recalculate may write everything. */
export const TOUCH_ALL: Touch = { scores: true, arithmetic: true, notes: true, flags: true };

/** Reads the setting as a workbook keeps it. What is missing or damaged counts as allowed. */
export function touchOf(kept: Json): Touch {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return TOUCH_ALL;
  const given = kept as { readonly [key: string]: Json };
  const allows = (key: keyof Touch) => given[key] !== false;
  return {
    scores: allows('scores'),
    arithmetic: allows('arithmetic'),
    notes: allows('notes'),
    flags: allows('flags'),
  };
}
