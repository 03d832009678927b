import { cutRelease, releaseIn } from '../../packaging/changelog';

const HEAD = '# Changelog\n\nWhat there is.\n\n';
const UNRELEASED = '## [Unreleased]\n\n### Added\n\n- A page.\n\n';
const FIRST = '## [1.0.0] - 2026-11-21\n\n### Added\n\n- Everything.\n';

describe('a version that is cut', () => {
  const cut = cutRelease(HEAD + UNRELEASED + FIRST, '1.1.0', '2026-11-29');

  test('takes all that was unreleased, with its day, and leaves room for more', () => {
    expect(cut).toBe(
      `${HEAD}## [Unreleased]\n\n## [1.1.0] - 2026-11-29\n\n### Added\n\n- A page.\n\n${FIRST}`,
    );
  });

  test('can be the first', () => {
    expect(cutRelease(HEAD + UNRELEASED, '1.0.0', '2026-11-21')).toBe(
      `${HEAD}## [Unreleased]\n\n## [1.0.0] - 2026-11-21\n\n### Added\n\n- A page.\n\n`,
    );
  });

  test.each([
    ['that is there already', HEAD + UNRELEASED + FIRST, '1.0.0', 'already'],
    ['of nothing', `${HEAD}## [Unreleased]\n\n${FIRST}`, '1.1.0', 'Nothing is unreleased'],
    ['of nothing, for the second time', cut, '1.2.0', 'Nothing is unreleased'],
    ['where nothing is called unreleased', HEAD + FIRST, '1.1.0', 'no "## [Unreleased]"'],
  ])('is refused %s', (_name, changelog, version, why) => {
    expect(() => cutRelease(changelog, version, '2026-11-29')).toThrow(why);
  });

  test('is told with its day and nothing of its neighbours', () => {
    expect(releaseIn(cut, '1.1.0')).toEqual({ day: '2026-11-29', notes: '### Added\n\n- A page.' });
    expect(releaseIn(cut, '1.0.0')).toEqual({ day: '2026-11-21', notes: '### Added\n\n- Everything.' });
    expect(releaseIn(cut, '1.1')).toBeNull();
    expect(releaseIn(cut, '1x1.0')).toBeNull();
  });
});
