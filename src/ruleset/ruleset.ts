import type { Localized } from '../locales/localized';
import type { LayoutId } from './layoutId';

/** A decimal as text, so that no float ever stands in a rule: "0.1". */
export type DecimalText = string;

/**
 * Where rules come from. `seen`: the text itself was at hand; `quoted`: known from what others repeat;
 * `practice`: no text says it, it is what offices do.
 */
export interface Source {
  readonly id: string;
  readonly title: Localized;
  readonly status: 'seen' | 'quoted' | 'practice';
  /** The passage that states the numbers, as far as it is at hand. */
  readonly quote?: string | undefined;
}

/** A share of the target passed (B−A)/A, e.g. from 2 (200 %, included) up to 3 (excluded; null: no end). */
export interface PenaltyBand {
  readonly from: DecimalText;
  readonly to: DecimalText | null;
  /** Share of the weight that is taken off: "0.1". */
  readonly deduct: DecimalText;
}

export interface Tier {
  /** Which words lead here; further tiers of other regions name their own words. */
  readonly id: 'achieved' | 'partly' | 'missed' | (string & {});
  readonly name: Localized;
  /** Shares of the weight; both ends allowed unless `openAbove`. */
  readonly from: DecimalText;
  readonly to: DecimalText;
  /** The upper end itself is not allowed: [60 %,80 %). */
  readonly openAbove: boolean;
  readonly words?: readonly string[] | undefined;
}

export interface Grade {
  /** As forms write it: 优. */
  readonly name: string;
  /** Total from which the grade holds, included, in 分. */
  readonly from: DecimalText;
}

/**
 * The scoring rules of one jurisdiction, as data. Every block names the source of its numbers
 * (an id in `sources`).
 */
export interface Ruleset {
  readonly schema: 1;
  readonly id: string;
  readonly version: string;
  readonly name: Localized;
  /** What is its own, in a line: 超额完成 200% 起分档扣分. Nothing is reckoned by it. */
  readonly about?: Localized | undefined;
  readonly sources: readonly Source[];
  /** What identifies a form of this jurisdiction; each pattern is a plain substring. */
  readonly match: {
    /** In the form's own notes (填报注意事项, 备注). All of a group must occur. */
    readonly notes: readonly (readonly string[])[];
    /** Among the form's headings and labels. All of a group must occur. */
    readonly headings: readonly (readonly string[])[];
    /**
     * Provinces, prefectures or counties whose forms these are: 北京市. Any other name must begin
     * department, unit or title.
     */
    readonly regions: readonly string[];
    /** First digits of the division code that opens a project's code or is the place's: 11 for Beijing. */
    readonly codes?: readonly string[] | undefined;
  };
  /** Score of budget execution = weight × min(1, executed ÷ budget), unless `criterion` says otherwise. */
  readonly execution: {
    readonly weight: DecimalText;
    /**
     * Another formula as the document words it, by the grammar of rows' criteria (docs/criteria.md):
     * 执行率≥95%得满分，每低于1%扣0.5分. Where it only takes the score away (低于60%不得分), the rest is
     * weight × rate. Absent or null: none.
     */
    readonly criterion?: string | null | undefined;
    /** A rate below this needs a reason; null: the text asks for none. */
    readonly noteBelow: DecimalText | null;
    readonly source: string;
  };
  readonly quantitative: {
    /** `ratio`: A ÷ B × weight. `linear`: (1 − (B−A) ÷ A) × weight, 0 from 2A on. `all-or-nothing`: 0 unless reached. */
    readonly reverse: 'ratio' | 'linear' | 'all-or-nothing';
    /** Score of a missed target: `ratio`: B ÷ A × weight; `all-or-nothing`: 0. */
    readonly positive: 'ratio' | 'all-or-nothing';
    /** When a target with = is reached: `either-side` (where absent) by that number alone, `at-least` by more as well. */
    readonly exact?: 'either-side' | 'at-least' | undefined;
    readonly source: string;
  };
  readonly overAchievement: {
    readonly bands: readonly PenaltyBand[];
    /** Ratio B ÷ A from which a warning is due; null: none. */
    readonly warnFrom: DecimalText | null;
    /** Ratio B ÷ A from which a note is required; null: none. */
    readonly noteFrom: DecimalText | null;
    /** Achievement from which a target of 0, which has no ratio, asks for a note; absent or null: none. */
    readonly zeroNoteFrom?: DecimalText | null | undefined;
    readonly source: string;
  };
  /** Tiers for achievements in words, best first. */
  readonly tiers: { readonly list: readonly Tier[]; readonly source: string };
  /** Best first; the last starts at 0. */
  readonly grades: { readonly list: readonly Grade[]; readonly source: string };
  readonly rounding: {
    readonly mode: 'half-up' | 'truncate';
    readonly places: number;
    readonly source: string;
  };
  /** All weights together, execution included: "100". */
  readonly totalWeight: DecimalText;
  /** Usual weights by section (产出指标 …); departures are an info, or an error where `required`. */
  readonly sections: {
    readonly weights: Readonly<Record<string, DecimalText>>;
    readonly required: boolean;
    readonly source: string;
  } | null;
  /** The layout of the jurisdiction's blank form; L1 where absent. */
  readonly layout?: LayoutId | undefined;
}
