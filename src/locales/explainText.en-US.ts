import type { ExplainText } from './explainText.zh-CN';

const quoted = (texts: readonly string[], between: string) => texts.map((text) => `“${text}”`).join(between);

/** The words of explanations in English. */
export const enUS: ExplainText = {
  ruleset: {
    title: (name, id, version) => `${name} (${id}), version ${version}`,
    headings: {
      execution: 'Budget execution',
      quantitative: 'Targets in numbers',
      overAchievement: 'Over-achievement',
      qualitative: 'Targets in words',
      grades: 'Grades',
      rounding: 'Rounding',
      weights: 'Weights',
      chosen: 'Chosen automatically when',
      sources: 'Sources',
    },
    execution: (weight) =>
      `Score = weight × executed ÷ year’s budget, at most the weight. The weight is usually ${weight} points.`,
    executionCriterion: (weight, criterion) =>
      `Scored by the execution rate: ${criterion.replace(/[。；]$/, '')}. The weight is usually ${weight} points.`,
    executionNote: (rate) => `An execution rate below ${rate} needs a reason.`,
    reached: 'A target that is reached earns the full weight; no score exceeds its weight.',
    positive: {
      ratio: 'The more the better, and missed: score = achievement ÷ target × weight.',
      'all-or-nothing': 'The more the better, and missed: no points.',
    },
    reverse: {
      ratio: 'The less the better, and missed: score = target ÷ achievement × weight.',
      linear:
        'The less the better, and missed: score = (1 − (achievement − target) ÷ target) × weight, 0 from twice the target on.',
      'all-or-nothing': 'The less the better, and missed: no points.',
    },
    band: (from, to, deduct) =>
      to === null
        ? `The more the better, and ${from} or more beyond the target: ${deduct} of the weight is taken off.`
        : `The more the better, and from ${from} to less than ${to} beyond the target: ${deduct} of the weight is taken off.`,
    warnFrom: (ratio) => `An achievement of ${ratio} of the target or more is pointed out.`,
    exactAtLeast: 'A target with = is reached by more as well.',
    zeroNoteFrom: (value) => `Where the target is 0, an achievement of ${value} or more needs a reason.`,
    noteFrom: (ratio) => `An achievement of ${ratio} of the target or more needs a reason.`,
    noPenalty: 'Over-achievement costs no points.',
    tier: (name, from, to, open) => `${name}: ${from} to ${open ? `less than ${to}` : to} of the weight.`,
    grade: (name, from, to) =>
      to === null ? `${name}: ${from} points or more.` : `${name}: ${from} to less than ${to} points.`,
    lowestGrade: (name, to) => `${name}: less than ${to} points.`,
    rounding: {
      'half-up': (places) =>
        places === 0
          ? 'Scores are rounded half up to whole points.'
          : `Scores are rounded half up to ${places} decimals.`,
      truncate: (places) =>
        places === 0
          ? 'Decimals of scores are cut off.'
          : `Scores keep ${places} decimals; the rest is cut off.`,
    },
    totalWeight: (weight) => `All weights together are ${weight} points.`,
    section: (name, weight) => `${name}: ${weight} points.`,
    sectionsRequired: 'The weights of the sections are binding.',
    sectionsUsual: 'The weights of the sections are the usual ones and may be adjusted.',
    chosenByNotes: (passages) => `the form’s printed instructions contain ${quoted(passages, ' and ')}.`,
    chosenByHeadings: (headings) => `the headings contain ${quoted(headings, ' and ')}.`,
    chosenByRegion: (regions) =>
      `department, unit, title, file or sheet name belong to ${quoted(regions, ' or ')}.`,
    chosenByCode: (codes) =>
      `the project’s code, or the division code of the place, begins with ${codes.join(', ')}.`,
    neverChosen: 'no other ruleset applies.',
    basis: (title) => `Basis: ${title}`,
    seen: 'text seen',
    quoted: 'known from quotations',
    practice: 'no text says it',
    source: (title, status) => `${title} (${status})`,
    quote: (text) => `Text: ${text}`,
  },
  cell: {
    funds: {
      initial: (label) => `initial budget of “${label}”`,
      budget: (label) => `year’s budget of “${label}”`,
      executed: (label) => `executed amount of “${label}”`,
      weight: (label) => `weight of “${label}”`,
      rate: (label) => `execution rate of “${label}”`,
      score: (label) => `execution score of “${label}”`,
    },
    indicator: {
      name: (name) => `name of the indicator “${name}”`,
      target: (name) => `target of “${name}”`,
      actual: (name) => `achievement of “${name}”`,
      weight: (name) => `weight of “${name}”`,
      score: (name) => `score of “${name}”`,
      note: (name) => `deviation note of “${name}”`,
      criterion: (name) => `criterion of “${name}”`,
    },
    totalWeight: 'total weight',
    totalScore: 'total score',
    grade: 'grade',
    project: 'project',
    department: 'department',
    unit: 'unit',
    year: 'year',
    heading: (meaning) => `heading, read as ${meaning}`,
    section: (name) => `first-level indicator “${name}”`,
    printedNotes: 'instructions that the form itself prints',
    other: 'inside the form, but no part of scoring or checking',
    outside: (cell) => `${cell} is not inside any form.`,
    noForm: 'This workbook holds no self-evaluation form.',
    formula: (text) => `Formula: ${text}`,
    becomes: (before, after) => `Recalculation changes ${before} to ${after}.`,
    statesRule: (rule) => `Part of this form's rules comes from here: ${rule}.`,
    usedFor: (reasoning) => `Enters the score: ${reasoning}`,
  },
};
