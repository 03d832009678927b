/** The languages ziping speaks; zh-CN is the first and the default. */
export const LOCALES = ['zh-CN', 'en-US'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * One statement in every language. Findings, reasonings and errors are such values, made where the
 * facts are known, so that a door only picks a language and never composes a sentence.
 */
export type Localized = Readonly<Record<Locale, string>>;
