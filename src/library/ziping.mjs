// One copy of the library for both kinds of modules: a Problem is the same class, however it was loaded.
import library from './ziping.cjs';

export const { check, compare, score, parseRuleset, parseTemplate, rulesets, Problem } = library;
