import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fillingText } from '../../src/locales/fillingText';
import { insertBlankText } from '../../src/locales/insertBlankText';
import type { Locale } from '../../src/locales/localized';
import { paneTextIn } from '../paneTextIn';

const PAGE = readFileSync(path.join(__dirname, '../../src/taskpane/help.html'), 'utf8');
const ARTICLES = [...PAGE.matchAll(/<article[^>]*lang="([^"]+)"[^>]*>(.*?)<\/article>/gs)];

test.each<Locale>(['zh-CN', 'en-US'])('the help in %s calls everything as the pane does', (locale) => {
  const article = ARTICLES.find(([, language]) => language === locale)![2]!.replace(/\s+/g, ' ');
  const { actions, noForm } = paneTextIn(locale);
  const names = [
    actions.recalculate,
    actions.validate,
    actions.exportReport,
    actions.correct,
    noForm.correct,
    insertBlankText(locale).heading,
    fillingText(locale).heading,
    actions.seal,
  ];
  expect(names.filter((name) => !article.includes(name))).toEqual([]);
});
