import { keptRuleset } from '../../src/hosts/keptRuleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import type { Json } from '../../src/hosts/host';

describe('the ruleset that a workbook keeps', () => {
  test('nothing kept is no ruleset', async () => {
    expect(await keptRuleset(null)).toBeNull();
  });

  test('an id is the built-in ruleset of that name', async () => {
    expect(await keptRuleset('shanghai')).toBe(rulesetById('shanghai'));
  });

  test("a whole ruleset is a user's own, read as strictly as a file", async () => {
    const own = { ...rulesetById('beijing')!, id: 'own' };
    expect(await keptRuleset(own as unknown as Json)).toEqual(own);
    await expect(keptRuleset({ id: 'own' })).rejects.toMatchObject({ code: 'ruleset-invalid' });
  });

  test('an id that this version does not know is said', async () => {
    await expect(keptRuleset('mars')).rejects.toMatchObject({
      code: 'unknown-ruleset',
      says: { 'zh-CN': '工作簿中保存的评分规则“mars”在这个版本里没有。请另选规则。' },
    });
  });
});
