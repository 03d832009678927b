/** The languages ziping speaks; zh-CN is the first and the default. */
export const LOCALES = ['zh-CN', 'en-US'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * One statement in every language. The code that knows the facts makes it, be it a finding, a reasoning or an error, so
 * that a door only picks a language and never composes a sentence.
 */
export type Localized = Readonly<Record<Locale, string>>;
