import type { Contradiction, Culprit, Diagnosis, Value } from '../../src/diagnosis/diagnosis';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { Form } from '../../src/form/form';
import { rulesetById } from '../../src/ruleset/rulesets';
import { scoreForm } from '../../src/scoring/scoreForm';
import { toA1 } from '../../src/sheet/address';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const mof = rulesetById('mof-2020')!;

/** A form diagnosed; the grade is taken as its cell states it. */
export function diagnosed(spec: FormSpec, ruleset = mof): Diagnosis {
  return diagnosedForm(formOf(spec), ruleset);
}

export function diagnosedForm(form: Form, ruleset = mof): Diagnosis {
  return diagnose(form, scoreForm(form, ruleset), form.grade?.text || null);
}

/**
 * A contradiction in a line: `slip parts rate: E6=48.5 (digits-swapped) | D6=101`. Cells that are wrong
 * together are joined with +, ways to explain it with |.
 */
export function told({ fault, at, equations, explanations }: Contradiction): string {
  const kinds = [...new Set(equations.map(({ kind }) => kind))].join(' ');
  const ways = explanations.map(({ culprits }) => culprits.map(culprit).join(' + ')).join(' | ');
  return `${fault} ${kinds}: ${ways || `at ${toA1(at)}`}`;
}

export function tellings(spec: FormSpec, ruleset = mof): readonly string[] {
  return diagnosed(spec, ruleset).contradictions.map(told);
}

/** What may not be written and what it waits for: `H6 because of E6`. */
export function doubts(spec: FormSpec, ruleset = mof): readonly string[] {
  return [...diagnosed(spec, ruleset).doubts].map(
    ([cell, unsettled]) => `${cell} because of ${unsettled.map(({ at }) => toA1(at)).join(', ')}`,
  );
}

function culprit({ cell, value, slip }: Culprit): string {
  return `${toA1(cell.at)}=${value === null ? '?' : valueText(value)}${slip ? ` (${slip})` : ''}`;
}

function valueText(value: Value): string {
  return typeof value === 'string' ? value : value.toFixed();
}
