import { languageOf } from '../../../src/cli/options/language';

describe('the language of the command line', () => {
  it.each<[string[], Record<string, string>, string, string]>([
    [[], { LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh-CN'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN', 'en-US'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'zh-CN', 'en-US'],
    [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'en-US', 'zh-CN'],
    [[], { LC_ALL: '', LANG: 'zh' }, 'en-US', 'zh-CN'],
    [[], {}, 'zh-Hans-CN', 'zh-CN'],
    [[], {}, 'de-DE', 'en-US'],
    [['check', '--lang', 'en-US', 'a'], { LANG: 'zh_CN' }, 'zh-CN', 'en-US'],
    [['--lang=zh-CN'], { LANG: 'en_US' }, 'en-US', 'zh-CN'],
    [['--lang', 'en-US', '--lang', 'zh-CN'], {}, 'en-US', 'zh-CN'],
    [['--lang', 'klingon'], { LANG: 'zh_CN' }, 'en-US', 'zh-CN'],
    [['--lang'], { LANG: 'zh_CN' }, 'en-US', 'zh-CN'],
  ])('%j with %j on a system in %s is %s', (argv, env, system, language) => {
    expect(languageOf(argv, env, () => system)).toBe(language);
  });
});
