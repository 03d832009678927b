import type { Assessment, WorkbookAssessment } from '../../assessment/assessment';
import type { Form } from '../../form/form';
import type { Ruleset } from '../../ruleset/ruleset';
import type { RulesetChoice } from '../../ruleset/choice/rulesetChoice';
import type { Judgement, ScoreJudgement } from '../../judgement/judgement';
import { withStated } from '../../ruleset/stated/withStated';
import type { Scorecard } from '../../scoring/scorecard';

/** The lists of an assessment that grow with the form. */
interface Lists {
  readonly indicators: Form['indicators'];
  readonly scores: Scorecard['indicators'];
  readonly judged: readonly JudgedAlone[];
  readonly findings: Assessment['findings'];
  readonly accepted: Assessment['accepted'];
  readonly edits: Assessment['revision']['edits'];
  readonly offered: Assessment['revision']['offered'];
  readonly candidates: Assessment['candidates'];
}

/** The judgement on a score without the indicator and its evaluation, which are lists of their own. */
type JudgedAlone = Omit<ScoreJudgement, 'indicator' | 'score'>;

/** An assessment of one form without its lists, and without its ruleset, which both sides have. */
interface Rest {
  readonly form: Omit<Form, 'indicators'>;
  readonly choice: Omit<RulesetChoice, 'ruleset'>;
  readonly scorecard: Omit<Scorecard, 'ruleset' | 'indicators'>;
  readonly judgement: Omit<Judgement, 'form' | 'scorecard' | 'scores' | 'rows' | 'scoredFund'>;
  /** The id of a built-in ruleset; null for the workbook's own. */
  readonly rulesetId: string | null;
}

/** Part of an assessment of a sheet, so small that receiving it does not block the page noticeably. */
export type Piece =
  | ({ readonly kind: 'begin' } & Omit<WorkbookAssessment, 'assessments'>)
  | ({ readonly kind: 'form' } & Rest)
  /** More of one list of the form that was last begun. */
  | { readonly kind: 'more'; readonly of: keyof Lists; readonly items: readonly unknown[] };

/** Receiving so many indicators takes a few milliseconds. */
const ITEMS_A_PIECE = 50;

/**
 * Cuts an assessment into pieces, each made when it is asked for.
 * @param own the workbook's own ruleset; null if it keeps none
 */
export function* piecesOf(
  { assessments, ...about }: WorkbookAssessment,
  own: Ruleset | null,
): Generator<Piece> {
  yield { kind: 'begin', ...about };
  for (const { form, choice, judgement, findings, accepted, revision, candidates } of assessments) {
    const { indicators, ...restOfForm } = form;
    const { ruleset, ...restOfChoice } = choice;
    const { form: _form, scorecard, scores: all, rows: _rows, scoredFund: _fund, ...rest } = judgement;
    const { ruleset: _, indicators: scores, ...restOfScorecard } = scorecard;
    const judged = all.map(({ indicator: _indicator, score: _score, ...alone }) => alone);
    const rulesetId = ruleset === own ? null : ruleset.id;
    yield {
      kind: 'form',
      form: restOfForm,
      choice: restOfChoice,
      scorecard: restOfScorecard,
      judgement: rest,
      rulesetId,
    };
    const lists: Lists = { indicators, scores, judged, findings, accepted, ...revision, candidates };
    for (const [of, list] of Object.entries(lists) as [keyof Lists, readonly unknown[]][]) {
      for (let at = 0; at < list.length; at += ITEMS_A_PIECE) {
        yield { kind: 'more', of, items: list.slice(at, at + ITEMS_A_PIECE) };
      }
    }
  }
}

/**
 * Puts an assessment together again from its pieces.
 * @param rulesOf returns the ruleset of an id, or the workbook's own for null
 */
export function assessmentOf(
  pieces: readonly Piece[],
  rulesOf: (id: string | null) => Ruleset,
): WorkbookAssessment {
  let about: Omit<WorkbookAssessment, 'assessments'> | null = null;
  const begun: { rest: Rest; lists: { [K in keyof Lists]: unknown[] } }[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'begin') {
      const { nearMisses, goalTables, unreadable, hidden, status } = piece;
      about = { nearMisses, goalTables, unreadable, hidden, status };
    } else if (piece.kind === 'form') begun.push({ rest: piece, lists: emptyLists() });
    else begun.at(-1)!.lists[piece.of].push(...piece.items);
  }
  const assessments = begun.map(({ rest, lists }): Assessment => {
    const { choice, rulesetId } = rest;
    // The numbers that the form prints itself (`choice.stated`) are set into the rules once more.
    const { ruleset } = withStated(rulesOf(rulesetId), choice.stated);
    const { indicators, scores, judged, findings, accepted, edits, offered, candidates } =
      lists as unknown as Lists;
    const form: Form = { ...rest.form, indicators };
    const rows = judged.map((alone) => ({
      ...alone,
      indicator: indicators[alone.index]!,
      score: scores[alone.index]!,
    }));
    return {
      form,
      choice: { ...choice, ruleset },
      judgement: {
        ...rest.judgement,
        form,
        scorecard: { ...rest.scorecard, ruleset, indicators: scores },
        scores: rows,
        rows: rows.filter(({ indicator }) => indicator.kind === 'scored'),
        scoredFund: form.scoredFund === null ? null : (rest.judgement.funds[form.scoredFund] ?? null),
      },
      findings,
      accepted,
      revision: { edits, offered },
      candidates,
    };
  });
  return { ...about!, assessments };
}

function emptyLists(): { [K in keyof Lists]: unknown[] } {
  return {
    indicators: [],
    scores: [],
    judged: [],
    findings: [],
    accepted: [],
    edits: [],
    offered: [],
    candidates: [],
  };
}
